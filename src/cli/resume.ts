import { readdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The hash of the document in a model as it is written: under `source`, at the beginning of a line, where no words of a text can stand. */
const inYaml = /^ {2}sha256: "?([0-9a-f]{64})"?$/m;
const inJson = /^ {4}"sha256": "([0-9a-f]{64})"/m;

/** True where a model is there that was made of a document with this hash. */
export async function isDone(model: string, sha256: string): Promise<boolean> {
  const text = await readFile(model, "utf8").catch(() => "");
  return (inYaml.exec(text) ?? inJson.exec(text))?.[1] === sha256;
}

/** Removes what a run that was killed left of these files: temporary ones, of processes that are no more. */
export async function sweep(files: readonly string[]): Promise<void> {
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)));
  }
  for (const [folder, wanted] of names)
    for (const entry of await readdir(folder).catch(() => [])) {
      const [, name = "", pid] = /^\.(.+)\.(\d+)\.tmp$/.exec(entry) ?? [];
      if (wanted.has(name) && !isRunning(Number(pid))) await rm(join(folder, entry), { force: true });
    }
}

/** True of another process that runs. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
