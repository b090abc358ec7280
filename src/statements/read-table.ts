import { nounForming } from "../../grammars/vocabulary/clause-words.ts";
import {
  closingChange,
  comparedWith,
  countsNew,
  fromWord,
  indicatorPrefix,
  noteMark,
  rateOfGrowth,
  unitInBrackets,
  yearlyGrowth,
} from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import { chunkClause } from "./chunk-clause.ts";
import type { Claim } from "./clause.ts";
import type { DateExpression, Figure, Quantity } from "./figure.ts";
import { Pattern } from "./lex-pattern.ts";
import { readClause } from "./read-clause.ts";
import { readFigures } from "./read-figures.ts";
import { readSentence } from "./read-sentence.ts";
import { type Column, cellsOf, type TableClaim, type TableNotes, type TableRow } from "./table.ts";
import { fitCells, isUnit } from "./table-fit.ts";
import { type CellValue, readValue } from "./table-value.ts";
import { verbEnd } from "./verb-end.ts";

/** How long the words of a cell that states its value may be, in UTF-16 units. */
const LONGEST_WORDED = 30;
const usual: TableNotes = { sums: true, unit: "" };
const none: readonly never[] = [];
/** 制造业增加值: what makes a noun of the verb before it. */
const nounFormer = new Pattern(nounForming);
/** A column without a head that names a group of rows in the first of them. */
const group: Column = { kind: "group" };

/** A row under a head; undefined where its cells do not fit. */
export function readRow(
  text: string,
  row: Span,
  columns: readonly Column[],
  notes: TableNotes = usual,
): TableRow | undefined {
  if (row.end - row.start > 400) return undefined;
  for (const wide of [false, true]) {
    const cells = cellsOf(text, row.start, row.end, wide);
    const fit = fitCells(text, cells, columns);
    if (fit) return rowOf(text, fit, columns, notes);
    const grouped = cells.length > columns.length ? [group, ...columns] : undefined;
    const inGroup = grouped && fitCells(text, cells, grouped);
    if (inGroup) return rowOf(text, inGroup, grouped, notes);
  }
  return undefined;
}

/** What the cells of a row say, each in its column. Every figure of them is a claim or has a class, but such as no rule explains. */
export function rowOf(
  text: string,
  fit: readonly (Span | undefined)[],
  columns: readonly Column[],
  { sums, unit: captioned }: TableNotes,
): TableRow {
  const cellIn = (kind: Column["kind"]) => fit[columns.findLastIndex((column) => column.kind === kind)];
  const cell = cellIn("indicator") as Span;
  const unit = cellIn("unit");
  const deeds = columns.some((column) => column.deeds);
  const due = cellIn("due");
  const row: Row = {
    name: nameOf(text, cell, (unit && text.slice(unit.start, unit.end)) || captioned, deeds),
    deeds,
    cell,
    sums,
    last: lastYear(columns, "target") ?? lastYear(columns, "result") ?? lastYear(columns, "earlier"),
    claims: [],
    classes: new Map(),
    base: undefined,
    baseSum: undefined,
  };
  columns.forEach((column, i) => {
    const found = fit[i];
    if (found) addCell(text, row, column, found);
  });
  const date = due && readFigures(text, due.start, due.end).findLast(isDue);
  return date ? { ...row, claims: row.claims.map((claim) => ({ ...claim, due: date })) } : row;
}

const isDue = (figure: Figure): figure is DateExpression => figure.kind === "date" && figure.by !== undefined;
const lastYear = (columns: readonly Column[], of: Column["kind"]): number | undefined =>
  Math.max(0, ...columns.map(({ kind, year }) => (kind === of && year) || 0)) || undefined;
/** Columns whose cells hold values. */
const valued: ReadonlySet<Column["kind"]> = new Set(["base", "target", "growth", "result", "earlier"]);

interface Row {
  readonly name: Named;
  /** Whether it names what is to be done. */
  readonly deeds: boolean;
  readonly cell: Span;
  readonly sums: boolean;
  readonly last: number | undefined;
  readonly claims: TableClaim[];
  readonly classes: Map<Figure, string | undefined>;
  base: Claim["baseline"];
  /** The sum of the period before, in brackets: what only a sum is held against. */
  baseSum: Claim["baseline"];
}

function addCell(text: string, row: Row, column: Column, cell: Span): void {
  const { kind, year } = column;
  if (kind === "serial") {
    if (/\d/.test(text.slice(cell.start, cell.end))) row.classes.set({ kind: "ordinal", ...cell }, "ordinals");
    return;
  }
  const from = kind === "base" && fromWord.test(text.slice(cell.start, cell.end)) ? 1 : 0;
  const span = { start: cell.start + from, end: cell.end };
  const value = valued.has(kind) ? readValue(text, span, row.name.unit) : undefined;
  const past = kind === "result" || (kind === "growth" && column.done === true);
  const due = year ?? row.last;
  const worded = !value && kind === "target" ? wordedClaims(text, row, cell) : none;
  if (worded.length > 0) {
    for (const claim of worded) row.claims.push({ claim, ...(due && { year: due }) });
    for (const figure of readFigures(text, cell.start, cell.end))
      if (figure.kind === "date") row.classes.set(figure, "dates");
    return;
  }
  if (!value) {
    for (const figure of readFigures(text, cell.start, cell.end))
      row.classes.set(figure, figure.kind === "date" ? "dates" : valued.has(kind) ? undefined : "names");
    return;
  }
  if (kind === "base") {
    row.classes.set(value.quantity, "baselines");
    row[value.bracketed ? "baseSum" : "base"] = { ...(year && { year }), value: value.quantity.value };
  } else {
    const said = kind === "growth" ? growthClaim(row, column, value) : targetClaim(row, value);
    const claim = kind === "earlier" ? undefined : said;
    if (claim)
      row.claims.push({
        claim,
        ...(due && { year: due }),
        ...(past && { past }),
        ...(column.place !== undefined && { scope: column.place }),
      });
    else row.classes.set(value.quantity, "conditions");
  }
  if (value.more) row.classes.set({ kind: "ordinal", ...value.more }, "conditions");
}

/** What a cell states in words, of its row or, of a task, in statements of its own（新建公路60公里）; none where that leaves a figure out. */
function wordedClaims(text: string, row: Row, cell: Span): readonly Claim[] {
  const ofRow = wordedClaim(text, row, cell);
  if (ofRow) return [ofRow];
  if (!row.deeds) return none;
  const figures = readFigures(text, cell.start, cell.end);
  const { claims, classes } = readSentence(text, cell, figures);
  const claimed = new Set<Figure>(claims.map(({ quantity }) => quantity));
  if (figures.some((figure) => figure.kind === "quantity" && !claimed.has(figure) && !classes.has(figure))) return none;
  for (const [figure, kind] of classes) row.classes.set(figure, kind);
  return claims;
}

/** 较2020年下降15%以上, 控制在6%以内, 年均增长7%: a cell that says of its indicator what a clause says of its subject. */
function wordedClaim(text: string, row: Row, cell: Span): Claim | undefined {
  if (cell.end - cell.start > LONGEST_WORDED) return undefined;
  const figures = readFigures(text, cell.start, cell.end);
  const usable = figures.filter((figure) => figure.kind === "quantity" || figure.kind === "date");
  if (usable.length < figures.length || usable.filter(({ kind }) => kind === "quantity").length !== 1) return undefined;
  const [claim] = readClause(text, chunkClause(text, cell, usable, []), []);
  if (claim?.indicator !== "" || claim.action === "") return undefined;
  const unit = claim.quantity.unit || row.name.unit;
  return {
    ...claim,
    ...(row.base && !claim.change && { baseline: row.base }),
    quantity: { ...claim.quantity, unit },
    indicator: row.name.indicator,
    quote: { start: row.cell.start, end: cell.end },
  };
}

export interface Named {
  readonly indicator: string;
  readonly unit: string;
  readonly action: string;
  readonly change: "rise" | "fall" | undefined;
  /** The year that the change is held against（比2020年降低）. */
  readonly from?: number | undefined;
}

/** The name of an indicator: 常住人口城镇化率（%）, 单位产值能耗降低（%）, of `deeds` 新建公园（个）: name, unit, and what the name says of change or of what is done. */
export function nameOf(text: string, name: Span, column: string, deeds: boolean): Named {
  const words = text.slice(name.start, name.end).replace(indicatorPrefix, "").replace(noteMark, "");
  const bracket = unitInBrackets.exec(words);
  const inBrackets = bracket && isUnit(bracket[1] as string) ? (bracket[1] as string) : undefined;
  const bare = inBrackets === undefined ? words : words.slice(0, bracket?.index).trimEnd();
  const unit = inBrackets ?? (isUnit(column) ? column : "");
  for (const [pattern, change] of closingChange) {
    const verb = pattern.exec(bare);
    if (!verb || verb.index < 2) continue;
    const subject = bare.slice(0, verb.index);
    const than = comparedWith.exec(subject);
    if (!than) return { indicator: subject, unit, action: verb[0], change };
    return { indicator: subject.slice(0, than.index), unit, action: verb[0], change, from: Number(than[1]) };
  }
  const behind = deeds ? verbEnd(bare, 0, bare.length) : -1;
  if (behind > 0 && behind + 1 < bare.length && nounFormer.end(bare, behind, bare.length) < 0)
    return { indicator: bare.slice(behind), unit, action: bare.slice(0, behind), change: undefined };
  return { indicator: bare, unit, action: "", change: undefined };
}

/** A value of a target column; in brackets, unless the table says otherwise, the sum over the period, and a change where its name says so. */
function targetClaim(row: Row, value: CellValue): Claim | undefined {
  if (value.yearly) return yearly(row, value);
  if (!value.bracketed) return claimOf(row, value.quantity, row.name.action, row.name.change);
  return row.sums ? summed(row, value, row.name.change) : undefined;
}

/** A value of a column of growth: by the year, or in brackets the sum over the period; 年均增长 of a share says too little. */
function growthClaim(row: Row, column: Column, value: CellValue): Claim | undefined {
  if (value.bracketed || (column.total && !column.yearly)) {
    const change = countsNew.test(row.name.indicator) ? undefined : (row.name.change ?? "rise");
    return value.bracketed && !row.sums && !column.total ? undefined : summed(row, value, change);
  }
  return column.yearly || value.yearly ? yearly(row, value) : undefined;
}

function summed(row: Row, { quantity }: CellValue, change: Named["change"]): Claim | undefined {
  if (quantity.value < 0) return undefined;
  const claim = claimOf(row, quantity, row.name.action, change);
  const baseline = row.base ?? row.baseSum;
  return baseline ? { ...claim, baseline } : claim;
}

function yearly(row: Row, { quantity }: CellValue): Claim | undefined {
  if (quantity.value < 0 || row.name.change === "fall") return undefined;
  const own = quantity.unit !== row.name.unit;
  if (!own && rateOfGrowth.test(row.name.indicator)) return claimOf(row, quantity, "", undefined);
  if (!own && row.name.unit === yearlyGrowth.unit && row.name.change === undefined) return undefined;
  const { baseline: _level, ...claim } = claimOf(
    row,
    own ? quantity : { ...quantity, unit: yearlyGrowth.unit },
    yearlyGrowth.action,
    "rise",
  );
  return claim;
}

function claimOf(row: Row, quantity: Quantity, action: string, change: Named["change"]): Claim {
  const baseline = row.name.from === undefined || !change ? row.base : { year: row.name.from };
  return {
    quantity,
    indicator: row.name.indicator,
    action,
    op: quantity.op,
    ...(change && { change }),
    ...(baseline && { baseline }),
    quote: { start: row.cell.start, end: quantity.end },
    shape: "level",
  };
}
