import { UsageError } from "../../diagnostic.ts";
import type { Io } from "../io.ts";

export const formats = ["pretty", "json", "sarif", "junit", "github"] as const;
export type Format = (typeof formats)[number];

/** A form in which findings are written, and where to: a file, or a stream. */
export interface Output {
  readonly format: Format;
  readonly to: { readonly file: string } | { readonly stream: "stdout" | "stderr" };
}

/**
 * The outputs that `-f pretty -f sarif=out.sarif` asks for; `output`（-o）takes the one without a file. In a job of GitHub Actions its notes
 * are written too, on standard error where standard output is taken by data.
 */
export function outputsOf(asked: readonly string[], output: string | undefined, env: Io["env"]): Output[] {
  const outputs = (asked.length > 0 ? asked : ["pretty"]).map((each) => outputOf(each, output));
  const streamed = outputs.filter(({ to }) => !("file" in to && to.file !== output));
  if (streamed.length > 1)
    throw new UsageError(
      "two forms of findings cannot go to one place",
      "give all but one a file: -f pretty -f sarif=out.sarif",
    );
  if (env.GITHUB_ACTIONS !== "true" || outputs.some(({ format }) => format === "github")) return outputs;
  const free = streamed.every(({ format }) => format === "pretty");
  return [...outputs, { format: "github", to: { stream: free ? "stdout" : "stderr" } }];
}

function outputOf(asked: string, output: string | undefined): Output {
  const [name = "", ...rest] = asked.split("=");
  const file = rest.length > 0 ? rest.join("=") : output;
  const format = formats.find((known) => known === name);
  if (!format || file === "")
    throw new UsageError(`there is no form of findings ${asked}`, `they are ${formats.join(", ")}, each with =FILE`);
  return { format, to: file === undefined ? { stream: "stdout" } : { file } };
}
