import { UsageError } from "../diagnostic.ts";
import type { ExtractOptions } from "./extract-command.ts";
import type { Answer } from "./filter-lines.ts";
import { inOrder } from "./in-order.ts";
import type { Io } from "./io.ts";
import { linesOf } from "./lines.ts";
import { jobsOf, openPool } from "./pool.ts";
import { openSink } from "./sink.ts";

/**
 * `qplan extract --format ndjson` without a document: each line `{ "id", "text" }` of standard input gives one line, `{ "id", "model" }` or
 * `{ "id", "error" }`, in the same order. Lines know nothing of each other, so a file may be cut anywhere between them and the answers
 * put together again. Gives the exit code: 1 where a line had no model.
 */
export async function filterCommand(options: ExtractOptions, io: Io): Promise<number> {
  if (options.per || options.resume)
    throw new UsageError(`${options.per ? "--per" : "--resume"} does not go with lines of standard input`);
  const { script } = options;
  const pool = await openPool<Uint8Array, Answer>(
    { kind: "lines", settings: { script } },
    jobsOf(options.jobs ?? "1", 0),
  );
  const sink = openSink(options.output, io);
  let failed = false;
  const work = (line: Uint8Array): Promise<Answer> =>
    pool.work(line).catch((error: Error) => ({ id: null, error: `internal error: ${error.message}` }));
  try {
    for await (const answer of inOrder(linesOf(io.stdin), pool.ahead, work)) {
      if ("error" in answer) failed = true;
      if (!(await sink.write(`${JSON.stringify(answer)}\n`))) break;
    }
    await sink.end();
  } finally {
    await pool.close();
  }
  return failed ? 1 : 0;
}
