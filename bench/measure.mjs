// Timing: medians, and tasks taken in turns, so that a busy moment of the machine hits all of them.
import { spawnSync } from "node:child_process";

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds that one call takes. */
export async function time(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Medians in milliseconds of several tasks, `rounds` times in turns. A task is { run, times }: run so often a round, time of one run. */
export async function inTurns(tasks, rounds) {
  const samples = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run, times = 1 }] of tasks.entries()) {
      samples[i].push(
        (await time(async () => {
          for (let n = 0; n < times; n++) await run();
        })) / times,
      );
    }
  }
  return samples.map(median);
}

/** Medians in milliseconds of starting node with each list of arguments, in turns. */
export function startUps(commands, rounds) {
  const samples = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, args] of commands.entries()) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
      });
      samples[i].push(performance.now() - start);
      if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
    }
  }
  return samples.map(median);
}
