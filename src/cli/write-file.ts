import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../diagnostic.ts";

/** Writes a file whole: into a temporary neighbour, then renamed over the old one. What fails leaves the old file as it was. */
export const writeWhole = (path: string, text: string): Promise<void> =>
  writeWholeBy(path, (temporary) => writeFile(temporary, text, { flag: "wx" }));

/** The same of a file that `make` writes, under a name that ends as the file's. */
export async function writeWholeBy(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = join(dirname(path), `.${process.pid}.tmp.${basename(path)}`);
  try {
    await make(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
