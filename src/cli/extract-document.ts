import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../diagnostic.ts";
import type { Form } from "../export/form.ts";
import { alone, type Part, partOf } from "../export/forms.ts";
import { extract } from "../extract.ts";
import type { Plan } from "../plan/plan.ts";
import type { SourceText } from "../read/source-text.ts";
import { displayWidth } from "./display-width.ts";
import type { ExtractOptions } from "./extract-command.ts";
import type { Io, Terminal } from "./io.ts";
import { modelPath, readInput } from "./read-input.ts";
import { remarks } from "./report.ts";
import { isDone } from "./resume.ts";
import { writeWhole } from "./write-file.ts";

/** One document of many. */
export interface DocumentTask {
  readonly file: string;
  /** Where its model goes; left out where all go into one stream. */
  readonly model?: string;
  /** Why it cannot be read, where that is known. */
  readonly problem?: string;
}

/** What holds for all documents of a run; plain data, for it goes to other threads. */
export interface DocumentSettings {
  readonly options: ExtractOptions;
  readonly form: Form;
  /** The folder that paths in models are relative to, where all go into one stream. */
  readonly from: string;
  readonly env: Io["env"];
  readonly stderr: Pick<Terminal, "isTTY" | "columns">;
}

/** What a run adds up. */
export const countedOf = ["goals", "tasks", "results", "figures", "unexplained"] as const;
export type Counts = Readonly<Record<(typeof countedOf)[number], number>>;

/** What became of one document. */
export interface Outcome {
  readonly file: string;
  /** Why there is no model. */
  readonly error?: string;
  /** Its model was there, of the same bytes. */
  readonly unchanged?: true;
  /** Where all go into one stream. */
  readonly part?: Part;
  readonly counts?: Counts;
  /** What there is to say of it, ready for stderr. */
  readonly remarks?: string;
  /** There are errors in it, or with --strict figures that no rule explains. */
  readonly findings?: boolean;
}

/** Reads one document of many and writes its model, or gives what a stream of all is to hold of it. Throws nothing: a bad document is an outcome. */
export async function extractDocument(task: DocumentTask, settings: DocumentSettings): Promise<Outcome> {
  const { file, problem } = task;
  if (problem !== undefined) return { file, error: problem };
  try {
    return await attempt(task, settings);
  } catch (error) {
    if (error instanceof UsageError)
      return { file, error: error.hint ? `${error.message}; ${error.hint}` : error.message };
    return { file, error: `${file}: internal error: ${(error as Error).message}` };
  }
}

async function attempt({ file, model }: DocumentTask, settings: DocumentSettings): Promise<Outcome> {
  const { options, form, from, env, stderr } = settings;
  const { value: read, diagnostics: reading } = await readInput(file, { stdin: nothing() }, options);
  if (options.resume && model !== undefined && (await isDone(model, read.sha256))) return { file, unchanged: true };
  const source: SourceText = { ...read, name: modelPath(file, model === undefined ? from : dirname(model)) };
  const { value: plan, diagnostics } = await extract(source, { script: options.script });
  const all = [...reading, ...diagnostics];
  if (model !== undefined) await writeModel(model, plan, form);
  const said = await remarks(
    options.verbose ? all : all.filter(({ severity }) => severity === "error"),
    file,
    read.text,
    options,
    { env, stderr },
  );
  const counts = countsOf(plan);
  return {
    file,
    counts,
    findings: all.some(({ severity }) => severity === "error") || (options.strict === true && counts.unexplained > 0),
    ...(model === undefined && { part: await partOf(plan, form, true) }),
    ...(said && { remarks: said }),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function writeModel(path: string, plan: Plan, form: Form): Promise<void> {
  const data = await alone(plan, form, true, displayWidth);
  await makeFolder(dirname(path));
  await writeWhole(path, data);
}

const made = new Set<string>();
async function makeFolder(path: string): Promise<void> {
  if (made.has(path)) return;
  await mkdir(path, { recursive: true }).catch((error: Error) => {
    throw new UsageError(`cannot make the folder ${path}: ${error.message}`);
  });
  made.add(path);
}

const countsOf = ({ goals, tasks, results, figures }: Plan): Counts => ({
  goals: goals?.length ?? 0,
  tasks: tasks?.length ?? 0,
  results: results?.length ?? 0,
  figures: figures.total,
  unexplained: figures.unexplained?.length ?? 0,
});
