import { COST_HEAD, GOAL_HEAD, LABELS, type Role, TASK_HEAD, TIME_HEAD } from "../../grammars/vocabulary/roles.ts";
import { columnHeads, noBody, serialCell } from "../../grammars/vocabulary/tables.ts";
import type { Block } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import { bodyKind } from "./body-name.ts";
import type { NamedGroup } from "./duty.ts";
import { readCellGroups } from "./read-duty.ts";
import { cellsOf, lineStart } from "./table.ts";

/** A row of a table that says who does what by when. */
export interface TaskRow {
  /** The serial number as written; "" where there is none. */
  readonly marker: string;
  readonly serial: Span | undefined;
  readonly task: Span;
  /** The cells in order. */
  readonly cells: readonly Cell[];
  /** The first of them, where it names the row（提升供水能力）and states nothing. */
  readonly name: Cell | undefined;
  readonly groups: readonly NamedGroup[];
  /** The cells that say when. */
  readonly timings: readonly Span[];
  /** Those that say what it costs. */
  readonly costs: readonly Span[];
}

export interface Cell extends Span {
  /** Whether sentences may stand in it: serial numbers, bodies and dates are none. */
  readonly states: boolean;
  /** Whether it says what is to be done or reached, which remarks do not. */
  readonly tells: boolean;
}

type Column = "serial" | "group" | "task" | "goal" | "time" | "cost" | "other" | Role;

const labels = new Map(LABELS.map(({ word, value }) => [word, value]));
const taskHead = new RegExp(TASK_HEAD);
const [goalHead, timeHead, costHead] = [new RegExp(GOAL_HEAD), new RegExp(TIME_HEAD), new RegExp(COST_HEAD)];
const headOfKind = (of: string) => columnHeads.find(({ kind }) => kind === of)?.head as RegExp;
const [serialHead, groupHead] = [headOfKind("serial"), headOfKind("group")];
const ruleLine = /^[\s|:+\-\uff5c\u2014\u2500-\u2503]{3,}$/;
/** A head is no longer than this, a table has no more columns, and a cell of a table with a line a cell is no longer. */
const LONGEST_HEAD = 10;
const MOST_COLUMNS = 10;
const LONGEST_CELL = 400;
/** So many blanks at most stand between two numbered parts of a cell. */
const MOST_BLANKS = 20;

/**
 * The rows of tables with a column for tasks and one for bodies, by block; of a table whose cells are a line each the first block of a row
 * holds it, and its other blocks hold undefined, as do heads.
 */
export function readTaskTables(text: string, blocks: readonly Block[]): Map<Block, TaskRow | undefined> {
  const rows = new Map<Block, TaskRow | undefined>();
  let columns: readonly Column[] | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const lines = headLines(text, blocks, i);
    if (lines) {
      i = readRecords(text, blocks, i, lines, rows) - 1;
      columns = undefined;
      continue;
    }
    const heads = headCells(text, block);
    if (heads) {
      columns = heads;
      rows.set(block, undefined);
    } else if (columns && isRule(text, block)) rows.set(block, undefined);
    else if (columns) {
      const last = lastOnLine(text, blocks, i);
      const line = { start: block.start, end: (blocks[last] as Block).end };
      const row = rowOf(text, cellsIn(text, line, columns), columns);
      if (row) {
        for (const part of blocks.slice(i, last + 1)) rows.set(part, undefined);
        rows.set(block, row);
        i = last;
      } else if (block.kind !== "row") columns = undefined;
    }
  }
  return rows;
}

/** The last block of a line, which the numbers in its cells（①…②…）have cut into several. */
function lastOnLine(text: string, blocks: readonly Block[], index: number): number {
  let last = index;
  for (let next = blocks[last + 1]; next; next = blocks[last + 1]) {
    if (next.start - (blocks[last] as Block).end > MOST_BLANKS) break;
    if (text.slice((blocks[last] as Block).end, next.start).includes("\n")) break;
    last++;
  }
  return last;
}

function columnOf(words: string): Column | undefined {
  const head = words.replace(/\s/g, "");
  if (costHead.test(head)) return "cost";
  if (head === "" || head.length > LONGEST_HEAD) return undefined;
  if (serialHead.test(head)) return "serial";
  const role = labels.get(head);
  if (role) return role;
  if (timeHead.test(head)) return "time";
  if (groupHead.test(head)) return "group";
  if (!taskHead.test(head)) return "other";
  return goalHead.test(head) ? "goal" : "task";
}

const isTask = (column: Column | undefined) => column === "task" || column === "goal";
const isRole = (column: Column | undefined): column is Role =>
  column === "lead" || column === "support" || column === "responsible";
/** Heads of such a table: one of tasks, one of bodies, none in doubt but for a few. */
const isHead = (columns: readonly (Column | undefined)[]): columns is Column[] =>
  columns.every((column) => column !== undefined) && columns.some(isTask) && columns.some(isRole);

/** The columns that a line with several cells heads. */
function headCells(text: string, { start, end }: Span): Column[] | undefined {
  if (end - start > LONGEST_HEAD * MOST_COLUMNS) return undefined;
  const columns = cellsOf(text, start, end).map((cell) => columnOf(text.slice(cell.start, cell.end)));
  return columns.length > 1 && isHead(columns) ? columns : undefined;
}

/** | --- | :--: |: the line between head and rows. */
const isRule = (text: string, { start, end }: Span) =>
  end - start <= LONGEST_CELL && ruleLine.test(text.slice(start, end));

/** The cells of a row, where it has as many as the table has columns, but for empty remarks and dates at its end. */
function cellsIn(text: string, { start, end }: Span, columns: readonly Column[]): Span[] {
  const count = columns.length;
  const from = columns[0] === "group" ? lineStart(text, start) : start;
  for (const wide of [true, false]) {
    const cells = cellsOf(text, from, end, wide);
    const short =
      cells.length < count && columns.slice(cells.length).every((kind) => kind === "other" || kind === "time");
    if (short && hasTabs(text, cells))
      cells.push(...Array.from({ length: count - cells.length }, () => ({ start: end, end })));
    if (cells.length === count) return cells;
  }
  return [];
}

/** Whether a tab stands between the first two cells: blanks do not tell that one is empty. */
const hasTabs = (text: string, [first, second]: readonly Span[]) =>
  first !== undefined && second !== undefined && text.slice(first.end, second.start).includes("\t");

/** The columns whose heads are a line each from a block on: as many as the last line that is surely one. */
function headLines(text: string, blocks: readonly Block[], from: number): Column[] | undefined {
  const columns: Column[] = [];
  for (let i = from; i < blocks.length && columns.length < MOST_COLUMNS; i++) {
    const { start, end } = blocks[i] as Block;
    const column = end - start > LONGEST_HEAD ? undefined : columnOf(text.slice(start, end));
    if (!column || (column === "other" && !(columns.length > 0 && i + 1 < blocks.length))) break;
    columns.push(column);
  }
  while (columns.at(-1) === "other") columns.pop();
  return columns.length > 2 && isHead(columns) ? columns : undefined;
}

/** Rows of a line a cell behind their heads; gives the index behind the last. */
function readRecords(
  text: string,
  blocks: readonly Block[],
  from: number,
  columns: readonly Column[],
  rows: Map<Block, TaskRow | undefined>,
): number {
  let at = from + columns.length;
  for (const head of blocks.slice(from, at)) rows.set(head, undefined);
  while (at + columns.length <= blocks.length) {
    const cells = blocks.slice(at, at + columns.length);
    const row = cells.some(({ start, end }) => end - start > LONGEST_CELL) ? undefined : rowOf(text, cells, columns);
    if (!row) break;
    for (const cell of cells) rows.set(cell, undefined);
    rows.set(cells[0] as Block, row);
    at += columns.length;
  }
  return at;
}

/** A row whose cells fit their columns: a body where one is due, words where the task is. */
function rowOf(text: string, cells: readonly Span[], columns: readonly Column[]): TaskRow | undefined {
  if (cells.length !== columns.length) return undefined;
  const words = cells.map(({ start, end }) => text.slice(start, end));
  const task = cells[columns.findIndex(isTask)] as Span;
  if (task.end - task.start < 4) return undefined;
  const serial = columns.indexOf("serial");
  if (serial >= 0 && !serialCell.test(words[serial] as string)) return undefined;
  const groups: NamedGroup[] = [];
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] as Span;
    if (!isRole(column) || cell.end === cell.start || noBody.test(words[i] as string)) continue;
    const named = readCellGroups(text, cell, column);
    if (!named?.some(({ names }) => names.some((name) => bodyKind(name)))) return undefined;
    groups.push(...named);
  }
  if (groups.length === 0) return undefined;
  const timings = cells.filter((cell, i) => columns[i] === "time" && cell.end > cell.start);
  const costs = cells.filter((_, i) => columns[i] === "cost");
  const read = cells.map(({ start, end }, i): Cell => {
    const tells = isTask(columns[i]);
    return { start, end, states: tells || columns[i] === "other", tells };
  });
  const first = read.findIndex(({ states, start, end }) => states && end > start);
  const name = columns[first] === "goal" || stating.test(words[first] ?? "") ? undefined : read[first];
  return { marker: words[serial] ?? "", serial: cells[serial], task, cells: read, name, groups, timings, costs };
}

/** A figure or ，。；: what the mere name of a row does not hold. */
const stating = /[\d\uff0c\u3002\uff1b]/;
