import { CharSet } from "../../grammars/char-set.ts";
import { HALVES, PART_HEADS } from "../../grammars/vocabulary/numerals.ts";
import * as periods from "../../grammars/vocabulary/periods.ts";
import * as v from "../../grammars/vocabulary/references.ts";
import { codesOf } from "../read/codes.ts";
import { HAN_NUMERALS } from "./numeral.ts";

/** What a character may begin. */
export const Begins = { Nothing: 0, Digit: 1, Han: 2, Title: 3, Quote: 4, Word: 5, Colon: 6, Grade: 7 } as const;

const classes = new Uint8Array(65536);
/** The same in one bit, to be added up. */
const any = new Uint8Array(65536);
const mark = (value: number, words: Iterable<string>): void => {
  for (const word of words) {
    classes[word.charCodeAt(0)] ||= value;
    any[word.charCodeAt(0)] = 1;
  }
};
mark(Begins.Digit, "0123456789");
mark(Begins.Han, HAN_NUMERALS);
mark(Begins.Title, v.TITLE_OPEN);
mark(Begins.Quote, Object.keys(v.QUOTES));
mark(Begins.Colon, ":");
mark(Begins.Grade, v.GRADE_HEADS);
const rows = [
  ...periods.RELATIVE_YEARS,
  ...periods.FIXED_ENDS,
  ...periods.EVERY,
  ...periods.YEAR_PARTS,
  ...HALVES,
  ...PART_HEADS,
];
const words = [...rows.map(([word]) => word), ...periods.PLAN_ENDS];
mark(Begins.Word, words);
/** What a word goes on with behind its first character; none is shorter than two. */
const seconds = new CharSet(words.map((word) => word.charAt(1)));

/** What the character at an offset may begin. */
export const begunAt = (text: string, at: number): number => classes[text.charCodeAt(at)] as number;

/** Shorter texts, a title or a cell, are looked through anew each time. */
const LONG = 200;

let last = "";
let anchors = new Int32Array(1 << 12);
let count = 0;
/** Where the anchor found last stands among them: the next one asked for is near. */
let cursor = 0;

/** The next offset at which a figure may begin; `end` where none does. */
export function nextAnchor(text: string, from: number, end: number): number {
  const codes = codesOf(text);
  if (text.length < LONG) {
    let at = from;
    while (at < end && !isAnchor(codes, at)) at++;
    return at;
  }
  const known = text === last;
  // kept even where it is equal: to compare two copies of a text takes a pass, of one and the same none
  last = text;
  if (!known) collect(text.length, codes);
  for (cursor = anchorFrom(from); ; cursor++) {
    const at = anchors[cursor] as number;
    if (at >= end) return end;
    if (isAnchor(codes, at)) return at;
  }
}

function isAnchor(codes: Uint16Array, at: number): boolean {
  const kind = classes[codes[at] as number];
  return kind !== Begins.Nothing && (kind !== Begins.Word || seconds.has(codes[at + 1] as number));
}

/** Collects the offsets of all characters of a text that a figure may begin with, and behind them its length. */
function collect(length: number, codes: Uint16Array): void {
  if (length >= anchors.length) anchors = new Int32Array(2 * length);
  const found = anchors;
  let k = 0;
  for (let i = 0; i < length; i++) {
    found[k] = i;
    k += any[codes[i] as number] as number;
  }
  found[k] = length;
  [count, cursor] = [k, 0];
}

/** The index of the first anchor at an offset or behind it. */
function anchorFrom(at: number): number {
  let [low, high] = cursor > 0 && (anchors[cursor - 1] as number) >= at ? [0, cursor] : [cursor, count];
  for (const near = Math.min(low + 8, high); low < near; low++) if ((anchors[low] as number) >= at) return low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((anchors[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
