import { UsageError } from "../diagnostic.ts";
import { type ExtractOptions, extract } from "../extract.ts";
import type { Plan } from "../plan/plan.ts";
import { readSource } from "../read/read-source.ts";

/** What the filter says of one line: the model, or why there is none. The words are English wherever it runs, so that its bytes are the same. */
export type Answer =
  | { readonly id: string | number; readonly model: Plan }
  | { readonly id: string | number | null; readonly error: string };

/** One line of NDJSON, `{ "id", "text" }` → its answer. Nothing about a line is thrown; no line knows of another. */
export async function answerLine(line: Uint8Array, { script }: ExtractOptions): Promise<Answer> {
  let id: string | number | null = null;
  try {
    const entry = parse(line);
    if (isId(entry.id)) id = entry.id;
    if (id === null) throw new UsageError("no id: a string or a number is wanted");
    if (typeof entry.text !== "string") throw new UsageError("no text: a string is wanted");
    const { value: source } = readSource("-", Buffer.from(entry.text));
    return { id, model: (await extract(source, script && { script })).value };
  } catch (error) {
    return { id, error: error instanceof UsageError ? error.message : `internal error: ${(error as Error).message}` };
  }
}

function parse(line: Uint8Array): { readonly id?: unknown; readonly text?: unknown } {
  const entry = parseJson(line);
  if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) return entry;
  throw new UsageError('not an object { "id", "text" }');
}

function parseJson(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch {
    throw new UsageError("not a line of JSON in UTF-8");
  }
}

const isId = (id: unknown): id is string | number => typeof id === "string" || typeof id === "number";
