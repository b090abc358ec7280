import { hash } from "node:crypto";
import type { Result } from "../diagnostic.ts";
import { decode, ENCODING_NAMES, type Encoding } from "./encoding.ts";
import type { SourceText } from "./source-text.ts";

export interface ReadOptions {
  /** The encoding of text and HTML; found out where not given. */
  readonly encoding?: Encoding;
  /** Reads OFD as well, which is on trial. */
  readonly betaOfd?: boolean;
}

/** Takes a file's name (for messages) and the bytes of plain text; gives its text. Bytes that are no text throw a UsageError. */
export function readSource(name: string, bytes: Uint8Array, options: ReadOptions = {}): Result<SourceText> {
  const { text, encoding } = decode(name, bytes, options.encoding, declaredEncoding(bytes));
  return { value: { name, text, sha256: sha256Of(bytes), encoding }, diagnostics: [] };
}

/** The hash of the bytes of a file, as a model names it. */
export const sha256Of = (bytes: Uint8Array): string => hash("sha256", bytes);

/** How far into a page its encoding is looked for. */
const HEAD = 4096;

/** The encoding that a page names（<meta charset="gb2312">, <?xml encoding="big5"?>）; undefined of plain text. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const first = bytes.findIndex((byte) => byte > 0x20);
  if (bytes[first] !== 0x3c) return undefined;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return name === undefined ? undefined : ENCODING_NAMES[name.toLowerCase()];
}
