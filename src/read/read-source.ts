import { isUtf8, transcode } from "node:buffer";
import { hash } from "node:crypto";
import { type Result, UsageError } from "../diagnostic.ts";
import type { SourceText } from "./source-text.ts";

/** How the bytes of one encoding become text; undefined where they are not of it. The seam for further encodings. */
interface Decoding {
  readonly encoding: string;
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

const DECODINGS: readonly Decoding[] = [{ encoding: "utf-8", decode: decodeUtf8 }];

/** Takes a file's name (for messages) and bytes; gives its text. Bytes of no known encoding throw a UsageError. */
export function readSource(name: string, bytes: Uint8Array): Result<SourceText> {
  for (const { encoding, decode } of DECODINGS) {
    const text = decode(bytes);
    if (text === undefined) continue;
    const sha256 = hash("sha256", bytes);
    return { value: { name, text, sha256, encoding }, diagnostics: [] };
  }
  throw new UsageError(
    `${name}: not UTF-8 text (byte ${firstInvalid(bytes)})`,
    "save the file as UTF-8, or convert it: iconv -f gb18030 -t utf-8",
  );
}

/** Node's own decoder runs at a quarter of the speed of transcode + ucs2Slice. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "";
  if (!isUtf8(bytes)) return undefined;
  const wide = transcode(bytes, "utf8", "utf16le") as Buffer & { ucs2Slice(start: number, end: number): string };
  const start = wide[0] === 0xff && wide[1] === 0xfe ? 2 : 0;
  return wide.ucs2Slice(start, wide.length);
}

/** The offset of the first byte that is not UTF-8, by halving: a prefix is valid, or cut inside its last character. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return lastBoundary(bytes, good);
}

/** True where the bytes are UTF-8, a cut last character forgiven. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The start of the character that the byte at `at` stands in. */
function lastBoundary(bytes: Uint8Array, at: number): number {
  for (let start = at; start > at - 4 && start >= 0; start--) if (isUtf8(bytes.subarray(0, start))) return start;
  return at;
}
