import { FREQUENT } from "../../grammars/vocabulary/frequent.ts";

const GOOD = 1;
const BEST = 3;
const RARE = -1;
const WRONG = -10;

let weights: Int8Array | undefined;

/**
 * How much a text reads like official Chinese: 3 for a character of which such text is full, below 0 for what it never holds; the mean over all
 * that is not ASCII. Undefined where all is ASCII.
 */
export function chineseScore(text: string): number | undefined {
  weights ??= weigh();
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const weight = weights[code] as number;
    if (weight === 0) continue;
    sum += weight;
    count++;
  }
  return count === 0 ? undefined : sum / count;
}

/** A weight for every UTF-16 unit; 0 leaves it out of the count. */
function weigh(): Int8Array {
  const table = new Int8Array(1 << 16).fill(WRONG);
  const range = (from: number, to: number, weight: number) => table.fill(weight, from, to + 1);
  range(0x4e00, 0x9fff, RARE);
  range(0xd800, 0xdfff, RARE);
  for (const text of [rows("gb18030", 0xb0, 0xd7), rows("big5", 0xa4, 0xc6)])
    for (const char of text) if (char >= "\u4e00" && char <= "\u9fff") table[char.charCodeAt(0)] = GOOD;
  for (const char of FREQUENT) table[char.charCodeAt(0)] = BEST;
  range(0x20, 0x7e, 0);
  // letters of pinyin
  range(0xc0, 0x1dc, 0);
  for (const blank of [9, 10, 12, 13, 0xa0, 0xfeff]) table[blank] = 0;
  // quotation marks, dashes, ellipsis, per mille; Roman and circled numbers; marks and full-width forms
  for (const [from, to] of [
    [0xb0, 0xb7],
    [0x2010, 0x203b],
    [0x2103, 0x2103],
    [0x2160, 0x217f],
    [0x2460, 0x249b],
    [0x3000, 0x3017],
    [0x3220, 0x3229],
    [0xff01, 0xff5e],
  ] as const)
    range(from, to, GOOD);
  return table;
}

/** The usual characters of an encoding with two bytes a character: those whose first byte is in a range. */
function rows(encoding: string, first: number, last: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail >= 0xa1 || (encoding === "big5" && trail <= 0x7e)) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
