import {
  achievedWords,
  articleUnits,
  aspects,
  attributive,
  baselineHeads,
  baselinePhrase,
  composed,
  doneWithin,
  framingClause,
  frequencyWords,
  listedSet,
  noSpanBefore,
  occasions,
  placeOnly,
  qualitativePredicate,
  rateNouns,
  shareUnits,
  startPhrase,
  timeNouns,
  timeUnits,
} from "../../grammars/vocabulary/clause-words.ts";
import { objectWithin } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import { type Assessing, assessedClass, assessing, isScoreAimed } from "./assessed.ts";
import { baselineIn } from "./baseline.ts";
import { isCase } from "./case-clause.ts";
import { chunkClause } from "./chunk-clause.ts";
import type { Claim, ClauseBaseline } from "./clause.ts";
import { splitClauses } from "./clauses.ts";
import type { DateExpression, Figure, Quantity } from "./figure.ts";
import { isInvestment, tellsSources } from "./investment.ts";
import { isKindSize } from "./kind-size.ts";
import { EndPattern } from "./lex-pattern.ts";
import { standingCondition } from "./limits.ts";
import { notAim } from "./not-aim.ts";
import { trim } from "./noun-phrase.ts";
import { readClause } from "./read-clause.ts";

const startEnd = new EndPattern(startPhrase);

/** What a sentence says with figures. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  /** Figures that are no claim, with their class in the ledger. */
  readonly classes: ReadonlyMap<Figure, string>;
}

/**
 * Reads one sentence clause by clause. A verb of making reaches over the clauses behind it（争创A3个，B200个）, a subject over those without one
 * （增加值显著提高，达到60%）, a limiting phrase set off by a comma over the whole sentence. Offsets are those of `text`.
 */
export function readSentence(text: string, sentence: Span, figures: readonly Figure[]): SentenceReading {
  const claims: Claim[] = [];
  const classes = new Map<Figure, string>();
  let condition: string | undefined;
  let baseline: ClauseBaseline | undefined;
  let previous: { span: Span; claims: readonly Claim[] } | undefined;
  let next = 0;
  const setting = { how: assessing(text, sentence), sources: tellsSources(text, sentence) };
  for (const clause of splitClauses(text, sentence.start, sentence.end)) {
    const usable: (Quantity | DateExpression)[] = [];
    let counts = 0;
    for (; next < figures.length && (figures[next] as Figure).start < clause.end; next++) {
      const figure = figures[next] as Figure;
      if (figure.kind === "date") usable.push(figure);
      else if (figure.kind === "quantity" && isSpan(text, clause, figure)) {
        classes.set(figure, "durations");
        usable.push({ kind: "date", start: figure.start, end: figure.end, limit: false });
      } else if (figure.kind === "quantity" && !excluded(text, clause, figure, setting, classes))
        counts = usable.push(figure);
    }
    if (previous && endsList(text, previous.span.end)) condition = undefined;
    const standing = standingCondition(text, clause.start, clause.end);
    if (standing) condition = text.slice(standing.start, standing.end);
    baseline = standingBaseline(text, clause) ?? baseline;
    const completed: Claim[] = [];
    if (counts > 0) {
      for (const claim of readClause(text, chunkClause(text, clause.start, clause.end, usable), claims)) {
        const whole = complete(text, claim, previous);
        if (whole) completed.push(standingLimits(whole, condition, baseline));
      }
      classify(text, usable, completed, classes);
    }
    for (const claim of completed) claims.push(claim);
    previous = { span: clause, claims: completed };
  }
  return { claims, classes };
}

/** Figures that are no claim themselves: within the words of one they are part of a name or condition; a duration is one. */
function classify(
  text: string,
  usable: readonly (Quantity | DateExpression)[],
  claims: readonly Claim[],
  classes: Map<Figure, string>,
): void {
  // a clause has one figure most times
  const claimed = usable.length > 1 ? new Set(claims.map((claim) => claim.quantity)) : undefined;
  for (const figure of usable) {
    if (figure.kind !== "quantity" || (claimed ? claimed.has(figure) : claims.length > 0)) continue;
    const kind = classOfRest(text, figure, claims);
    if (kind) classes.set(figure, kind);
  }
}

function classOfRest(text: string, quantity: Quantity, claims: readonly Claim[]): string | undefined {
  const words = text.slice(quantity.start, quantity.end);
  const within = claims.some(
    (claim) =>
      (quantity.start >= claim.quote.start && quantity.end <= claim.quote.end) ||
      claim.condition?.includes(words) ||
      claim.baseline?.value === quantity.value,
  );
  if (timeUnits.test(quantity.unit) && !within) return "durations";
  if (within || quantity.after?.op === "<=" || text.startsWith(attributive, quantity.end)) return "conditions";
  return listedSet.test(text.slice(quantity.start - 1, quantity.start)) ? "sets" : undefined;
}

/** ； between two clauses: what the first sets does not hold for the second. */
const endsList = (text: string, at: number) => text.charCodeAt(at) === 0xff1b || text.charCodeAt(at) === 0x3b;

/** What the sentence sets for all its claims: a limiting phrase, and what a change is measured against. */
function standingLimits(claim: Claim, condition: string | undefined, baseline: ClauseBaseline | undefined): Claim {
  const limited = condition && !claim.condition ? { ...claim, condition } : claim;
  return baseline && limited.change && !limited.baseline ? { ...limited, baseline } : limited;
}

/** 在现有基础上，and 与2020年末相比，: what the changes of the sentence are measured against. */
function standingBaseline(text: string, { start, end }: Span): ClauseBaseline | undefined {
  if (end - start > 24 || !baselineHeads.includes(text.charAt(start))) return undefined;
  const words = text.slice(start, end);
  return baselinePhrase.exec(words)?.index === 0 ? baselineIn(words) : undefined;
}

/** What a sentence is about: how it assesses, and whether it tells out of what something is paid. */
interface Setting {
  readonly how: Assessing;
  readonly sources: boolean;
}

/** Notes a quantity that its surroundings show to be no aim; false where nothing speaks against it. */
function excluded(
  text: string,
  clause: Span,
  quantity: Quantity,
  setting: Setting,
  classes: Map<Figure, string>,
): boolean {
  const kind = exclusion(text, clause, quantity, setting);
  if (kind) classes.set(quantity, kind);
  return kind !== undefined;
}

function exclusion(text: string, clause: Span, quantity: Quantity, { how, sources }: Setting): string | undefined {
  if (
    quantity.numeral === "han" &&
    quantity.value === 1 &&
    quantity.max === undefined &&
    articleUnits.test(quantity.unit)
  )
    return "articles";
  if (quantity.unit.startsWith("\u4e2a") && aspects.test(text.slice(quantity.end, quantity.end + 6))) return "names";
  if (clause.end - clause.start < 200 && framingClause.test(text.slice(clause.start, clause.end))) return "conditions";
  if (occasions.has(quantity.unit) && frequencyWords.test(text.slice(clause.start, quantity.start)))
    return "frequencies";
  const whole = text.slice(Math.max(clause.start, quantity.start - 40), Math.min(clause.end, quantity.end + 40));
  if (opensChange(text, clause, quantity) && !composed.test(whole)) return undefined;
  if (isInvestment(text, clause, quantity, sources)) return "facts";
  if (isKindSize(text, clause, quantity)) return "conditions";
  if (isScoreAimed(how, text, clause, quantity)) return undefined;
  const kind = notAim(quantity.unit, {
    before: text.slice(Math.max(clause.start, quantity.start - 8), quantity.start),
    behind: text.slice(quantity.end, Math.min(clause.end, quantity.end + 8)),
    clause: whole,
  });
  return (
    kind ??
    assessedClass(how, text, clause, quantity) ??
    (!timeUnits.test(quantity.unit) && isCase(text, clause, quantity) ? "conditions" : undefined)
  );
}

/** 五年累计新增…, 全市三年新建…: a time in which something is done stands like a date. */
function isSpan(text: string, clause: Span, { start, end, unit }: Quantity): boolean {
  if (!timeUnits.test(unit) || !doneWithin.test(text.slice(end, Math.min(clause.end, end + 12)))) return false;
  return !noSpanBefore.test(text.slice(clause.start, start));
}

/** 由7家增至…: the figure is where a change starts. */
function opensChange(text: string, clause: Span, { start }: Span): boolean {
  return startEnd.mayEnd(text, start) && startEnd.length(text.slice(Math.max(clause.start, start - 12), start)) > 0;
}

/** Fills what a clause leaves to the one before it; undefined where the figure has no indicator at all. */
function complete(
  text: string,
  claim: Claim,
  previous: { span: Span; claims: readonly Claim[] } | undefined,
): Claim | undefined {
  const before = previous?.claims.at(-1);
  if (claim.indicator === "" && previous && (claim.shape === "level" || claim.shape === "change")) {
    const subject = before?.subject ?? (before ? undefined : subjectOf(text, previous.span));
    if (!subject) return undefined;
    const name =
      before?.subject && previous.claims.length === 1 ? before.indicator : text.slice(subject.start, subject.end);
    return { ...claim, indicator: name, quote: { start: subject.start, end: claim.quote.end }, subject };
  }
  if (claim.indicator === "" && claim.shape === "make-figure" && objectWithin.test(claim.action))
    return { ...claim, indicator: claim.action, action: "", shape: "make-object" };
  if (claim.indicator === "" && claim.shape === "make-figure" && before && reaches(before, claim)) {
    return { ...claim, indicator: before.indicator, quote: { start: before.quote.start, end: claim.quote.end } };
  }
  if (isLoose(claim) || isListed(text, claim)) return undefined;
  if (
    before?.subject &&
    claim.shape === "level" &&
    before.shape === "level" &&
    claim.quantity.unit === before.quantity.unit &&
    placeOnly.test(claim.indicator)
  ) {
    return {
      ...claim,
      indicator: before.indicator,
      condition: claim.indicator,
      quote: { start: before.quote.start, end: claim.quote.end },
      subject: before.subject,
    };
  }
  const goesOn = claim.shape === "nominal" ? "make-object" : claim.shape === "figure-first" ? "make-figure" : undefined;
  if (goesOn && before?.shape === goesOn && reaches(before, claim)) {
    return {
      ...claim,
      action: before.action,
      quote: { start: before.quote.start, end: claim.quote.end },
      shape: goesOn,
      ...(before.verb && { verb: before.verb }),
    };
  }
  return claim.indicator === "" ? undefined : claim;
}

const isTime = (claim: Claim) => timeUnits.test(claim.quantity.unit);

/** 加快A、B等6条高铁建设 counts names; 等2个园区纳入试点 says what they will be. */
function isListed(text: string, claim: Claim): boolean {
  if (claim.shape !== "inside" && claim.shape !== "nominal") return false;
  const before = text.slice(claim.quote.start, claim.quantity.start);
  return listedSet.test(before) && !achievedWords.test(text.slice(claim.quantity.end, claim.quote.end));
}

/** A bare number or a duration that no verb governs is no aim（工业4.0, 五年蓝图）. */
function isLoose(claim: Claim): boolean {
  if (claim.quantity.unit === "" && rateNouns.test(claim.indicator)) return true;
  if (claim.shape === "level" || claim.shape === "change") return false;
  if (claim.quantity.unit === "") return true;
  if (isTime(claim)) return !timeNouns.test(claim.indicator);
  return false;
}

/** A verb of making reaches over a list of counts of one kind, not over a share, a sum or another deed behind it（新增就业20万人，脱贫3万人）. */
function reaches(before: Claim, claim: Claim): boolean {
  const { unit } = claim.quantity;
  const deeds = objectWithin.test(claim.indicator) && !objectWithin.test(before.indicator);
  return !shareUnits.has(unit) && unit === before.quantity.unit && !deeds;
}

/** The subject of a clause without a figure: its words without the predicate at its end. */
function subjectOf(text: string, clause: Span): Span | undefined {
  const words = text.slice(clause.start, clause.end);
  if (words.length > 60) return undefined;
  const predicate = qualitativePredicate.exec(words)?.[0].length ?? 0;
  if (predicate === 0) return undefined;
  const span = trim(text, { start: clause.start, end: clause.end - predicate });
  return span.end > span.start + 1 ? span : undefined;
}
