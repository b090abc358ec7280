import { open, readdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { looksLikeModel } from "../plan/read-plan.ts";
import { expandFiles } from "./load-plans.ts";
import { hasModelLines } from "./model-lines.ts";

/** The files that arguments name, once each: of a folder the models in it and below, in order of their paths. */
export async function queriedFiles(patterns: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns)
    files.push(...((await kindOf(pattern)) === "folder" ? await modelsIn(pattern) : await expandFiles([pattern])));
  return [...new Map(files.map((file) => [file === "-" ? file : resolve(file), file])).values()];
}

const kindOf = (path: string): Promise<"folder" | "file" | undefined> =>
  stat(path).then(
    (found) => (found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined),
    () => undefined,
  );

/** Files that are no model, as others lie in a folder too, are passed over; so is what a dot hides. Links to folders are not followed. */
async function modelsIn(folder: string): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)))
    .filter((path) => /\.(?:ya?ml|json|ndjson|jsonl)$/i.test(path) && !/(?:^|[\\/])\./.test(path))
    .map((path) => join(folder, path))
    .sort();
  const models: string[] = [];
  for (const path of paths) if ((await kindOf(path)) === "file" && (await isModel(path))) models.push(path);
  return models;
}

/** Whether a file begins as a model does; one that cannot be read may be one, and is spoken of when it is loaded. */
async function isModel(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return true;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4000), 0, 4000, 0);
    const text = buffer.toString("utf8", 0, bytesRead);
    return looksLikeModel(text) || (hasModelLines(path) && /^\{\s*"id"/.test(text));
  } finally {
    await file.close();
  }
}
