import { type ColumnKind, loneCharacter, pipes, wordsInBrackets } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Claim } from "./clause.ts";
import type { DateExpression, Figure } from "./figure.ts";

/** Gives the first year that is still to come, where known. Asked only once a table is found: it takes a look through the text. */
export type FirstYear = () => number | undefined;

/** A column of a table of indicators. */
export interface Column {
  /** `result`, `earlier`: what was reached in a period that is over, and what was aimed at or expected of it. */
  readonly kind: ColumnKind | "result" | "earlier";
  /** Of base, target and growth columns, where their head names one; the last of a span. */
  readonly year?: number;
  /** Of columns of values: whether their head says that it is aimed at（2026年目标）. */
  readonly named?: boolean;
  /** Of target columns: the place that they hold the aims of; "" for all. */
  readonly place?: string;
  /** Of the column of indicators: whether it names what is to be done（改造老旧小区）. */
  readonly deeds?: boolean;
  /** Whether it has no head of its own, as one that another's head spans. */
  readonly headless?: boolean;
  /** Whether its head says that it holds what was reached. */
  readonly done?: boolean;
  /** Of growth columns: what their values are by the year or over the whole period. */
  readonly yearly?: boolean;
  readonly total?: boolean;
}

/** What stands around a table says of its values. */
export interface TableNotes {
  /** Values in brackets are sums over the period. */
  readonly sums: boolean;
  /** That of its caption（单位：亿元）, for rows that name none; "" where there is none. */
  readonly unit: string;
}

/** A value of a target, growth or result column as a claim. */
export interface TableClaim {
  readonly claim: Claim;
  readonly year?: number;
  /** What the cell of its row says of when. */
  readonly due?: DateExpression;
  /** Whether it tells what was reached. */
  readonly past?: boolean;
  /** The place that its row names, in a table of places; "" for all of them. */
  readonly scope?: string;
}

/** What stands around the head of a table says of its years. */
export interface TableTimes {
  /** The first year that is still to come; columns of earlier years hold where things stand. */
  readonly since: FirstYear;
  /** Whether its caption says that it tells how aims were met（完成情况）. */
  readonly review: boolean;
}

/** What a row says, and the class of its other figures; undefined for one that no rule explains. */
export interface TableRow {
  readonly claims: readonly TableClaim[];
  readonly classes: ReadonlyMap<Figure, string | undefined>;
}

/** The start of a row with the tabs before its first word: its first cells may be empty, as those that a cell above reaches down to. */
export function lineStart(text: string, start: number): number {
  let from = start;
  while (text[from - 1] === "\t") from--;
  return from;
}

/** The cells of a row, blanks at their ends left out: what stands between tabs, else between pipes, else between blanks（`wide`: two of them）. An empty cell has no length. */
export function cellsOf(text: string, start: number, end: number, wide = false): Span[] {
  const row = text.slice(start, end);
  if (row.includes("\t")) return cut(row, start, (char) => char === "\t");
  if (!anyOf(row, pipes)) return words(row, start, wide ? 2 : 1);
  const cells = cut(row, start, (char) => pipes.includes(char));
  const isEdge = (cell: Span | undefined) => cell !== undefined && cell.end === cell.start;
  return cells.slice(isEdge(cells[0]) ? 1 : 0, isEdge(cells.at(-1)) ? -1 : undefined);
}

const anyOf = (row: string, marks: string) => [...marks].some((mark) => row.includes(mark));
const isBlank = (char: string | undefined) => char !== undefined && char < "\u3001" && /\s/.test(char);

function cut(row: string, offset: number, separates: (char: string) => boolean): Span[] {
  const out: Span[] = [];
  for (let from = 0, at = 0; at <= row.length; at++) {
    if (at < row.length && !separates(row[at] as string)) continue;
    let [a, b] = [from, at];
    while (a < b && isBlank(row[a])) a++;
    while (b > a && isBlank(row[b - 1])) b--;
    out.push({ start: offset + a, end: offset + b });
    from = at + 1;
  }
  return out;
}

/** The stretches that runs of at least so many blanks set apart. */
function words(row: string, offset: number, blanks: number): Span[] {
  if (!/\s/.test(row)) return row === "" ? [] : [{ start: offset, end: offset + row.length }];
  const out: Span[] = [];
  let from = -1;
  for (let at = 0, run = 0; at <= row.length; at++) {
    run = at === row.length ? blanks : isBlank(row[at]) ? run + 1 : 0;
    if (run === 0 && from < 0) from = at;
    else if (run === blanks && from >= 0) {
      const to = at === row.length ? at : at - blanks + 1;
      out.push({ start: offset + from, end: offset + row.slice(0, to).trimEnd().length });
      from = -1;
    }
  }
  return together(row, offset, out);
}

/** 指 标, 年均增长 （%）: characters set wide are one cell, as is a bracket of words with what stands before it. */
function together(row: string, offset: number, cells: readonly Span[]): Span[] {
  const out: Span[] = [];
  let single = false;
  for (const cell of cells) {
    const words = row.slice(cell.start - offset, cell.end - offset);
    const alone = loneCharacter.test(words);
    const last = out.at(-1);
    if (last && ((alone && single) || wordsInBrackets.test(words)))
      out[out.length - 1] = { start: last.start, end: cell.end };
    else out.push(cell);
    single = alone;
  }
  return out;
}
