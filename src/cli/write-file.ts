import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../diagnostic.ts";

/** Where a file is written before it takes its place. */
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Writes a file whole: into a temporary neighbour, then renamed over the old one. What fails leaves the old file as it was. */
export const writeWhole = (path: string, data: string | Uint8Array): Promise<void> =>
  writeWholeBy(path, (temporary) => writeFile(temporary, data, { flag: "wx" }));

/** The same of a file that `make` writes; where its form is told by its name, the temporary one needs the same `ending`. */
export async function writeWholeBy(
  path: string,
  make: (temporary: string) => Promise<void>,
  ending = "",
): Promise<void> {
  const temporary = temporaryOf(path) + ending;
  try {
    await make(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
