import { DECIMAL_POINT, DIGITS, LARGE_SIZES, SMALL_SIZES } from "../../grammars/vocabulary/numerals.ts";

const digits = new Map<string, number>(Object.entries(DIGITS));
const small = new Map<string, number>(Object.entries(SMALL_SIZES));
const large = new Map<string, number>(Object.entries(LARGE_SIZES));

/** Whether a character code belongs to a Han numeral. */
export const hanNumeralCodes: ReadonlySet<number> = new Set(
  [...digits.keys(), ...small.keys(), ...large.keys()].map((c) => c.charCodeAt(0)),
);

/** The value of 1,050,000 or 35.8. */
export function arabicValue(image: string): number {
  return Number(image.replace(/[,，\s]/g, ""));
}

/** The product of sizes: 万亿 is 1e12. */
export function sizeValue(image: string): number {
  let product = 1;
  for (const c of image) product *= large.get(c) ?? small.get(c) ?? 1;
  return product;
}

/**
 * The value of a Han numeral (一百二十, 两千四百五, 四万万, 二〇一二, 三点一四), Arabic digits may be mixed in (7万5千4百).
 * Undefined where it is none: 万, 三二, 百三, 二三十.
 */
export function hanValue(image: string): number | undefined {
  const point = image.indexOf(DECIMAL_POINT);
  if (point < 0) return integerValue(image);
  const whole = integerValue(image.slice(0, point));
  const rest = [...image.slice(point + 1)].map((c) => digits.get(c) ?? (c >= "0" && c <= "9" ? Number(c) : undefined));
  if (whole === undefined || rest.length === 0 || rest.includes(undefined)) return undefined;
  return Number(`${whole}.${rest.join("")}`);
}

interface Sum {
  total: number;
  section: number;
  digit: number | undefined;
  /** the last size, that a bare last digit continues (四百五) */
  size: number;
  zero: boolean;
}

function integerValue(image: string): number | undefined {
  if (!hasSize(image)) return digitRow(image);
  const sum: Sum = { total: 0, section: 0, digit: undefined, size: 0, zero: false };
  for (let i = 0; i < image.length; ) {
    const c = image.charAt(i);
    const run = /^\d+(?:\.\d+)?/.exec(image.slice(i, i + 20));
    if (run) {
      if (sum.digit !== undefined) return undefined;
      sum.digit = Number(run[0]);
      i += run[0].length;
      if (i === image.length && sum.digit >= 10) return sum.total + sum.section + sum.digit;
      continue;
    }
    if (!addCharacter(sum, c, i === 0)) return undefined;
    i++;
  }
  return closeSum(sum);
}

function addCharacter(sum: Sum, c: string, first: boolean): boolean {
  const digit = digits.get(c);
  if (digit === 0) {
    sum.zero = true;
    return sum.digit === undefined;
  }
  if (digit !== undefined) {
    if (sum.digit !== undefined) return false;
    sum.digit = digit;
    return true;
  }
  const size = small.get(c);
  if (size !== undefined) return addSmall(sum, size, first);
  return addLarge(sum, large.get(c) ?? 1, first);
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
function digitRow(image: string): number | undefined {
  let row = "";
  for (const c of image) {
    const digit = digits.get(c);
    if (digit === undefined) return undefined;
    row += digit;
  }
  return row.length === 1 || row.length >= 4 ? Number(row) : undefined;
}

function hasSize(image: string): boolean {
  for (const c of image) if (small.has(c) || large.has(c)) return true;
  return false;
}
