import type { IToken, TokenType } from "chevrotain";
import { CharSet } from "../../grammars/char-set.ts";
import { type Phrase, PhraseTable, plain } from "../../grammars/phrase-table.ts";
import * as t from "../../grammars/tokens.ts";
import { AFTER, BEFORE, BEFORE_PARTICLES, THAN } from "../../grammars/vocabulary/comparators.ts";
import {
  BETWEEN,
  BETWEEN_DATES,
  BETWEEN_MARKS,
  BURDENS,
  MINUS,
  RANGE_MARKS,
} from "../../grammars/vocabulary/numerals.ts";
import * as periods from "../../grammars/vocabulary/periods.ts";
import { POINTS, POINTS_HEAD } from "../../grammars/vocabulary/references.ts";
import type { Op } from "./figure.ts";
import { lexAmount } from "./lex-amount.ts";
import { cut, type LexContext, lastType, makeToken, push } from "./lex-context.ts";
import { dateToken, dateWord, planToken } from "./lex-date.ts";
import { isDigit, skipBlanks } from "./lex-numeral.ts";
import { Pattern } from "./lex-pattern.ts";
import { timeUnit } from "./read-quantity.ts";

/** What an edge does to its date. */
export type EdgeRole = "end" | "span" | "from" | "after" | "start" | "none";
interface Bound {
  readonly op: Op;
  readonly bare: boolean;
}

const bounds = (rows: readonly (readonly [string, Op, string?, string?])[]): Phrase<Bound>[] =>
  rows.map(([word, op, bare, breaks]) => ({ word, value: { op, bare: bare === "bare" }, breaks }));
const before = new PhraseTable(bounds(BEFORE), true);
const after = new PhraseTable(bounds(AFTER));
const edges = new PhraseTable<EdgeRole>(periods.EDGES.map(([word, value, breaks]) => ({ word, value, breaks })));
const dateHeads = new PhraseTable(
  periods.DATE_HEADS.map(([word, value]) => ({ word, value })),
  true,
);
const republicNames = new PhraseTable(plain(periods.REPUBLIC_NAMES), true);
const spanHeads = new PhraseTable(
  periods.SPAN_HEADS.map(([word, value, breaks]) => ({ word, value, breaks })),
  true,
);
const spanTails = new PhraseTable(plain(periods.SPAN_TAILS));
const rangeMarks = new PhraseTable(plain(RANGE_MARKS));
const betweenMarks = new PhraseTable(plain(BETWEEN_MARKS));
const minus = new CharSet(MINUS);
const burdens = new CharSet(BURDENS);
const particles = new CharSet(BEFORE_PARTICLES);
const joinedDates = new Pattern(BETWEEN_DATES);
const joined = new Pattern(BETWEEN);

/** Reads the date that begins at `at` (自2016年3月1日起, “十二五”期间) into the context's tokens; -1 where there is none. */
export function lexDate(c: LexContext, at: number, floor: number): number {
  let to = moment(c, at, undefined);
  if (to < 0) return -1;
  if (lastType(c) === t.Every) return to;
  headBefore(c, at, floor);
  to = edge(c, to);
  const next = skipBlanks(c.text, to, c.end);
  const mark = rangeMarks.find(c.text, next, c.end);
  const join = mark ? -1 : joinedDates.end(c.text, to, c.end);
  if (!mark && join < 0) return to;
  const count = c.tokens.length;
  const second = mark ? push(c, t.RangeMark, next, next + mark.word.length) : push(c, t.JoinMark, join - 1, join);
  const close = moment(c, skipBlanks(c.text, second, c.end), t.RangeMark);
  if (close >= 0 && lastType(c) !== t.Every) return edge(c, close);
  cut(c, count);
  return to;
}

/** 2015年6月30日: date tokens one after the other. */
function moment(c: LexContext, start: number, behind: TokenType | undefined): number {
  let last = behind;
  let at = start;
  for (let turn = 0; turn < 3; turn++) {
    const from = turn === 0 ? at : skipBlanks(c.text, at, c.end);
    const token =
      from < c.end
        ? (dateToken(c.text, from, c.end, last) ??
          dateWord(c.text, from, c.end) ??
          (turn === 0 ? planToken(c.text, from, c.end) : undefined))
        : undefined;
    if (!token || !continues(last, token.type)) break;
    at = push(c, token.type, from, token.end);
    last = token.type;
  }
  return at > start ? at : -1;
}

/** Whether a date token may stand behind another. */
function continues(last: TokenType | undefined, next: TokenType): boolean {
  if (last === undefined || last === t.RangeMark) return true;
  if (last === t.Year || last === t.RelativeYear) return next === t.Month || next === t.YearPart;
  return last === t.Month && next === t.Day;
}

/** 自, 到 before a date; 民国 joins its year. */
function headBefore(c: LexContext, at: number, floor: number): void {
  let to = blanksBefore(c, at, floor);
  const republic = republicNames.find(c.text, to, floor);
  const first = c.tokens[0];
  if (republic && first?.tokenType === t.Year) {
    to -= republic.word.length;
    c.tokens[0] = makeToken(t.Year, c.text, to, (first.endOffset as number) + 1);
  }
  const row = dateHeads.find(c.text, to, floor);
  if (row) c.tokens.unshift(makeToken(t.DateHead, c.text, to - row.word.length, to, row.value));
}

function edge(c: LexContext, at: number): number {
  const next = skipBlanks(c.text, at, c.end);
  const row = edges.find(c.text, next, c.end);
  return row ? push(c, t.Edge, next, next + row.word.length, row.value) : at;
}

/** Reads the quantity that begins at `at` with its comparators (超过20万人次以上, 100—150个) into tokens; -1 where there is none. */
export function lexQuantity(c: LexContext, at: number, floor: number): number {
  const start = signBefore(c, at, floor);
  const row = comparatorBefore(c, start, floor);
  if (row) c.tokens.push(row);
  const to = lexAmount(c, start, row !== undefined);
  if (to < 0) return hanRange(c, start, row);
  const span = isTime(c) ? spanBefore(c, start, floor) : undefined;
  if (span && row) c.tokens[0] = span;
  else if (span) c.tokens.unshift(span);
  return tails(c, rangeTail(c, to), row);
}

/** 二至三家: the first numeral has no measure of its own. */
function hanRange(c: LexContext, start: number, row: IToken | undefined): number {
  const first = lexAmount(c, start, true, true);
  if (first < 0) return -1;
  const to = rangeTail(c, first);
  return to === first ? -1 : tails(c, to, row);
}

/** 以上 and 时间 behind a quantity. */
function tails(c: LexContext, at: number, row: IToken | undefined): number {
  let to = at;
  const next = skipBlanks(c.text, to, c.end);
  const bound = after.find(c.text, next, c.end);
  if (bound && (!bound.value.bare || row?.image === THAN))
    to = push(c, t.After, next, next + bound.word.length, bound.value.op);
  const tail = isTime(c) ? spanTails.find(c.text, to, c.end) : undefined;
  return tail ? push(c, t.SpanTail, to, to + tail.word.length) : to;
}

const isTime = (c: LexContext): boolean => {
  for (const token of c.tokens) if (token.tokenType === t.Unit) return timeUnit(token.image) !== undefined;
  return false;
};

/** The offset of a minus before a numeral, or the numeral's own. */
function signBefore(c: LexContext, at: number, floor: number): number {
  const to = blanksBefore(c, at, floor);
  if (to <= floor || !minus.has(c.text.charCodeAt(to - 1))) return at;
  const open = to - 1 > floor ? c.text.charCodeAt(to - 2) : 0;
  if (burdens.has(open)) return at;
  return isDigit(open) || open === 45 || open === 0x2014 ? at : to - 1;
}

/** 超过, 至少有 that ends at `at`. */
function comparatorBefore(c: LexContext, at: number, floor: number): IToken | undefined {
  const to = blanksBefore(c, at, floor);
  const row = before.find(c.text, to, floor);
  if (row && (c.bare || !row.value.bare)) return makeToken(t.Before, c.text, to - row.word.length, to, row.value.op);
  if (to <= floor || !particles.has(c.text.charCodeAt(to - 1))) return undefined;
  const far = before.find(c.text, to - 1, floor);
  return far && far.word.length > 1
    ? makeToken(t.Before, c.text, to - 1 - far.word.length, to, far.value.op)
    : undefined;
}

/** 未来, 近 that ends at `at`, before a number of years. */
function spanBefore(c: LexContext, at: number, floor: number): IToken | undefined {
  const to = blanksBefore(c, at, floor);
  const row = spanHeads.find(c.text, to, floor);
  return row && makeToken(t.SpanHead, c.text, to - row.word.length, to, row.value);
}

function blanksBefore(c: LexContext, at: number, floor: number): number {
  while (at > floor && c.text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** 2018-00223 is no range. */
const isDamaged = (c: LexContext, at: number): boolean =>
  c.text.charCodeAt(at) === 48 && isDigit(c.text.charCodeAt(at + 1));

/** 提高5个百分点至85%: by how much and to what, no range. */
const isPointsToShare = ({ tokens }: LexContext, mark: number): boolean =>
  tokens[mark - 1]?.image.endsWith(points) === true && tokens.at(-1)?.image.endsWith(points) === false;
const points = POINTS.slice(POINTS_HEAD.length);

function rangeTail(c: LexContext, at: number): number {
  const count = c.tokens.length;
  const next = skipBlanks(c.text, at, c.end);
  const mark = rangeMarks.find(c.text, next, c.end);
  const join = mark ? -1 : joined.end(c.text, at, c.end);
  if (!mark && join < 0) return at;
  const from = mark ? next + mark.word.length : join;
  const open = skipBlanks(c.text, from, c.end);
  if (open >= c.end || isDamaged(c, open) || dateToken(c.text, open, c.end, t.RangeMark)) return at;
  push(c, mark ? t.RangeMark : t.JoinMark, mark ? next : from - 1, from);
  const to = lexAmount(c, open, false);
  if (to < 0 || isPointsToShare(c, count)) {
    cut(c, count);
    return at;
  }
  const place = skipBlanks(c.text, to, c.end);
  const between = betweenMarks.find(c.text, place, c.end);
  return between ? push(c, t.Between, place, place + between.word.length) : to;
}
