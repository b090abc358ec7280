import { CharSet } from "../../grammars/char-set.ts";
import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import { VAGUE } from "../../grammars/vocabulary/comparators.ts";
import { DATE_MARKS } from "../../grammars/vocabulary/periods.ts";
import * as v from "../../grammars/vocabulary/references.ts";
import { HAN_UNSAFE, SIZES } from "../../grammars/vocabulary/units.ts";
import type { ReferenceKind } from "./figure.ts";
import { arabicEnd, digitsEnd, hanEnd, isBlank, isDigit, isLetter, isShareSign, skipBlanks } from "./lex-numeral.ts";
import { Pattern } from "./lex-pattern.ts";
import { hanValue } from "./numeral.ts";
import { latinUnits, units } from "./unit-tables.ts";

/** A numeral that is no quantity, as found in a text. */
export interface ReferenceMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceKind;
}

const names = new PhraseTable(plain(v.NAMES));
const words = new PhraseTable(plain(v.WORDS));
const partNames = new PhraseTable(plain(v.PART_NAMES), true);
const firstOf = (s: string): number => s.charCodeAt(0);
const vagueTail = new CharSet(VAGUE.map(([word]) => word));
const ordinalCode = firstOf(DATE_MARKS.ordinal);
const rankCode = firstOf(v.RANK_HEAD);
const documentBrackets = new CharSet(v.DOCUMENT_BRACKETS);
const wordEnds = new CharSet(v.WORD_ENDS);
const documentNumber = new Pattern(v.DOCUMENT_NUMBER);
const percent = new Pattern(/\s?[%％‰]/y);
const standardBody = new Pattern(v.STANDARD_BODY);
const codeBody = new Pattern(v.CODE_BODY);
const rankTail = new Pattern(v.RANK_TAIL);
const partNumber = new Pattern(v.PART_NUMBER);
const measure = new Pattern(new RegExp(`\\s?[%％‰${SIZES}]`, "y"));
const orderNamed = new Pattern(v.ORDER_NAMED);
const articleTail = new Pattern(v.ARTICLE_TAIL);
const ordinalTail = new Pattern(v.ORDINAL_TAIL);
const clockTime = new Pattern(v.CLOCK);
const phoneNumber = new Pattern(v.PHONE);
const stake = new Pattern(v.STAKE);
const roadTail = new Pattern(v.ROAD_TAIL);
const roadHeads = new PhraseTable(plain(v.ROAD_HEADS), true);
const sumName = new Pattern(v.SUM_NAME);
const orderTail = new Pattern(v.ORDER_TAIL);
const gradeTail = new Pattern(v.GRADE);
const ageTail = new Pattern(v.AGE);
const decadeTail = new Pattern(v.DECADE);
const nameTail = new Pattern(v.NAME_TAIL);
const sloganTail = new Pattern(v.SLOGAN_TAIL);
const hanNameTail = new Pattern(v.HAN_NAME_TAIL);

/** The end of a Latin unit (mm, kWh, mg/L) that no letter follows, or -1. */
export function latinUnitEnd(text: string, at: number, end: number): number {
  const unit = latinUnits.find(text, at, end);
  if (!unit) return -1;
  const to = at + unit.word.length;
  const last = text.charCodeAt(to - 1);
  const next = text.charCodeAt(to);
  return (isLetter(next) && isLetter(last)) || (isDigit(next) && isDigit(last)) ? -1 : to;
}

/** What an Arabic numeral at `at` names, where it is no quantity. Nothing before `floor` is looked at. */
export function arabicReference(text: string, at: number, end: number, floor: number): ReferenceMatch | undefined {
  const to = arabicEnd(text, at, end);
  // 4#锅炉
  if (text.charCodeAt(to) === 35 || text.charCodeAt(to) === 0xff03) return { start: at, end: to + 1, kind: "code" };
  return (
    behindLetters(text, at, to, end, floor) ??
    behindHead(text, at, to, end, floor) ??
    byShape(text, at, to, end) ??
    byTail(text, at, to, end, floor)
  );
}

/** GB/T 19001-2008, PM2.5, 〔2012〕9号 */
function behindLetters(text: string, at: number, to: number, end: number, floor: number): ReferenceMatch | undefined {
  if (at <= floor) return undefined;
  const before = text.charCodeAt(at - 1);
  if (documentBrackets.has(before)) {
    const close = documentNumber.end(text, at - 1, end);
    return close < 0 ? undefined : { start: at - 1, end: close, kind: "document-number" };
  }
  const direct = isLetter(before);
  if (!direct && !(isBlank(before) || before === 45 || before === 47 || before === 95)) return undefined;
  let start = at - 1;
  while (start > floor && at - start < 14 && isCodeCharacter(text.charCodeAt(start - 1))) start--;
  while (start < at && !isLetter(text.charCodeAt(start))) start++;
  if (start >= at) return undefined;
  let letters = start;
  while (isLetter(text.charCodeAt(letters))) letters++;
  if (v.STANDARDS.has(text.slice(start, letters))) {
    const close = standardBody.end(text, start, end);
    if (close >= to) return { start, end: close, kind: "standard-number" };
  }
  if (isBlank(before) || before === 47 || percent.end(text, to, end) >= 0) return undefined;
  return { start, end: Math.max(to, codeBody.end(text, start, end)), kind: "code" };
}

const isCodeCharacter = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 47 || code === 45 || code === 95 || code === 32;

/** 第3条, 第18号令, 前10位 */
function behindHead(text: string, at: number, to: number, end: number, floor: number): ReferenceMatch | undefined {
  let head = at;
  while (head > floor && isBlank(text.charCodeAt(head - 1))) head--;
  if (head <= floor) return undefined;
  const before = text.charCodeAt(head - 1);
  if (before === ordinalCode) return ordinal(text, head - 1, to, end);
  if (before !== rankCode) return undefined;
  const close = rankTail.end(text, skipBlanks(text, to, end), end);
  if (close >= 0) return { start: head - 1, end: close, kind: "ordinal" };
  return isMeasured(text, to, end) ? undefined : { start: head - 1, end: to, kind: "ordinal" };
}

/** 专栏1, 附件2, 国道318; 任务5项, 国道300余公里 is a quantity */
function partName(text: string, at: number, to: number, end: number, floor: number): ReferenceMatch | undefined {
  const head = isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
  if (
    roadHeads.find(text, head, floor) &&
    to - at <= 3 &&
    !isMeasured(text, to, end) &&
    !vagueTail.has(text.charCodeAt(to))
  )
    return { start: at, end: to, kind: "code" };
  const named = partNames.find(text, at, floor) ?? partNames.find(text, head, floor);
  if (!named || (isMeasured(text, to, end) && !text.startsWith(v.YEARLY, to))) return undefined;
  return { start: at, end: Math.max(to, partNumber.end(text, at, end)), kind: "name" };
}

/** Whether a share, a unit or a size follows a number. */
const isMeasured = (text: string, to: number, end: number): boolean =>
  measure.end(text, to, end) >= 0 || units.find(text, to, end) !== undefined;

function ordinal(text: string, start: number, to: number, end: number): ReferenceMatch {
  const next = skipBlanks(text, to, end);
  const order = orderNamed.end(text, next, end);
  if (order >= 0) return { start, end: order, kind: "document-number" };
  const article = articleTail.end(text, next, end);
  if (article >= 0) return { start, end: article, kind: "article" };
  const tail = ordinalTail.end(text, next, end);
  return { start, end: tail < 0 ? to : tail, kind: "ordinal" };
}

/** 17:30, 0971-1234567, 3·15, 1+N, 5G, 04个, 3.2.1 */
function byShape(text: string, at: number, to: number, end: number): ReferenceMatch | undefined {
  const next = text.charCodeAt(to);
  const clock = to - at <= 2 && clockTime.names(next) ? clockTime.end(text, at, end) : -1;
  if (clock >= 0) return { start: at, end: clock, kind: "time" };
  if (to - at >= 3) {
    const phone = to - at >= 5 || phoneNumber.names(next) ? phoneNumber.end(text, at, end) : -1;
    if (phone >= 0) return { start: at, end: phone, kind: "code" };
    if (v.HOTLINES.has(text.slice(at, to)) && percent.end(text, to, end) < 0)
      return { start: at, end: to, kind: "code" };
  }
  if (text.charCodeAt(at) === 48 && isDigit(text.charCodeAt(at + 1))) return leadingZero(text, at, end);
  const staked = next === 75 || next === 107 ? stake.end(text, at, end) : -1;
  if (staked >= 0) return { start: at, end: staked, kind: "code" };
  if (isLetter(next) && latinUnitEnd(text, to, end) < 0) return codeAt(text, at, to, end);
  const sum = sumName.names(next) ? sumName.end(text, at, end) : -1;
  if (sum >= 0) return { start: at, end: sum, kind: "name" };
  if (next === 46 && isDigit(text.charCodeAt(to + 1))) return version(text, at, to, end);
  return undefined;
}

/** 04个, 0402年 are damaged; 01 before a title is a marker, 000014349 a code */
function leadingZero(text: string, at: number, end: number): ReferenceMatch {
  const to = digitsEnd(text, at, end);
  const measured = to < end && (text.startsWith(DATE_MARKS.year, to) || units.find(text, to, end) !== undefined);
  return { start: at, end: to, kind: measured ? "damaged" : to - at === 2 ? "ordinal" : "code" };
}

/** 5G, 3D, 4K; 5A级 is a grade */
function codeAt(text: string, at: number, to: number, end: number): ReferenceMatch {
  const grade = gradeTail.end(text, to, end);
  if (grade >= 0 && !isLetter(text.charCodeAt(grade))) return { start: at, end: grade, kind: "grade" };
  return { start: at, end: Math.max(to, codeBody.end(text, at, end)), kind: "code" };
}

/** 3.2.1, but not the date 2020.12.1 */
function version(text: string, at: number, to: number, end: number): ReferenceMatch | undefined {
  if (digitsEnd(text, at, end) - at === 4) return undefined;
  let close = to;
  while (text.charCodeAt(close) === 46 && isDigit(text.charCodeAt(close + 1))) close = digitsEnd(text, close + 1, end);
  return { start: at, end: close, kind: "code" };
}

/** 9号文, 三级以上, 3岁以下, 10大产业, 100强, （1） */
function byTail(text: string, at: number, to: number, end: number, floor: number): ReferenceMatch | undefined {
  const next = skipBlanks(text, to, end);
  const order = orderTail.end(text, next, end);
  if (order >= 0) return { start: at, end: order, kind: order > next + 1 ? "document-number" : "code" };
  const road = roadTail.end(text, next, end);
  if (road >= 0 && to - at <= 3) return { start: at, end: road, kind: "code" };
  const named = byName(text, at, next, end) ?? partName(text, at, to, end, floor);
  if (named) return named;
  if (
    to - at > 2 ||
    at <= floor ||
    !v.MARKER_OPEN.includes(text.charAt(at - 1)) ||
    !v.MARKER_CLOSE.includes(text.charAt(to))
  )
    return undefined;
  return to < end ? { start: at, end: to, kind: "ordinal" } : undefined;
}

function byName(text: string, start: number, to: number, end: number): ReferenceMatch | undefined {
  if (to >= end) return undefined;
  const decade = decadeTail.end(text, to, end);
  if (decade >= 0) return { start, end: decade, kind: "decade" };
  const grade = gradeTail.end(text, to, end);
  if (grade >= 0) return { start, end: grade, kind: "grade" };
  const age = ageTail.end(text, to, end);
  if (age >= 0 && !v.AGE_VERB_ENDS.includes(text.charAt(start - 1) || " "))
    return { start, end: text.indexOf(v.AGE_WORD, to) + 1, kind: "age" };
  const name = nameTail.end(text, to, end);
  return name < 0 ? undefined : { start, end: name, kind: "name" };
}

/** What a Han numeral at `at` names or is part of; kind undefined where it is an ordinary word (进一步, 十分). */
export function hanReference(
  text: string,
  at: number,
  end: number,
  floor: number,
  bare: boolean,
): ReferenceMatch | { readonly end: number; readonly kind: undefined } | undefined {
  const name = names.find(text, at, end);
  // 三八, 六一 before a sign of share are digits（占六一%）
  if (name && !isShareSign(text.charCodeAt(at + name.word.length)))
    return { start: at, end: at + name.word.length, kind: "name" };
  const to = hanEnd(text, at, end);
  const head = behindHead(text, at, to, end, floor);
  if (head) return head;
  const indefinite =
    at > floor &&
    v.INDEFINITE.includes(text.charAt(at - 1)) &&
    v.INDEFINITE_SIZES.includes(text.charAt(at)) &&
    !v.CLIMBING.has(text.slice(at - 2, at));
  if (indefinite || isEither(text, at, to)) {
    const unit = bare ? undefined : vagueUnit(text, to, end);
    if (unit !== undefined) return { start: indefinite ? at - 1 : at, end: unit, kind: "vague" };
    if (indefinite) return { end: to, kind: undefined };
  }
  const single = to - at === 1;
  if (single && at > floor && wordEnds.has(text.charCodeAt(at - 1)) && text.charAt(at) === v.ONE)
    return { end: to, kind: undefined };
  const value = to - at <= 3 ? hanValue(text, at, to) : undefined;
  if (value !== undefined && !bare) {
    const tail = byName(text, at, to, end) ?? slogan(text, at, to, end, value);
    if (tail) return tail;
  }
  if (at > floor && text.startsWith(v.DOUBLING, at - 1)) return undefined;
  const word = words.find(text, at, end);
  // 一点 of 一点五倍
  if (word && at + word.word.length < to) return undefined;
  return word ? { end: Math.max(at + word.word.length, to), kind: undefined } : undefined;
}

/** 两三(家), 七八(个): two digits, the second one more. */
const isEither = (text: string, at: number, to: number): boolean => {
  if (to - at !== 2) return false;
  const [first, second] = [hanValue(text, at, at + 1), hanValue(text, at + 1, to)];
  return first !== undefined && first > 0 && second === first + 1 && second < 10;
};

/** The end of the measure behind a vague amount（数十家, 上百万元）; undefined where it makes another word（三四线城市）. */
function vagueUnit(text: string, at: number, end: number): number | undefined {
  const unit = units.find(text, at, end);
  return unit && !HAN_UNSAFE.has(unit.word) ? at + unit.word.length : undefined;
}

/** 三个代表, 两化, 四好 */
function slogan(text: string, start: number, to: number, end: number, value: number): ReferenceMatch | undefined {
  if (value > 36 || value === 1) return undefined;
  const close = Math.max(sloganTail.end(text, to, end), to - start <= 2 ? hanNameTail.end(text, to, end) : -1);
  return close < 0 ? undefined : { start, end: close, kind: "name" };
}
