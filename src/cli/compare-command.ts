import { type CompareOptions as Choice, comparePlans } from "../compare/compare.ts";
import type { Comparison } from "../compare/comparison.ts";
import { UsageError } from "../diagnostic.ts";
import { BOM } from "../export/write-csv.ts";
import { wantsColor } from "./color-option.ts";
import type { ViewOptions } from "./compare-view.ts";
import { columnsOf, type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { expandFiles, loadPlan } from "./load-plans.ts";
import { findProject } from "./project-file.ts";
import type { CommonOptions } from "./report.ts";
import { writeWhole } from "./write-file.ts";

export interface CompareOptions extends CommonOptions, Pick<Choice, "indicator" | "section" | "only"> {
  readonly format: "table" | "md" | "csv" | "json" | "html";
  readonly why?: boolean;
}

/** `qplan compare`: the indicators of two or more models, or documents, side by side. Gives the exit code. */
export async function compareCommand(patterns: readonly string[], options: CompareOptions, io: Io): Promise<number> {
  const files = await expandFiles(patterns);
  if (files.length < 2) throw new UsageError("compare sets two or more documents side by side", "name at least two");
  if (files.filter((file) => file === "-").length > 1) throw new UsageError("standard input can be read only once");
  const plans = [];
  for (const file of files) plans.push(await loadPlan(file, io));
  const { indicator, section, only } = options;
  const project = await findProject(process.cwd());
  const comparison = comparePlans(plans, { indicator, section, only, synonyms: project?.synonyms });
  const text = await format(comparison, { ...options, lang: options.lang ?? project?.language }, io);
  if (options.output === undefined) await write(io.stdout, text);
  else await writeWhole(options.output, text);
  return 0;
}

/** The comparison in the form asked for; each form is its own module, loaded when it is needed. */
async function format(comparison: Comparison, options: CompareOptions, io: Io): Promise<string> {
  if (options.format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  if (options.format === "csv") {
    // a spreadsheet takes a file for the system's encoding unless a mark says that it is Unicode
    return (options.output === undefined ? "" : BOM) + (await import("./compare-csv.ts")).comparisonCsv(comparison);
  }
  const [{ viewOf }, { compareWords }] = await Promise.all([
    import("./compare-view.ts"),
    import("./compare-messages.ts"),
  ]);
  const language = languageOf(options.lang, io.env);
  const view = { words: compareWords[language], why: options.why === true };
  if (options.format === "table") return onScreen(comparison, view, options, io);
  const groups = viewOf(comparison, view);
  if (options.format === "md")
    return (await import("./compare-markdown.ts")).comparisonMarkdown(comparison.documents, groups, view.words);
  return (await import("./compare-html.ts")).comparisonHtml(comparison.documents, groups, view.words, language);
}

/** Tables or cards as wide as the terminal; a file gets no colours unless they are asked for. */
async function onScreen(comparison: Comparison, view: ViewOptions, options: CompareOptions, io: Io): Promise<string> {
  const [{ viewOf }, { drawComparison, plainColors }] = await Promise.all([
    import("./compare-view.ts"),
    import("./compare-table.ts"),
  ]);
  const color = options.output !== undefined && options.color === "auto" ? "never" : options.color;
  const colors = wantsColor(io.stdout, color, io.env)
    ? (await import("./color.ts")).colorsFor(io.stdout, color, io.env)
    : plainColors;
  const groups = viewOf(comparison, { ...view, conditionWidth: 28 });
  return drawComparison(comparison, groups, { columns: columnsOf(io), colors, words: view.words });
}
