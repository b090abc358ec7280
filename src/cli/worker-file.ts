declare const require: { resolve(path: string): string };

/** The script that a thread runs, which lies beside the program as built; from source, where build.mjs has set no version, there are no threads. */
export const workerFile = (): string | undefined =>
  process.env.QPLAN_VERSION === undefined ? undefined : require.resolve("../worker.cjs");
