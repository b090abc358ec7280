import { DECIMAL_POINTS, DIGITS, LARGE_SIZES, SMALL_SIZES } from "../../grammars/vocabulary/numerals.ts";

/** By slot: the digits, then the sizes inside a section, then those that close one; slot 0 is no numeral. */
const rows = [...Object.entries(DIGITS), ...Object.entries(SMALL_SIZES), ...Object.entries(LARGE_SIZES)];
const firstSize = 1 + Object.keys(DIGITS).length;
const firstLarge = firstSize + Object.keys(SMALL_SIZES).length;
const values = Float64Array.from([1, ...rows.map(([, value]) => value)]);
const slots = new Uint8Array(65536);
for (const [i, [word]] of rows.entries()) slots[word.charCodeAt(0)] = i + 1;

/** The characters of Han numerals. */
export const HAN_NUMERALS: readonly string[] = rows.map(([word]) => word);
/** Whether a character code is a decimal point between Han numerals. */
export const isHanPoint = (code: number): boolean => points.has(code);
const points = new Set(Array.from(DECIMAL_POINTS, (point) => point.charCodeAt(0)));
/** Whether a character code belongs to a Han numeral. */
export const isHanNumeral = (code: number): boolean => slots[code] !== undefined && slots[code] !== 0;
const slotAt = (text: string, at: number): number => slots[text.charCodeAt(at)] as number;
const worth = (slot: number): number => values[slot] as number;
const isArabic = (code: number): boolean => code >= 48 && code <= 57;
const isHanDigit = (slot: number): boolean => slot > 0 && slot < firstSize;

/** The value of 1,050,000 or 35.8. */
export function arabicValue(image: string): number {
  let value = 0;
  let scale = 0;
  for (let i = 0; i < image.length; i++) {
    const code = image.charCodeAt(i);
    if (isArabic(code)) {
      value = value * 10 + code - 48;
      scale *= 10;
    } else if (code === 46 && scale === 0) scale = 1;
    else if (code !== 44 && code !== 0xff0c) return Number(image.replace(/[,，\s]/g, ""));
  }
  if (image.length > 15) return Number(image.replace(/[,，\s]/g, ""));
  return scale > 1 ? value / scale : value;
}

/** The product of sizes: 万亿 is 1e12. */
export function sizeValue(image: string): number {
  let product = 1;
  for (let i = 0; i < image.length; i++) {
    const slot = slotAt(image, i);
    if (slot >= firstSize) product *= worth(slot);
  }
  return product;
}

/**
 * The value of a Han numeral (一百二十, 两千四百五, 四万万, 二〇一二, 三点一四), Arabic digits may be mixed in (7万5千4百); part of a text.
 * Undefined where it is none: 万, 三二, 百三, 二三十.
 */
export function hanValue(text: string, from = 0, to = text.length): number | undefined {
  let point = from;
  let sized = false;
  for (; point < to; point++) {
    const code = text.charCodeAt(point);
    if (isHanPoint(code)) break;
    if ((slots[code] as number) >= firstSize) sized = true;
  }
  const whole = sized ? sum(text, from, point) : digitRow(text, from, point);
  if (point === to || whole === undefined || point + 1 === to) return point === to ? whole : undefined;
  let rest = "";
  for (let i = point + 1; i < to; i++) {
    const slot = slotAt(text, i);
    if (!isHanDigit(slot) && !isArabic(text.charCodeAt(i))) return undefined;
    rest += isHanDigit(slot) ? worth(slot) : text.charAt(i);
  }
  return Number(`${whole}.${rest}`);
}

interface Sum {
  total: number;
  section: number;
  digit: number | undefined;
  /** the last size, that a bare last digit continues (四百五) */
  size: number;
  zero: boolean;
}

function sum(text: string, from: number, to: number): number | undefined {
  const sum: Sum = { total: 0, section: 0, digit: undefined, size: 0, zero: false };
  for (let i = from; i < to; ) {
    const close = arabicRun(text, i, Math.min(to, i + 20));
    if (close > i) {
      if (sum.digit !== undefined) return undefined;
      sum.digit = arabicValue(text.slice(i, close));
      i = close;
      if (i === to && sum.digit >= 10) return sum.total + sum.section + sum.digit;
      continue;
    }
    if (!addCharacter(sum, slotAt(text, i), i === from)) return undefined;
    i++;
  }
  return closeSum(sum);
}

/** The end of 12, 7,503 or 3.5 at an offset. */
function arabicRun(text: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && (isArabic(text.charCodeAt(to)) || (to > at && text.charCodeAt(to) === 44))) to++;
  if (to === at || text.charCodeAt(to) !== 46) return to;
  let close = to + 1;
  while (close < limit && isArabic(text.charCodeAt(close))) close++;
  return close > to + 1 ? close : to;
}

function addCharacter(sum: Sum, slot: number, first: boolean): boolean {
  const value = worth(slot);
  if (!isHanDigit(slot))
    return slot === 0 || slot >= firstLarge ? addLarge(sum, value, first) : addSmall(sum, value, first);
  if (sum.digit !== undefined) return false;
  if (value === 0) sum.zero = true;
  else sum.digit = value;
  return true;
}

function addSmall(sum: Sum, size: number, first: boolean): boolean {
  const ten = size === 10 || size === 20;
  if (sum.digit === undefined && !(ten && (first || sum.zero || sum.size !== 0))) return false;
  if (sum.section !== 0 && sum.size <= size && sum.size < 1e4) return false;
  sum.section += (sum.digit ?? 1) * size;
  sum.digit = undefined;
  sum.size = size;
  sum.zero = false;
  return true;
}

function addLarge(sum: Sum, size: number, first: boolean): boolean {
  if (first) return false;
  const part = sum.section + (sum.digit ?? 0);
  if (part === 0) sum.total *= size;
  else if (sum.total > 0 && sum.total < size) sum.total = (sum.total + part) * size;
  else sum.total += part * size;
  if (sum.total === 0) return false;
  sum.section = 0;
  sum.digit = undefined;
  sum.size = size;
  sum.zero = false;
  return true;
}

/** 四百五 is 450, 一千零五 is 1005, 十五 is 15. */
function closeSum(sum: Sum): number {
  const digit = sum.digit ?? 0;
  const scaled = sum.zero || sum.size <= 10 || sum.size === 20 ? digit : (digit * sum.size) / 10;
  return sum.total + sum.section + scaled;
}

/** A single digit, or a row of digits read one by one: 二〇一二. */
function digitRow(text: string, from: number, to: number): number | undefined {
  if (to - from !== 1 && to - from < 4) return undefined;
  let row = "";
  for (let i = from; i < to; i++) {
    const slot = slotAt(text, i);
    if (!isHanDigit(slot)) return undefined;
    if (to - from === 1) return worth(slot);
    row += worth(slot);
  }
  return Number(row);
}

/** The value of Han digits by their places before a sign of share（六五％, 九七·五％）; undefined where other characters stand among them. */
export function placedDigits(text: string, from: number, to: number): number | undefined {
  let row = "";
  for (let i = from; i < to; i++) {
    const slot = slotAt(text, i);
    if (isHanDigit(slot)) row += worth(slot);
    else if (isHanPoint(text.charCodeAt(i)) && !row.includes(".")) row += ".";
    else return undefined;
  }
  return Number(row);
}
