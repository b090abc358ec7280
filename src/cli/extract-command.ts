import { dirname } from "node:path";
import { type Diagnostic, UsageError } from "../diagnostic.ts";
import { extract, type ExtractOptions as Reading } from "../extract.ts";
import type { Plan } from "../plan/plan.ts";
import { writeJson } from "../plan/write-json.ts";
import { type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { words } from "./messages.ts";
import { modelPath, readInput } from "./read-input.ts";
import { type CommonOptions, report } from "./report.ts";
import { writeWhole } from "./write-file.ts";

export interface ExtractOptions extends CommonOptions {
  readonly format: "yaml" | "json";
  readonly script: NonNullable<Reading["script"]>;
  readonly strict?: boolean;
}

/** `qplan extract`: one document → its model. Gives the exit code. */
export async function extractCommand(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError("extract reads one document at a time", "run it once for each file");
  const { value: source, diagnostics: reading } = await readInput(file, io, options);
  const named = { ...source, name: modelPath(file, options.output === undefined ? "." : dirname(options.output)) };
  const { value: plan, diagnostics: remarks } = await extract(named, { script: options.script });
  const diagnostics = [...reading, ...remarks];
  const model = options.format === "json" ? writeJson(plan) : (await import("../plan/write-yaml.ts")).writeYaml(plan);
  if (options.output === undefined) await write(io.stdout, model);
  else await writeWhole(options.output, model);
  await report(diagnostics, file, source.text, options, io);
  if (options.verbose) await write(io.stderr, `${summary(file, plan, options, io)}\n`);
  return exitCode(plan, diagnostics, options.strict === true);
}

/** Findings are errors, and with --strict the figures that stay unexplained. */
function exitCode(plan: Plan, diagnostics: readonly Diagnostic[], strict: boolean): number {
  const unexplained = plan.figures.unexplained?.length ?? 0;
  return diagnostics.some(({ severity }) => severity === "error") || (strict && unexplained > 0) ? 1 : 0;
}

/** `plan.txt: 12 goals, 2 results, 57 figures, 1 unexplained; repairs: width 3`. */
function summary(file: string, plan: Plan, options: ExtractOptions, io: Io): string {
  const name = words[languageOf(options.lang, io.env)];
  const counts = [
    [plan.goals?.length ?? 0, name.goals],
    [plan.results?.length ?? 0, name.results],
    [plan.figures.total, name.figures],
    [plan.figures.unexplained?.length ?? 0, name.unexplained],
  ];
  const repairs = Object.entries(plan.source.repairs ?? {}).map(([repair, count]) => `${repair} ${count}`);
  const mended = repairs.length > 0 ? `; ${name.repairs}: ${repairs.join(", ")}` : "";
  const { encoding, format = name.text } = plan.source;
  const kind = [format, encoding].filter(Boolean).join(" ");
  return `${file} (${kind}): ${counts.map(([count, what]) => `${count} ${what}`).join(", ")}${mended}`;
}
