import * as keyed from "../../grammars/vocabulary/keyed-tables.ts";
import { TASK_HEAD } from "../../grammars/vocabulary/roles.ts";
import {
  columnHeads,
  columnYear,
  reviewTable,
  unitInBrackets,
  valueCell,
  yearlyGrowth,
} from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import { type JoinedHead, joinedHeads } from "./joined-heads.ts";
import { readFigures } from "./read-figures.ts";
import { type Named, nameOf } from "./read-table.ts";
import { cellsOf, type FirstYear } from "./table.ts";
import { captionBefore } from "./table-caption.ts";
import { isUnit } from "./table-fit.ts";
import { verbEnd } from "./verb-end.ts";

const MOST_COLUMNS = 14;

/** What the values of a column are. */
export interface Aim extends Omit<Named, "unit"> {
  /** Of its head, else of the heads over it and the caption, which may name several. */
  readonly units: readonly string[];
  /** How firm it is（激励目标）, or that it is a sum of others（合计）, where its head says so. */
  readonly condition: string | undefined;
  readonly year: number | undefined;
  /** Whether they tell where things stand. */
  readonly stands: boolean;
  /** Whether they follow from others: a sum, growth by the year. */
  readonly derived: boolean;
}

/** The columns of a table that shares aims out. */
export interface KeyedHead {
  readonly key: "place" | "year" | "kind";
  /** The column of the key. */
  readonly at: number;
  /** By column; undefined for one that holds no aim. */
  readonly aims: readonly (Aim | undefined)[];
  /** Whether its caption says that it tells what there is（基本情况）. */
  readonly told: boolean;
  /** How many lines it takes. */
  readonly lines: number;
}

/** The columns of a line, or with the one below it of two, that heads such a table. */
export function readKeyedHead(
  text: string,
  line: Span,
  below: Span | undefined,
  since: FirstYear,
): KeyedHead | undefined {
  const two = below && joinedHeads(text, line, below);
  const head = two?.every(isHead) ? keyedHead(text, line.start, two, since) : undefined;
  if (head) return { ...head, lines: 2 };
  return keyedHead(text, line.start, headsIn(text, cellsOf(text, line.start, line.end)), since);
}

/** The heads that stand in these cells. */
export const headsIn = (text: string, cells: readonly Span[]): JoinedHead[] =>
  cells.map(({ start, end }) => ({ head: text.slice(start, end).replace(/\s/g, ""), above: undefined }));

/** The columns with these heads, the first of them at `start`: a key among the first two, aims behind it, and a word for aims in them or the caption. */
export function keyedHead(
  text: string,
  start: number,
  joined: readonly JoinedHead[],
  since: FirstYear,
): KeyedHead | undefined {
  if (joined.length < 2 || joined.length > MOST_COLUMNS) return undefined;
  if (joined.some(({ head }) => isListHead(head))) return undefined;
  const keys = joined.slice(0, 2).map(({ head }) => keyOf(head));
  const at = keys.findIndex((key) => key !== undefined);
  const key = keys[at];
  if (!key) return undefined;
  const { lines, units } = captionBefore(text, start);
  if (lines.some((words) => reviewTable.test(words))) return undefined;
  const title = lines.find((words) => keyed.aimCaption.test(words));
  const heads = joined.flatMap(({ head, above = "" }) => [above, head]);
  const told = title === undefined && lines.some((words) => keyed.toldCaption.test(words));
  if (title === undefined && !told && !heads.some((head) => keyed.aimCaption.test(head))) return undefined;
  const aims = aimsOf(joined.slice(at + 1), captionAim(title ?? "", units), since());
  if (!aims.some((aim) => aim && !aim.stands)) return undefined;
  const before = Array.from({ length: at + 1 }, () => undefined);
  return { key, at, aims: [...before, ...aims], told, lines: 1 };
}

/** 指标, 重点任务: the head of a column of names, whose rows are no places. */
const isListHead = (head: string) => indicatorHead.test(head) || taskHead.test(head);
const indicatorHead = columnHeads.find(({ kind }) => kind === "indicator")?.head as RegExp;
const taskHead = new RegExp(TASK_HEAD);

function keyOf(head: string): KeyedHead["key"] | undefined {
  if (keyed.placeHead.test(head)) return "place";
  if (keyed.yearHead.test(head)) return "year";
  return keyed.kindHead.test(head) ? "kind" : undefined;
}

/** No value, but for a year: a row of the table is no second line of its heads. */
const isHead = ({ head }: JoinedHead) => !valueCell.test(head) || keyed.headYear.test(head);

function aimsOf(heads: readonly JoinedHead[], shared: Aim, since: number | undefined): (Aim | undefined)[] {
  const aims: (Aim | undefined)[] = [];
  for (const { head, above } of heads) {
    const before = aims.at(-1);
    if (before && keyed.growthHead.test(head)) {
      aims.push({
        ...before,
        action: yearlyGrowth.action,
        units: [yearlyGrowth.unit],
        change: "rise",
        stands: false,
        derived: true,
      });
      continue;
    }
    const year = keyed.partHead.test(head) ? before?.year : undefined;
    const over = above === undefined ? shared : (aimOf(above, shared, since) ?? shared);
    const aim = keyed.asideHead.test(head) ? undefined : aimOf(head, year ? { ...over, year } : over, since);
    const named =
      aim && keyed.measureAlone.test(aim.indicator) ? { ...aim, indicator: over.indicator + aim.indicator } : aim;
    aims.push(named?.derived ? { ...named, year: named.year ?? lastYear(aims) } : named);
  }
  const named = Math.min(...aims.map((aim, i) => (isAimed(heads[i]) && aim?.year) || Infinity));
  const standsBefore = (aim: Aim, i: number) => aim.year !== undefined && aim.year < named && !isAimed(heads[i]);
  return named === Infinity
    ? aims
    : aims.map((aim, i) => aim && (standsBefore(aim, i) ? { ...aim, stands: true } : aim));
}

/** 2025年目标: beside it an earlier year alone tells where things stand. */
const isAimed = (head: JoinedHead | undefined) =>
  head !== undefined && keyed.aimCaption.test(`${head.above ?? ""}${head.head}`);

const lastYear = (aims: readonly (Aim | undefined)[]): number | undefined =>
  Math.max(0, ...aims.map((aim) => aim?.year ?? 0)) || undefined;

/** What the caption says of all columns: 各市2025年高标准农田建设任务分解表 → 高标准农田, 建设, 2025. */
function captionAim(title: string, units: readonly string[]): Aim {
  const date = readFigures(title, 0, title.length).find((figure) => figure.kind === "date");
  const year = date?.kind === "date" && date.by ? Number(date.by.slice(0, 4)) : undefined;
  let words = title;
  for (let turn = 0; turn < 2; turn++) words = words.replace(keyed.captionOpening, "").replace(keyed.headOpening, "");
  words = words.replace(keyed.captionClosing, "");
  const named = nameIn(words);
  const deed = named.action === "" ? keyed.closingDeeds.exec(named.indicator) : null;
  const own = deed && deed.index > 1 ? { indicator: named.indicator.slice(0, deed.index), action: deed[0] } : {};
  return { ...named, ...own, units, condition: undefined, year, stands: false, derived: false };
}

/** The aim of a column: 2025年新建（万亩）, 激励目标（%）, 任务数; what its head leaves out is `over` it. Undefined where neither names it. */
function aimOf(head: string, over: Aim, since: number | undefined): Aim | undefined {
  const bracket = unitInBrackets.exec(head);
  const inBrackets = bracket && isUnit(bracket[1] as string) ? (bracket[1] as string) : undefined;
  const bare = inBrackets === undefined ? head : head.slice(0, bracket?.index);
  const opening = keyed.headOpening.exec(bare)?.[0] ?? "";
  const ownYear = Number(opening.match(columnYear)?.at(-1)) || undefined;
  const stands = keyed.standing.test(head) || (ownYear !== undefined && ownYear < (since ?? 0));
  const closing = keyed.headClosing.exec(bare.slice(opening.length));
  const words = bare.slice(opening.length, closing ? opening.length + closing.index : undefined);
  const said = {
    units: inBrackets === undefined ? over.units : [inBrackets],
    condition: (closing?.groups?.firm ? closing[0] : closing?.groups?.sum) ?? over.condition,
    year: ownYear ?? over.year,
    stands: stands || over.stands,
    derived: closing?.groups?.sum !== undefined,
  };
  const deed =
    keyed.closingDeeds.exec(words)?.index === 0 || (words !== "" && verbEnd(words, 0, words.length) === words.length);
  if (words !== "" && !deed) return { ...nameIn(words), ...said };
  if (over.indicator === "") return undefined;
  return { ...over, ...(deed && { action: words, change: undefined }), ...said };
}

/** A name, without the deed that opens it（新建公厕）. */
function nameIn(words: string): Named {
  const named = nameOf(words, { start: 0, end: words.length }, "", false);
  const deed = named.action === "" ? keyed.openingDeeds.exec(named.indicator)?.[0] : undefined;
  return deed === undefined ? named : { ...named, indicator: named.indicator.slice(deed.length), action: deed };
}

/** The unit of the values of a column; undefined where it cannot be told which of several it is. */
export function unitOf({ indicator, action, units }: Aim): string | undefined {
  const [unit = "", ...others] = units;
  if (others.length === 0) return unit === "" || isUnit(unit) ? unit : undefined;
  const fit = keyed.unitsOfMeasures.find(([measure]) => measure.test(action + indicator))?.[1];
  const fitting = fit ? units.filter((one) => fit.test(one)) : [];
  return fitting.length === 1 && isUnit(fitting[0] as string) ? fitting[0] : undefined;
}
