import {
  noValue,
  perUnit,
  serialCell,
  sizeAlone,
  valueCell,
  wordedValue,
  wordValue,
} from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import { readFigures } from "./read-figures.ts";
import type { Column } from "./table.ts";

const skippable: ReadonlySet<Column["kind"]> = new Set(["serial", "group", "unit", "due", "other"]);
/** So many cells may be missing: merged ones, empty ones at the ends of a row. */
const MOST_MISSING = 3;
/** More ways to fit than this prove nothing. */
const MOST_FITS = 12;

/** The cell of each column, undefined for a missing one; undefined where the cells do not fit, or fit in two ways that tell different things. `strict`: their places are to be proved. */
export function fitCells(
  text: string,
  cells: readonly Span[],
  columns: readonly Column[],
  strict = cells.length < columns.length,
): (Span | undefined)[] | undefined {
  const missing = columns.length - cells.length;
  if (missing < 0 || missing > MOST_MISSING) return undefined;
  const found: (Span | undefined)[][] = [];
  const cellFits = (cell: Span, column: Column) => fits(text.slice(cell.start, cell.end), column, strict);
  place(cells, columns, cellFits, [], missing, found);
  const telling = (fit: readonly (Span | undefined)[]) =>
    columns.map(({ kind }, i) => (kind === "group" || kind === "other" ? "" : (fit[i]?.start ?? ""))).join();
  const [first] = found;
  return first && found.length <= MOST_FITS && found.every((fit) => telling(fit) === telling(first))
    ? first
    : undefined;
}

/** Puts the cells into the columns in all ways that fit, up to `missing` of them left empty. */
function place(
  cells: readonly Span[],
  columns: readonly Column[],
  cellFits: (cell: Span, column: Column) => boolean,
  fit: readonly (Span | undefined)[],
  missing: number,
  found: (Span | undefined)[][],
): void {
  const column = columns[fit.length];
  if (found.length > MOST_FITS) return;
  if (!column) {
    found.push([...fit]);
    return;
  }
  const [cell, ...rest] = cells;
  if (cell && cellFits(cell, column)) place(rest, columns, cellFits, [...fit, cell], missing, found);
  if (missing > 0 && skippable.has(column.kind))
    place(cells, columns, cellFits, [...fit, undefined], missing - 1, found);
}

/** Whether a cell can stand in a column. `strict`: its place is to be proved. */
function fits(cell: string, { kind }: Column, strict: boolean): boolean {
  if (kind === "serial") return cell === "" || serialCell.test(cell);
  if (kind === "indicator")
    return (
      !perUnit.test(cell) &&
      /\p{Script=Han}|[A-Za-z]/u.test(cell) &&
      !isValue(cell) &&
      cell.length <= 60 &&
      !(strict && isUnit(cell))
    );
  if (kind === "unit") return noValue.test(cell) || isUnit(cell) || (!strict && cell.length <= 12 && !/\d/.test(cell));
  if (kind === "group" || kind === "other") return !isValue(cell) || (kind === "other" && !strict);
  return (
    noValue.test(cell) || isValue(cell) || (strict ? wordValue.test(cell) || wordedValue.test(cell) : cell.length <= 30)
  );
}

/** A number alone or with a unit; 5G基站数, 24小时预报准确率 are names. */
export function isValue(cell: string): boolean {
  const groups = valueCell.exec(cell)?.groups;
  const unit = groups?.unit ?? groups?.unitBehind ?? "";
  return groups !== undefined && (unit === "" || sizeAlone.test(unit) || isUnit(unit));
}

/** Whether words are a unit: a numeral before them is read with it. */
export function isUnit(words: string): boolean {
  if (words === "" || words.length > 16) return false;
  if (perUnit.test(words)) return true;
  const [figure] = readFigures(`1${words}`, 0, words.length + 1);
  return figure?.kind === "quantity" && figure.unit === words;
}
