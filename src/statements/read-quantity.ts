import type { IToken } from "chevrotain";
import { CharSet } from "../../grammars/char-set.ts";
import * as t from "../../grammars/tokens.ts";
import { TENTHS } from "../../grammars/vocabulary/numerals.ts";
import { MONTH_UNITS, REACHED_TIME, REACHING_ENDS, WITHIN, YEAR_UNITS } from "../../grammars/vocabulary/periods.ts";
import type { Comparator, DateExpression, Figure, Op, Quantity } from "./figure.ts";
import { arabicValue, hanValue, sizeValue } from "./numeral.ts";

interface Amount {
  value: number;
  sizes: string;
  unit: string;
  factor: number;
  vague: IToken | undefined;
  numeral: "arabic" | "han";
  start: number;
  end: number;
  /** the place of the token behind it */
  next: number;
}

const timeHeads = new CharSet([...YEAR_UNITS, ...MONTH_UNITS]);

/** What a unit of years or months measures. */
export const timeUnit = (unit: string): "year" | "month" | undefined =>
  !timeHeads.has(unit.charCodeAt(0))
    ? undefined
    : YEAR_UNITS.has(unit)
      ? "year"
      : MONTH_UNITS.has(unit)
        ? "month"
        : undefined;

/**
 * The quantity of a `quantity` node; a number of years with 未来 or 以内 is a date, unless it is a level that is reached（压减至3个月以内）.
 * `year`: the document's; `text`: where the tokens stand.
 */
export function readQuantity(tokens: readonly IToken[], year: number | undefined, text: string): Figure {
  const opening = tokens[0] as IToken;
  const head = opening.tokenType === t.Before || opening.tokenType === t.SpanHead ? opening : undefined;
  const first = amountFrom(tokens, head ? 1 : 0);
  const mark = tokens[first.next]?.tokenType;
  const second = mark === t.RangeMark || mark === t.JoinMark ? amountFrom(tokens, first.next + 1) : undefined;
  const closing = second ?? first;
  let at = closing.next;
  const between = tokens[at]?.tokenType === t.Between ? tokens[at++] : undefined;
  const tail = tokens[at]?.tokenType === t.After ? tokens[at++] : undefined;
  const span = isReached(text, opening.startOffset) ? undefined : spanOfTime(closing, head, tail, tokens[at], year);
  if (span) return { ...span, start: opening.startOffset, end: endOf(tokens[tokens.length - 1] as IToken) };
  const end = tail ? endOf(tail) : between ? endOf(between) : closing.end;
  return quantity(first, second, head, tail, end);
}

/** 压减至, 控制在: what stands behind is a level, also of time. */
const isReached = (text: string, at: number): boolean =>
  REACHING_ENDS.includes(text.charAt(at - 1)) && REACHED_TIME.test(text.slice(Math.max(0, at - 3), at));

const endOf = (token: IToken): number => (token.endOffset as number) + 1;

function quantity(
  first: Amount,
  second: Amount | undefined,
  head: IToken | undefined,
  tail: IToken | undefined,
  end: number,
): Quantity {
  const closing = second ?? first;
  const before = head && head.tokenType === t.Before ? comparator(head, head.payload as Op) : undefined;
  const vague = closing.vague ?? first.vague;
  const after = tail ? comparator(tail, tail.payload as Op) : vague && comparator(vague, ">");
  return {
    kind: "quantity",
    start: before ? before.start : first.start,
    end,
    op: second ? "range" : before && before.op !== "=" ? before.op : (after?.op ?? "="),
    value: second ? scaled(first, second) : first.value,
    unit: closing.sizes + closing.unit,
    figure: { start: first.start, end: closing.end },
    numeral: first.numeral,
    max: second?.value,
    before,
    after,
  };
}

/** The first value of a range in the measure of the second: 5000—1万亩 is 0.5 to 1 万亩; 2-3万亩 shares its 万. */
function scaled(first: Amount, second: Amount): number {
  if (first.sizes === second.sizes || (first.sizes === "" && first.value <= second.value)) return first.value;
  return (first.value * sizeValue(first.sizes)) / sizeValue(second.sizes);
}

const comparator = (token: IToken, op: Op): Comparator => ({ start: token.startOffset, end: endOf(token), op });

/** 三年内, 未来五年, 近三年 */
function spanOfTime(
  amount: Amount,
  head: IToken | undefined,
  tail: IToken | undefined,
  spanTail: IToken | undefined,
  year: number | undefined,
): Omit<DateExpression, "start" | "end"> | undefined {
  const unit = timeUnit(amount.unit);
  if (!unit || amount.sizes) return undefined;
  const direction = head?.tokenType === t.SpanHead ? (head.payload as "within" | "past") : undefined;
  const within =
    direction === "within" ||
    (direction === undefined && ((tail !== undefined && WITHIN.has(tail.image)) || spanTail !== undefined));
  if (within) {
    const by =
      year !== undefined && unit === "year" && Number.isInteger(amount.value)
        ? { by: String(year + amount.value) }
        : {};
    return { kind: "date", limit: true, relative: { kind: "within", amount: amount.value, unit }, ...by };
  }
  return direction === "past"
    ? { kind: "date", limit: false, relative: { kind: "past", amount: amount.value, unit } }
    : undefined;
}

/** Reads the tokens of one amount from `at` on. */
function amountFrom(tokens: readonly IToken[], at: number): Amount {
  let token = tokens[at] as IToken;
  const amount: Amount = {
    value: 0,
    sizes: "",
    unit: "",
    factor: 1,
    vague: undefined,
    numeral: "arabic",
    start: token.startOffset,
    end: 0,
    next: at,
  };
  let sign = 1;
  const numbers: number[] = [];
  let and = false;
  let over = false;
  for (; at < tokens.length; at++) {
    token = tokens[at] as IToken;
    const type = token.tokenType;
    if (type === t.Minus) sign = -1;
    else if (type === t.Unit) amount.unit = plainUnit(token.image);
    else if (type === t.PartHead)
      ({ unit: amount.unit, factor: amount.factor } = token.payload as { unit: string; factor: number });
    else if (type === t.Arabic || type === t.Han || type === t.Half) addNumber(amount, numbers, token);
    else if (type === t.And) and = true;
    else if (type === t.Over) over = true;
    else if (type === t.Size) amount.sizes += token.image;
    else if (type === t.Vague) amount.vague = token;
    else if (type === t.Tenths) amount.unit = TENTHS;
    else break;
    amount.end = endOf(token);
  }
  const value = sign * combine(numbers, and, over, amount);
  // a factor must not leave a tail of binary digits（百万分之六百 is 0.06 %）
  amount.value = amount.factor === 1 ? value : Number((value * amount.factor).toPrecision(12));
  amount.next = at;
  return amount;
}

function addNumber(amount: Amount, numbers: number[], token: IToken): void {
  if (numbers.length === 0 && token.tokenType !== t.Arabic) amount.numeral = "han";
  if (token.tokenType === t.Half) {
    const half = token.payload as { value: number; unit: string };
    if (half.unit) amount.unit = half.unit;
    numbers.push(half.value);
  } else numbers.push(token.tokenType === t.Arabic ? arabicValue(token.image) : (hanValue(token.image) ?? Number.NaN));
}

/** One number out of the parts of a fraction, of tenths or of a Han numeral with sizes. */
function combine(numbers: readonly number[], and: boolean, over: boolean, amount: Amount): number {
  const a = numbers[0] ?? 0;
  const b = numbers[1] ?? 0;
  const c = numbers[2] ?? 0;
  if (and) return a + c / b;
  if (over) return b / a;
  if (amount.unit === TENTHS) {
    amount.unit = "%";
    return rounded(a * 10 + b);
  }
  if (amount.numeral !== "han" || !amount.sizes) return a;
  const size = sizeValue(amount.sizes);
  amount.sizes = "";
  return a * size;
}

/** Without the noise of binary fractions: 2.1 tenths are 21 %. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** ％ is %. */
function plainUnit(image: string): string {
  if (image === "\uff05") return "%";
  for (let i = 0; i < image.length; i++) if (mayBeBlank(image.charCodeAt(i))) return image.replace(/\s/g, "");
  return image;
}

const mayBeBlank = (code: number): boolean => code <= 32 || (code > 126 && code < 0x3400) || code >= 0xf900;
