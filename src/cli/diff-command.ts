import { UsageError } from "../diagnostic.ts";
import { diff } from "../diff/diff.ts";
import { countChanges, type Difference } from "../diff/difference.ts";
import type { Plan } from "../plan/plan.ts";
import { wantsColor } from "./color-option.ts";
import { columnsOf, type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { type LoadedPlan, loadPlan } from "./load-plans.ts";
import { findProject } from "./project-file.ts";
import { type CommonOptions, report } from "./report.ts";
import { writeWhole } from "./write-file.ts";

export interface DiffOptions extends CommonOptions {
  readonly format: "pretty" | "json" | "md";
}

/** `qplan diff`: what changed between two models or documents. Gives the exit code: 0 nothing, 1 something. */
export async function diffCommand(old: string, now: string, options: DiffOptions, io: Io): Promise<number> {
  if (old === "-" && now === "-") throw new UsageError("standard input can be read only once");
  const [before, after] = [await load(old, options, io), await load(now, options, io)];
  const differences = diff(before.plan, after.plan);
  const project = await findProject(process.cwd());
  const said = { ...options, lang: options.lang ?? project?.language };
  const text = await format([before, after], differences, said, io);
  if (options.output === undefined) await write(io.stdout, text);
  else await writeWhole(options.output, text);
  return differences.length > 0 ? 1 : 0;
}

/** Reads one side. A document that could not be read right ends the command: it would look like one without goals. */
async function load(file: string, options: CommonOptions, io: Io): Promise<LoadedPlan> {
  const loaded = await loadPlan(file, io);
  const { diagnostics = [], text } = loaded;
  const broken =
    diagnostics.find(({ severity }) => severity === "error") ??
    (text.trim() === "" && { message: "there is no text to read" });
  if (broken) throw new UsageError(`${file} could not be read: ${broken.message}`);
  if (options.verbose) await report(diagnostics, file, text, options, io);
  return loaded;
}

/** The differences in the form asked for; each form is its own module, loaded when it is needed. */
async function format(
  sides: readonly [LoadedPlan, LoadedPlan],
  differences: readonly Difference[],
  options: DiffOptions,
  io: Io,
): Promise<string> {
  if (options.format === "json") return `${JSON.stringify(dataOf(sides, differences), null, 2)}\n`;
  const { diffWords } = await import("./diff-messages.ts");
  const words = diffWords[languageOf(options.lang, io.env)];
  const names = [sides[0].file, sides[1].file] as const;
  if (options.format === "md") return (await import("./diff-markdown.ts")).markdownDiff(names, differences, words);
  const { plainPaints, prettyDiff } = await import("./diff-pretty.ts");
  const color = options.output !== undefined && options.color === "auto" ? "never" : options.color; // a file gets none
  const colors = wantsColor(io.stdout, color, io.env)
    ? (await import("./color.ts")).colorsFor(io.stdout, color, io.env)
    : plainPaints;
  return prettyDiff(names, differences, { words, colors, columns: columnsOf(io) });
}

/** What --format json writes; documented in README. */
function dataOf([old, now]: readonly [LoadedPlan, LoadedPlan], differences: readonly Difference[]): object {
  const side = ({ file, plan }: { file: string; plan: Plan }) => ({ file, document: plan.document?.title });
  const counts = countChanges(differences.flatMap(({ changes }) => changes));
  return { diff: 1, old: side(old), new: side(now), counts, differences };
}
