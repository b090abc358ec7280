import {
  ARTICLE_UNIT,
  CLOSE_BRACKETS,
  DATE_UNITS,
  FIGURE_UNITS,
  ITEM_TITLES,
  ITEM_WORDS,
  MENTIONED,
  NUMERAL_MARKS,
  ORDINAL_UNITS,
} from "../../grammars/vocabulary/headings.ts";
import { Class, classAt, skipSpaces, valueAt } from "./char-class.ts";
import { isPipe } from "./rows.ts";

/** The habits of numbering; a smaller number is as a rule the outer level (GB/T 9704: 一、 （一） 1. （1）). */
export const Kind = {
  Book: 1,
  Volume: 2,
  Part: 3,
  Chapter: 4,
  Section: 5,
  Article: 6,
  Formal: 7,
  Han: 8,
  HanBracket: 9,
  Arabic: 10,
  Bare: 11,
  Decimal: 12,
  Decimal3: 13,
  ArabicBracket: 14,
  HalfBracket: 15,
  Circled: 16,
  Latin: 17,
} as const;
export const KINDS = 18;

/** A marker as read: `end` stands behind its marks, before the spaces that part it from its title. */
export interface Marker {
  readonly kind: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True where only the neighbours in its sequence can prove it: 第三条 without a space behind it, 1.1. */
  readonly doubtful: boolean;
}

const marker = (kind: number, value: number, start: number, end: number, doubtful = false): Marker => ({
  kind,
  value,
  start,
  end,
  doubtful,
});

/** Reads a numbering marker at an offset (`第一章`, `一、`, `（一）`, `1.`, `1.1`, `（1）`, `①`, `A.`); undefined where there is none. */
export function readMarker(text: string, at: number, end: number): Marker | undefined {
  switch (classAt(text, at)) {
    case Class.Han:
      return readHan(text, at, end);
    case Class.Digit:
      return readArabic(text, at, end);
    case Class.Open:
      return readBracket(text, at, end);
    case Class.Circled:
      return marker(Kind.Circled, valueAt(text, at), at, at + 1);
    case Class.Formal:
      return readFormal(text, at, end);
    case Class.Ordinal:
      return readOrdinal(text, at, end);
    case Class.Latin:
      return isIn(text, at + 1, NUMERAL_MARKS) &&
        classAt(text, at + 2) !== Class.Latin &&
        classAt(text, at + 2) !== Class.Digit
        ? marker(Kind.Latin, valueAt(text, at), at, at + 2)
        : undefined;
    default:
      return undefined;
  }
}

function isIn(text: string, at: number, set: string): boolean {
  return at < text.length && set.includes(text.charAt(at));
}

/** The offset behind the numeral characters of one class from `at` on, six at most. */
function numeralEnd(text: string, at: number, end: number, kind: number): number {
  const last = Math.min(end, at + 6);
  let i = at;
  while (i < last && classAt(text, i) === kind) i++;
  return i;
}

/** 二十一 → 21, 一百零三 → 103; digits without a place are read in a row. */
function hanValue(text: string, at: number, end: number): number {
  let total = 0;
  let digit = 0;
  for (let i = at; i < end; i++) {
    const v = valueAt(text, i);
    if (v >= 10) {
      total += (digit || 1) * v;
      digit = 0;
    } else digit = v;
  }
  return total + digit;
}

function arabicValue(text: string, at: number, end: number): number {
  let n = 0;
  for (let i = at; i < end; i++) n = n * 10 + valueAt(text, i);
  return n;
}

/** 一、 十二． ; 二、三产业 is a list and no marker. */
function readHan(text: string, at: number, end: number): Marker | undefined {
  const stop = numeralEnd(text, at, end, Class.Han);
  if (stop >= end || !isIn(text, stop, NUMERAL_MARKS)) return undefined;
  const list = classAt(text, stop + 1) === Class.Han;
  return marker(Kind.Han, hanValue(text, at, stop), at, stop + 1, list);
}

/** 壹、 拾贰、 */
function readFormal(text: string, at: number, end: number): Marker | undefined {
  const stop = numeralEnd(text, at, end, Class.Formal);
  return isIn(text, stop, NUMERAL_MARKS) ? marker(Kind.Formal, hanValue(text, at, stop), at, stop + 1) : undefined;
}

/** （一） (3) （ 12 ） ; （一）项 may be mentioned only. */
function readBracket(text: string, at: number, end: number): Marker | undefined {
  const first = skipSpaces(text, at + 1, Math.min(end, at + 3));
  const kind = classAt(text, first);
  if (kind !== Class.Han && kind !== Class.Digit) return undefined;
  const stop = numeralEnd(text, first, end, kind);
  if (kind === Class.Digit && stop - first > 3) return undefined;
  const close = skipSpaces(text, stop, Math.min(end, stop + 2));
  if (close >= end || !isIn(text, close, CLOSE_BRACKETS)) return undefined;
  const behind = isIn(text, close + 1, NUMERAL_MARKS) ? close + 2 : close + 1;
  const mentioned = isIn(text, behind, ITEM_WORDS) && !isIn(text, behind + 1, ITEM_TITLES);
  return kind === Class.Han
    ? marker(Kind.HanBracket, hanValue(text, first, stop), at, behind, mentioned)
    : marker(Kind.ArabicBracket, arabicValue(text, first, stop), at, behind, mentioned);
}

/** 1. 1． 1、 1） ; 1.1 ; 3.5月底前 is item 3, 1.2020年 item 1, 2.3亿元 no marker. */
function readArabic(text: string, at: number, end: number): Marker | undefined {
  const stop = numeralEnd(text, at, end, Class.Digit);
  if (stop - at > 3 || stop >= end) return undefined;
  const value = arabicValue(text, at, stop);
  if (isIn(text, stop, CLOSE_BRACKETS)) return marker(Kind.HalfBracket, value, at, stop + 1);
  if (!isIn(text, stop, NUMERAL_MARKS)) return readBare(text, at, stop, end, value);
  const next = numeralEnd(text, stop + 1, end, Class.Digit);
  const more = next - stop - 1;
  if (more === 0 || more > 2 || isIn(text, next, DATE_UNITS)) return marker(Kind.Arabic, value, at, stop + 1);
  if (text.charAt(stop) === "\u3001" || isIn(text, next, FIGURE_UNITS)) return undefined;
  return readDecimal(text, at, next, end, value * 100 + arabicValue(text, stop + 1, next));
}

/** 1 总则 of 1.1 编制目的, 0 引言; only its place in a sequence proves that it is no figure（2 成效, 2 个）. */
function readBare(text: string, at: number, stop: number, end: number, value: number): Marker | undefined {
  const next = skipSpaces(text, stop, end);
  if (next === stop || next >= end || text.charCodeAt(stop) === 9 || value > 30) return undefined;
  return isIn(text, next, DATE_UNITS) || isPipe(text, next) ? undefined : marker(Kind.Bare, value, at, stop, true);
}

/** 1.1 1.1.2 ; only its neighbours prove that it is no figure. */
function readDecimal(text: string, at: number, stop: number, end: number, value: number): Marker {
  if (text.charAt(stop) !== ".") return marker(Kind.Decimal, value, at, stop, true);
  const third = numeralEnd(text, stop + 1, end, Class.Digit);
  return third === stop + 1
    ? marker(Kind.Decimal, value, at, stop + 1, true)
    : marker(Kind.Decimal3, value * 100 + arabicValue(text, stop + 1, third), at, third, true);
}

/** 第一章 第3节 第一部分 第十条 */
function readOrdinal(text: string, at: number, end: number): Marker | undefined {
  const kind = classAt(text, at + 1);
  if (kind !== Class.Han && kind !== Class.Digit) return undefined;
  const stop = numeralEnd(text, at + 1, end, kind);
  const unit = ORDINAL_UNITS.findIndex((u) => text.startsWith(u, stop));
  if (unit < 0) return undefined;
  const word = ORDINAL_UNITS[unit] ?? "";
  let behind = stop + word.length;
  const spaced = behind >= end || classAt(text, behind) === Class.Space || isIn(text, behind, "\uff08\u3010\uff1a:");
  const mentioned = isIn(text, behind, MENTIONED) && text.charAt(behind) !== "\u3001";
  if (isIn(text, behind, "\u3001\uff1a:")) behind++;
  const value = kind === Class.Han ? hanValue(text, at + 1, stop) : arabicValue(text, at + 1, stop);
  return marker(Kind.Book + unit, value, at, behind, mentioned || (word === ARTICLE_UNIT && !spaced));
}
