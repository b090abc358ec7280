import {
  comparedDates,
  dateHeads,
  fromThen,
  memberLead,
  namedDates,
  ofStage,
  otherTime,
  respectively,
  standingShare,
  thatYear,
  yearByYear,
} from "../../grammars/vocabulary/clause-words.ts";
import { DATE_LIST_MARKS } from "../../grammars/vocabulary/periods.ts";
import type { Block, Heading } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import { datesNoun } from "../statements/dates-noun.ts";
import type { DateExpression, Figure } from "../statements/figure.ts";
import type { TableClaim } from "../statements/table.ts";
import { verbEnd } from "../statements/verb-end.ts";
import type { Chain } from "./chain.ts";
import type { Deadline, ModelDate } from "./plan.ts";

/** ，；：。: what parts clauses. */
const clauseMark = /[\uff0c\uff1b\uff1a\u3002]/;
/** 展望2035年，: how many characters may stand before a date that is a clause of its own, the mark before them counted. */
const longestLead = 5;

/** How many characters before and behind a date tell whether something is measured against it; before it more where the words behind it are far from sure. */
const LONGEST_BEFORE = 4;
const FAR_BEFORE = 26;
const LONGEST_BEHIND = 24;
const closingBracket = /[)\uff09]/;
const unset = [...comparedDates, ...namedDates];

/** A date as the model has it: a year alone as a number. */
export const modelDate = (date: string): ModelDate => (/^\d{4}$/.test(date) ? Number(date) : date);

/** The deadline of a value in a table: of the cell of its row that says when, else of the head of its column; undefined where neither does. */
export function cellDeadline(text: string, { due, year }: Pick<TableClaim, "due" | "year">): Deadline | undefined {
  if (due?.by) return { by: modelDate(due.by), text: text.slice(due.start, due.end) };
  return year ? { by: year, text: String(year) } : undefined;
}

/** A deadline with the keys that have a value. */
function deadlineOf(
  from: string | undefined,
  by: string | undefined,
  every: Deadline["every"],
  text: string,
  inherited: boolean,
): Deadline {
  const deadline: { -readonly [K in keyof Deadline]?: Deadline[K] } = {};
  if (from) deadline.from = modelDate(from);
  if (by) deadline.by = modelDate(by);
  if (every) deadline.every = every;
  deadline.text = text;
  if (inherited) deadline.inherited = true;
  return deadline as Deadline;
}

const isDated = (list: readonly Figure[]): list is readonly DateExpression[] =>
  list.every((figure) => figure.kind === "date" && figure.by !== undefined);

/** A date that governs what follows it. */
interface Governing {
  readonly date: DateExpression;
  readonly text: string;
}

/**
 * Which date governs a claim: in its clause, earlier in its sentence, earlier in its paragraph, the line that introduces the list, the title of the
 * box, the heading; in goal sections also an earlier paragraph（annotation.md, deadline）. One instance a document, fed in the order of the text.
 */
export class DeadlineScopes {
  private readonly text: string;
  private readonly headingDates: ReadonlyMap<string, DateExpression>;
  private readonly last: number | undefined;
  private readonly isOver: (deadline: Pick<Deadline, "by" | "text">) => boolean;
  private readonly sections = new Map<string, Governing>();
  private introduced: Governing | undefined;
  private introducedIn: string | undefined;
  private current: Governing | undefined;
  /** The dates of the sentence that govern, in order, and its first frequency. */
  private dates: Governing[] = [];
  private frequency: Governing | undefined;
  /** By the offset of a figure: its date of a list. */
  private shared: ReadonlyMap<number, Governing> = new Map();

  /**
   * `headingDates`: the date in the title of a heading, by the heading's id; `isOver` tells which deadlines have passed; `last`: the last year
   * of the document's period.
   */
  constructor(
    text: string,
    headingDates: ReadonlyMap<string, DateExpression>,
    isOver: (deadline: Pick<Deadline, "by" | "text">) => boolean,
    last: number | undefined,
  ) {
    [this.text, this.headingDates, this.isOver, this.last] = [text, headingDates, isOver, last];
  }

  /** Opens a block: what governs it before its own dates. `chain`: the headings it stands under, outermost first. */
  openBlock(block: Block, chain: Chain, boxDate: DateExpression | undefined): void {
    if (this.introducedIn !== block.section?.id) this.introduced = undefined;
    this.introducedIn = block.section?.id;
    const box = boxDate && { date: boxDate, text: this.slice(boxDate) };
    this.current = box ?? this.introduced ?? this.inherited(chain);
  }

  /** Closes a block: its last date, unless it is over, reaches on in a goal section; that of its last sentence over the list that it introduces. */
  closeBlock(block: Block, chain: Chain): void {
    if (block.box) return;
    if (block.introduces) this.introduced = this.dates.at(-1);
    if (!this.current) return;
    if (block.kind === "paragraph" && !block.introduces && this.introduced && this.current !== this.introduced)
      this.introduced = undefined;
    const section = chain.headings.at(-1);
    const { date, text } = this.current;
    const passed = this.isOver(deadlineOf(undefined, date.by, undefined, text, false));
    if (section && chain.aims && !passed) this.sections.set(section.id, this.current);
  }

  /** Opens a sentence with its figures; gives its governing dates. */
  openSentence(sentence: Span, figures: readonly Figure[]): void {
    if (this.dates.length > 0) this.dates = [];
    this.frequency = undefined;
    for (const [i, figure] of figures.entries()) {
      if (figure.kind !== "date") continue;
      const counted = this.counted(figures[i - 1], figure);
      if (!this.governs(counted?.date ?? figure, sentence, figures[i + 1])) continue;
      const governing = counted ?? { date: this.within(figure), text: this.slice(figure) };
      if (governing.text === thatYear && this.dates.length > 0) continue;
      if (governing.date.by !== undefined) this.dates.push(governing);
      if (figure.every !== undefined) this.frequency ??= governing;
    }
    this.shared = this.sharedOut(sentence, figures);
  }

  /** 2021年起，用3年时间: years counted from the one before them, which is the first. */
  private counted(first: Figure | undefined, date: DateExpression): Governing | undefined {
    const { relative } = date;
    if (relative?.kind !== "within" || relative.unit !== "year" || first?.kind !== "date") return undefined;
    if (!first.from || first.by || !fromThen.test(this.text.slice(first.end, date.start))) return undefined;
    const by = String(Number(first.from.slice(0, 4)) + relative.amount - 1);
    return { date: { ...date, by }, text: this.text.slice(first.start, date.end) };
  }

  /** 今后五年, 五年内: counted from the year of issue it ends with the document's period at the latest. */
  private within(date: DateExpression): DateExpression {
    const { last } = this;
    if (!date.relative || last === undefined || Number(date.by?.slice(0, 4)) <= last) return date;
    return date.by === undefined ? date : { ...date, by: String(last) };
  }

  /** The dates of the sentence that govern, in order. */
  governing(): readonly DateExpression[] {
    return this.dates.map(({ date }) => date);
  }

  /** Closes a sentence: its last date reaches on; a frequency does not. */
  closeSentence(): void {
    this.current = this.dates.at(-1) ?? this.current;
  }

  /** The deadline of what stands at an offset of the sentence; undefined where nothing sets one. */
  deadline(at: number): Deadline | undefined {
    const dated = this.shared.get(at) ?? this.dateBefore(at);
    const every = this.frequencyBefore(at, dated);
    if (every) return deadlineOf(dated?.date.from, dated?.date.by, every.date.every, every.text, false);
    const governing = dated ?? this.current;
    if (!governing) return undefined;
    const { date, text } = governing;
    return deadlineOf(date.from && this.spans(date) ? date.from : undefined, date.by, undefined, text, !dated);
  }

  /** 每年新增500家: how often; a date in a clause behind it stands alone（每年新增…，到2026年达到…）, as do another time（五年累计…, 全年…）and a share（就业率达到80%）. */
  private frequencyBefore(at: number, dated: Governing | undefined): Governing | undefined {
    const { frequency } = this;
    if (!frequency || frequency.date.start >= at) return undefined;
    const words = this.text.slice(frequency.date.end, at);
    if (otherTime.test(words) || standingShare.test(words)) return undefined;
    if (yearByYear.test(frequency.text) && clauseMark.test(words)) return undefined;
    const between = dated ? this.text.slice(frequency.date.end, dated.date.start) : "";
    return clauseMark.test(between) ? undefined : frequency;
  }

  /** 到2025年和2030年，覆盖率分别达到45%和48%: a list of dates and lists of as many figures behind 分别, one for one. */
  private sharedOut(sentence: Span, figures: readonly Figure[]): ReadonlyMap<number, Governing> {
    const shared = new Map<number, Governing>();
    if (figures.length < 4 || !respectively.test(this.text.slice(sentence.start, sentence.end))) return shared;
    let dates: readonly DateExpression[] = [];
    let end = sentence.start;
    for (const list of this.lists(figures)) {
      const [first] = list as [Figure];
      if (isDated(list)) dates = this.setsNone(list[0] as DateExpression) ? [] : list;
      else if (list.length === dates.length && respectively.test(this.text.slice(end, first.start)))
        for (const [i, date] of dates.entries())
          shared.set((list[i] as Figure).start, { date, text: this.slice(date) });
      end = (list.at(-1) as Figure).end;
    }
    return shared;
  }

  /** Figures of one kind with nothing but a mark of lists between them. */
  private lists(figures: readonly Figure[]): readonly (readonly Figure[])[] {
    const lists: Figure[][] = [];
    for (const figure of figures) {
      const before = lists.at(-1)?.at(-1);
      const joined = before?.kind === figure.kind && DATE_LIST_MARKS.has(this.text.slice(before.end, figure.start));
      if (joined) lists.at(-1)?.push(figure);
      else lists.push([figure]);
    }
    return lists;
  }

  /** The last date of the sentence before an offset, or at it. */
  private dateBefore(at: number): Governing | undefined {
    let [from, to] = [0, this.dates.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.dates[middle] as Governing).date.start <= at) from = middle + 1;
      else to = middle;
    }
    return this.dates[from - 1];
  }

  /** 2016年至2020年 is a span; “十四五”期间 and 三年内 are deadlines by their end. */
  private spans(date: DateExpression): boolean {
    return !date.relative && /\d{4}.*\d{4}/.test(this.slice(date));
  }

  /** Worded as a limit, opening a clause or right before its verb（覆盖率2023年达85%）; a frequency governs wherever it stands, what a change is measured against nowhere. */
  private governs(date: DateExpression, sentence: Span, next: Figure | undefined): boolean {
    if (this.setsNone(date)) return false;
    if (this.ofOne(date, next)) return true;
    if (datesNoun(this.text, date)) return false;
    if (date.every) return true;
    if (date.by === undefined) return false;
    if (date.limit || date.start === sentence.start || verbEnd(this.text, date.end, sentence.end) > 0) return true;
    const lead = this.text.slice(Math.max(sentence.start, date.start - longestLead), date.start);
    if (ofStage.test(lead) && closingBracket.test(this.text.charAt(date.end))) return true;
    if (clauseMark.test(lead.slice(-1))) return true;
    const opens = lead.length < longestLead || clauseMark.test(lead);
    return opens && clauseMark.test(this.text.charAt(date.end));
  }

  /** 其中2023年|400公里、2024年|500公里: the year of one member of a list, right before its figure. */
  private ofOne({ start, end, by }: DateExpression, next: Figure | undefined): boolean {
    if (by === undefined || next?.kind !== "quantity" || next.start !== end) return false;
    return memberLead.test(this.text.slice(Math.max(0, start - 3), start));
  }

  /** 比2020年底, 由2020年末的60%: where a change starts; 2030年前碳达峰目标: part of a name. */
  private setsNone({ start, end }: DateExpression): boolean {
    // the date may hold the word before it（由2020年底, 在2020年底）
    const head = dateHeads.includes(this.text.charAt(start)) ? 1 : 0;
    const before = (length: number) => this.text.slice(Math.max(0, start - length), start + head);
    const near = before(LONGEST_BEFORE);
    const behind = this.text.slice(end, end + LONGEST_BEHIND);
    return unset.some((words) => words.behind.test(behind) && words.before.test(words.far ? before(FAR_BEFORE) : near));
  }

  private inherited({ headings }: Chain): Governing | undefined {
    for (let i = headings.length - 1; i >= 0; i--) {
      const { id } = headings[i] as Heading;
      const set = this.sections.get(id);
      if (set) return set;
      const own = this.headingDates.get(id);
      if (own) return { date: own, text: this.slice(own) };
    }
    return undefined;
  }

  private slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
