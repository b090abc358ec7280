import type { ExtractOptions as Reading } from "../extract.ts";
import type { DocumentSettings } from "./extract-document.ts";

/** What the threads of a run do, and what holds for all their tasks. */
export type Setup =
  | { readonly kind: "documents"; readonly settings: DocumentSettings }
  | { readonly kind: "lines"; readonly settings: Reading };

/** What is done with each task. */
export async function workOf(setup: Setup): Promise<(task: never) => Promise<unknown>> {
  if (setup.kind === "lines") {
    const { answerLine } = await import("./filter-lines.ts");
    return (line: Uint8Array) => answerLine(line, setup.settings);
  }
  const { extractDocument } = await import("./extract-document.ts");
  return (task: Parameters<typeof extractDocument>[0]) => extractDocument(task, setup.settings);
}
