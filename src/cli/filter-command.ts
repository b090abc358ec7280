import type { ExtractOptions } from "./extract-command.ts";
import { answerLine } from "./filter-lines.ts";
import { inOrder } from "./in-order.ts";
import type { Io } from "./io.ts";
import { linesOf } from "./lines.ts";
import { openSink } from "./sink.ts";

/**
 * `qplan extract --format ndjson` without a document: each line `{ "id", "text" }` of standard input gives one line, `{ "id", "model" }` or
 * `{ "id", "error" }`, in the same order. Lines know nothing of each other, so a file may be cut anywhere between them and the answers
 * put together again. Gives the exit code: 1 where a line had no model.
 */
export async function filterCommand(options: ExtractOptions, io: Io): Promise<number> {
  const sink = openSink(options.output, io);
  let failed = false;
  const answers = inOrder(linesOf(io.stdin), 1, (line) => answerLine(line, options));
  for await (const answer of answers) {
    if ("error" in answer) failed = true;
    if (!(await sink.write(`${JSON.stringify(answer)}\n`))) break;
  }
  await sink.end();
  return failed ? 1 : 0;
}
