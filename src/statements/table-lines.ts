import { bracketOnly } from "../../grammars/vocabulary/tables.ts";
import type { Block } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import { rowOf } from "./read-table.ts";
import type { Column, TableNotes, TableRow, TableTimes } from "./table.ts";
import { fitCells } from "./table-fit.ts";
import { columnsOf, headOf, MOST_COLUMNS } from "./table-head.ts";

/** A cell of such a table is no longer than this; so many columns of a record may lack their cell; so many records prove a table. */
const LONGEST_CELL = 40;
const MOST_MISSING = 2;
const LEAST_RECORDS = 2;

/** A row and the blocks that are its cells. */
export interface Record extends Span {
  readonly row: TableRow;
}

/** A table whose cells are a line each, by indices of blocks: `start` to `body` are its head. */
export interface LineTable {
  readonly start: number;
  readonly body: number;
  readonly records: readonly Record[];
}

/**
 * The table of which `index` is the head of the indicators, where scrapers have written each cell as a line; undefined where no head of two or more
 * lines is followed by records that fit it.
 */
export function readLineTable(
  text: string,
  blocks: readonly Block[],
  index: number,
  times: TableTimes,
  notes: TableNotes,
): LineTable | undefined {
  if (headOf(wordsOf(text, blocks[index] as Block))?.kind !== "indicator") return undefined;
  let start = index;
  while (start > 0 && index - start < 2 && headOf(wordsOf(text, blocks[start - 1] as Block))) start--;
  const heads = headsFrom(text, blocks, start);
  if (!heads.some(({ column }) => column.kind === "target")) return undefined;
  for (let count = heads.length; count >= 3; count--) {
    const columns = columnsOf(text, heads.slice(0, count), times);
    const body = heads[count - 1]?.behind as number;
    const records = columns && recordsFrom(text, blocks, body, columns, notes);
    if (records && records.length >= LEAST_RECORDS) return { start, body, records };
  }
  return undefined;
}

/** The head of a column, and the index of the block behind it. */
interface Head extends Span {
  readonly column: Column;
  readonly behind: number;
}

/** The heads from a block on; a bracket on a line of its own（年均增长, （%））belongs to the one before it. */
function headsFrom(text: string, blocks: readonly Block[], from: number): Head[] {
  const heads: Head[] = [];
  for (let at = from; at < blocks.length && heads.length < MOST_COLUMNS; at++) {
    const block = blocks[at] as Block;
    const words = wordsOf(text, block);
    const last = heads.at(-1);
    if (last && bracketOnly.test(words)) {
      heads[heads.length - 1] = { ...last, end: block.end, behind: at + 1 };
      continue;
    }
    const column = headOf(words);
    if (!column) break;
    heads.push({ start: block.start, end: block.end, column, behind: at + 1 });
  }
  return heads;
}

const wordsOf = (text: string, { start, end }: Span) => (end - start > LONGEST_CELL ? "" : text.slice(start, end));

/** Records one behind the other; a line without a figure between two of them titles a group. */
function recordsFrom(
  text: string,
  blocks: readonly Block[],
  from: number,
  columns: readonly Column[],
  notes: TableNotes,
): Record[] {
  const out: Record[] = [];
  const section = blocks[from]?.section;
  for (let at = from; at < blocks.length; ) {
    if (blocks[at]?.section !== section) break;
    const record = recordAt(text, blocks, at, columns, notes);
    const title = !record && !/\d/.test(wordsOf(text, blocks[at] as Block) || "0");
    const next = record ?? (title ? recordAt(text, blocks, at + 1, columns, notes) : undefined);
    if (!next) break;
    out.push(next);
    at = next.end;
  }
  return out;
}

function recordAt(
  text: string,
  blocks: readonly Block[],
  at: number,
  columns: readonly Column[],
  notes: TableNotes,
): Record | undefined {
  for (let length = columns.length; length >= Math.max(2, columns.length - MOST_MISSING); length--) {
    const cells = blocks.slice(at, at + length);
    if (cells.length < length || cells.some((cell) => wordsOf(text, cell) === "")) continue;
    const fit = fitCells(text, cells, columns, true);
    if (fit) return { start: at, end: at + length, row: rowOf(text, fit, columns, notes) };
  }
  return undefined;
}
