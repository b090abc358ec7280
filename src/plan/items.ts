import { AIM_DATE, WORK_DATE } from "../../grammars/vocabulary/roles.ts";
import type { Block, Heading, Outline } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import type { Claim } from "../statements/clause.ts";
import type { ClauseDuty, Duty } from "../statements/duty.ts";
import type { DateExpression, Figure } from "../statements/figure.ts";
import { findLists, listOffsets } from "../statements/find-lists.ts";
import type { FundingPromise } from "../statements/funding.ts";
import { dutyOffsets, readClauseDuties } from "../statements/read-clause-duty.ts";
import { type Founding, foundingOffsets, readFounding } from "../statements/read-founding.ts";
import { readTaskTables, type TaskRow } from "../statements/task-tables.ts";

/** A clause that gives a duty, with the dates of its sentence that are no aim's. */
export interface DatedDuty {
  readonly duty: ClauseDuty;
  readonly dates: readonly DateExpression[];
}

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
    if (this.rows.has(block)) return;
    if ((block.kind === "item" && !circled.test(block.marker ?? "")) || block.kind === "bullet")
      this.open(block.kind, block.marker ?? "", block.lead, block.section, block.start);
    else if (!this.item || this.item.section !== block.section)
      this.open("text", "", undefined, block.section, block.start);
  }

  /** A row of a table of tasks; its cells may be the blocks behind it. */
  private openRow({ section, start }: Block, row: TaskRow): void {
    this.open("item", row.marker, undefined, section, start);
    const { task, groups, timings } = row;
    this.measure().sentences.push(task);
    this.measure().lists.push({ ...task, groups, timings, firstLeads: false, holdsOn: false });
    this.row = row;
  }

  /** Whether a block is a cell or row of a table of tasks. */
  inTable(block: Block): boolean {
    return this.rows.has(block);
  }

  /** Whether a figure is the serial number of the row that is open. */
  isSerial({ start }: Span): boolean {
    const serial = this.row?.serial;
    return serial !== undefined && serial.start <= start && start < serial.end;
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
    const dates = figures.length > 0 ? figures.filter(isDate) : [];
    if (this.row) {
      const { timings } = this.row;
      const due = dates.filter(({ start }) => timings.some((cell) => cell.start <= start && start < cell.end));
      this.measure(true).listDates.push(...due);
      return;
    }
    if (!this.item) return;
    let from = sentence.start;
    for (const list of this.lists.within(sentence) ? findLists(this.text, sentence) : none) {
      this.addWords({ start: from, end: list.start }, sentence, dates, claims, promises);
      const measure = this.measure(true);
      measure.lists.push(list);
      measure.listDates.push(...dates.filter(({ start }) => start >= list.start && start < list.end));
      from = list.end;
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
    const due = dates.length > 0 ? dates.filter((_, i) => this.isDue(dates, i, sentence, words, claims)) : [];
    for (const date of due) if (!this.datesMoney(date, promises)) measure.dates.push(date);
    const offsets = this.duties.in(words);
    if (offsets.length > 0)
      for (const duty of readClauseDuties(this.text, words, offsets)) measure.duties.push({ duty, dates: due });
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

  /** 2025年底前完成…, 2025年全面推广…: dates of work; 到2025年 and the date of a figure to be reached date an aim. */
  private isDue(
    dates: readonly DateExpression[],
    index: number,
    sentence: Span,
    words: Span,
    claims: readonly Claim[],
  ): boolean {
    const date = dates[index] as DateExpression;
    const before = dates[index - 1];
    if (date.start < words.start || date.start >= words.end) return false;
    if (date.every || (before?.every && before.end === date.start)) return true;
    const written = this.text.slice(date.start, date.end);
    if (date.by === undefined || aimDate.test(written)) return false;
    const limited = workDate.test(written);
    const opens = date.start === sentence.start || clauseMark.test(this.text.charAt(date.start - 1));
    if (!limited && !(opens && !date.limit && Number(date.by.slice(0, 4)) >= (this.year ?? Infinity))) return false;
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
