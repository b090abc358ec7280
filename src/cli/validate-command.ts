import { dirname, join, relative } from "node:path";
import { type Severity, UsageError } from "../diagnostic.ts";
import { checkPlan } from "../rules/check-plan.ts";
import { drift } from "../rules/drift.ts";
import type { Finding } from "../rules/rule.ts";
import { schemaIssues } from "../rules/schema-issues.ts";
import { type Located, type Report, type Reporting, report } from "./findings/located.ts";
import { type Output, outputsOf } from "./findings/outputs.ts";
import { type Io, write } from "./io.ts";
import { type Language, languageOf } from "./language.ts";
import { expandFiles, type LoadedPlan, loadPlan } from "./load-plans.ts";
import { filled, words } from "./messages.ts";
import { findProject, type Project } from "./project-file.ts";
import { type CommonOptions, leastOf, ranks, render } from "./report.ts";
import { severities } from "./severities.ts";
import { writeWhole } from "./write-file.ts";

export interface ValidateOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  readonly failOn: Severity | "never";
  readonly source: boolean;
  readonly fix?: boolean;
}

/** What holds for a whole run. */
interface Run {
  readonly options: ValidateOptions;
  readonly io: Io;
  readonly version: string;
  readonly reporting: Reporting;
}

/** `qplan validate`: whether models have the right schema, keep the rules and say what their documents say. Gives the exit code. */
export async function validateCommand(
  patterns: readonly string[],
  options: ValidateOptions,
  io: Io,
  version: string,
): Promise<number> {
  const project = await findProject(process.cwd());
  const language = languageOf(options.lang ?? project?.language, io.env);
  const outputs = outputsOf(options.format ?? [], options.output, io.env);
  const levels = severities(project?.rules, options.rule ?? []);
  const run: Run = {
    options,
    io,
    version,
    reporting: { severities: levels, language, shown: leastShown(outputs, options) },
  };
  const reports: Validated[] = [];
  for (const file of await filesOf(patterns, project)) reports.push(await validateFile(file, run));
  for (const output of outputs) await put(output, await formatted(output, reports, run), io);
  if (!options.quiet && outputs.some(({ format }) => format === "pretty"))
    await write(io.stderr, summary(reports, language));
  return reports.some(({ findings }) => findings.some(failing(options.failOn))) ? 1 : 0;
}

/** The least severity that any output shows. */
function leastShown(outputs: readonly Output[], options: ValidateOptions): Severity {
  if (outputs.some(({ format }) => format !== "pretty" && format !== "github")) return "info";
  return outputs.some(({ format }) => format === "github") && options.quiet ? "warning" : leastOf(options);
}

/** The models named; without a name those of the project file. */
async function filesOf(patterns: readonly string[], project: Project | undefined): Promise<string[]> {
  if (patterns.length > 0) return expandFiles(patterns);
  if (!project?.documents) throw new UsageError("validate what?", "name models, or list documents in qplan.yaml");
  return project.documents.map(({ model }) => relative(process.cwd(), join(dirname(project.file), model)));
}

/** A report, and how many values were mended. */
interface Validated extends Report {
  readonly mended?: number;
}

async function validateFile(file: string, run: Run): Promise<Validated> {
  const { options, io, reporting } = run;
  const loaded = await loadPlan(file, io);
  const findings = await findingsOf(loaded, run);
  const fixes = findings.filter(({ code }) => reporting.severities.get(code) !== "off").flatMap(({ fix }) => fix ?? []);
  if (!options.fix || fixes.length === 0 || loaded.source) return report(loaded, findings, reporting);
  if (file === "-") throw new UsageError("--fix cannot mend standard input", "name the file of the model");
  const { fixModel } = await import("./fix-model.ts");
  await writeWhole(file, await fixModel(loaded, fixes));
  const again = await loadPlan(file, io);
  return { ...(await report(again, await findingsOf(again, run), reporting)), mended: fixes.length };
}

/** Schema, then rules, then drift: a model without the right schema is looked at no further. */
async function findingsOf(loaded: LoadedPlan, { options, io }: Run): Promise<Finding[]> {
  const issues = schemaIssues(loaded.plan);
  if (issues.length > 0) return issues;
  if (!options.source) return checkPlan(loaded.plan);
  const { readBeside } = await import("./read-beside.ts");
  const beside = await readBeside(loaded, io);
  if ("code" in beside) return [...checkPlan(loaded.plan), beside];
  return [...checkPlan(loaded.plan, { source: beside.view }), ...drift(loaded.plan, beside.fresh)];
}

const failing =
  (failOn: Severity | "never") =>
  ({ severity }: Located): boolean =>
    failOn !== "never" && ranks[severity] >= ranks[failOn];

async function formatted({ format, to }: Output, reports: readonly Report[], run: Run): Promise<string> {
  const { options, io, version, reporting } = run;
  const { severities: levels, language } = reporting;
  switch (format) {
    case "json":
      return (await import("./findings/write-json.ts")).writeJson(reports, version);
    case "sarif":
      return (await import("./findings/write-sarif.ts")).writeSarif(reports, version, levels, language);
    case "junit":
      return (await import("./findings/write-junit.ts")).writeJunit(reports, failing(options.failOn));
    case "github":
      return (await import("./findings/write-github.ts")).writeGithub(reports);
    default: {
      const stream = "file" in to ? {} : io.stdout;
      const texts = reports.map(({ file, text, findings }) =>
        render(findings, file, text, { ...options, lang: language }, io.env, stream),
      );
      return (await Promise.all(texts)).join("");
    }
  }
}

/** `models 2, errors 1, warnings 3, infos 9; 2 values mended`. */
function summary(reports: readonly Validated[], language: Language): string {
  const found = reports.flatMap(({ findings }) => findings);
  const count = (severity: Severity) => found.filter((finding) => finding.severity === severity).length;
  const counts = { models: reports.length, error: count("error"), warning: count("warning"), info: count("info") };
  const mended = reports.reduce((sum, report) => sum + (report.mended ?? 0), 0);
  const mending = mended > 0 ? `; ${filled(words[language].mended, { mended })}` : "";
  return `${filled(words[language].findings, counts)}${mending}\n`;
}

async function put({ to }: Output, text: string, io: Io): Promise<void> {
  if ("file" in to) await writeWhole(to.file, text);
  else await write(io[to.stream], text);
}
