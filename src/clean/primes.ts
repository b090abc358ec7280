import type { Edit } from "./clean-text.ts";

/** A double prime that stands behind no figure（20″）, and its partner on the line. */
const PAIR = /(?<!\d)\u2033([^\u2033\n]{1,40})\u2033/g;

/** Double primes in place of quotation marks: ″放管服″改革 → “放管服”改革; length kept. */
export function repairPrimes(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(PAIR)) {
    const end = index + found.length;
    edits.push({ start: index, end: index + 1, text: "\u201c" }, { start: end - 1, end, text: "\u201d" });
  }
  return edits;
}
