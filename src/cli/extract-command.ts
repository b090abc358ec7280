import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type Diagnostic, UsageError } from "../diagnostic.ts";
import type { Format, RowKind } from "../export/form.ts";
import { extract, type ExtractOptions as Reading } from "../extract.ts";
import type { Plan } from "../plan/plan.ts";
import { writeJson } from "../plan/write-json.ts";
import { type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { isPattern, modelPath, readInput } from "./read-input.ts";
import { type CommonOptions, report } from "./report.ts";
import { writeWhole } from "./write-file.ts";

export interface ExtractOptions extends CommonOptions {
  readonly format: Format;
  readonly per?: RowKind;
  readonly script: NonNullable<Reading["script"]>;
  readonly strict?: boolean;
  readonly filesFrom?: string;
  readonly jobs?: string;
  readonly resume?: boolean;
}

/** `qplan extract`: documents → models. Gives the exit code. */
export async function extractCommand(names: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const { filesFrom, format, output, per } = options;
  const [name, ...others] = names;
  if (per && (format === "yaml" || format === "json"))
    throw new UsageError(`--per does not go with --format ${format}`, "use ndjson, csv, xlsx or md");
  if (name === undefined && filesFrom === undefined) {
    if (format === "ndjson") return (await import("./filter-command.ts")).filterCommand(options, io);
    throw new UsageError("extract what?", "name a document, - for standard input, or --format ndjson for its lines");
  }
  const several = others.length > 0 || filesFrom !== undefined || isPattern(name as string) || isFolder(name as string);
  if (format === "xlsx" && output === undefined && io.stdout.isTTY)
    throw new UsageError("XLSX is not for a terminal", "name a file: -o plans.xlsx");
  const toFolder = output !== undefined && namesFolder(output, several);
  if (!several && !toFolder) return extractOne(name as string, options, io);
  const { extractMany } = await import("./extract-many.ts");
  return extractMany(names, { format, ...(per && { per }) }, toFolder ? { folder: output } : { output }, options, io);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** models/, a folder that is there, and for several documents a name without an extension. */
const namesFolder = (output: string, several: boolean): boolean =>
  /[/\\]$/.test(output) || isFolder(output) || (several && !basename(output).includes("."));

async function extractOne(file: string, options: ExtractOptions, io: Io): Promise<number> {
  if (options.resume) throw new UsageError("--resume goes with models in a folder", "-o FOLDER/");
  const { value: source, diagnostics: reading } = await readInput(file, io, options);
  const named = { ...source, name: modelPath(file, options.output === undefined ? "." : dirname(options.output)) };
  const { value: plan, diagnostics: remarks } = await extract(named, { script: options.script });
  const diagnostics = [...reading, ...remarks];
  const model = await written(plan, options);
  if (options.output === undefined) await write(io.stdout, model);
  else await writeWhole(options.output, model);
  await report(diagnostics, file, source.text, options, io);
  await summarize(plan, diagnostics, { name: file, text: source.text }, options, io);
  return exitCode(plan, diagnostics, options.strict === true);
}

async function written(plan: Plan, { format, per, output }: ExtractOptions): Promise<string | Uint8Array> {
  if (format === "yaml") return (await import("../plan/write-yaml.ts")).writeYaml(plan);
  if (format === "json") return writeJson(plan);
  const [{ alone }, { displayWidth }] = await Promise.all([import("../export/forms.ts"), import("./display-width.ts")]);
  return alone(plan, { format, ...(per && { per }) }, output !== undefined, displayWidth);
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
