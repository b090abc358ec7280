import {
  bracketsExplained,
  bracketsSum,
  indicatorOrAim,
  indicatorWord,
  reviewTable,
  yearlyAims,
} from "../../grammars/vocabulary/tables.ts";
import type { Block } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import { readKeyedTables } from "./keyed-tables.ts";
import { readFigures } from "./read-figures.ts";
import { readRow } from "./read-table.ts";
import type { Column, FirstYear, TableNotes, TableRow, TableTimes } from "./table.ts";
import { captionBefore } from "./table-caption.ts";
import { isUnit } from "./table-fit.ts";
import { readHeader, subColumns } from "./table-head.ts";
import { readLineTable } from "./table-lines.ts";
import { isNote, toldLine } from "./told-line.ts";

/** How far behind its head a table's note is looked for, and how long a line of a table may be. */
const NOTE_REACH = 4000;
const LONGEST_ROW = 400;
/** A line that is no row and longer than this ends a table; shorter ones title its groups. */
const LONGEST_GROUP = 30;
const LONGEST_HEAD = 10;
const bodyKinds: ReadonlySet<Block["kind"]> = new Set(["row", "paragraph", "item"]);
/** A line without a word or figure: the rule under the head of a table in Markdown. */
const ruleLine = /^[^\p{L}\p{N}]+$/u;

/** A table whose rows are being read. */
interface Open {
  readonly head: Span;
  columns: readonly Column[];
  readonly notes: TableNotes;
  /** True until the first row: a second line of heads may follow. */
  fresh: boolean;
  readonly times: TableTimes;
}

interface Walk {
  readonly text: string;
  /** What a line that heads a table holds; finds all there are. */
  readonly words: RegExp;
  readonly rows: Map<Block, TableRow>;
  /** Where the next word for indicators stands, at the block read last or behind it. */
  word: number;
  readonly start: FirstYear;
  boxStart: number | undefined;
  review: boolean;
  table: Open | undefined;
  sums: { readonly from: number; readonly found: boolean } | undefined;
}

/**
 * The rows of all tables of indicators, by block; of one whose cells are a line each the first block of a row holds it. `start`: the first year of
 * the plan, where known; columns of earlier years hold where things stand.
 */
export function readTables(text: string, blocks: readonly Block[], start: FirstYear): Map<Block, TableRow> {
  const keyed = readKeyedTables(text, blocks, start);
  const words = new RegExp(yearlyAims.some((aim) => text.includes(aim)) ? indicatorOrAim : indicatorWord, "g");
  const word = nextWord(text, words, 0);
  if (word === text.length) return keyed;
  let first: { readonly year: number | undefined } | undefined;
  const walk: Walk = {
    text,
    words,
    rows: keyed,
    word,
    start: () => {
      first ??= { year: start() };
      return first.year;
    },
    boxStart: undefined,
    review: false,
    table: undefined,
    sums: undefined,
  };
  for (let i = 0; i < blocks.length; ) {
    if (keyed.has(blocks[i] as Block)) {
      walk.table = undefined;
      i++;
      continue;
    }
    const behind = readLines(walk, blocks, i);
    if (behind === undefined) readBlock(walk, blocks[i] as Block);
    i = behind ?? i + 1;
  }
  return walk.rows;
}

/** A line of a table with marks between its cells, or one that ends it. */
function readBlock(walk: Walk, block: Block): void {
  const { text, rows } = walk;
  if (block.kind === "box-title") openBox(walk, block);
  if (!bodyKinds.has(block.kind) || block.end - block.start > LONGEST_ROW) {
    walk.table = undefined;
    return;
  }
  // what stands around a line is looked at only where it may head a table
  const times = mayHead(walk, block) ? timesOf(walk, block) : undefined;
  const columns = times && readHeader(text, block, times);
  if (columns) {
    walk.table = { head: block, columns, notes: notesAround(walk, block), fresh: true, times };
    rows.set(block, toldLine(text, block));
  } else if (walk.table && !continues(walk, walk.table, block)) walk.table = undefined;
}

/** A table with a line a cell whose head for the indicators is the block at `index`; gives the index behind it, undefined where there is none. */
function readLines(walk: Walk, blocks: readonly Block[], index: number): number | undefined {
  const { text, rows } = walk;
  const block = blocks[index] as Block;
  if (block.end - block.start > LONGEST_HEAD || !mayHead(walk, block)) return undefined;
  const found = readLineTable(text, blocks, index, timesOf(walk, block), notesAround(walk, block));
  if (!found) return undefined;
  for (const head of blocks.slice(found.start, found.body)) rows.set(head, toldLine(text, head));
  let behind = found.body;
  for (const { start, end, row } of found.records) {
    for (const cell of blocks.slice(start, end)) rows.set(cell, { claims: [], classes: new Map() });
    rows.set(blocks[start] as Block, row);
    behind = end;
  }
  const note = blocks[behind];
  if (note && isNote(text, note)) rows.set(note, toldLine(text, note, "conditions"));
  return behind;
}

function timesOf(walk: Walk, block: Block): TableTimes {
  const own = block.box === undefined ? undefined : walk.boxStart;
  const review = (block.box !== undefined && walk.review) || isReview(walk.text, block);
  return { since: own === undefined ? walk.start : () => own, review };
}

const onlyUnit = ([unit, ...others]: readonly string[]) =>
  unit !== undefined && others.length === 0 && isUnit(unit) ? unit : "";

const isReview = (text: string, { start }: Span) =>
  captionBefore(text, start).lines.some((line) => reviewTable.test(line));

/** What a note near a table and the line before it say of its values. */
const notesAround = (walk: Walk, head: Span): TableNotes => ({
  sums: sumsBehind(walk, head),
  unit: onlyUnit(captionBefore(walk.text, head.start).units),
});

/** Whether values in brackets are sums over the period, as is usual, unless a note near the table says that they are something else; looked for once a stretch. */
function sumsBehind(walk: Walk, { start }: Span): boolean {
  if (!walk.sums || start - walk.sums.from > NOTE_REACH)
    walk.sums = { from: start, found: areSums(walk.text.slice(start, start + 2 * NOTE_REACH)) };
  return walk.sums.found;
}

const areSums = (words: string) => bracketsSum.test(words) || !bracketsExplained.test(words);

/** The period in the title of a box, and whether it tells what was reached. */
function openBox(walk: Walk, { start, end }: Block): void {
  const date = readFigures(walk.text, start, end).find((figure) => figure.kind === "date");
  walk.boxStart = date?.kind === "date" && date.from ? Number(date.from.slice(0, 4)) : undefined;
  walk.review = reviewTable.test(walk.text.slice(start, end));
  walk.table = undefined;
}

/** A row, a second line of heads, a note or the title of a group; every other line ends the table. */
function continues({ text, rows }: Walk, table: Open, block: Block): boolean {
  const below = table.fresh ? subColumns(text, table.head, block, table.columns, table.times) : undefined;
  if (below) {
    Object.assign(table, { columns: below, fresh: false });
    rows.set(block, toldLine(text, block));
    return true;
  }
  const row = readRow(text, block, table.columns, table.notes);
  if (row) {
    table.fresh = false;
    rows.set(block, row);
    return true;
  }
  if (ruleLine.test(text.slice(block.start, block.end))) return true;
  if (isNote(text, block)) rows.set(block, toldLine(text, block, "conditions"));
  return block.kind === "row" || block.end - block.start <= LONGEST_GROUP;
}

/** Cheap, where lines are asked for in the order of the text: whether a line names indicators near its start. */
function mayHead(walk: Walk, { start, end }: Span): boolean {
  if (walk.word < start) walk.word = nextWord(walk.text, walk.words, start);
  return walk.word < Math.min(end, start + 120);
}

/** The offset of the next word for indicators; the text's length where there is none. */
function nextWord(text: string, words: RegExp, from: number): number {
  words.lastIndex = from;
  return words.exec(text)?.index ?? text.length;
}
