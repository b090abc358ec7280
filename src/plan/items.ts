import { AIM_DATE, WORK_DATE } from "../../grammars/vocabulary/roles.ts";
import type { Block, Heading, Outline } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import { type BodiesBefore, bodiesBefore } from "../statements/bodies-before.ts";
import type { Claim } from "../statements/clause.ts";
import type { Duty } from "../statements/duty.ts";
import type { DateExpression, Figure } from "../statements/figure.ts";
import { findLists, listOffsets } from "../statements/find-lists.ts";
import type { FundingPromise } from "../statements/funding.ts";
import { dutyOffsets, readClauseDuties } from "../statements/read-clause-duty.ts";
import { readFigures } from "../statements/read-figures.ts";
import { type Founding, foundingOffsets, readFounding } from "../statements/read-founding.ts";
import { readTaskTables, type TaskRow } from "../statements/task-tables.ts";
import { type DatedDuty, datedDuties } from "./dated-duties.ts";
import { rowParts, sentencesIn } from "./row-parts.ts";

/** What stands before a list of bodies, or between two of them, and the lists that close it. */
export interface Measure {
  readonly sentences: Span[];
  readonly dates: DateExpression[];
  readonly duties: DatedDuty[];
  readonly lists: Duty[];
  /** The dates in the lists. */
  readonly listDates: DateExpression[];
}

/** A heading with its text, a numbered paragraph or a bullet: what may be a task. */
export interface Item {
  readonly kind: "heading" | "item" | "bullet" | "text";
  readonly marker: string;
  /** Of headings and of bullets with lead words. */
  readonly title: string | undefined;
  /** The heading that it is or stands under. */
  readonly section: Heading | undefined;
  readonly start: number;
  readonly measures: Measure[];
}

const newMeasure = (): Measure => ({ sentences: [], dates: [], duties: [], lists: [], listDates: [] });
const [aimDate, workDate] = [new RegExp(AIM_DATE), new RegExp(WORK_DATE)];
/** ，；：。: what parts clauses. */
const sentenceMark = /[\uff0c\uff1b\uff1a\u3002]/;
const comma = 0xff0c;
/** ，；：。、 and the sentence's start: where a clause or a date begins. */
const clauseMark = /[\uff0c\uff1b\uff1a\u3002\u3001]/;

const none: readonly never[] = [];

/** Offsets of a text in order, asked for in order. */
class Offsets {
  private readonly all: readonly number[];
  private next = 0;

  constructor(all: readonly number[]) {
    this.all = all;
  }

  /** Whether one lies in a span; none that begins before it is asked for later. */
  within({ start, end }: Span): boolean {
    while ((this.all[this.next] ?? Infinity) < start) this.next++;
    return (this.all[this.next] ?? Infinity) < end;
  }

  /** Those that lie in a span. */
  in(span: Span): readonly number[] {
    if (!this.within(span)) return none;
    let to = this.next;
    while ((this.all[to] ?? Infinity) < span.end) to++;
    return this.all.slice(this.next, to);
  }
}

/**
 * The items of a document with the lists of bodies that close their measures, the duties that their sentences give and the dates by which
 * work is due. Fed with the blocks and sentences in the order of the text.
 */
export class Items {
  readonly items: Item[] = [];
  readonly foundings: Founding[] = [];
  /** A note says of all lists that the first of each leads. */
  firstLeads = false;
  private readonly text: string;
  private readonly headings: readonly Heading[];
  private readonly year: number | undefined;
  private next = 0;
  private item: Item | undefined;
  private row: TaskRow | undefined;
  /** Whether all of the block that is open is told of: its bodies stand before it. */
  private told = false;
  /** The date by which the row that is open is due: the last that it names. */
  due: DateExpression | undefined;

  private readonly rows: ReadonlyMap<Block, TaskRow | undefined>;
  private readonly duties: Offsets;
  private readonly endings: Offsets;
  private readonly lists: Offsets;

  /** `headings`: all of them in the order of the text. `year`: of the document, before which no work is due. */
  constructor(text: string, { headings, blocks }: Outline, year: number | undefined) {
    [this.text, this.headings, this.year] = [text, inTextOrder(headings), year];
    this.rows = readTaskTables(text, blocks);
    [this.duties, this.endings] = [new Offsets(dutyOffsets(text)), new Offsets(foundingOffsets(text))];
    this.lists = new Offsets(listOffsets(text));
  }

  /** Opens a block: a numbered paragraph or a bullet is an item of its own, other text goes on with the one before it. */
  openBlock(block: Block): void {
    for (; (this.headings[this.next]?.start ?? block.end) < block.end; this.next++)
      this.openHeading(this.headings[this.next] as Heading);
    if (!this.rows.has(block)) this.row = undefined;
    else if (this.rows.get(block)) this.openRow(block, this.rows.get(block) as TaskRow);
    this.told = false;
    if (this.rows.has(block)) return;
    const opened =
      block.kind === "title" ? undefined : bodiesBefore(this.text, { start: block.bodyStart, end: block.end });
    if (opened) {
      this.openBodies(block, opened);
      return;
    }
    if ((block.kind === "item" && !circled.test(block.marker ?? "")) || block.kind === "bullet")
      this.open(block.kind, block.marker ?? "", block.lead, block.section, block.start);
    else if (!this.item || this.item.section !== block.section)
      this.open("text", "", undefined, block.section, block.start);
  }

  /** 县水利局：新建水库1座。 */
  private openBodies({ marker, section, start, end }: Block, { groups, task }: BodiesBefore): void {
    this.open("item", marker ?? "", undefined, section, start);
    this.measure().sentences.push(...sentencesIn(this.text, task));
    this.measure().lists.push({ start, end, groups, timings: none, firstLeads: false, holdsOn: false });
    this.told = true;
  }

  /** A row of a table of tasks; its cells may be the blocks behind it. */
  private openRow({ section, start }: Block, row: TaskRow): void {
    this.open("item", row.marker, undefined, section, start);
    const { task, cells, groups, timings } = row;
    const told = cells.filter((cell) => cell.states && cell !== row.name && cell.end > cell.start);
    const others = told.filter((cell) => cell.tells && cell.start !== task.start);
    for (const cell of [task, ...others]) this.measure().sentences.push(...sentencesIn(this.text, cell));
    const end = Math.max(task.end, ...told.map((cell) => cell.end));
    this.measure().lists.push({ start: task.start, end, groups, timings, firstLeads: false, holdsOn: false });
    this.row = row;
    const options = this.year === undefined ? {} : { year: this.year };
    const dates = timings.flatMap((cell) => readFigures(this.text, cell.start, cell.end, options)).filter(isDate);
    this.measure(true).listDates.push(...dates);
    this.due = dates.findLast(({ by }) => by !== undefined);
  }

  /** What of the block opened last is read by itself: of a table of tasks each cell, else the block. */
  partsOf(block: Block): readonly Block[] {
    return this.inTable(block) ? rowParts(this.text, block, this.row) : [block];
  }

  /** Whether a block is a cell or row of a table of tasks. */
  inTable(block: Block): boolean {
    return this.rows.has(block);
  }

  /** The class of a figure by its cell in the row that is open: a serial number, what it costs. */
  cellClass({ start }: Span): "ordinals" | "facts" | undefined {
    if (!this.row) return undefined;
    const holds = (cell: Span | undefined) => cell !== undefined && cell.start <= start && start < cell.end;
    if (holds(this.row.serial)) return "ordinals";
    return this.row.costs.some(holds) ? "facts" : undefined;
  }

  private openHeading(heading: Heading): void {
    const [list] = findLists(this.text, heading);
    const title = list ? this.text.slice(heading.start + heading.marker.length, list.start).trim() : heading.title;
    this.open("heading", heading.marker, title, heading, heading.start);
    if (list) this.measure().lists.push(list);
  }

  private open(
    kind: Item["kind"],
    marker: string,
    title: string | undefined,
    section: Heading | undefined,
    start: number,
  ) {
    this.item = { kind, marker: marker.trim(), title, section, start, measures: [] };
    this.items.push(this.item);
  }

  /** The measure that is open: behind a list a new one begins. */
  private measure(closed = false): Measure {
    const { measures } = this.item as Item;
    const last = measures.at(-1);
    if (last && (closed || last.lists.length === 0)) return last;
    const measure = newMeasure();
    measures.push(measure);
    return measure;
  }

  /** Adds a sentence of the block that is open, with its figures, what it claims with them and the money that it promises. */
  addSentence(
    sentence: Span,
    figures: readonly Figure[],
    claims: readonly Claim[],
    promises: readonly FundingPromise[] = none,
  ): void {
    if (this.row || this.told || !this.item) return;
    const dates = figures.length > 0 ? figures.filter(isDate) : [];
    let from = sentence.start;
    for (const list of this.lists.within(sentence) ? findLists(this.text, sentence) : none) {
      this.addWords({ start: from, end: list.start }, sentence, dates, claims, promises);
      from = list.end;
      if (list.groups.length + list.timings.length === 0) continue;
      const measure = this.measure(true);
      measure.lists.push(list);
      measure.listDates.push(...dates.filter(({ start }) => start >= list.start && start < list.end));
    }
    this.addWords({ start: from, end: sentence.end }, sentence, dates, claims, promises);
  }

  private addWords(
    words: Span,
    sentence: Span,
    dates: readonly DateExpression[],
    claims: readonly Claim[],
    promises: readonly FundingPromise[],
  ): void {
    if (words.end <= words.start) return;
    if (words.end < sentence.end && /^[\s\p{P}]*$/u.test(this.text.slice(words.start, words.end))) return;
    const measure = this.measure();
    measure.sentences.push(words);
    const offsets = this.duties.in(words);
    const duties = offsets.length > 0 ? readClauseDuties(this.text, words, offsets) : none;
    const begun = new Set(dates.length > 0 ? duties.map(({ task }) => task.start) : none);
    const due = dates.length > 0 ? dates.filter((_, i) => this.isDue(dates, i, sentence, words, claims, begun)) : none;
    for (const date of due) if (!this.datesMoney(date, promises)) measure.dates.push(date);
    for (const dutied of datedDuties(this.text, duties, due)) measure.duties.push(dutied);
    const founding = this.endings.within(words) ? readFounding(this.text, words) : undefined;
    if (founding) this.foundings.push(founding);
  }

  /** 2022年市财政安排1.2亿元; 2022年，安排…: the date says when money is given that its clause promises; that of work done before it does not. */
  private datesMoney({ end, limit }: DateExpression, promises: readonly FundingPromise[]): boolean {
    const from = !limit && this.text.charCodeAt(end) === comma ? end + 1 : end;
    return promises.some(
      ({ quantity }) => quantity.start >= from && !sentenceMark.test(this.text.slice(from, quantity.start)),
    );
  }

  /** 2025年底前完成…, 2025年全面推广…: dates of work; 到2025年 and the date of a figure to be reached date an aim. `begun`: where duties begin. */
  private isDue(
    dates: readonly DateExpression[],
    index: number,
    sentence: Span,
    words: Span,
    claims: readonly Claim[],
    begun: ReadonlySet<number>,
  ): boolean {
    const date = dates[index] as DateExpression;
    const before = dates[index - 1];
    if (date.start < words.start || date.start >= words.end) return false;
    if (date.every || (before?.every && before.end === date.start)) return true;
    const written = this.text.slice(date.start, date.end);
    if (date.by === undefined || aimDate.test(written)) return false;
    const limited = workDate.test(written);
    const opens = date.start === sentence.start || clauseMark.test(this.text.charAt(date.start - 1));
    const year = Number(date.by.slice(0, 4));
    const given = begun.has(date.start) && year >= (this.year ?? 0);
    if (!limited && !given && !(opens && !date.limit && year >= (this.year ?? Infinity))) return false;
    const reach = dates[index + 1]?.start ?? sentence.end;
    return !claims.some(({ quantity }) => quantity.start >= date.end && quantity.start < reach);
  }
}

/** Headings with those under them, in the order of the text. */
function inTextOrder(headings: readonly Heading[], into: Heading[] = []): Heading[] {
  for (const heading of headings) {
    into.push(heading);
    inTextOrder(heading.children, into);
  }
  return into;
}

const isDate = (figure: Figure): figure is DateExpression => figure.kind === "date";

/** ①, ⑴: numbers inside an item, which open none. */
const circled = /^[\u2460-\u2487\u24f5-\u24fe]/;
