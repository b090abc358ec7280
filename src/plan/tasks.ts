import { SHORT_NAMES } from "../../grammars/vocabulary/organs.ts";
import { WITHOUT_END, WORK_DATE } from "../../grammars/vocabulary/roles.ts";
import type { Span } from "../span.ts";
import { splitClauses } from "../statements/clauses.ts";
import type { Agency, ClauseDuty, NamedGroup } from "../statements/duty.ts";
import type { DateExpression } from "../statements/figure.ts";
import { agenciesOf } from "../statements/read-duty.ts";
import { type Founding, officeOf } from "../statements/read-founding.ts";
import { modelDate } from "./deadlines.ts";
import type { Item, Measure } from "./items.ts";
import type { Deadline } from "./plan.ts";
import { dueDates, everyEnd, isBare, undated } from "./work-dates.ts";

const withoutEnd = new RegExp(WITHOUT_END);
const workDate = new RegExp(WORK_DATE);
const shortNames = new Set(SHORT_NAMES);
const colon = /[:\uff1a]/;
/** How far behind the sentence that sets a body up 负责… still speaks of it, in characters. */
const FOUNDING_REACH = 200;

/** A task on its way into the model, with the stretch of clean text that it covers. */
export interface Assignment extends Span {
  readonly marker: string;
  readonly title: string;
  /** The id of the heading that it is or stands under. */
  readonly section: string | undefined;
  /** Whether it is the one task of its heading. */
  readonly whole: boolean;
  readonly measures: readonly string[];
  readonly agencies: readonly Agency[];
  readonly deadlines: readonly Deadline[];
}

/** The tasks that items set, in the order of the text（annotation.md, A task）. One instance a document, fed with the items in order. */
export class Assignments {
  private readonly text: string;
  private readonly foundings: readonly Founding[];
  private readonly firstLeads: boolean;
  private holdsOn = false;

  /** `foundings`: the leading groups that the text sets up. `firstLeads`: the text says of all its lists that the first of each leads. */
  constructor(text: string, foundings: readonly Founding[], firstLeads: boolean) {
    [this.text, this.foundings, this.firstLeads] = [text, foundings, firstLeads];
  }

  /** The tasks of an item. `dated`: a date alone makes it one, which it does not in goal sections and reviews. */
  of(item: Item, dated: boolean): readonly Assignment[] {
    if (!item.measures.some(isTelling)) return none;
    const closed = item.measures.filter(({ lists }) => lists.length > 0);
    const out = closed.map((measure) => this.listed(item, measure, closed.length > 1));
    for (const measure of item.measures) {
      if (measure.lists.length > 0) continue;
      if (closed.length > 0 || item.kind === "text") out.push(...this.loose(item, measure));
      else out.push(...this.given(item, measure, dated));
    }
    return out.sort((a, b) => a.start - b.start);
  }

  /** A measure that lists of bodies close. */
  private listed(item: Item, measure: Measure, several: boolean): Assignment {
    const { lists } = measure;
    const first = this.firstLeads || this.holdsOn || lists.some((list) => list.firstLeads);
    if (lists.some((list) => list.firstLeads && list.holdsOn)) this.holdsOn = true;
    const groups = lists.flatMap((list) => list.groups);
    const deadlines = this.deadlines([...dueDates(this.text, measure.dates), ...measure.listDates]);
    const timings = lists.flatMap((list) => list.timings).map((span) => this.words(span));
    const endless = deadlines.length === 0 ? timings.find((words) => withoutEnd.test(words)) : undefined;
    return this.whole(item, measure, several, this.agencies(groups, first), endless ? [{ text: endless }] : deadlines);
  }

  /** An item without a list: what its sentences give to bodies, and what of it has a date of its own. */
  private given(item: Item, measure: Measure, dated: boolean): Assignment[] {
    if (measure.duties.length === 0 && measure.dates.length === 0) return [];
    const duties = measure.duties.map((dutied) => ({ ...dutied, groups: this.groupsOf(dutied.duty) }));
    const alone = duties.filter(
      ({ duty, dates }) => duty.named && dates.length > 0 && !isBare(this.text, duty.task, dates),
    );
    const own = new Set(alone);
    const common = duties.filter((dutied) => dutied.duty.named && !own.has(dutied));
    const taken = new Set(alone.flatMap(({ dates }) => dates));
    const left = dueDates(this.text, measure.dates).filter(
      (date) => (workDate.test(this.words(date)) || date.every) && !taken.has(date),
    );
    const deadlines = dated ? this.deadlines(left) : [];
    const doers = common.length > 0 || deadlines.length === 0 ? common : duties.filter(({ duty }) => !duty.named);
    const agencies = this.agencies(
      doers.flatMap(({ groups }) => groups),
      false,
    );
    const apart = alone.map(({ duty, dates, groups }) => this.alone(item, duty.task, groups, dates));
    return agencies.length + deadlines.length > 0
      ? [this.whole(item, measure, false, agencies, deadlines), ...apart]
      : apart;
  }

  /** Text under no item of its own: each duty is a task; one of 各部门 only with a date. */
  private loose(item: Item, measure: Measure): Assignment[] {
    return measure.duties.flatMap(({ duty, dates }, i) => {
      const groups = this.groupsOf(duty);
      const before = isBare(this.text, duty.task, dates) ? this.before(duty, measure) : undefined;
      if (duty.named) return this.alone(item, before ?? duty.task, groups, dates);
      const until = measure.duties[i + 1]?.duty.start ?? Infinity;
      const due = measure.dates.filter(({ start }) => start >= duty.start && start < until);
      const [date] = due;
      if (date) return this.alone(item, this.behind(date, due, measure), groups, date.every ? due : [date]);
      return dates.length > 0 ? this.alone(item, duty.task, groups, dates) : [];
    });
  }

  /** The first clause before a duty in its sentence, else that of the sentence before it: 改造管网260公里。由市住建局负责，…. */
  private before(duty: Span, { sentences }: Measure): Span | undefined {
    const sentence = sentences.findLast(({ start }) => start < duty.start);
    return sentence && splitClauses(this.text, sentence.start, sentence.end)[0];
  }

  /** The rest of the clause behind a date. */
  private behind(date: DateExpression, dates: readonly DateExpression[], { sentences }: Measure): Span {
    const clauses = sentences.flatMap(({ start, end }) => splitClauses(this.text, start, end));
    const clause = clauses.find(({ start, end }) => start <= date.start && date.start < end) ?? date;
    return { start: date.every ? everyEnd(this.text, date, dates) : date.end, end: clause.end };
  }

  /** The item as a task, or one of the measures of it that a list closes. */
  private whole(
    item: Item,
    measure: Measure,
    several: boolean,
    agencies: readonly Agency[],
    deadlines: readonly Deadline[],
  ): Assignment {
    const first = measure.sentences[0];
    const opening = first && this.opening(measure.sentences);
    const list = measure.lists.at(-1);
    const start = several && first && measure !== item.measures[0] ? first.start : item.start;
    return {
      start,
      end: list?.end ?? measure.sentences.at(-1)?.end ?? start,
      marker: item.marker,
      title: (!several && item.title) || (opening ? this.words(opening) : (item.title ?? "")),
      section: item.section?.id,
      whole: item.kind === "heading" && !several,
      measures: measure.sentences.map((span) => this.words(span)),
      agencies,
      deadlines,
    };
  }

  /** The first clause of a measure, behind one that only introduces it: 具体措施：. */
  private opening(sentences: readonly Span[]): Span | undefined {
    const clauses = sentences.slice(0, 2).flatMap(({ start, end }) => splitClauses(this.text, start, end));
    return clauses.find(({ end }) => !colon.test(this.text.charAt(end))) ?? clauses[0];
  }

  /** A duty that is a task of its own: its title is what is to be done, behind the date. */
  private alone(item: Item, task: Span, groups: readonly NamedGroup[], dates: readonly DateExpression[]): Assignment {
    return {
      ...task,
      marker: "",
      title: this.words(undated(this.text, task, dates)),
      section: item.section?.id,
      whole: false,
      measures: [],
      agencies: this.agencies(groups, false),
      deadlines: this.deadlines(dates),
    };
  }

  /** Who has a duty: who is named, else who was set up just before（成立…领导小组，负责…）, or its office（办公室设在…，负责…）. */
  private groupsOf(duty: ClauseDuty): readonly NamedGroup[] {
    const [first, ...others] = duty.groups;
    if (!first || first.names.length > 0) return duty.groups;
    const founding = this.foundings.findLast(({ end }) => end <= duty.start);
    if (!founding || duty.start - founding.end > FOUNDING_REACH) return others;
    const office = officeOf(this.text.slice(founding.end, duty.start));
    return [{ names: [office?.name ?? founding.name], role: undefined }, ...others];
  }

  private agencies(groups: readonly NamedGroup[], firstLeads: boolean): Agency[] {
    const seen = new Set<string>();
    return agenciesOf(groups, firstLeads).flatMap(({ name, role }) => {
      const full = shortNames.has(name) ? this.fullName(name) : name;
      if (seen.has(full)) return [];
      seen.add(full);
      return [{ name: full, role }];
    });
  }

  /** 领导小组 → the one that the text set up last. */
  private fullName(short: string): string {
    return this.foundings.findLast(({ name }) => name.endsWith(short))?.name ?? short;
  }

  /** The dates as deadlines, each once; a frequency with the date to which it goes, or with the month of each year（每年12月底前）. */
  private deadlines(dates: readonly DateExpression[]): Deadline[] {
    const every = dates.find((date) => date.every);
    const by = dates.filter((date) => date.by !== undefined);
    if (every) {
      const month = dates.find(({ start }) => start === every.end);
      const last = month ? undefined : by[0]?.by;
      const text = this.words({ start: every.start, end: everyEnd(this.text, every, dates) });
      return [{ ...(last && { by: modelDate(last) }), every: every.every as "year", text }];
    }
    const seen = new Set<string>();
    return by.flatMap((date) => {
      if (seen.has(date.by as string)) return [];
      seen.add(date.by as string);
      return [{ by: modelDate(date.by as string), text: this.words(date) }];
    });
  }

  private words({ start, end }: Span): string {
    return this.text.slice(start, end).trim();
  }
}

const none: readonly Assignment[] = [];
/** Whether a measure has anything that may make a task of it. */
const isTelling = ({ lists, duties, dates }: Measure) => lists.length + duties.length + dates.length > 0;

/** Who is responsible for what stands at an offset: the bodies of the shortest task around it. Offsets are asked for in order. */
export function responsibleIn(assignments: readonly Assignment[]): (start: number) => readonly Agency[] {
  const shared = assignments.filter(({ agencies, measures }) => agencies.length > 0 && measures.length > 0);
  let next = 0;
  let around: Assignment[] = [];
  return (at) => {
    for (; (shared[next]?.start ?? Infinity) <= at; next++) around.push(shared[next] as Assignment);
    around = around.filter(({ end }) => end > at);
    const shortest = Math.min(...around.map(({ start, end }) => end - start));
    return around.find(({ start, end }) => end - start === shortest)?.agencies ?? [];
  };
}
