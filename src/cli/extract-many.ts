import { dirname } from "node:path";
import { UsageError } from "../diagnostic.ts";
import type { Form, Format } from "../export/form.ts";
import { type Joiner, joiner } from "../export/forms.ts";
import { displayWidth } from "./display-width.ts";
import { listDocuments } from "./document-files.ts";
import type { ExtractOptions } from "./extract-command.ts";
import type { DocumentTask, Outcome } from "./extract-document.ts";
import { inOrder } from "./in-order.ts";
import { untilStopped } from "./interrupt.ts";
import { type Io, write } from "./io.ts";
import { type Language, languageOf } from "./language.ts";
import { filled, words } from "./messages.ts";
import { modelFiles } from "./model-files.ts";
import { jobsOf, openPool, type Pool } from "./pool.ts";
import { type Progress, progressOf, silent } from "./progress.ts";
import { sweep } from "./resume.ts";
import { openSink, type Sink } from "./sink.ts";
import { Tally } from "./tally.ts";

/** Where all models of a run go: into a folder, or one after the other into a stream. */
type Target = { readonly folder: string } | { readonly output: string | undefined };

/** `qplan extract` of many documents. Gives the exit code: 1 where one of them could not be read or has findings. */
export async function extractMany(
  names: readonly string[],
  form: Form,
  target: Target,
  options: ExtractOptions,
  io: Io,
): Promise<number> {
  const documents = await listDocuments(names, options.filesFrom, io);
  const models = "folder" in target ? modelFiles(documents, target.folder, `.${form.format}`) : undefined;
  if (options.resume && !(models && resumable(form.format)))
    throw new UsageError("--resume goes with models in a folder", "--format yaml or json, -o FOLDER/");
  await sweep(models ?? ("output" in target && target.output !== undefined ? [target.output] : []));
  const tasks = documents.map(({ file, problem }, i): DocumentTask => {
    const model = models?.[i];
    return { file, ...(model !== undefined && { model }), ...(problem !== undefined && { problem }) };
  });
  const from = "output" in target && target.output !== undefined ? dirname(target.output) : ".";
  const { env, stderr } = io;
  const look = { isTTY: stderr.isTTY === true, columns: stderr.columns ?? 80 };
  const settings = { options: plain(options), form, from, env: { ...env }, stderr: look };
  const pool = await openPool<DocumentTask, Outcome>(
    { kind: "documents", settings },
    jobsOf(options.jobs, tasks.length),
  );
  const stream = "folder" in target ? undefined : await openStream(form, target.output, io);
  try {
    return await run({ tasks, pool, stream, options, io });
  } finally {
    await pool.close();
  }
}

const resumable = (format: Format): boolean => format === "yaml" || format === "json";

/** What other threads may be sent. */
const plain = (options: ExtractOptions): ExtractOptions => JSON.parse(JSON.stringify(options));

interface Stream {
  readonly sink: Sink;
  readonly joiner: Joiner;
}

async function openStream(form: Form, output: string | undefined, io: Io): Promise<Stream> {
  const put = await joiner(form, output !== undefined, displayWidth);
  return { sink: openSink(output, io), joiner: put };
}

interface Run {
  readonly tasks: readonly DocumentTask[];
  readonly pool: Pool<DocumentTask, Outcome>;
  readonly stream: Stream | undefined;
  readonly options: ExtractOptions;
  readonly io: Io;
}

async function run({ tasks, pool, stream, options, io }: Run): Promise<number> {
  const language = languageOf(options.lang, io.env);
  const progress = options.quiet ? silent : progressOf(tasks.length, language, io);
  const started = performance.now();
  const tally = new Tally();
  const stopping = untilStopped();
  const work = (task: DocumentTask): Promise<Outcome> => {
    progress.begin(task.file);
    return pool.work(task).catch((error: Error) => ({ file: task.file, error: `${task.file}: ${error.message}` }));
  };
  try {
    for await (const outcome of inOrder(stopping.items(tasks), pool.ahead, work)) {
      tally.add(outcome);
      if (stream && outcome.part !== undefined && !(await stream.sink.write(stream.joiner.add(outcome.part)))) return 0;
      await say(outcome, progress, io);
    }
    if (stream && stopping.stopped) await stream.sink.drop();
    else if (stream && (await stream.sink.write(await stream.joiner.end()))) await stream.sink.end();
  } catch (error) {
    await stream?.sink.drop();
    throw error;
  } finally {
    stopping.end();
    await progress.clear();
  }
  await conclude({ tally, options, io, language, seconds: (performance.now() - started) / 1000 });
  if (!stopping.stopped) return tally.failed > 0 || tally.findings ? 1 : 0;
  await write(io.stderr, stopped(tally.documents, tasks.length, stream === undefined, language));
  return stopping.stopped;
}

async function say({ error, remarks }: Outcome, progress: Progress, io: Io): Promise<void> {
  const said = error === undefined ? (remarks ?? "") : `qplan: ${error}\n`;
  if (said) await progress.clear();
  await write(io.stderr, said);
  await progress.done();
}

/** On a terminal, and with -v anywhere: a table of what was found, and how long it took. */
async function conclude({
  tally,
  options,
  io,
  language,
  seconds,
}: {
  readonly tally: Tally;
  readonly options: ExtractOptions;
  readonly io: Io;
  readonly language: Language;
  readonly seconds: number;
}): Promise<void> {
  if (options.quiet || !(options.verbose || io.stderr.isTTY)) return;
  const { documents, failed, unchanged } = tally;
  const rate = (documents / Math.max(seconds, 0.001)).toFixed(0);
  const done = filled(words[language].done, { documents, failed, unchanged, seconds: seconds.toFixed(1), rate });
  const columns = Math.max(40, Math.min(io.stderr.columns || 100, 120));
  await write(io.stderr, `${tally.table(language, columns)}${done}\n`);
}

const stopped = (begun: number, documents: number, resumes: boolean, language: Language): string => {
  const { stopped: words_, goOn } = words[language];
  return `qplan: ${filled(words_, { begun, documents })}\n${resumes ? `  ${goOn}\n` : ""}`;
};
