import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { looksLikeModel } from "../plan/read-plan.ts";
import { expandFiles } from "./load-plans.ts";

/** The files that arguments name, once each: of a folder the models in it and below, in order of their paths. */
export async function modelFiles(patterns: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns)
    files.push(...((await isFolder(pattern)) ? await modelsIn(pattern) : await expandFiles([pattern])));
  return [...new Set(files)];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Files that are no model, as others lie in a folder too, are passed over; so is what a dot hides. Links to folders are not followed. */
async function modelsIn(folder: string): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => /\.(?:ya?ml|json)$/i.test(path) && !/(?:^|[\\/])\./.test(path))
    .map((path) => join(folder, path))
    .sort();
  const models: string[] = [];
  for (const path of paths) if (!(await isFolder(path)) && looksLikeModel(await start(path))) models.push(path);
  return models;
}

/** The first characters of a file; of one that cannot be read, none. */
async function start(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4000), 0, 4000, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
