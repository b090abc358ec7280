import type { Result } from "../diagnostic.ts";
import { readDocument } from "../read/read-document.ts";
import type { ReadOptions } from "../read/read-source.ts";
import type { SourceText } from "../read/source-text.ts";
import { forgiving } from "./forgiving.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./read-bytes.ts";

export { isPattern, modelPath, readBytes } from "./read-bytes.ts";

/** Reads a document: a file, or standard input where the name is `-`. What cannot be read ends the command. */
export async function readInput(
  name: string,
  io: Pick<Io, "stdin">,
  options: ReadOptions = {},
): Promise<Result<SourceText>> {
  const bytes = await readBytes(name, io);
  return forgiving(() => readDocument(name, bytes, options));
}
