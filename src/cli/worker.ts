/** What a thread runs: the same program, loaded once, which then answers one task after the other. */
import { parentPort, workerData } from "node:worker_threads";

// the same chunk that the command line loads
const { workOf } = await import("./program.ts");
const work = (await workOf(workerData)) as (task: unknown) => Promise<unknown>;
let last = Promise.resolve();
parentPort?.on("message", (task: unknown) => {
  last = last.then(async () => parentPort?.postMessage(await work(task)));
});
