import {
  keyHeadLine,
  keyLine,
  kindCell,
  placeCell,
  serialLine,
  standing,
  wholeCell,
  yearCell,
} from "../../grammars/vocabulary/keyed-tables.ts";
import { serialCell } from "../../grammars/vocabulary/tables.ts";
import type { Block } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import type { Claim, ClauseBaseline } from "./clause.ts";
import type { Figure } from "./figure.ts";
import { type Aim, headsIn, type KeyedHead, keyedHead, readKeyedHead, unitOf } from "./keyed-heads.ts";
import { readFigures } from "./read-figures.ts";
import { cellsOf, type FirstYear, type TableClaim, type TableRow } from "./table.ts";
import { isValue } from "./table-fit.ts";
import { type CellValue, readValue } from "./table-value.ts";
import { isNote, toldLine } from "./told-line.ts";

const LONGEST_ROW = 300;
/** A cell on a line of its own is no longer than this, one that heads the keys no longer than that. */
const LONGEST_CELL = 30;
const LONGEST_KEY = 10;
/** The head of the keys stands so near the start of its line, or of the line of the serial numbers before it, in characters. */
const KEY_REACH = 16;
/** A line without a figure, no longer than this, titles a group of rows. */
const LONGEST_GROUP = 20;
/** So many rows prove a table. */
const LEAST_ROWS = 2;
/** What was found before of each indicator, by its name. */
type Bases = Map<string, ClauseBaseline>;

/**
 * The rows of tables that share aims out among places or years, by block: a row a place（甲市）or year, a column an aim. `since`: the first year
 * that is still to come; columns and rows of earlier years hold where things stand.
 */
export function readKeyedTables(text: string, blocks: readonly Block[], since: FirstYear): Map<Block, TableRow> {
  const found = new Map<Block, TableRow>();
  if (!keyHeadLine.test(text)) return found;
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i] as Block;
    if (!isLine(first) || !keyHeadLine.test(text.slice(first.start, first.start + KEY_REACH))) continue;
    i = readLines(text, blocks, i, since, found) ?? i;
    if (found.has(first)) continue;
    const below = blocks[i + 1];
    const head = readKeyedHead(text, first, below && isLine(below) ? below : undefined, since);
    if (!head) continue;
    const rows = readRows(text, blocks, i + head.lines, head, since);
    if (rows.size < LEAST_ROWS) continue;
    for (const line of blocks.slice(i, i + head.lines)) found.set(line, toldLine(text, line));
    for (const [block, row] of rows) found.set(block, row);
    const note = blocks[blocks.indexOf([...rows.keys()].at(-1) as Block, i) + 1];
    if (note && isNote(text, note)) found.set(note, toldLine(text, note, "conditions"));
  }
  return found;
}

const isLine = ({ kind, start, end }: Block) =>
  (kind === "row" || kind === "paragraph" || kind === "item") && end - start <= LONGEST_ROW;

/** The rows below a head, as far as they fit it; the title of a group may stand between them. */
function readRows(
  text: string,
  blocks: readonly Block[],
  from: number,
  head: KeyedHead,
  since: FirstYear,
): Map<Block, TableRow> {
  const rows = new Map<Block, TableRow>();
  const above: Bases = new Map();
  for (let i = from; i < blocks.length && isLine(blocks[i] as Block); i++) {
    const block = blocks[i] as Block;
    const row = readRow(text, cellsOf(text, block.start, block.end), head, since, above);
    if (row) rows.set(block, row);
    else if (block.end - block.start > LONGEST_GROUP || /\d/.test(text.slice(block.start, block.end))) break;
  }
  return rows;
}

/** A table whose cells are a line each, which the first value in it measures out; gives the index of its last line. */
function readLines(
  text: string,
  blocks: readonly Block[],
  from: number,
  since: FirstYear,
  found: Map<Block, TableRow>,
): number | undefined {
  const first = blocks[from] as Block;
  if (first.end - first.start > LONGEST_KEY || !keyLine.test(text.slice(first.start, first.end))) return undefined;
  let end = from;
  while (blocks[end] && isLine(blocks[end] as Block) && isCell(text, blocks[end] as Block)) end++;
  const cells = blocks.slice(from, end);
  const value = cells.findIndex((cell) => isValue(text.slice(cell.start, cell.end)));
  const count = serialLine.test(text.slice(first.start, first.end)) ? value : value - 1;
  const head = count < 2 ? undefined : keyedHead(text, first.start, headsIn(text, cells.slice(0, count)), since);
  if (!head) return undefined;
  const rows: TableRow[] = [];
  const above: Bases = new Map();
  for (let at = count; at + count <= cells.length; at += count) {
    const row = readRow(text, cells.slice(at, at + count), head, since, above);
    if (!row) break;
    rows.push(row);
  }
  if (rows.length < LEAST_ROWS) return undefined;
  const empty = { claims: [], classes: new Map() };
  const taken = cells.slice(0, count * (rows.length + 1));
  taken.forEach((cell, i) => {
    const row = i % count === 0 ? rows[i / count - 1] : undefined;
    found.set(cell, i < count ? toldLine(text, cell) : (row ?? empty));
  });
  return from + taken.length - 1;
}

const isCell = (text: string, { start, end }: Span) =>
  end - start <= LONGEST_CELL && !text.slice(start, end).includes("\t");

/** A row; undefined where its cells do not fit. `above` holds what rows of earlier years say, and is brought forward. */
function readRow(
  text: string,
  cells: readonly Span[],
  head: KeyedHead,
  since: FirstYear,
  above: Bases,
): TableRow | undefined {
  const key = cells[head.at];
  const missing = head.aims.slice(cells.length);
  if (!key || cells.length > head.aims.length || missing.some((aim) => aim !== undefined)) return undefined;
  const words = text.slice(key.start, key.end).replace(/\s/g, "");
  const year = head.key === "year" ? Number(yearCell.exec(words)?.[1]) : undefined;
  if (head.key === "year" ? !year : !(head.key === "place" ? placeCell : kindCell).test(words)) return undefined;
  const stands = year !== undefined && (standing.test(words) || year < (since() ?? 0));
  const scope = head.key === "year" ? undefined : wholeCell.test(words) ? "" : words;
  const bases = head.key === "year" ? above : new Map<string, ClauseBaseline>();
  const claims: TableClaim[] = [];
  const classes = new Map<Figure, string | undefined>();
  for (const [i, cell] of cells.entries()) {
    const aim = head.aims[i];
    const value = aim && valueIn(text, cell, aim);
    if (!value) {
      if (aim && /\d/.test(text.slice(cell.start, cell.end))) return undefined;
      for (const figure of readFigures(text, cell.start, cell.end)) classes.set(figure, classOf(text, figure, i, head));
      continue;
    }
    if (value.bracketed || value.more) return undefined;
    const due = year ?? aim.year;
    if (head.told) classes.set(value.quantity, "facts");
    else if (stands || aim.stands) {
      classes.set(value.quantity, "baselines");
      bases.set(aim.indicator, { ...(due && { year: due }), value: value.quantity.value });
    } else {
      const claim = claimOf(aim, value.quantity, key.start, aim.derived ? undefined : bases.get(aim.indicator));
      claims.push({ claim, ...(due && { year: due }), ...(scope !== undefined && { scope }) });
    }
  }
  return { claims, classes };
}

/** The value of a cell, whose unit is known. */
function valueIn(text: string, cell: Span, aim: Aim): CellValue | undefined {
  const unit = unitOf(aim);
  const value = readValue(text, cell, unit ?? "");
  return unit === undefined && value?.quantity.unit === "" ? undefined : value;
}

function claimOf(aim: Aim, quantity: Claim["quantity"], start: number, base: ClauseBaseline | undefined): Claim {
  const baseline = aim.from === undefined ? base : { year: aim.from };
  return {
    quantity,
    indicator: aim.indicator,
    action: aim.action,
    op: quantity.op,
    ...(aim.change && { change: aim.change }),
    ...(baseline && { baseline }),
    ...(aim.condition && { condition: aim.condition }),
    quote: { start, end: quantity.end },
    shape: "level",
  };
}

/** A figure of a cell that holds no aim: the year of the row, its serial number, part of a remark. */
function classOf(text: string, figure: Figure, column: number, { at }: KeyedHead): string {
  if (figure.kind === "date" || column === at) return "dates";
  return serialCell.test(text.slice(figure.start, figure.end)) && column < at ? "ordinals" : "names";
}
