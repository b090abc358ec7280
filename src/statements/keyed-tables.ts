import * as keyed from "../../grammars/vocabulary/keyed-tables.ts";
import { reviewTable, serialCell, unitInBrackets } from "../../grammars/vocabulary/tables.ts";
import type { Block } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import type { Claim, ClauseBaseline } from "./clause.ts";
import type { Figure } from "./figure.ts";
import { readFigures } from "./read-figures.ts";
import { type Named, nameOf } from "./read-table.ts";
import { cellsOf, type FirstYear, type TableClaim, type TableRow } from "./table.ts";
import { captionBefore } from "./table-caption.ts";
import { isUnit } from "./table-fit.ts";
import { readValue } from "./table-value.ts";
import { verbEnd } from "./verb-end.ts";

const LONGEST_ROW = 300;
const MOST_COLUMNS = 14;
/** A line without a figure, no longer than this, titles a group of rows. */
const LONGEST_GROUP = 20;
/** So many rows prove a table. */
const LEAST_ROWS = 2;
const bodyKinds: ReadonlySet<Block["kind"]> = new Set(["row", "paragraph", "item"]);

/** What a column holds: an aim, or beside the key something else. */
interface Aim extends Named {
  /** How firm it is（激励目标）, where its head says so. */
  readonly condition: string | undefined;
  readonly year: number | undefined;
}
interface Head {
  readonly key: "place" | "year";
  readonly at: number;
  /** By column; undefined for one that holds no aim. */
  readonly aims: readonly (Aim | undefined)[];
}

/**
 * The rows of tables that share aims out among places or years, by block: a row a place（甲市）or year, a column an aim. `since`: the first year
 * that is still to come; rows of earlier years hold where things stand.
 */
export function readKeyedTables(text: string, blocks: readonly Block[], since: FirstYear): Map<Block, TableRow> {
  const found = new Map<Block, TableRow>();
  if (!keyed.keyHeadLine.test(text)) return found;
  for (let i = 0; i < blocks.length; i++) {
    const head = readHead(text, blocks[i] as Block);
    if (!head) continue;
    const rows = readRows(text, blocks, i + 1, head, since);
    if (rows.size < LEAST_ROWS) continue;
    found.set(blocks[i] as Block, headRow(text, blocks[i] as Block));
    for (const [block, row] of rows) found.set(block, row);
  }
  return found;
}

/** The columns of a line that heads such a table: a key among the first two, aims behind it, and a word for aims in them or the caption. */
function readHead(text: string, block: Block): Head | undefined {
  if (!bodyKinds.has(block.kind) || block.end - block.start > LONGEST_ROW) return undefined;
  const cells = cellsOf(text, block.start, block.end);
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return undefined;
  const heads = cells.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ""));
  const at = heads.slice(0, 2).findIndex((head) => keyed.placeHead.test(head) || keyed.yearHead.test(head));
  if (at < 0) return undefined;
  const { lines, unit } = captionBefore(text, block.start);
  if (lines.some((line) => reviewTable.test(line)) || heads.some((head) => keyed.standing.test(head))) return undefined;
  const title = lines.find((line) => keyed.aimCaption.test(line));
  if (title === undefined && !heads.some((head) => keyed.aimCaption.test(head))) return undefined;
  const shared = captionAim(title ?? "", unit);
  const aims: (Aim | undefined)[] = [];
  for (const [i, head] of heads.entries()) {
    const part = keyed.partHead.test(head) && aims.at(-1)?.year;
    const aim =
      i <= at || keyed.asideHead.test(head) ? undefined : aimOf(head, part ? { ...shared, year: part } : shared);
    aims.push(aim);
  }
  if (!aims.some((aim) => aim !== undefined)) return undefined;
  return { key: keyed.yearHead.test(heads[at] as string) ? "year" : "place", at, aims };
}

/** What the caption says of all columns: 各市2025年高标准农田建设任务分解表 → 高标准农田, 建设, 2025. */
function captionAim(title: string, unit: string): Aim {
  const date = readFigures(title, 0, title.length).find((figure) => figure.kind === "date");
  const year = date?.kind === "date" && date.by ? Number(date.by.slice(0, 4)) : undefined;
  let words = title;
  for (let turn = 0; turn < 2; turn++) words = words.replace(keyed.captionOpening, "").replace(keyed.headOpening, "");
  words = words.replace(keyed.captionClosing, "");
  const named = nameOf(words, { start: 0, end: words.length }, unit, true);
  const deed = named.action === "" ? keyed.closingDeeds.exec(named.indicator) : null;
  const own = deed && deed.index > 1 ? { indicator: named.indicator.slice(0, deed.index), action: deed[0] } : {};
  return { ...named, ...own, condition: undefined, year };
}

/** The aim of a column: 2025年新建（万亩）, 激励目标（%）, 任务数; what its head leaves out is that of the caption. Undefined where neither names it. */
function aimOf(head: string, shared: Aim): Aim | undefined {
  const bracket = unitInBrackets.exec(head);
  const inBrackets = bracket && isUnit(bracket[1] as string) ? (bracket[1] as string) : undefined;
  const bare = inBrackets === undefined ? head : head.slice(0, bracket?.index);
  const opening = keyed.headOpening.exec(bare)?.[0] ?? "";
  const year = Number(opening.match(/(?:19|20)\d\d/g)?.at(-1)) || shared.year;
  const closing = keyed.headClosing.exec(bare.slice(opening.length));
  const words = bare.slice(opening.length, closing ? opening.length + closing.index : undefined);
  const unit = inBrackets ?? shared.unit;
  const condition = closing?.[1] ? closing[0] : undefined;
  const deed =
    keyed.closingDeeds.exec(words)?.index === 0 || (words !== "" && verbEnd(words, 0, words.length) === words.length);
  if (words !== "" && !deed) return { ...nameOf(words, { start: 0, end: words.length }, unit, true), condition, year };
  if (shared.indicator === "") return undefined;
  return { ...shared, ...(deed && { action: words, change: undefined }), unit, condition, year };
}

/** The rows below a head, as far as they fit it; the title of a group may stand between them. */
function readRows(
  text: string,
  blocks: readonly Block[],
  from: number,
  head: Head,
  since: FirstYear,
): Map<Block, TableRow> {
  const rows = new Map<Block, TableRow>();
  const bases: (ClauseBaseline | undefined)[] = [];
  for (const block of blocks.slice(from)) {
    if (!bodyKinds.has(block.kind) || block.end - block.start > LONGEST_ROW) break;
    const row = readRow(text, block, head, since, bases);
    if (row) rows.set(block, row);
    else if (block.end - block.start > LONGEST_GROUP || /\d/.test(text.slice(block.start, block.end))) break;
  }
  return rows;
}

function readRow(
  text: string,
  block: Block,
  head: Head,
  since: FirstYear,
  bases: (ClauseBaseline | undefined)[],
): TableRow | undefined {
  const cells = cellsOf(text, block.start, block.end);
  const key = cells[head.at];
  if (!key || cells.length !== head.aims.length) return undefined;
  const words = text.slice(key.start, key.end);
  const year = head.key === "year" ? Number(keyed.yearCell.exec(words)?.[1]) : undefined;
  if (head.key === "year" ? !year : !keyed.placeCell.test(words)) return undefined;
  const stands = year !== undefined && (keyed.standing.test(words) || year < (since() ?? 0));
  const claims: TableClaim[] = [];
  const classes = new Map<Figure, string | undefined>();
  for (const [i, cell] of cells.entries()) {
    const aim = head.aims[i];
    const value = aim && readValue(text, cell, aim.unit);
    if (value && !value.bracketed && !value.more) {
      if (stands) {
        classes.set(value.quantity, "baselines");
        bases[i] = { year, value: value.quantity.value };
      } else {
        const scope = head.key === "year" ? undefined : keyed.wholeCell.test(words) ? "" : words;
        const due = year ?? aim.year;
        const claim = claimOf(aim, value.quantity, key.start, bases[i]);
        claims.push({ claim, ...(due && { year: due }), ...(scope !== undefined && { scope }) });
      }
    } else if (aim && /\d/.test(text.slice(cell.start, cell.end))) return undefined;
    else
      for (const figure of readFigures(text, cell.start, cell.end)) classes.set(figure, classOf(text, figure, i, head));
  }
  return { claims, classes };
}

function claimOf(aim: Aim, quantity: Claim["quantity"], start: number, baseline: ClauseBaseline | undefined): Claim {
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
function classOf(text: string, figure: Figure, column: number, { at }: Head): string {
  if (figure.kind === "date" || column === at) return "dates";
  return serialCell.test(text.slice(figure.start, figure.end)) && column < at ? "ordinals" : "names";
}

function headRow(text: string, { start, end }: Span): TableRow {
  const classes = new Map<Figure, string | undefined>();
  for (const figure of readFigures(text, start, end)) classes.set(figure, figure.kind === "date" ? "dates" : "names");
  return { claims: [], classes };
}
