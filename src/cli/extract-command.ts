import { dirname } from "node:path";
import { type Diagnostic, UsageError } from "../diagnostic.ts";
import { extract, type ExtractOptions as Reading } from "../extract.ts";
import type { Plan } from "../plan/plan.ts";
import { writeJson } from "../plan/write-json.ts";
import { type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { modelPath, readInput } from "./read-input.ts";
import { type CommonOptions, report } from "./report.ts";
import { writeWhole } from "./write-file.ts";

export interface ExtractOptions extends CommonOptions {
  readonly format: "yaml" | "json" | "ndjson";
  readonly script: NonNullable<Reading["script"]>;
  readonly strict?: boolean;
}

/** `qplan extract`: one document → its model. Gives the exit code. */
export async function extractCommand(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined && options.format === "ndjson")
    return (await import("./filter-command.ts")).filterCommand(options, io);
  if (file === undefined)
    throw new UsageError("extract what?", "name a document, - for standard input, or --format ndjson for its lines");
  if (others.length > 0) throw new UsageError("extract reads one document at a time", "run it once for each file");
  const { value: source, diagnostics: reading } = await readInput(file, io, options);
  const named = { ...source, name: modelPath(file, options.output === undefined ? "." : dirname(options.output)) };
  const { value: plan, diagnostics: remarks } = await extract(named, { script: options.script });
  const diagnostics = [...reading, ...remarks];
  const model = await written(plan, options.format);
  if (options.output === undefined) await write(io.stdout, model);
  else await writeWhole(options.output, model);
  await report(diagnostics, file, source.text, options, io);
  await summarize(plan, diagnostics, { name: file, text: source.text }, options, io);
  return exitCode(plan, diagnostics, options.strict === true);
}

async function written(plan: Plan, format: ExtractOptions["format"]): Promise<string> {
  if (format === "yaml") return (await import("../plan/write-yaml.ts")).writeYaml(plan);
  return format === "json" ? writeJson(plan) : `${JSON.stringify(plan)}\n`;
}

/** Findings are errors, and with --strict the figures that stay unexplained. */
function exitCode(plan: Plan, diagnostics: readonly Diagnostic[], strict: boolean): number {
  const unexplained = plan.figures.unexplained?.length ?? 0;
  return diagnostics.some(({ severity }) => severity === "error") || (strict && unexplained > 0) ? 1 : 0;
}

/** On a terminal, and with -v anywhere: what was found, what needs a look. */
async function summarize(
  plan: Plan,
  diagnostics: readonly Diagnostic[],
  { name, text }: { readonly name: string; readonly text: string },
  options: ExtractOptions,
  io: Io,
): Promise<void> {
  const { quiet = false, verbose = false } = options;
  if (quiet || !(verbose || io.stderr.isTTY)) return;
  const [{ colorsFor }, { summary }] = await Promise.all([import("./color.ts"), import("./summary.ts")]);
  const colors = colorsFor(io.stderr, options.color, io.env);
  const columns = Math.max(40, Math.min(io.stderr.columns || 80, 120));
  const look = { name, text, colors, columns, verbose, language: languageOf(options.lang, io.env) };
  await write(io.stderr, summary(plan, diagnostics, look));
}
