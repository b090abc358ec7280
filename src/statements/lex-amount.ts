import { CharSet } from "../../grammars/char-set.ts";
import { PhraseTable } from "../../grammars/phrase-table.ts";
import * as t from "../../grammars/tokens.ts";
import { listMark } from "../../grammars/vocabulary/clause-words.ts";
import { VAGUE } from "../../grammars/vocabulary/comparators.ts";
import {
  AND,
  FORMAL_ALONE,
  FORMAL_WORDS,
  HALF_TENTH,
  HALVES,
  MINUS,
  OVER,
  PART_HEADS,
  ROUND_SUM,
  SLASH_FRACTION,
  TENTHS,
  WHOLE_PART,
} from "../../grammars/vocabulary/numerals.ts";
import { MARKER_CLOSE, MARKER_OPEN } from "../../grammars/vocabulary/references.ts";
import {
  COUNTED_BY_TENS,
  HAN_UNSAFE,
  IDIOMATIC,
  ONE_UNSAFE,
  SIZES,
  UNIT_BREAKS,
} from "../../grammars/vocabulary/units.ts";
import { cut, type LexContext, push } from "./lex-context.ts";
import { arabicEnd, digitsEnd, hanEnd, isDigit, isLetter, isShareSign, skipBlanks } from "./lex-numeral.ts";
import { Pattern } from "./lex-pattern.ts";
import { latinUnitEnd } from "./lex-reference.ts";
import { hanValue, isHanNumeral, placedDigits, sizeValue } from "./numeral.ts";
import { latinUnits, units } from "./unit-tables.ts";

const vague = new PhraseTable(VAGUE.map(([word, breaks]) => ({ word, value: word, breaks })));
const partHeads = new PhraseTable(PART_HEADS.map(([word, unit, factor]) => ({ word, value: { unit, factor } })));
const halves = new PhraseTable(HALVES.map(([word, value, unit, breaks]) => ({ word, value: { value, unit }, breaks })));
const roundSum = new Pattern(ROUND_SUM);
const sizeCodes = new CharSet(SIZES);
const minus = new CharSet(MINUS);
const open = new CharSet(MARKER_OPEN);
const close = new CharSet(MARKER_CLOSE);
const breaksTenths = new CharSet(UNIT_BREAKS[TENTHS]);
const tenthsCode = TENTHS.charCodeAt(0);
const overCode = OVER.charCodeAt(0);
const andCode = AND.charCodeAt(0);

/** Whether an amount without a numeral begins at an offset: 一半, 半个月, 翻番, 百分之. */
export const isAmountWord = (text: string, at: number, end: number): boolean =>
  halves.find(text, at, end) !== undefined || partHeads.find(text, at, end) !== undefined;

/** Reads an amount (1.2万余亩, 百分之九十五, 三分之二, 七成六) into tokens; -1 and no tokens where there is none. `comparator`: one stands before; `alone`: a Han numeral needs no measure. */
export function lexAmount(c: LexContext, start: number, comparator: boolean, alone = false): number {
  const mark = c.tokens.length;
  const to = amount(c, start, comparator, alone);
  if (to < 0) cut(c, mark);
  return to;
}

function amount(c: LexContext, start: number, comparator: boolean, alone: boolean): number {
  let at = start;
  if (minus.has(c.text.charCodeAt(at)) && at < c.end) at = skipBlanks(c.text, push(c, t.Minus, at, at + 1), c.end);
  const half = halves.find(c.text, at, c.end);
  if (half) return push(c, t.Half, at, at + half.word.length, half.value);
  const head = partHeads.find(c.text, at, c.end);
  if (head) {
    at = push(c, t.PartHead, at, at + head.word.length, head.value);
    return shareNumeral(c, skipBlanks(c.text, at, c.end));
  }
  const fraction = slashFraction(c, at);
  if (fraction >= 0) return fraction;
  const first = c.tokens.length;
  at = numeral(c, at);
  if (at < 0) return -1;
  const over = fractionTail(c, at);
  return over !== at ? over : measure(c, first, at, comparator, alone);
}

/** The numeral behind 百分之: also 百 alone, and one that a word with a numeral follows (百分之七十百分位). */
function shareNumeral(c: LexContext, at: number): number {
  const to = numeral(c, at);
  if (to >= 0) return to;
  const run = hanEnd(c.text, at, c.end);
  if (c.text.slice(at, run) === WHOLE_PART) return push(c, t.Half, at, run, { value: 100, unit: "" });
  return run - at > 1 && hanValue(c.text, at, run - 1) !== undefined ? push(c, t.Han, at, run - 1) : -1;
}

/** 1/2, 2/3 */
function slashFraction(c: LexContext, at: number): number {
  if (!isSlash(c.text.charCodeAt(at + 1))) return -1;
  SLASH_FRACTION.lastIndex = at;
  const match = SLASH_FRACTION.exec(c.text);
  if (!match || SLASH_FRACTION.lastIndex > c.end || Number(match[1]) >= Number(match[2])) return -1;
  return push(c, t.Half, at, at + match[0].length, { value: Number(match[1]) / Number(match[2]), unit: "" });
}

/** 35.8, 7万5千4百, 一百二十 */
function numeral(c: LexContext, at: number): number {
  if (isDigit(c.text.charCodeAt(at)) && at < c.end) {
    const plainEnd = arabicEnd(c.text, at, c.end);
    const mixed = mixedEnd(c, plainEnd);
    if (mixed > plainEnd && hanValue(c.text, at, mixed) !== undefined) return push(c, t.Han, at, mixed);
    return push(c, t.Arabic, at, plainEnd);
  }
  const to = hanEnd(c.text, at, c.end);
  if (to === at) return -1;
  if (hanValue(c.text, at, to) !== undefined) return push(c, t.Han, at, to);
  const share = isShareSign(c.text.charCodeAt(to)) ? placedDigits(c.text, at, to) : undefined;
  if (share !== undefined) return push(c, t.Half, at, to, { value: share, unit: "" });
  const round = roundSum.end(c.text, at, c.end);
  return round < 0 ? -1 : push(c, t.Half, at, round, { value: sizeValue(c.text.slice(at, round)), unit: "" });
}

/** 7,503: the comma of a group of three digits. */
const isGroup = (c: LexContext, at: number): boolean =>
  c.text.charCodeAt(at) === 44 && isDigit(c.text.charCodeAt(at - 1)) && digitsEnd(c.text, at + 1, c.end) - at === 4;

/** The end of 5万4千6百, 20亿7,503万 from behind the 5, or where it began. */
function mixedEnd(c: LexContext, at: number): number {
  let to = at;
  while (to < c.end && isHanNumeral(c.text.charCodeAt(to))) to++;
  if (to === at || !isDigit(c.text.charCodeAt(to))) return at;
  while (
    to < c.end &&
    to - at < 24 &&
    (isDigit(c.text.charCodeAt(to)) || isHanNumeral(c.text.charCodeAt(to)) || isGroup(c, to))
  )
    to++;
  return to;
}

/** 三分之二, 三百五十又3分之1 */
function fractionTail(c: LexContext, at: number): number {
  let over = skipBlanks(c.text, at, c.end);
  const code = c.text.charCodeAt(over);
  if (code !== overCode && code !== andCode) return at;
  const mark = c.tokens.length;
  if (c.text.startsWith(AND, over)) {
    const denominator = numeralAfter(c, t.And, over, AND.length);
    if (denominator < 0) return reset(c, mark, at);
    over = skipBlanks(c.text, denominator, c.end);
  }
  if (!c.text.startsWith(OVER, over)) return reset(c, mark, at);
  const to = numeralAfter(c, t.Over, over, OVER.length);
  return to < 0 ? reset(c, mark, at) : to;
}

function numeralAfter(c: LexContext, type: typeof t.Over, at: number, length: number): number {
  push(c, type, at, at + length);
  return numeral(c, skipBlanks(c.text, at + length, c.end));
}

function reset(c: LexContext, mark: number, at: number): number {
  cut(c, mark);
  return at;
}

/** Sizes, 余, and the unit behind a numeral. */
function measure(c: LexContext, first: number, start: number, comparator: boolean, alone: boolean): number {
  const arabic = c.tokens[first]?.tokenType === t.Arabic;
  let at = start;
  for (let turn = 0; turn < 4; turn++) {
    const next = skipBlanks(c.text, at, c.end);
    const to = unit(c, next) ?? tenths(c, next);
    if (to !== undefined) return arabic || c.bare || hanUnitIsSafe(c, first, comparator) ? to : -1;
    const more = sizes(c, next) ?? vagueWord(c, next);
    if (more === undefined) break;
    at = more;
  }
  if (arabic || alone) return at;
  return c.bare && !isFormalWord(c, first) ? at : -1;
}

/** Whether a Han numeral and its measure are a figure, not a word (一方, 三线, 一个). */
function hanUnitIsSafe(c: LexContext, first: number, comparator: boolean): boolean {
  const { image = "", startOffset = 0 } = c.tokens[first] ?? {};
  if (FORMAL_WORDS[image]?.includes(c.text.charAt(startOffset - 1))) return false;
  const word = c.tokens[c.tokens.length - 1]?.image ?? "";
  if (comparator || c.tokens.length - first > 2) return true;
  const value = hanValue(image);
  if (value === 1 && ONE_UNSAFE.has(word)) return false;
  if (image.length > 1 && value !== undefined && value >= 100 && (value >= 1e4 || !IDIOMATIC.has(word))) return true;
  if (image.length > 1 && value !== undefined && value > 10 && COUNTED_BY_TENS.has(word)) return true;
  return !HAN_UNSAFE.has(word) || c.tokens[c.tokens.length - 1]?.tokenType === t.Tenths;
}

/** 陆, 伍, 肆 alone are words of their own. */
function isFormalWord(c: LexContext, first: number): boolean {
  return (
    c.tokens.length - first === 1 &&
    FORMAL_ALONE.includes(c.tokens[first]?.image ?? "") &&
    (c.tokens[first]?.image.length ?? 0) === 1
  );
}

/** 万亿, as far as they are no part of a unit (千瓦) */
function sizes(c: LexContext, at: number): number | undefined {
  let to = at;
  while (to < c.end && sizeCodes.has(c.text.charCodeAt(to)) && (to === at || unitEnd(c.text, to, c.end) < 0)) to++;
  return to > at ? push(c, t.Size, at, to) : undefined;
}

function vagueWord(c: LexContext, at: number): number | undefined {
  const row = vague.find(c.text, at, c.end);
  return row && push(c, t.Vague, at, at + row.word.length);
}

/** 亩, 件/万人, kWh */
function unit(c: LexContext, at: number): number | undefined {
  const simple = unitEnd(c.text, at, c.end);
  if (simple < 0) return ratio(c, at);
  const to = perEnd(c.text, at, alternativeEnd(c.text, simple, c.end), c.end);
  return push(c, t.Unit, at, to);
}

/** 18/10万, 3/万人: a rate of a number without a measure of its own; what it is counted by has a size（万）, so that 1/2 is none. */
function ratio(c: LexContext, at: number): number | undefined {
  if (!isSlash(c.text.charCodeAt(at))) return undefined;
  let sized = at + 1;
  while (sized < c.end && isDigit(c.text.charCodeAt(sized))) sized++;
  if (!sizeCodes.has(c.text.charCodeAt(sized))) return undefined;
  while (sized < c.end && sizeCodes.has(c.text.charCodeAt(sized))) sized++;
  return push(c, t.Unit, at, Math.max(sized, unitEnd(c.text, sized, c.end)));
}

/** The end of the unit at an offset, or -1. */
function unitEnd(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  if (isLetter(text.charCodeAt(at))) return latinUnitEnd(text, at, end);
  const row = units.find(text, at, end) ?? latinUnits.find(text, at, end);
  return row && row.word !== TENTHS ? at + row.word.length : -1;
}

/** 个（项）, 家(户), 台（件、套）: other measures in brackets belong to the first. */
function alternativeEnd(text: string, at: number, end: number): number {
  if (!open.has(text.charCodeAt(at))) return at;
  let to = unitEnd(text, at + 1, end);
  while (to > at && text.charAt(to) === listMark) to = unitEnd(text, to + 1, end);
  return to > at && close.has(text.charCodeAt(to)) ? to + 1 : at;
}

/** The end of /万人, /10万人, /人·月, /（月·平方公里）behind a unit that begins at `start`; a unit may hold its own slash（元/人）. */
function perEnd(text: string, start: number, at: number, end: number): number {
  let to = at;
  const per = text.slice(start, at).includes("/");
  for (
    let turn = 0;
    turn < 3 && (isSlash(text.charCodeAt(to)) || ((per || turn > 0) && isDot(text.charCodeAt(to))));
    turn++
  ) {
    const bracket = open.has(text.charCodeAt(to + 1));
    const next = countedEnd(text, to + 1 + (bracket ? 1 : 0), end);
    const first = unitEnd(text, next, end);
    if (first < 0) break;
    if (!bracket) {
      to = first;
      continue;
    }
    const last = isDot(text.charCodeAt(first)) ? unitEnd(text, first + 1, end) : first;
    if (!close.has(text.charCodeAt(last))) break;
    to = last + 1;
  }
  return to;
}

/** The offset behind the size or number of what is counted by: /|10万|人. */
function countedEnd(text: string, at: number, end: number): number {
  let next = at;
  while (
    next < end &&
    next - at < 5 &&
    (sizeCodes.has(text.charCodeAt(next)) || isDigit(text.charCodeAt(next))) &&
    unitEnd(text, next, end) < 0
  )
    next++;
  return next;
}

/** ·, • and ⋅ between the units of a product. */
const isDot = (code: number): boolean => code === 0xb7 || code === 0x2022 || code === 0x22c5;
const isSlash = (code: number): boolean => code === 47 || code === 0xff0f;

/** 成, 成六, 成半 */
function tenths(c: LexContext, at: number): number | undefined {
  if (c.text.charCodeAt(at) !== tenthsCode || at >= c.end) return undefined;
  const next = skipBlanks(c.text, at + 1, c.end);
  if (breaksTenths.has(c.text.charCodeAt(at + 1))) return undefined;
  push(c, t.Tenths, at, at + 1);
  if (c.text.startsWith(HALF_TENTH, next)) return push(c, t.Half, next, next + 1, { value: 5, unit: "" });
  const to = hanEnd(c.text, next, c.end);
  const digit = to - next === 1 ? hanValue(c.text, next, to) : undefined;
  return digit !== undefined && digit < 10 ? push(c, t.Han, next, to) : at + 1;
}
