import { PAIRS, QUOTES, SENTENCE_ENDS } from "../../grammars/vocabulary/headings.ts";
import { markFrom, marksOf } from "../clean/marks.ts";
import { codesOf } from "../read/codes.ts";
import type { Span } from "../span.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";

/** Within how many characters a bracket must close so that a full stop inside it ends no sentence. */
const REACH = 240;
const opens = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

const special = new Uint8Array(0x10000);
for (const char of SENTENCE_ENDS) special[char.charCodeAt(0)] = 1;
for (const code of opens.keys()) special[code] = 2;
special[9] = 3;

/** Splits a stretch of clean text after 。！？ and at tabs; spans are trimmed, half-open, in order; full stops inside 《》“”（） do not split. */
export function sentencesOf(text: string, from: number, end: number): Span[] {
  const codes = codesOf(text);
  const marks = marksOf(text);
  const out: Span[] = [];
  let unclosed: Map<number, number> | undefined;
  let start = skipSpaces(text, from, end);
  let next = start;
  for (let m = markFrom(text, start); (marks[m] as number) < end; m++) {
    let i = marks[m] as number;
    if (i < next) continue;
    const what = special[codes[i] as number];
    if (what === 0) continue;
    if (what === 2) {
      unclosed ??= new Map();
      const close = closeOf(codes, i, end, unclosed);
      if (close < 0) continue;
      i = close;
      next = i + 1;
      if (!endsQuote(text, close, end)) continue;
    } else if (what === 1) {
      while (i + 1 < end && special[codes[i + 1] as number] === 1) i++;
    }
    add(text, out, start, what === 3 ? i : i + 1);
    start = skipSpaces(text, i + 1, end);
    next = start;
  }
  add(text, out, start, end);
  return out;
}

/**
 * Where the bracket at `at` closes, or -1 if too far. `unclosed` holds up to where a closing mark was sought in vain, so that no
 * character is looked at twice for the same mark and nested brackets stay linear.
 */
function closeOf(codes: Uint16Array, at: number, end: number, unclosed: Map<number, number>): number {
  const code = opens.get(codes[at] as number) ?? 0;
  const last = Math.min(end, at + REACH);
  let i = Math.max(at + 1, unclosed.size > 0 ? (unclosed.get(code) ?? 0) : 0);
  while (i < last && codes[i] !== code) i++;
  if (i < last) return i;
  unclosed.set(code, i);
  return -1;
}

/** “……。” ends a sentence where more text than a mark follows. */
function endsQuote(text: string, close: number, end: number): boolean {
  return (
    QUOTES.includes(text.charAt(close)) &&
    classAt(text, close - 1) === Class.Stop &&
    close + 1 < end &&
    classAt(text, close + 1) === Class.Other
  );
}

function add(text: string, out: Span[], start: number, stop: number): void {
  const end = trimEnd(text, start, stop);
  if (end > start) out.push({ start, end });
}
