import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../diagnostic.ts";
import type { Io } from "./io.ts";

/** The bytes of a file, or of standard input where the name is `-`. What cannot be read ends the command. */
export async function readBytes(name: string, io: Pick<Io, "stdin">): Promise<Uint8Array> {
  if (name === "-") return readAll(io.stdin);
  try {
    return readFileSync(name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new UsageError(`no such file: ${name}`);
    if (code === "EISDIR") throw new UsageError(`${name} is a directory`, "name a file of it");
    throw new UsageError(`cannot read ${name}: ${(error as Error).message}`);
  }
}

/** True where a name is a pattern and no file has that name, as 国办发[2026]9号.txt may. */
export const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name) && !existsSync(name);

/** All bytes of a stream. */
async function readAll(stream: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** The path of a document as its model names it: relative to the folder `from`, with / on every machine, never absolute. */
export function modelPath(name: string, from: string): string {
  if (name === "-") return name;
  const path = relative(resolve(from), resolve(name));
  return (isAbsolute(path) ? name : path).split(sep).join("/");
}
