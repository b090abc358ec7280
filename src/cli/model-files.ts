import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { Listed } from "./document-files.ts";

/**
 * Where the model of each document is written, in the order of the documents: below `folder` as the documents lie below the deepest
 * folder that holds all that was searched. plans/2016/a.txt → models/2016/a.yaml. Documents that differ in their extension only keep it:
 * a.txt.yaml, a.html.yaml.
 */
export function modelFiles(documents: readonly Listed[], folder: string, extension: string): string[] {
  const base = commonFolder([...new Set(documents.map(({ root }) => root))].map((root) => resolve(root)));
  const whole = documents.map(({ file }) => relative(base, resolve(file)));
  const short = whole.map((path) => join(dirname(path), basename(path, extname(path))));
  return apart(short, whole).map((path) => join(folder, path + extension));
}

function commonFolder(folders: readonly string[]): string {
  const [first = "", ...others] = folders;
  let parts = first.split(sep);
  for (const other of others) {
    const theirs = other.split(sep);
    const differs = parts.findIndex((part, i) => part !== theirs[i]);
    if (differs >= 0) parts = parts.slice(0, differs);
  }
  return parts.join(sep) || sep;
}

/** The short names, the whole ones where short ones are the same, until no two are（on file systems too that do not tell A from a）. */
function apart(short: readonly string[], whole: readonly string[]): string[] {
  let names = [...short];
  for (;;) {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    const next = names.map((name, i) => ((counts.get(name.toLowerCase()) ?? 0) > 1 ? (whole[i] as string) : name));
    if (next.every((name, i) => name === names[i])) return names;
    names = next;
  }
}
