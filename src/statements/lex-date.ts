import type { TokenType } from "chevrotain";
import { CharSet } from "../../grammars/char-set.ts";
import { PhraseTable } from "../../grammars/phrase-table.ts";
import * as t from "../../grammars/tokens.ts";
import * as v from "../../grammars/vocabulary/periods.ts";
import { arabicEnd, digitsEnd, hanEnd, isDigit, skipBlanks } from "./lex-numeral.ts";
import { Pattern } from "./lex-pattern.ts";
import { isHanNumeral } from "./numeral.ts";

const year = v.DATE_MARKS.year.charCodeAt(0);
const month = v.DATE_MARKS.month.charCodeAt(0);
const day = v.DATE_MARKS.day.charCodeAt(0);
const dayAlso = v.DATE_MARKS.dayAlso.charCodeAt(0);

const schoolYear = new Pattern(v.SCHOOL_YEAR);
const republicTail = new Pattern(v.REPUBLIC_TAIL);
const toDay = new Pattern(v.RANGE_TO_DAY);
const toMonth = new Pattern(v.RANGE_TO_MONTH);
const toYear = new Pattern(v.RANGE_TO_YEAR);
const planTail = new Pattern(v.PLAN_TAIL);
const planEnds = new CharSet(Object.keys(v.PLANS).map((name) => name.slice(-1)));
const planLong = new Pattern(v.PLAN_LONG);
const planQuoted = new Pattern(v.PLAN_QUOTED);

const rows = (words: Iterable<string>, value: TokenType) => Array.from(words, (word) => ({ word, value }));
const firsts = (table: Iterable<readonly [string, ...unknown[]]>) => Array.from(table, ([word]) => word);

/** Words that are dates of their own, without a numeral in front: 今年, 每年, 上半年, 规划期末. */
const dateWords = new PhraseTable([
  ...rows([...firsts(v.RELATIVE_YEARS), ...firsts(v.FIXED_ENDS), ...v.PLAN_ENDS], t.RelativeYear),
  ...rows(firsts(v.EVERY), t.Every),
  ...rows(firsts(v.YEAR_PARTS), t.YearPart),
]);

/** A date's token. */
export interface DateToken {
  readonly type: TokenType;
  readonly end: number;
}

/** 今年, 每年, 一季度, 年底前 at an offset; behind the digits of a damaged year（0402年底前） 年底 is no year of its own. */
export function dateWord(text: string, at: number, end: number): DateToken | undefined {
  const row = dateWords.find(text, at, end);
  if (row && text.charCodeAt(at) === year && isDigit(text.charCodeAt(at - 1))) return undefined;
  return row && { type: row.value, end: at + row.word.length };
}

/** The part of a date that a numeral (Arabic or Han) at `at` begins: 2015年, 6月, 30日, 2015-06-30, 十二五. `after`: the token before it. */
export function dateToken(text: string, at: number, end: number, after: TokenType | undefined): DateToken | undefined {
  const arabic = isDigit(text.charCodeAt(at));
  const to = arabic ? digitsEnd(text, at, end) : hanEnd(text, at, end);
  if (to === at) return undefined;
  const next = skipBlanks(text, to, end);
  const code = next < end ? text.charCodeAt(next) : 0;
  const length = to - at;
  if (code === year && length === 4 && (!arabic || isYear(text, at))) return { type: t.Year, end: next + 1 };
  if (code === year && length <= 3 && length >= 2 && isRepublic(text, at, next, end))
    return { type: t.Year, end: next + 1 };
  const school = arabic && schoolYear.names(code) ? schoolYear.end(text, next, end) : -1;
  if (school >= 0 && (length === 4 ? isYear(text, at) : length === 3 && text.charCodeAt(at) === 49))
    return { type: t.Year, end: school };
  if (code === month && length <= 3) return { type: t.Month, end: next + 1 };
  if ((code === day || code === dayAlso) && length <= 3 && isDayPlace(after, code))
    return { type: t.Day, end: next + 1 };
  if (arabic && length <= 2) return openEnd(text, to, end, after) ?? dateWord(text, at, end);
  if (arabic && length === 4 && isYear(text, at))
    return numericDate(text, to, end) ?? bareYear(text, at, to, end, after);
  return dateWord(text, at, end) ?? (arabic ? undefined : planToken(text, at, end));
}

/** 民国114年; without the name of the republic only where a month, 度, 底 or 末 follows (114年6月) */
function isRepublic(text: string, at: number, mark: number, end: number): boolean {
  if (text.startsWith(v.DATE_MARKS.republic, at - v.DATE_MARKS.republic.length)) return true;
  return mark - at === 3 && text.charCodeAt(at) === 49 && republicTail.end(text, mark, end) >= 0;
}

/** A day stands behind a month or behind the mark of a range. */
const isDayPlace = (after: TokenType | undefined, code: number): boolean =>
  after === t.Month || (after === t.RangeMark && code === day);

/** 19xx and 20xx, also 2100. */
function isYear(text: string, at: number): boolean {
  const head = text.slice(at, at + 2);
  return head === "20" || head === "19" || head === "21" || head === "18";
}

/** 1-6月, 6月1-15日: the first of two months or days, whose mark stands behind the second only */
function openEnd(text: string, to: number, end: number, after: TokenType | undefined): DateToken | undefined {
  if (after === t.Month) return toDay.end(text, to, end) < 0 ? undefined : { type: t.Day, end: to };
  return toMonth.end(text, to, end) < 0 ? undefined : { type: t.Month, end: to };
}

/** 2015-06-30, 2015/6/30, 2015.6.30 */
function numericDate(text: string, to: number, end: number): DateToken | undefined {
  const mark = text.charCodeAt(to);
  if (mark !== 45 && mark !== 47 && mark !== 46) return undefined;
  const monthEnd = digitsEnd(text, to + 1, end);
  if (monthEnd === to + 1 || monthEnd > to + 3 || text.charCodeAt(monthEnd) !== mark) return undefined;
  const dayEnd = digitsEnd(text, monthEnd + 1, end);
  if (dayEnd === monthEnd + 1 || dayEnd > monthEnd + 3) return undefined;
  const inRange = Number(text.slice(to + 1, monthEnd)) <= 12 && Number(text.slice(monthEnd + 1, dayEnd)) <= 31;
  return inRange ? { type: t.NumericDate, end: dayEnd } : undefined;
}

/** 2011—2020: a year without its 年 at either end of a span of years */
function bareYear(
  text: string,
  at: number,
  to: number,
  end: number,
  after: TokenType | undefined,
): DateToken | undefined {
  if (after === t.RangeMark || toYear.end(text, to, end) >= 0)
    return arabicEnd(text, at, end) === to ? { type: t.Year, end: to } : undefined;
  return undefined;
}

/** “十二五” with its quotes, or bare; 第十二个五年规划 */
export function planToken(text: string, at: number, end: number): DateToken | undefined {
  const long = text.startsWith(v.DATE_MARKS.ordinal, at);
  const quoted = long || !isHanNumeral(text.charCodeAt(at)) ? (long ? planLong : planQuoted).end(text, at, end) : -1;
  if (quoted >= 0) return { type: t.Plan, end: quoted };
  const to = hanEnd(text, at, end);
  if (to - at > 3 || to - at < 2 || !planEnds.has(text.charCodeAt(to - 1))) return undefined;
  if (!Object.hasOwn(v.PLANS, text.slice(at, to))) return undefined;
  return to - at === 3 || planTail.end(text, to, end) >= 0 ? { type: t.Plan, end: to } : undefined;
}
