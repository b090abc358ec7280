/** What a thread runs: the same program, loaded once, which then answers one task after the other. */
import { parentPort, workerData } from "node:worker_threads";

const work = import("./program.ts").then(({ workOf }) => workOf(workerData)) as Promise<(task: unknown) => unknown>;
let last = Promise.resolve();
parentPort?.on("message", (task: unknown) => {
  last = last.then(async () => parentPort?.postMessage(await (await work)(task)));
});
