import { PhraseTable } from "../../grammars/phrase-table.ts";
import { listMarks } from "../../grammars/vocabulary/clause-words.ts";
import { type FundingWord, fundingWords, moneyUnit, shareUnits } from "../../grammars/vocabulary/funding.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";

/** A word of money in a clause. */
export interface Word extends Span {
  readonly kind: FundingWord;
}

/** Sums or shares that stand in one list（100万元、50万元、20万元）. */
export interface Sums extends Span {
  readonly figures: readonly Quantity[];
}

const table = new PhraseTable(fundingWords);

/** The words of money in a clause, longest first, fillers too. Offsets are those of `text`. */
export function wordsOfMoney(text: string, clause: Span): Word[] {
  const out: Word[] = [];
  const { end } = clause;
  for (let at = table.seek(text, clause.start, end); at < end; ) {
    const found = table.find(text, at, end);
    if (found && found.value !== "plain") out.push({ kind: found.value, start: at, end: at + found.word.length });
    at = table.seek(text, at + (found?.word.length ?? 1), end);
  }
  return out;
}

/** Whether a figure may be money that is paid: a sum, or a share of a cost. */
export const isPayable = ({ unit }: Quantity): boolean => shareUnits.has(unit) || moneyUnit.test(unit);

/** The sums of a clause; those that only a list mark parts are one group. */
export function sumsOf(text: string, figures: readonly Quantity[]): Sums[] {
  const out: { start: number; end: number; figures: Quantity[] }[] = [];
  for (const figure of figures) {
    const last = out.at(-1);
    if (last && figure.start - last.end === 1 && listMarks.test(text.charAt(last.end))) {
      last.figures.push(figure);
      last.end = figure.end;
    } else out.push({ start: figure.start, end: figure.end, figures: [figure] });
  }
  return out;
}
