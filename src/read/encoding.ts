import { isUtf8, transcode } from "node:buffer";
import { UsageError } from "../diagnostic.ts";
import { chineseScore } from "./chinese-score.ts";

/** The encodings that are read, by the names that a model gives them. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** What `--encoding` understands: the names above and those of their older forms. */
export const ENCODING_NAMES: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030",
  big5: "big5",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];
/** So many bytes are looked at to find the encoding. */
const SAMPLE = 1 << 16;
/** What reads like Chinese scores above this; rare characters and signs, what a wrong encoding gives, far below. */
const LEAST = 0.5;

/**
 * Decodes bytes: as asked for, by their byte order mark, as UTF-8 where they are that, as the page says（`declared`）, else in the encoding in which
 * they read most like Chinese. Bytes that are no text of it throw a UsageError with their place: nothing is replaced.
 */
export function decode(name: string, bytes: Uint8Array, asked?: Encoding, declared?: Encoding): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  // the mark tells the order of UTF-16
  const certain = asked?.startsWith("utf-16") && marked?.startsWith("utf-16") ? marked : (asked ?? marked);
  if (certain) return strictly(name, bytes, certain, asked !== undefined);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  const best = declared && readsWell(bytes, declared) ? declared : bestOf(bytes);
  if (!best)
    throw new UsageError(
      `${name}: no Chinese text in UTF-8, UTF-16, GB18030 or Big5 (byte ${firstInvalid(bytes, "utf-8")} is not UTF-8)`,
      "is it a text file? --encoding names its encoding",
    );
  return strictly(name, bytes, best, false);
}

/** Text of exactly this encoding, its byte order mark taken off. */
function strictly(name: string, bytes: Uint8Array, encoding: Encoding, asked: boolean): Decoded {
  const text = encoding === "utf-8" ? decodeUtf8(bytes) : tryDecode(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  const offset = firstInvalid(bytes, encoding);
  throw new UsageError(
    `${name}: ${asked ? "not" : "reads like"} ${encoding}${asked ? "" : ", but is damaged"} (byte ${offset})`,
    asked ? "leave --encoding out to let qplan find it" : "get the file anew, or name its encoding with --encoding",
  );
}

/** The encoding in which the bytes read most like Chinese; undefined where they do in none. */
function bestOf(bytes: Uint8Array): Encoding | undefined {
  let best: Encoding | undefined;
  let most = LEAST;
  for (const encoding of ENCODINGS) {
    const score = scoreOf(bytes, encoding);
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

/** How much the first part of the bytes reads like Chinese in an encoding. */
function scoreOf(bytes: Uint8Array, encoding: Encoding): number {
  const sample = bytes.subarray(0, SAMPLE);
  if (encoding.startsWith("utf-16") && (bytes.length % 2 === 1 || isLatin(sample))) return 0;
  return chineseScore(new TextDecoder(encoding).decode(sample, { stream: true })) ?? 0;
}

/** Letters of ASCII two by two look like Han characters of UTF-16, where about half of the bytes are such. */
function isLatin(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x20 && byte < 0x7f) count++;
  return count > bytes.length * 0.7;
}

const readsWell = (bytes: Uint8Array, encoding: Encoding) =>
  scoreOf(bytes, encoding) > LEAST && tryDecode(bytes, encoding) !== undefined;

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node's own decoder runs at a quarter of the speed of transcode + ucs2Slice. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "";
  if (!isUtf8(bytes)) return undefined;
  const wide = transcode(bytes, "utf8", "utf16le") as Buffer & { ucs2Slice(start: number, end: number): string };
  const start = wide[0] === 0xff && wide[1] === 0xfe ? 2 : 0;
  return wide.ucs2Slice(start, wide.length);
}

/** The offset of the first byte that is no text of an encoding, by halving: a prefix is valid, or cut inside its last character. */
function firstInvalid(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return lastBoundary(bytes, good, encoding);
}

/** True where the bytes are text of an encoding, a cut last character forgiven. */
function isPrefix(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The start of the character that the byte at `at` stands in. */
function lastBoundary(bytes: Uint8Array, at: number, encoding: Encoding): number {
  for (let start = at; start > at - 4 && start >= 0; start--)
    if (tryDecode(bytes.subarray(0, start), encoding) !== undefined) return start;
  return at;
}
