import { aimCaption, placeColumn, wholeCell } from "../../grammars/vocabulary/keyed-tables.ts";
import { LABELS, TASK_HEAD } from "../../grammars/vocabulary/roles.ts";
import {
  aimedAt,
  columnHeads,
  columnYear,
  doneHead,
  foreignHead,
  MINGUO_START,
  minguoYear,
  totalHead,
  yearBefore,
  yearlyHead,
} from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import { type JoinedHead, joinedHeads } from "./joined-heads.ts";
import { type Column, cellsOf, type TableTimes } from "./table.ts";
import { captionBefore } from "./table-caption.ts";
import { reviewed } from "./table-review.ts";

/** So many years after it the next aim is set: a column of the plan's first year then holds where things stand. */
const PLAN_YEARS = 3;
/** So far before a table, in characters, the text may say that a year is aimed at. */
const AIM_REACH = 3000;
export const MOST_COLUMNS = 14;
/** So many places at least head columns of their own. */
const LEAST_PLACES = 2;
const taskHead = new RegExp(TASK_HEAD);
/** Heads of columns of bodies. */
const roleHeads: ReadonlySet<string> = new Set(LABELS.map(({ word }) => word));

/**
 * The columns of a table of indicators, from its first row; undefined where the row heads no such table: one column must name the indicators and
 * one a year or a target.
 */
export function readHeader(text: string, row: Span, times: TableTimes): Column[] | undefined {
  if (row.end - row.start > 300) return undefined;
  for (const wide of [true, false]) {
    const columns = columnsOf(text, cellsOf(text, row.start, row.end, wide), times);
    if (columns) return columns;
  }
  return undefined;
}

/** The columns whose heads are these cells; undefined where they head no table of indicators. */
export function columnsOf(text: string, cells: readonly Span[], times: TableTimes): Column[] | undefined {
  const heads = cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/g, ""));
  if (heads.length < 2 || heads.length > MOST_COLUMNS || heads.some((head) => foreignHead.test(head))) return undefined;
  // beside bodies a row is a task, and its date that of the task
  const dated = heads.some((head) => roleHeads.has(head));
  const read = heads
    .map(columnOf)
    .map((column) => (dated && column.kind === "due" ? { ...column, kind: "other" as const } : column));
  const columns = withPlaces(text, cells[0] as Span, heads, withDeeds(heads, read), times.review);
  if (!columns.some(({ kind }) => kind === "indicator") || !columns.some(({ kind }) => kind === "target"))
    return undefined;
  return withBase(text, cells[0] as Span, withGroups(columns), times);
}

/** 指标 单位 全市 东山县 西河区: places head the columns of a table whose caption says that it shares aims out. */
function withPlaces(
  text: string,
  { start }: Span,
  heads: readonly string[],
  columns: Column[],
  review: boolean,
): Column[] {
  const isPlace = (column: Column, i: number) => column.kind === "other" && placeColumn.test(heads[i] as string);
  if (review || columns.some(({ kind }) => kind === "target") || columns.filter(isPlace).length < LEAST_PLACES)
    return columns;
  const title = captionBefore(text, start).lines.find((words) => aimCaption.test(words));
  if (title === undefined) return columns;
  const year = yearOf(title);
  return columns.map((column, i): Column => {
    if (column.kind === "indicator") return { ...column, deeds: true };
    if (!isPlace(column, i)) return column;
    const place = wholeCell.test(heads[i] as string) ? "" : heads[i];
    return { kind: "target", named: true, ...(place !== undefined && { place }), ...(year && { year }) };
  });
}

/** A head over two columns names groups first, and in the last of them the indicators. */
function withGroups(columns: readonly Column[]): Column[] {
  return columns.map((column, i) => {
    if (column.kind === "indicator" && columns[i + 1]?.headless) return { kind: "group" };
    const named = columns.slice(0, i).findLast(({ headless }) => !headless)?.kind === "indicator";
    return column.headless && named ? { kind: columns[i + 1]?.headless ? "group" : "indicator" } : column;
  });
}

/** 重点任务 2025年目标 2026年目标, 重点任务 2025年 2026年 牵头单位: beside years that are aimed at, the tasks name what is measured where no column of indicators does. */
function withDeeds(heads: readonly string[], columns: Column[]): Column[] {
  const years = columns.filter(({ kind, year }) => kind === "target" && year !== undefined);
  const aims = years.some(({ named }) => named) || (years.length > 1 && heads.some((head) => roleHeads.has(head)));
  if (!aims || columns.some(({ kind }) => kind === "indicator")) return columns;
  const at = heads.findIndex((head, i) => taskHead.test(head) && columns[i]?.year === undefined);
  return columns.map((column, i) => (i === at ? { kind: "indicator", deeds: true } : column));
}

/** A second line of heads（2025年 2030年 under 规划目标）put in the place of the columns they stand under; undefined where it is none. */
export function subColumns(
  text: string,
  first: Span,
  row: Span,
  columns: readonly Column[],
  times: TableTimes,
): Column[] | undefined {
  const joined = joinedHeads(text, first, row);
  const below = (joined && columnsBelow(joined)) ?? sharedColumns(text, row, columns);
  return below && withBase(text, row, below, times);
}

/** The columns of two lines of heads whose places are known. */
function columnsBelow(joined: readonly JoinedHead[]): Column[] | undefined {
  const groups = new Set(joined.map(({ above }) => above));
  const columns = joined.map(({ head, above }) => {
    const column = columnOf(head);
    return above === undefined || groups.size <= 2 ? column : under(columnOf(above), column);
  });
  const dated = joined.every(({ above }, i) => above === undefined || isDated(columns[i] as Column));
  return dated && columns.some(({ kind }) => kind === "indicator") ? columns : undefined;
}

const isDated = ({ kind, year }: Column) => kind === "growth" || year !== undefined;

/** The columns where nothing but their number tells what stands under what: as many under each head that may span some. */
function sharedColumns(text: string, row: Span, columns: readonly Column[]): Column[] | undefined {
  const cells = cellsOf(text, row.start, row.end).filter((cell) => cell.end > cell.start);
  const heads = cells.map((cell) => columnOf(text.slice(cell.start, cell.end)));
  const open = columns.filter(({ year, named, done }) => year === undefined && (named || done));
  const each = heads.length / open.length;
  if (each < 2 || !Number.isInteger(each)) return undefined;
  if (!heads.every(isDated)) return undefined;
  if (!heads.some(({ kind }) => kind !== "growth")) return undefined;
  return columns.flatMap((column) => {
    if (column.headless) return [];
    const group = open.indexOf(column);
    if (group < 0) return [column];
    const own = heads.slice(group * each, (group + 1) * each);
    return open.length === 1 ? own : own.map((head) => under(column, head));
  });
}

/** A column of a year or of growth under a head that says whether it is aimed at or reached. */
function under({ named, done }: Column, head: Column): Column {
  if (done) return head.kind === "growth" ? { ...head, done } : { ...head, kind: "base", done };
  return head.kind === "growth" || !named ? head : { ...head, named };
}

function columnOf(head: string): Column {
  if (head === "") return { kind: "other", headless: true };
  const kind = columnHeads.find((row) => row.head.test(head.replace(/[（(].*$/, "")) || row.head.test(head))?.kind;
  const year = yearOf(head);
  const dated = year === undefined ? {} : { year };
  if (kind === "base") return { kind, done: doneHead.test(head), ...dated };
  if (kind === "growth") return { kind, yearly: yearlyHead.test(head), total: totalHead.test(head), ...dated };
  if (year === undefined) return kind === "target" ? { kind, named: true } : { kind: kind ?? "other" };
  return { kind: "target", named: kind === "target", year };
}

function yearOf(head: string): number | undefined {
  const common = head.replace(yearBefore, "").match(columnYear)?.at(-1);
  if (common !== undefined) return Number(common);
  const minguo = head.match(minguoYear)?.at(-1);
  return minguo === undefined ? undefined : Number(minguo) + MINGUO_START;
}

/** Columns of years that have passed hold where things stand, as does the first of a plan that aims years ahead. `at`: the head of the table. */
function withBase(text: string, at: Span, columns: readonly Column[], { since, review }: TableTimes): Column[] {
  const dated = columns.filter((column) => column.kind === "target" && column.year !== undefined);
  const [least = 0, ...later] = [...new Set(dated.map(({ year }) => year as number))].sort((a, b) => a - b);
  const from = since();
  const told = columns.some(({ kind }) => kind === "base") || dated.some(({ year, named }) => year === least && named);
  const opens = !told && later.length > 0 && opensAt(text, at, [least, ...later], from, columns);
  const first = opens ? least + 1 : (from ?? least);
  const placed = columns.map(
    (column): Column =>
      column.kind === "target" && column.year && column.year < first ? { ...column, kind: "base" } : column,
  );
  return reviewed(placed, review);
}

/**
 * Whether the first of the years is where a plan starts: its own first year, where the next is years ahead. Where nothing tells when a plan
 * starts, the earlier of two years（2023年 2026年）, or one that stands apart（2022年 2025年 2035年）, unless the text aims at it.
 */
function opensAt(
  text: string,
  at: Span,
  [least = 0, next = 0, ...later]: readonly number[],
  from: number | undefined,
  columns: readonly Column[],
): boolean {
  const gap = next - least;
  if (from !== undefined) return from === least && gap >= PLAN_YEARS;
  const apart = gap >= PLAN_YEARS && later.some((year, i) => year - (later[i - 1] ?? next) !== gap);
  const grows = gap >= PLAN_YEARS && columns.some(({ kind }) => kind === "growth");
  if (!grows && !apart && later.length > 0) return false;
  return grows || !aimedAt(least).test(text.slice(Math.max(0, at.start - AIM_REACH), at.start));
}

/** The column that words head, alone on their line; undefined where they head none. */
export function headOf(words: string): Column | undefined {
  if (words === "" || words.includes("\t")) return undefined;
  const head = words.replace(/\s/g, "");
  const column = columnOf(head);
  return column.kind !== "other" || columnHeads.some((row) => row.head.test(head)) ? column : undefined;
}
