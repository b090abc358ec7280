import { CharSet } from "../../grammars/char-set.ts";
import { type FigureNode, figureParser } from "../../grammars/figure.ts";
import { HALVES, PART_HEADS } from "../../grammars/vocabulary/numerals.ts";
import * as periods from "../../grammars/vocabulary/periods.ts";
import * as v from "../../grammars/vocabulary/references.ts";
import { codesOf } from "../read/codes.ts";
import { asWritten } from "./as-written.ts";
import type { Figure, Quantity, ReadOptions, ReferenceKind } from "./figure.ts";
import { inList, shareMeasure } from "./figures-listed.ts";
import { isAmountWord } from "./lex-amount.ts";
import { cut, type LexContext } from "./lex-context.ts";
import { dateToken, dateWord, planToken } from "./lex-date.ts";
import { lexDate, lexQuantity } from "./lex-island.ts";
import { arabicEnd, digitsEnd, hanEnd, isBlank, isDigit } from "./lex-numeral.ts";
import { Pattern } from "./lex-pattern.ts";
import { arabicReference, hanReference } from "./lex-reference.ts";
import { HAN_NUMERALS, isHanNumeral } from "./numeral.ts";
import { readDate, readEvery } from "./read-date.ts";
import { readQuantity } from "./read-quantity.ts";

/** What a character may begin. */
const NOTHING = 0;
const DIGIT = 1;
const HAN = 2;
const TITLE = 3;
const QUOTE = 4;
const WORD = 5;
const COLON = 6;
const GRADE = 7;

const lineMarker = new Pattern(v.LINE_MARKER);
const addressBody = new Pattern(v.URL_BODY);
const romanGrade = new Pattern(v.ROMAN_GRADE);
const quotes = new Map(Object.entries(v.QUOTES).map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]));
const TITLE_CLOSE = v.TITLE_CLOSE.charCodeAt(0);
const classes = new Uint8Array(65536);
const mark = (value: number, words: Iterable<string>): void => {
  for (const word of words) classes[word.charCodeAt(0)] ||= value;
};
mark(DIGIT, "0123456789");
for (const word of HAN_NUMERALS) classes[word.charCodeAt(0)] = HAN;
mark(TITLE, v.TITLE_OPEN);
mark(QUOTE, Object.keys(v.QUOTES));
mark(COLON, ":");
mark(GRADE, v.GRADE_HEADS);
const rows = [
  ...periods.RELATIVE_YEARS,
  ...periods.FIXED_ENDS,
  ...periods.EVERY,
  ...periods.YEAR_PARTS,
  ...HALVES,
  ...PART_HEADS,
];
const words = [...rows.map(([word]) => word), ...periods.PLAN_ENDS];
mark(WORD, words);
/** What a word goes on with behind its first character; none is shorter than two. */
const seconds = new CharSet(words.map((word) => word.charAt(1)));

interface Scan extends LexContext {
  /** no title closes before it */
  untitled: number;
  readonly start: number;
  readonly figures: Figure[];
  readonly year: number | undefined;
  /** nothing before it may be read again */
  floor: number;
}

/**
 * Every figure of a range of a text, in order, none overlapping: quantities, dates, and numerals that are neither.
 * Each run of Arabic digits lies in exactly one of them. Offsets are those of `text`.
 */
export function readFigures(text: string, start: number, end: number, options: ReadOptions = {}): Figure[] {
  const first = nextAnchor(text, start, end);
  if (first === end) return [];
  const scan: Scan = {
    text,
    end,
    bare: options.bare === true,
    tokens: [],
    figures: [],
    year: options.year,
    floor: start,
    start,
    untitled: 0,
  };
  for (let at = first; at < end; at = nextAnchor(text, at, end))
    at = Math.max(at + 1, readAt(scan, at, classes[text.charCodeAt(at)] as number));
  return scan.figures;
}

/** The next offset at which a figure may begin; `end` where none does. */
function nextAnchor(text: string, from: number, end: number): number {
  const codes = codesOf(text);
  let at = from;
  for (; at < end; at++) {
    const kind = classes[codes[at] as number];
    if (kind !== NOTHING && (kind !== WORD || seconds.has(codes[at + 1] as number))) return at;
  }
  return end;
}

/** Reads what begins at `at`; gives the offset to go on from. */
function readAt(scan: Scan, at: number, kind: number): number {
  if (kind === DIGIT) return readArabic(scan, at);
  if (kind === HAN) return readHan(scan, at);
  if (kind === TITLE) return readTitle(scan, at);
  if (kind === QUOTE) return readQuoted(scan, at);
  if (kind === COLON) return readAddress(scan, at);
  if (kind === GRADE) return readGrade(scan, at);
  if (dateWord(scan.text, at, scan.end)) return readIsland(scan, at, lexDate);
  return isAmountWord(scan.text, at, scan.end) ? readIsland(scan, at, lexQuantity) : -1;
}

function readArabic(scan: Scan, at: number): number {
  const { text, end, floor } = scan;
  const marker = isLineStart(scan, at) ? lineMarker.end(text, at, end) : -1;
  if (marker >= 0) return addReference(scan, at, digitsEnd(text, at, end), "ordinal");
  const year = bracketedYear(scan, at);
  if (year > at) return year;
  const found = arabicReference(text, at, end, floor);
  if (found) return addReference(scan, found.start, found.end, found.kind);
  const date = dateToken(text, at, end, undefined);
  const to = date ? readIsland(scan, at, lexDate) : readIsland(scan, at, lexQuantity);
  return to > at ? to : addReference(scan, at, Math.max(arabicEnd(text, at, end), digitsEnd(text, at, end)), "code");
}

/** 去(2023)年, 今（114）年: the year in brackets; gives its end, or -1. */
function bracketedYear(scan: Scan, at: number): number {
  const { text, end } = scan;
  if (!v.MARKER_OPEN.includes(text.charAt(at - 1) || " ") || !periods.YEAR_HEADS.includes(text.charAt(at - 2) || " "))
    return -1;
  const to = digitsEnd(text, at, end);
  if (
    to - at < 3 ||
    to - at > 4 ||
    !v.MARKER_CLOSE.includes(text.charAt(to)) ||
    text.charAt(to + 1) !== periods.DATE_MARKS.year
  )
    return -1;
  const year = Number(text.slice(at, to));
  scan.figures.push({ kind: "date", start: at, end: to, by: String(to - at === 3 ? year + 1911 : year), limit: false });
  scan.floor = to;
  return to;
}

/** Whether only blanks stand before an offset in its line, or in the range. */
function isLineStart(scan: Scan, at: number): boolean {
  let to = at;
  while (to > scan.start && isBlank(scan.text.charCodeAt(to - 1)) && at - to < 16) to--;
  return to === scan.start || v.MARKER_AFTER.includes(scan.text.charAt(to - 1));
}

function readHan(scan: Scan, at: number): number {
  const { text, end, floor } = scan;
  const date = dateToken(text, at, end, undefined);
  const ordinal = isOrdinalPlace(scan, at);
  if (ordinal && planToken(text, at - 1, end)) return readIsland(scan, at - 1, lexDate);
  if (date && !ordinal) return readIsland(scan, at, lexDate);
  const found = scan.bare && isBarePlace(scan, at) ? undefined : hanReference(text, at, end, floor, scan.bare);
  if (found?.kind) return addReference(scan, found.start, found.end, found.kind);
  if (found) return found.end;
  const to = readIsland(scan, at, lexQuantity);
  return to > at ? to : hanEnd(text, at, end);
}

/** 第十个月 is no date. */
const isOrdinalPlace = (scan: Scan, at: number): boolean =>
  at > scan.floor && scan.text.startsWith(periods.DATE_MARKS.ordinal, at - 1);
/** Where a text is one numeral only, no word is looked for in it. */
const isBarePlace = (scan: Scan, at: number): boolean => hanEnd(scan.text, at, scan.end) - at > 2;

/** Lexes an island, parses it and keeps its figures. */
function readIsland(scan: Scan, at: number, lex: (c: LexContext, at: number, floor: number) => number): number {
  cut(scan, 0);
  const to = lex(scan, at, scan.floor);
  if (to < 0 || scan.tokens.length === 0) return -1;
  const nodes = figureParser().read(scan.tokens);
  if (nodes === undefined) return -1;
  for (const node of nodes) addNode(scan, node);
  return to;
}

function addNode(scan: Scan, node: FigureNode): void {
  const first = node.tokens[0];
  if (!first || node.rule === "stray") return;
  const figure =
    node.rule === "date"
      ? readDate(node.tokens, scan.year)
      : node.rule === "every"
        ? readEvery(first)
        : readQuantity(node.tokens, scan.year, scan.text);
  scan.figures.push(
    figure.kind === "date"
      ? inList(scan.figures, scan.text, figure)
      : figure.kind === "quantity"
        ? named(scan, figure)
        : figure,
  );
  scan.floor = figure.end;
}

/** 黑龙江2025, 工业4.0 are names; 3-1 is a number of a part; 12.7个、12个百分点 share their measure. */
function named(scan: Scan, quantity: Quantity): Figure {
  const { start, end } = quantity;
  if (
    !scan.bare &&
    quantity.unit === "" &&
    quantity.op === "=" &&
    end - start <= 4 &&
    v.BARE_NAME.test(scan.text.slice(start, end))
  )
    return { kind: "name", start, end };
  if (quantity.max !== undefined && quantity.max <= quantity.value && quantity.unit === "")
    return { kind: "code", start, end };
  if (isLostMarker(scan, quantity)) return { kind: "ordinal", start, end };
  shareMeasure(scan.figures, scan.text, quantity);
  return scan.bare ? quantity : asWritten(scan.text, quantity);
}

/** …支撑。2强化引领: a number without a measure that opens a sentence before a word. */
function isLostMarker({ text, start: from, bare }: Scan, { start, end, unit, op, value, numeral }: Quantity): boolean {
  if (bare || unit !== "" || op !== "=" || numeral !== "arabic" || !(value >= 1 && value <= v.LAST_MARKER))
    return false;
  return (start === from || v.SENTENCE_AFTER.includes(text.charAt(start - 1))) && v.MARKED_WORD.test(text.charAt(end));
}

/** Keeps a numeral that is no quantity; a run of digits is never cut. */
function addReference(scan: Scan, start: number, close: number, kind: ReferenceKind): number {
  const end = isDigit(scan.text.charCodeAt(close - 1)) ? digitsEnd(scan.text, close, scan.end) : close;
  scan.figures.push({ kind, start, end });
  scan.floor = end;
  return end;
}

/** 《质量发展纲要（2011-2020年）》: its figures are the title's. */
function readTitle(scan: Scan, at: number): number {
  const limit = Math.min(scan.end, at + v.TITLE_LENGTH);
  let close = Math.max(at + 1, scan.untitled);
  while (close < limit && scan.text.charCodeAt(close) !== TITLE_CLOSE) close++;
  if (close >= limit) {
    scan.untitled = limit;
    return at + 1;
  }
  return hasDigit(scan.text, at, close) ? addReference(scan, at, close + 1, "title") : close + 1;
}

/** “131”, “3·15”, “三个代表”; “十二五” is a date */
function readQuoted(scan: Scan, at: number): number {
  const { text, end } = scan;
  if (isHanNumeral(text.charCodeAt(at + 1)) && planToken(text, at, end)) return readIsland(scan, at, lexDate);
  const close = quoteEnd(text, at, end);
  if (close < 0 || !hasNumeral(text, at, close) || v.QUOTED_FIGURE.test(text.slice(at, close))) return at + 1;
  return addReference(scan, at, close, "name");
}

/** A curly quote that a plain one closes. */
const plainQuote = 0x22;

function quoteEnd(text: string, at: number, end: number): number {
  const mark = quotes.get(text.charCodeAt(at));
  const limit = Math.min(end, at + v.QUOTED_NAME_LENGTH);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === mark || code === plainQuote) return i + 1;
  }
  return -1;
}

function hasDigit(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function hasNumeral(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === DIGIT || kind === HAN) return true;
  }
  return false;
}

/** https://… : everything to its end */
function readAddress(scan: Scan, at: number): number {
  if (!scan.text.startsWith("://", at)) return at + 1;
  const to = addressBody.end(scan.text, at, scan.text.length);
  const close = Math.min(to, scan.end);
  return hasDigit(scan.text, at, close) ? addReference(scan, at, close, "code") : close;
}

/** Ⅱ级, AAAA级 */
function readGrade(scan: Scan, at: number): number {
  const to = romanGrade.end(scan.text, at, scan.end);
  return to < 0 ? at + 1 : addReference(scan, at, to, "grade");
}
