import { noValue, serialCell, valueCell, wordValue } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import { readFigures } from "./read-figures.ts";
import type { Column } from "./table.ts";

const skippable: ReadonlySet<Column["kind"]> = new Set(["serial", "group", "unit", "other"]);
/** So many cells may be missing: merged ones, empty ones at the ends of a row. */
const MOST_MISSING = 4;

/** The cell of each column, undefined for a missing one; undefined where the cells do not fit, or fit in two ways that tell different things. */
export function fitCells(
  text: string,
  cells: readonly Span[],
  columns: readonly Column[],
): (Span | undefined)[] | undefined {
  const missing = columns.length - cells.length;
  if (missing < 0 || missing > MOST_MISSING) return undefined;
  const found: (Span | undefined)[][] = [];
  place(text, cells, columns, [], 0, missing, found);
  const telling = (fit: readonly (Span | undefined)[]) =>
    columns.map(({ kind }, i) => (kind === "group" || kind === "other" ? "" : (fit[i]?.start ?? ""))).join();
  const [first] = found;
  return first && found.every((fit) => telling(fit) === telling(first)) ? first : undefined;
}

function place(
  text: string,
  cells: readonly Span[],
  columns: readonly Column[],
  fit: readonly (Span | undefined)[],
  next: number,
  missing: number,
  found: (Span | undefined)[][],
): void {
  const column = columns[fit.length];
  if (!column) {
    if (next === cells.length) found.push([...fit]);
    return;
  }
  const cell = cells[next];
  if (cell && fits(text.slice(cell.start, cell.end), column, missing > 0))
    place(text, cells, columns, [...fit, cell], next + 1, missing, found);
  if (missing > fit.filter((filled) => !filled).length && skippable.has(column.kind))
    place(text, cells, columns, [...fit, undefined], next, missing, found);
}

/** Whether a cell can stand in a column. `strict`: cells are missing, so that its place is to be proved. */
function fits(cell: string, { kind }: Column, strict: boolean): boolean {
  if (kind === "serial") return cell === "" || serialCell.test(cell);
  if (kind === "indicator")
    return (
      /\p{Script=Han}|[A-Za-z]/u.test(cell) && !valueCell.test(cell) && cell.length <= 60 && !(strict && isUnit(cell))
    );
  if (kind === "unit") return noValue.test(cell) || isUnit(cell) || (!strict && cell.length <= 12 && !/\d/.test(cell));
  if (kind === "group" || kind === "other") return !valueCell.test(cell) || (kind === "other" && !strict);
  return noValue.test(cell) || valueCell.test(cell) || (strict ? wordValue.test(cell) : cell.length <= 30);
}

/** Whether words are a unit: a numeral before them is read with it. */
export function isUnit(words: string): boolean {
  if (words === "" || words.length > 16) return false;
  const [figure] = readFigures(`1${words}`, 0, words.length + 1);
  return figure?.kind === "quantity" && figure.unit === words;
}
