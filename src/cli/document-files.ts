import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { UsageError } from "../diagnostic.ts";
import type { Io } from "./io.ts";
import { expandFiles } from "./load-plans.ts";
import { isPattern, readBytes } from "./read-input.ts";

/** The extensions of documents, as folders and patterns are searched for them. */
export const documentExtensions: ReadonlySet<string> = new Set([
  ".txt",
  ".html",
  ".htm",
  ".docx",
  ".doc",
  ".wps",
  ".pdf",
  ".ofd",
]);

/** A document to be read, or a name that leads to none. */
export interface Listed {
  readonly file: string;
  /** The folder that was searched, or the folder of a file that was named: what is kept of its structure lies below. */
  readonly root: string;
  /** Why it cannot be read, where that is known before it is tried. */
  readonly problem?: string;
}

const isDocument = (file: string): boolean => documentExtensions.has(extname(file).toLowerCase());

/**
 * The documents that arguments name, in order and each once: files as they are named, folders with all below them in the order of names,
 * patterns, and the names that stand in a file. A pattern or folder without a document ends the command.
 */
export async function listDocuments(
  names: readonly string[],
  filesFrom: string | undefined,
  io: Io,
): Promise<Listed[]> {
  const literal = filesFrom === undefined ? [] : namesIn(await readBytes(filesFrom, io));
  const listed = new Map<string, Listed>();
  const add = (document: Listed) => {
    const path = resolve(document.file);
    if (!listed.has(path)) listed.set(path, document);
  };
  for (const name of names) for (const document of await documentsOf(name, isPattern(name))) add(document);
  for (const name of literal) for (const document of await documentsOf(name, false)) add(document);
  if (listed.size === 0) throw new UsageError(`no document is named in ${filesFrom}`);
  return [...listed.values()];
}

/** One name a line, or between NUL bytes as `find -print0` writes them. */
function namesIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString("utf8");
  return text.split(text.includes("\0") ? "\0" : /\r?\n/).filter((name) => name !== "");
}

async function documentsOf(name: string, pattern: boolean): Promise<Listed[]> {
  if (name === "-") throw new UsageError("- stands alone", "name the documents, or --files-from - for their names");
  if (pattern) {
    const root = patternRoot(name);
    const found = (await expandFiles([name])).filter(isDocument).map((file) => ({ file, root }));
    if (found.length === 0) throw noDocument(name);
    return found;
  }
  const stats = await statOf(name);
  if (!stats?.isDirectory()) return [{ file: name, root: dirname(name) }];
  const found = await walk(name);
  if (found.length === 0) throw noDocument(name);
  return found.map((entry) => ({ ...entry, root: name }));
}

const noDocument = (name: string): UsageError =>
  new UsageError(`no document in ${name}`, `documents are files that end in ${[...documentExtensions].join(", ")}`);

const statOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

/** The folders of a pattern before its first sign: plans of plans/20*\/*.txt. */
function patternRoot(pattern: string): string {
  const parts = pattern.split("/");
  const fixed = parts.slice(0, parts.findIndex(isPattern)).join("/");
  return fixed === "" && pattern.startsWith("/") ? "/" : fixed || ".";
}

/** All documents below a folder, links followed, each folder once however links lead to it; names that begin with a dot are left out. */
async function walk(folder: string, seen = new Set<string>()): Promise<Omit<Listed, "root">[]> {
  const out: Omit<Listed, "root">[] = [];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return out;
    seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await statOf(path))?.isDirectory() === true);
      if (isFolder) out.push(...(await walk(path, seen)));
      else if (isDocument(entry.name)) out.push({ file: path });
    }
  } catch (error) {
    out.push({ file: folder, problem: `cannot read ${folder}: ${(error as Error).message}` });
  }
  return out;
}
