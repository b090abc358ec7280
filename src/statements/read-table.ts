import { closingChange, columnHeads, columnYear, signs, unitInBrackets } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Claim } from "./clause.ts";
import type { Figure, Quantity } from "./figure.ts";
import { readFigures } from "./read-figures.ts";
import { type Column, cellsOf, type TableClaim, type TableRow } from "./table.ts";

/**
 * The columns of a table of indicators, from its first row; undefined where the row heads no such table: one column must name the indicators and
 * one a year or a target. `since`: the first year that is still to come; columns of earlier years hold where things stand.
 */
export function readHeader(text: string, row: Span, since: number | undefined): Column[] | undefined {
  const heads = cellsOf(text, row.start, row.end).map((cell) => text.slice(cell.start, cell.end));
  if (heads.length < 2) return undefined;
  const columns = heads.map((head): Column => {
    const kind = columnHeads.find((row) => row.head.test(head))?.kind;
    const year = columnYear.exec(head)?.[0];
    if (year === undefined) return { kind: kind ?? "other" };
    return { kind: kind === "growth" || kind === "base" ? kind : "target", year: Number(year) };
  });
  if (!columns.some(({ kind }) => kind === "indicator") || !columns.some(({ kind }) => kind === "target"))
    return undefined;
  const grows = columns.some(({ kind }) => kind === "growth");
  const years = columns.flatMap(({ kind, year }) => (kind === "target" && year ? [year] : []));
  const first = since ?? (grows && years.length > 1 ? Math.min(...years) + 1 : Math.min(...years));
  return columns.map((column) =>
    column.kind === "target" && column.year && column.year < first ? { ...column, kind: "base" } : column,
  );
}

/** A row under such a head; undefined where its cells do not fit. Every figure of the row is a claim or has a class, but such as no rule explains. */
export function readRow(text: string, row: Span, columns: readonly Column[]): TableRow | undefined {
  const cells = cellsOf(text, row.start, row.end);
  const shift = columns.length - cells.length;
  if (shift < 0 || shift > 1 || cells.length < 2) return undefined;
  const cellOf = (index: number) => cells[index - shift];
  const name = cellOf(columns.findIndex(({ kind }) => kind === "indicator"));
  if (!name || name.end === name.start) return undefined;
  const unit = cellOf(columns.findIndex(({ kind }) => kind === "unit"));
  const indicator = nameOf(text, name, unit ? text.slice(unit.start, unit.end) : "");
  const claims: TableClaim[] = [];
  const classes = new Map<Figure, string>();
  let base: Claim["baseline"];
  columns.forEach((column, i) => {
    const cell = cellOf(i);
    if (!cell) return;
    const figures = readFigures(text, cell.start, cell.end);
    const value = figures.length === 1 && figures[0]?.kind === "quantity" ? figures[0] : undefined;
    if (value && column.kind === "target" && isPlain(text, cell, value))
      claims.push(valueClaim(text, name, cell, value, indicator, column, base));
    else if (column.kind === "base" && value) {
      base = { ...(column.year && { year: column.year }), value: value.value };
      classes.set(value, "baselines");
    } else
      for (const figure of figures)
        classes.set(
          figure,
          column.kind === "serial"
            ? "ordinals"
            : column.kind === "growth" || column.kind === "target"
              ? "conditions"
              : "names",
        );
  });
  return { claims, classes };
}

interface Named {
  readonly indicator: string;
  readonly unit: string;
  readonly action: string;
  readonly change: "rise" | "fall" | undefined;
}

/** 常住人口城镇化率（%）, 单位产值能耗降低（%）: name, unit and what the name says of change. */
function nameOf(text: string, name: Span, column: string): Named {
  const words = text.slice(name.start, name.end);
  const bracket = unitInBrackets.exec(words);
  const inBrackets = bracket && isUnit(bracket[1] as string) ? (bracket[1] as string) : undefined;
  const bare = inBrackets === undefined ? words : words.slice(0, bracket?.index);
  const unit = inBrackets ?? (isUnit(column) ? column : "");
  for (const [pattern, change] of closingChange) {
    const verb = pattern.exec(bare);
    if (verb && verb.index > 1) return { indicator: bare.slice(0, verb.index), unit, action: verb[0], change };
  }
  return { indicator: bare, unit, action: "", change: undefined };
}

/** Whether words are a unit: a numeral before them is read with it. */
function isUnit(words: string): boolean {
  const [figure] = readFigures(`1${words}`, 0, words.length + 1);
  return words !== "" && figure?.kind === "quantity" && figure.unit === words;
}

/** A value alone in its cell but for a sign and comparators: no [7.7] and no note. */
const isPlain = (text: string, cell: Span, value: Quantity) =>
  value.end === cell.end &&
  (value.start === cell.start || (value.start === cell.start + 1 && signs.has(text.charAt(cell.start))));

function valueClaim(
  text: string,
  name: Span,
  cell: Span,
  value: Quantity,
  named: Named,
  column: Column,
  base: Claim["baseline"],
): TableClaim {
  const sign = value.start > cell.start ? signs.get(text.charAt(cell.start)) : undefined;
  const claim: Claim = {
    quantity: value.unit === "" && named.unit !== "" ? { ...value, unit: named.unit } : value,
    indicator: named.indicator,
    action: named.action,
    op: value.op === "=" ? (sign ?? "=") : value.op,
    ...(named.change && { change: named.change }),
    ...(base && { baseline: base }),
    quote: { start: name.start, end: cell.end },
    shape: "level",
  };
  return { claim, figure: value, ...(column.year && { year: column.year }) };
}
