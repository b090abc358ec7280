import { stat } from "node:fs/promises";
import { type Result, UsageError } from "../diagnostic.ts";
import { readSource } from "../read/read-source.ts";
import type { SourceText } from "../read/source-text.ts";
import { documentCode } from "./document-code.ts";
import { type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { readInput } from "./read-input.ts";
import { type CommonOptions, report } from "./report.ts";
import type { Stage } from "./stages.ts";
import { writeWhole } from "./write-file.ts";

export interface ExplainOptions extends CommonOptions {
  readonly stage: Stage;
  readonly format: "pretty" | "json" | "ndjson";
  readonly code?: string;
}

/** `qplan explain`: how a text is read, stage by stage; or what a diagnostic code means. Gives the exit code. */
export async function explainCommand(text: string | undefined, options: ExplainOptions, io: Io): Promise<number> {
  if (options.code !== undefined) return put(documentCode(options.code, languageOf(options.lang, io.env)), options, io);
  if (text === undefined) throw new UsageError("explain what?", "name a file, give the words, or - for standard input");
  const { value: source, diagnostics: reading } = await sourceOf(text, options, io);
  if (options.format === "ndjson") {
    if (options.stage !== "statements")
      throw new UsageError("--format ndjson shows statements only", "use --format json for the other stages");
    const { explainLines } = await import("./explain-lines.ts");
    const lines = await explainLines(source.text);
    return put(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), options, io);
  }
  const { explainStage } = await import("./explain-stage.ts");
  const { pretty, data, diagnostics } = await explainStage(source, options.stage);
  await put(options.format === "json" ? `${JSON.stringify(data, null, 2)}\n` : endLine(pretty), options, io);
  await report([...reading, ...diagnostics], source.name, source.text, options, io);
  return 0;
}

/** A file where one of that name exists, standard input for `-`, else the words themselves. */
async function sourceOf(text: string, options: ExplainOptions, io: Io): Promise<Result<SourceText>> {
  const isFile =
    text === "-" ||
    (await stat(text).then(
      () => true,
      () => false,
    ));
  return isFile ? readInput(text, io, options) : readSource("<text>", Buffer.from(text));
}

const endLine = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

async function put(text: string, options: ExplainOptions, io: Io): Promise<number> {
  if (options.output === undefined) await write(io.stdout, text);
  else await writeWhole(options.output, text);
  return 0;
}
