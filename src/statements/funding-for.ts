import { attributive } from "../../grammars/vocabulary/clause-words.ts";
import {
  bareAid,
  dealtWith,
  eachOne,
  earned,
  earnedInside,
  givesAt,
  granted,
  looseForEnd,
  looseForStart,
  payer,
  payerVerb,
  qualifyingEnd,
  qualifyingSize,
  shareBase,
  supports,
  usedFor,
  whomOpen,
} from "../../grammars/vocabulary/funding.ts";
import type { Span } from "../span.ts";
import { isGiving, type Promised } from "./funding-rule.ts";
import type { Word } from "./funding-words.ts";

/** How far back whom the money is for may stand, in clauses; and how much of a clause is looked at, in characters. */
const clausesBack = 4;
const longest = 80;
/** 并对, 其中对: how late in an earlier clause 对 may stand. */
const latestOpening = 3;

/** A clause of a sentence, with where its first promise begins. */
export interface MoneyClause extends Span {
  readonly words: readonly Word[];
  promise: number | undefined;
}

/** Whom or what money is for: the words, the stretch that says who qualifies, and all that was read. */
export interface Whom {
  readonly noun?: string | undefined;
  readonly qualifies?: Span | undefined;
  readonly span?: Span | undefined;
}

/**
 * Who stands before the promise: 对…的企业, in its clause or before; a clause that ends in 的; the subject of the clause（一等奖奖励10万元）.
 * `first`: the first clause that still belongs to it, behind ；. `head`: what of its clause stands before it. Offsets are those of `text`.
 */
export function whomBefore(text: string, clauses: readonly MoneyClause[], at: number, first: number, head: Span): Whom {
  const own = openedBy(text, head, head.end - head.start) ?? subjectOf(text, head, clauses[at] as MoneyClause);
  if (own) return own;
  const qualifying = qualifyingBefore(text, clauses, at, first, head);
  for (let i = at - 1; i >= Math.max(first, at - clausesBack); i--) {
    const clause = clauses[i] as MoneyClause;
    const found = openedBy(
      text,
      { start: clause.start, end: clause.promise ?? withoutVerbs(text, clause) },
      latestOpening,
    );
    if (!found?.span) continue;
    const within = qualifying && qualifying.start > found.span.end ? qualifying : undefined;
    if (within && !found.qualifies)
      return { noun: found.noun, qualifies: within, span: { start: found.span.start, end: within.end } };
    return clause.promise === undefined && qualifying
      ? split(text, { start: found.span.start, end: qualifying.end })
      : found;
  }
  return qualifying ? split(text, qualifying) : grantedBefore(text, at > first ? clauses[at - 1] : undefined);
}

/** The clauses right before the promise that say who qualifies: …的，…达到5亿元的，奖励…; …的企业，奖励…. */
function qualifyingBefore(
  text: string,
  clauses: readonly MoneyClause[],
  at: number,
  first: number,
  head: Span,
): Span | undefined {
  const last = clauses[at - 1];
  if (at <= first || !last || last.promise !== undefined) return undefined;
  const sized = qualifyingSize.test(tail(text, last)) && givesAt.test(text.slice(head.end, head.end + 5));
  if (sized) return trimmed(text, last);
  const end = dealtFrom(text, last);
  if (!qualifyingEnd.test(tail(text, { start: last.start, end }))) return undefined;
  const earliest = Math.max(first, at - clausesBack);
  let from = at - 1;
  while (
    from > earliest &&
    clauses[from - 1]?.promise === undefined &&
    text.startsWith(attributive, (clauses[from - 1] as Span).end - 1)
  )
    from--;
  return trimmed(text, { start: (clauses[from] as Span).start, end });
}

const tail = (text: string, { start, end }: Span) => text.slice(Math.max(start, end - longest), end);

/** 一等奖, 100马力以上拖拉机; 每新增1家企业 qualifies. */
function named(text: string, span: Span): Whom {
  const name = text.slice(...ends(span));
  if (eachOne.test(name) || isBare(text, span)) return { qualifies: span, span };
  return { noun: name, span };
}

/** 授予“质量奖”，并奖励…. */
function grantedBefore(text: string, before: MoneyClause | undefined): Whom {
  if (!before || before.promise !== undefined) return {};
  return { noun: earnedInside.exec(tail(text, before))?.[1] };
}

const ends = (span: Span): [number, number] => [span.start, span.end];

/** Who stands behind 对, 凡 in a stretch, where they stand no later than `latest` in it. */
function openedBy(text: string, span: Span, latest: number): Whom | undefined {
  const start = Math.max(span.start, span.end - longest);
  const match = whomOpen.exec(text.slice(start, span.end));
  if (!match || start - span.start + match.index > latest) return undefined;
  const opened = trimmed(text, { start: start + match.index + match[0].length, end: span.end });
  return opened.end > opened.start ? split(text, opened) : undefined;
}

/** 对优秀的县予以通报表扬，: where the words begin that end a clause and tell what else is done; its end where there are none. */
const dealtFrom = (text: string, clause: Span): number =>
  clause.end - (dealtWith.exec(tail(text, clause))?.[0].length ?? 0);

/** 对企业给予奖励，; 对企业予以通报表扬，: where the verbs begin that end a clause without a sum. */
function withoutVerbs(text: string, { words, start, end }: MoneyClause): number {
  let stop = dealtFrom(text, { start, end });
  if (stop < end) return stop;
  let gives = false;
  for (const word of words.toReversed()) {
    if (word.end !== stop || word.kind === "other") break;
    stop = word.start;
    gives ||= word.kind !== "filler";
  }
  return gives ? stop : end;
}

/** The subject of a promise: 一等奖 before 奖励10万元; who pays and when is none. */
function subjectOf(text: string, head: Span, { words }: MoneyClause): Whom | undefined {
  if (payerVerb.test(text.slice(head.end, head.end + 2))) return undefined;
  let { start, end } = head;
  for (const word of words) if (word.end <= end && isGiving(word.kind)) start = Math.max(start, word.end);
  for (const word of words.toReversed())
    if (word.kind === "filler" && word.end === end && word.start >= start) end = word.start;
  const subject = trimmed(text, { start, end });
  const length = subject.end - subject.start;
  if (length < 2 || length > longest) return undefined;
  const name = text.slice(...ends(subject));
  return payer.test(name) && !eachOne.test(name) ? undefined : named(text, subject);
}

/** Without loose words at either end. */
function trimmed(text: string, span: Span): Span {
  let [start, end] = ends(span);
  start += looseForStart.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  for (;;) {
    const loose = looseForEnd.exec(text.slice(Math.max(start, end - 20), end))?.[0].length ?? 0;
    if (loose === 0) return { start, end };
    end -= loose;
  }
}

/** A noun with what it must be: 年产值5亿元以上的企业 qualifies by its figure, 获得质量奖的企业 by what it has won. */
function split(text: string, span: Span): Whom {
  const words = text.slice(...ends(span));
  const figure = hasFigure.test(words);
  const won = !figure && words.length <= longest ? earned.exec(words)?.[1] : undefined;
  if (won) return { noun: won, span };
  if (isBare(text, span)) return figure ? { qualifies: span, span } : wonBy(text, span);
  if (!figure) return { noun: granted.exec(words)?.[1] ?? words, span };
  const noun = qualifyingEnd.exec(words)?.[0] ?? "";
  return { noun: noun.slice(1) || undefined, qualifies: { start: span.start, end: span.end - noun.length }, span };
}

/** 企业获评“单项冠军”的，: what is won, else what is to be done. */
function wonBy(text: string, span: Span): Whom {
  const won = earnedInside.exec(tail(text, span))?.[1];
  return won ? { noun: won, span } : { qualifies: span, span };
}

/** 首次认定的，: no noun stands behind 的. */
const isBare = (text: string, span: Span) =>
  text.startsWith(attributive, span.end) && !hasFigure.test(text.charAt(span.end + 1));

const hasFigure = /\d/;

/**
 * What the words around the figure name: 政府消费券, 购房补贴, and what the money is used for; 奖励, 资金 alone say nothing, nor does what a share is of
 * （实际投入的30%）.
 */
export function nounOf(
  text: string,
  { between, behind, quote }: Promised,
  words: readonly Word[],
  end: number,
  share: boolean,
): string | undefined {
  const before = between && bare(text, between, words);
  if (before && !hasFigure.test(before) && !(share && shareBase.test(before))) return before;
  const after = behind && bare(text, behind, words);
  if (after) return after;
  const rest = text.slice(quote.end, Math.min(end, quote.end + longest));
  return (supports.exec(rest) ?? usedFor.exec(rest.replace(leadingMark, "")))?.[1];
}

const leadingMark = /^\uff0c/;

/** Words without verbs of giving and fillers at their ends; nothing where only a noun of aid is left. */
export function bare(text: string, span: Span, words: readonly Word[]): string | undefined {
  let [start, end] = ends(span);
  for (const word of words) {
    const cuts = word.kind === "filler" || isGiving(word.kind);
    if (cuts && word.start >= start && word.start <= start + 1 && word.end <= end) start = word.end;
  }
  for (const word of words.toReversed())
    if (word.kind === "filler" && word.end === end && word.start >= start) end = word.start;
  const name = trimmed(text, { start, end });
  const found = text.slice(...ends(name));
  return found.length < 2 || bareAid.test(found) ? undefined : found;
}
