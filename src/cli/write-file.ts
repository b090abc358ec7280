import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../diagnostic.ts";

/** Where a file is written before it takes its place. */
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/**
 * Writes a file whole: into a temporary neighbour, then renamed over the old one. What fails leaves the old file as it was. A device or pipe
 * （/dev/null）is written into and not replaced. The work is not handed to Node's own threads: for files of this size that takes longer.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  if (!isSpecial(path)) return writeWholeBy(path, async (temporary) => writeFileSync(temporary, data, { flag: "wx" }));
  try {
    writeFileSync(path, data);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}`);
  }
}

/** True of a device, pipe or socket. */
function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** The same of a file that `make` writes; where its form is told by its name, the temporary one needs the same `ending`. */
export async function writeWholeBy(
  path: string,
  make: (temporary: string) => Promise<void>,
  ending = "",
): Promise<void> {
  const temporary = temporaryOf(path) + ending;
  try {
    await make(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
