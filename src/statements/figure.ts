import type { Span } from "../span.ts";

/** How a figure is bounded. */
export type Op = ">=" | ">" | "<=" | "<" | "=" | "~" | "range";

/** A comparator as written, with the bound it sets. */
export interface Comparator extends Span {
  readonly op: Op;
}

/** A number with its measure; of one made by reading all fields are set, if to undefined, for the engine's sake. `start` and `end` take in the comparators. Offsets are those of the text that was read. */
export interface Quantity extends Span {
  readonly kind: "quantity";
  readonly op: Op;
  /** as written: 1.2 of 1.2万亩; a Han numeral has its sizes multiplied in: 1200000 of 一百二十万人 */
  readonly value: number;
  readonly max?: number | undefined;
  /** as written, with the size before it (万亩); %, ‰ for 百分之, 千分之, 成; "" for a bare number */
  readonly unit: string;
  /** numeral and unit without comparators */
  readonly figure: Span;
  readonly before?: Comparator | undefined;
  readonly after?: Comparator | undefined;
  readonly numeral: "arabic" | "han";
}

/** What a date leaves open until the year of its document is known. */
export type Relative =
  | { readonly kind: "year"; readonly years: number }
  | { readonly kind: "within"; readonly amount: number; readonly unit: "year" | "month" }
  | { readonly kind: "past"; readonly amount: number; readonly unit: "year" | "month" }
  | { readonly kind: "month"; readonly from?: string; readonly by?: string }
  | { readonly kind: "plan-end" };

/** A date, a period or a frequency, its fields set as those of a quantity. Days are ISO, as precise as written: 2015, 2015-06, 2015-06-30. */
export interface DateExpression extends Span {
  readonly kind: "date";
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly every?: "year" | "quarter" | "month" | undefined;
  /** true where it is worded as a time limit: 到2015年, 2015年底前, “十二五”期间, 三年内, 截至 */
  readonly limit: boolean;
  readonly relative?: Relative | undefined;
}

export type ReferenceKind =
  | "document-number"
  | "standard-number"
  | "ordinal"
  | "name"
  | "title"
  | "grade"
  | "code"
  | "article"
  | "age"
  | "decade"
  | "time"
  | "vague"
  | "damaged";

/** A numeral that is no quantity. */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
}

export type Figure = Quantity | DateExpression | Reference;

export interface ReadOptions {
  /** Han numerals without a measure word count too (这不是五), as do wordings of conversation (过20) */
  readonly bare?: boolean;
  /** the year of the document, by which 今年, 三年内, 6月底前 are resolved */
  readonly year?: number;
}
