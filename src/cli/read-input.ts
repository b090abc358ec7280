import type { Result } from "../diagnostic.ts";
import { readSource } from "../read/read-source.ts";
import type { SourceText } from "../read/source-text.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./read-bytes.ts";

export { modelPath, readBytes } from "./read-bytes.ts";

/** Reads a document: a file, or standard input where the name is `-`. What cannot be read ends the command. */
export async function readInput(name: string, io: Io): Promise<Result<SourceText>> {
  return readSource(name, await readBytes(name, io));
}
