import { quotedAims, quotedFigure, ratioBehind } from "../../grammars/vocabulary/clause-words.ts";
import { markFrom, marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";
import { isDigit } from "./lex-numeral.ts";

/** How far a bracket or quotation may reach, in UTF-16 units. */
const longest = 200;

/** Opening marks with their closing ones, and the marks between clauses: ，；：。！？; by character code. */
const closing = new Map(
  [..."\u201c\u201d\u300a\u300b\u3008\u3009\uff08\uff09()\u300c\u300d\u3010\u3011\u2018\u2019".matchAll(/../g)].map(
    ([pair]) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const,
  ),
);
const OPENS = 1;
const CUTS = 2;
const classes = new Uint8Array(65536);
for (const open of closing.keys()) classes[open] = OPENS;
/** Character codes of opening brackets and quotation marks. */
export const openingMarks: readonly number[] = [...closing.keys()];
for (const code of [0xff0c, 0xff1b, 0xff1a, 0x3002, 0xff01, 0xff1f, 0x3b]) classes[code] = CUTS;

/** The offset of the mark that closes the bracket or quotation at `at`; `at` itself where none opens or none closes within reach. */
export function closedAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (classes[code] !== OPENS) return at;
  const close = closing.get(code);
  const stop = Math.min(end, at + longest);
  for (let i = at + 1; i < stop; i++) if (text.charCodeAt(i) === close) return i;
  return at;
}

/** Cuts a sentence at ，；：。 outside brackets, quotes and titles, a quotation that states aims at its marks and inside; half-open spans without the marks, blanks at their ends left out. */
export function splitClauses(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  const marks = marksOf(text);
  let from = start;
  let next = start;
  for (let m = markFrom(text, start); (marks[m] as number) < end; m++) {
    const at = marks[m] as number;
    if (at < next) continue;
    const kind = classes[text.charCodeAt(at)];
    if (kind === OPENS) {
      next = closedAt(text, at, end) + 1;
      if (!statesAims(text, at, next - 1)) continue;
      pushTrimmed(text, from, at, out);
      out.push(...splitClauses(text, at + 1, next - 1));
      from = next;
    } else if (kind === CUTS && !isRatio(text, at)) {
      pushTrimmed(text, from, at, out);
      from = at + 1;
    }
  }
  pushTrimmed(text, from, end, out);
  return out;
}

/** “人才达到1000名，贡献率达到35%”: clauses in quotation marks. */
function statesAims(text: string, at: number, close: number): boolean {
  if (text.charCodeAt(at) !== openQuote) return false;
  const words = text.slice(at + 1, close);
  return quotedFigure.test(words) && quotedAims.test(words);
}
const openQuote = 0x201c;

/** 4：6的比例: a wide colon between the numbers of a ratio parts no clauses. */
function isRatio(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== wideColon || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1)))
    return false;
  return ratioBehind.test(text.slice(at, at + longestRatio));
}
const wideColon = 0xff1a;
const longestRatio = 16;

function pushTrimmed(text: string, from: number, to: number, out: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) out.push({ start, end });
}
