import type { ColumnKind } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Claim } from "./clause.ts";
import type { Figure } from "./figure.ts";

/** A column of a table of indicators. */
export interface Column {
  readonly kind: ColumnKind;
  /** Of base and target columns, where their head names one. */
  readonly year?: number;
}

/** A value of a target column as a claim. */
export interface TableClaim {
  readonly claim: Claim;
  /** The figure in the text that it was read from. */
  readonly figure: Figure;
  readonly year?: number;
}

/** What a row says, and the class of its other figures. */
export interface TableRow {
  readonly claims: readonly TableClaim[];
  readonly classes: ReadonlyMap<Figure, string>;
}

/** The cells of a row: what stands between tabs, blanks at their ends left out; an empty cell has no length. */
export function cellsOf(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  for (let from = start; from <= end; ) {
    const tab = text.indexOf("\t", from);
    const stop = tab < 0 || tab > end ? end : tab;
    let [a, b] = [from, stop];
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    out.push({ start: a, end: b });
    from = stop + 1;
  }
  return out;
}
