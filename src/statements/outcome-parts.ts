import { CharSet } from "../../grammars/char-set.ts";
import { COUNT_HEAD, COUNT_STARTS, DATE_LEAD, DATE_REST, DATE_TAIL } from "../../grammars/vocabulary/outcomes.ts";
import type { Span } from "../span.ts";
import { splitClauses } from "./clauses.ts";
import { datesNoun } from "./dates-noun.ts";
import type { Figure } from "./figure.ts";

/** A clause without the marks, words and dates before it that are no part of a statement. */
export interface Part extends Span {
  /** True where it holds a figure of a goal, or one that nobody explains. */
  readonly taken: boolean;
  /** True where a ； or a date of its own parts it from what stands before. */
  readonly opens: boolean;
}

const countStarts = new CharSet(COUNT_STARTS);
const [wideSemicolon, semicolon, colon] = [0xff1b, 0x3b, 0xff1a];
/** How many characters may stand before the date that opens a statement. */
const longestLead = 10;
/** A verb alone before a quotation says nothing（实现“…”）. */
const shortestPart = 3;

/** The clauses of a stretch. What is only a date opens the next; what introduces a list at the end is left out. `taken` is sorted by its starts. */
export function partsOf(text: string, stretch: Span, figures: readonly Figure[], taken: readonly Span[]): Part[] {
  const out: Part[] = [];
  let opens = false;
  let [figure, span] = [0, 0];
  for (const { start, end } of splitClauses(text, stretch.start, stretch.end)) {
    while (figure < figures.length && (figures[figure] as Figure).start < start) figure++;
    const { at, dated } = statementStart(text, start, end, figures[figure]);
    const next = text.charCodeAt(end);
    if (end - at >= shortestPart && !(next === colon && end + 1 >= stretch.end)) {
      while (span < taken.length && (taken[span] as Span).end <= at) span++;
      out.push({ start: at, end, opens: opens || dated, taken: (taken[span]?.start ?? end) < end });
      opens = false;
    } else opens ||= dated;
    opens ||= next === wideSemicolon || next === semicolon;
  }
  return out;
}

/** Where the statement of a clause begins: behind 一是, 第二步, 到2025年, 力争到2020年; `dated` where a date stands before it. */
function statementStart(
  text: string,
  start: number,
  end: number,
  figure: Figure | undefined,
): { at: number; dated: boolean } {
  const counted = countStarts.has(text.charCodeAt(start));
  const at = counted ? start + headLength(COUNT_HEAD, text.slice(start, Math.min(end, start + longestLead))) : start;
  if (!figure || figure.start >= end || !leadsToDate(text, at, figure.start)) return { at, dated: false };
  if (figure.kind !== "date" && figure.kind !== "damaged") return { at, dated: false };
  if (DATE_REST.test(text.slice(figure.end, end))) return { at: end, dated: true };
  if (figure.kind !== "date" || figure.by === undefined || !figure.limit || datesNoun(text, figure))
    return { at, dated: false };
  return { at: figure.end + headLength(DATE_TAIL, text.slice(figure.end, figure.end + longestLead)), dated: true };
}

/** Whether nothing but words that lead to a date（力争, 展望）stands between two offsets. */
export function leadsToDate(text: string, from: number, date: number): boolean {
  return date === from || (date > from && date - from <= longestLead && DATE_LEAD.test(text.slice(from, date)));
}

const headLength = (head: RegExp, words: string) => head.exec(words)?.[0].length ?? 0;
