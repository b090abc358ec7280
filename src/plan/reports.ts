import { shareUnits } from "../../grammars/vocabulary/clause-words.ts";
import {
  anew,
  beforeDate,
  dateAhead,
  datedNoun,
  nounBehind,
  tellingWords,
  turnsAhead,
  turnsBack,
  upToBefore,
} from "../../grammars/vocabulary/reports.ts";
import type { Span } from "../span.ts";
import type { Claim } from "../statements/clause.ts";
import type { DateExpression, Figure } from "../statements/figure.ts";
import { verbEnd } from "../statements/verb-end.ts";
import type { Chain } from "./chain.ts";
import type { DeadlineScopes } from "./deadlines.ts";
import type { Times } from "./document-times.ts";
import type { Deadline, ModelDate } from "./plan.ts";

/** From its place on a sentence tells（now, done, compared: the firmest first）or aims（coming: by a date, aimed: by its words）. */
interface Turn {
  readonly at: number;
  readonly to: "now" | "done" | "compared" | "coming" | "aimed";
}

const clauseMark = /[\uff0c\uff1b\uff1a]/;
const yearOf = (date: ModelDate): number => Number(String(date).slice(0, 4));

/** A sentence, and where it stands. */
export interface Place {
  readonly chain: Chain;
  readonly sentence: Span;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  /** Open at the sentence. */
  readonly scopes: DeadlineScopes;
}

/**
 * Which claims of a sentence tell what is reached: by a date that has passed, or by its words, as far as they reach
 * （2023年已建成充电桩45座，｜2024年再新增50座）. One instance a document.
 */
export class Reports {
  private readonly text: string;
  private readonly aimsFrom: number;
  private readonly issued: number;
  /** Years before it are over. */
  private readonly from: number;
  /** Years behind it are still to come; 0 where nothing tells. */
  private readonly now: number;

  constructor(text: string, { year, aimsFrom, issued }: Times) {
    this.text = text;
    [this.aimsFrom, this.issued] = [aimsFrom ?? 0, issued ?? 0];
    this.from = this.aimsFrom || this.issued;
    this.now = this.issued || this.aimsFrom || (year ?? 0);
  }

  /** Whether a deadline lies before the time of the plan; 2020年底前 aims even then. */
  isOver({ by, text }: Pick<Deadline, "by" | "text">): boolean {
    return by !== undefined && yearOf(by) < this.from && !beforeDate.test(text ?? "");
  }

  /** What governs an offset: no time that is over reaches on over an aim behind it, no time to come over what is told beside it. */
  due(scopes: DeadlineScopes, at: number, past: boolean): Deadline | undefined {
    const deadline = scopes.deadline(at);
    if (deadline?.by === undefined) return deadline;
    const other = past ? this.now > 0 && yearOf(deadline.by) > this.now : deadline.inherited && this.isOver(deadline);
    return other ? undefined : deadline;
  }

  /** Says of a stretch of a sentence whether it tells what is reached: in a review all does. */
  toldIn(place: Place): (stretch: Span) => boolean {
    if (place.chain.reviews) return () => true;
    const turns = this.turns(place).sort((a, b) => a.at - b.at);
    const backward = turns.some(tells);
    const forward = turns.some(({ to }) => to === "coming" || to === "aimed");
    return ({ start, end }) => {
      const state = stateAt(turns, end);
      return state === undefined ? (backward && !forward) || this.reachesOn(place, start) : state === "told";
    };
  }

  /** Whether a time that is over reaches on from before the sentence over an offset in it. */
  private reachesOn({ scopes, sentence }: Place, at = sentence.start): boolean {
    const deadline = scopes.deadline(at);
    return deadline?.inherited === true && this.isOver(deadline);
  }

  private turns(place: Place): Turn[] {
    const turns: Turn[] = [];
    for (const date of place.scopes.governing()) {
      const to = this.dateTurn(date, place.chain.aims);
      if (to) turns.push({ at: date.start, to });
    }
    for (const figure of place.figures)
      if (figure.kind === "date" && figure.relative?.kind === "past" && this.opensClause(figure, place.sentence))
        turns.push({ at: figure.start, to: "now" });
    const { start, end } = place.sentence;
    const words = this.text.slice(start, end);
    if (tellingWords.test(words))
      for (const turn of backwardTurns(words, start)) {
        const settled = this.settled(turn, place);
        if (settled) turns.push(settled);
      }
    // where nothing tells nothing need aim
    if (turns.some(tells) || this.reachesOn(place)) turns.push(...forwardTurns(words, start));
    return turns;
  }

  /** How a date that governs turns its sentence: 2023年 of a plan from 2024 on tells, 到2025年 aims. */
  private dateTurn({ start, end, by = "", limit }: DateExpression, aims: boolean): Turn["to"] | undefined {
    const written = this.text.slice(start, end);
    const year = yearOf(by);
    const countsUp = written.startsWith(upToBefore);
    if (countsUp && !(this.now > 0 && year > this.now)) return "now";
    if (year < this.from)
      return beforeDate.test(written) || datedNoun.test(this.text.slice(end, end + 16)) ? undefined : "now";
    const ahead = limit && dateAhead.test(written);
    if (this.now === 0) return ahead ? "aimed" : undefined;
    if (year > this.now || (year === this.now && ahead)) return "coming";
    const planned = aims && this.aimsFrom > 0 && year >= this.issued && by.length === 4;
    return planned ? "coming" : undefined;
  }

  /** A turn by words, unless a date stands in its place（截至2025年）; 已 inside a noun that is measured（已建工会企业覆盖率达到90%）hardly tells, nor does what is held against the year before where aims stand（工作目标：能耗同比下降3%）. */
  private settled({ at, to }: Turn, { figures, claims, chain, scopes }: Place): Turn | undefined {
    if (to === "compared" && chain.aims) return undefined;
    if (to === "now" && figures.some((figure) => figure.kind === "date" && figure.start === at && figure.by))
      return undefined;
    const claim = to === "done" ? claims.find((found) => isAttribute(at, found)) : undefined;
    if (!claim) return { at, to };
    const { quantity } = claim;
    const due = scopes.deadline(quantity.start);
    const aimed = chain.aims || quantity.before || quantity.after || (due?.by !== undefined && !this.isOver(due));
    return aimed ? undefined : { at, to: "compared" };
  }

  private opensClause({ start }: Span, sentence: Span): boolean {
    return start === sentence.start || clauseMark.test(this.text.charAt(start - 1));
  }
}

const tells = ({ to }: Turn): boolean => to === "now" || to === "done" || to === "compared";

/** The words of a sentence that begins at `offset` by which it tells. */
function backwardTurns(words: string, offset: number): Turn[] {
  return Array.from(words.matchAll(turnsBack), ({ index, groups }) => ({
    at: offset + index,
    to: groups?.now === undefined ? (groups?.done === undefined ? "compared" : "done") : "now",
  }));
}

/** The end of a deed at an offset（新增, 新培育）; -1 where none is. */
function deedEnd(words: string, at: number): number {
  const end = verbEnd(words, at, words.length);
  return end < 0 && words.startsWith(anew, at) ? verbEnd(words, at + 1, words.length) : end;
}

/** Those by which it aims. */
function forwardTurns(words: string, offset: number): Turn[] {
  const turns: Turn[] = [];
  for (const { 0: word, index, groups } of words.matchAll(turnsAhead)) {
    const to = groups?.deed === undefined ? 0 : deedEnd(words, index + word.length);
    if (to >= 0 && !(to > 0 && nounBehind.includes(words.charAt(to) || " ")))
      turns.push({ at: offset + index, to: "aimed" });
  }
  return turns;
}

/** 已建工会企业 of 已建工会企业集体合同覆盖率达到90%: the mark at an offset belongs to the noun whose level is claimed. */
function isAttribute(at: number, { subject, shape, quantity }: Claim): boolean {
  if (!subject || at < subject.start || at >= subject.end) return false;
  return shape === "level" || shape === "change" || (shape === "nominal" && shareUnits.has(quantity.unit));
}

/** What the turns before an offset make of it: a deed that is done tells, unless a date to come holds; a comparison where nothing else does. */
function stateAt(turns: readonly Turn[], end: number): "told" | "coming" | "aimed" | undefined {
  let state: "told" | "coming" | "aimed" | undefined;
  for (const { at, to } of turns) {
    if (at >= end) break;
    if (to === "now") state = "told";
    else if (to === "done") state = state === "coming" ? state : "told";
    else if (to === "compared") state ??= "told";
    else if (to === "coming" || state !== "coming") state = to;
  }
  return state;
}
