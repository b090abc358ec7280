import {
  ageUnit,
  articleUnits,
  aspects,
  attributive,
  baselineHeads,
  baselinePhrase,
  composed,
  eachBeforeVerb,
  framingClause,
  frequencyWords,
  fromAge,
  levelOfYear,
  listedSet,
  noSpanBefore,
  occasions,
  ownShare,
  secondOfRatio,
  shareUnits,
  spanTail,
  startPhrase,
  summedOver,
  times,
  timeUnits,
  toAge,
} from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { type Aside, asidesOf } from "./asides.ts";
import { type Assessing, assessedClass, assessing, isScoreAimed } from "./assessed.ts";
import { atRate } from "./at-rate.ts";
import { baselineIn } from "./baseline.ts";
import { isCase } from "./case-clause.ts";
import { chunkClause } from "./chunk-clause.ts";
import type { Claim, ClauseBaseline } from "./clause.ts";
import { splitClauses } from "./clauses.ts";
import { complete } from "./complete-claim.ts";
import type { DateExpression, Figure, Quantity } from "./figure.ts";
import { isInvestment, tellsSources } from "./investment.ts";
import { isKindSize } from "./kind-size.ts";
import { EndPattern } from "./lex-pattern.ts";
import { isCondition, standingCondition } from "./limits.ts";
import { notAim } from "./not-aim.ts";
import { limitedByKind, ofOtherKind } from "./other-kind.ts";
import { readClause } from "./read-clause.ts";
import { verbEnd } from "./verb-end.ts";

const none: readonly never[] = [];
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
    const from = next;
    while (next < figures.length && (figures[next] as Figure).start < clause.end) next++;
    const own = from === next ? none : figures.slice(from, next);
    const asides = own.length > 1 ? asidesOf(text, clause, own) : none;
    for (const figure of own) {
      if (asides.length > 0 && asides.some(({ bracket }) => bracket.start < figure.start && figure.start < bracket.end))
        continue;
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
      for (const read of readClause(text, chunkClause(text, clause, usable, asides), claims)) {
        const [claim, beside] = [limitedByKind(atRate(text, read)), completed.at(-1)];
        const whole = (beside && ofOtherKind(claim, beside)) ?? complete(text, claim, previous);
        if (whole) completed.push(standingLimits(multipleOf(text, forEach(text, whole)), condition, baseline));
      }
      classify(text, usable, completed, classes);
    }
    const besides =
      asides.length === 0 ? none : asides.flatMap((aside) => readAside(text, clause, aside, own, completed, classes));
    for (const claim of besides.length > 0 ? inOrder([...completed, ...besides]) : completed) claims.push(claim);
    previous = { span: clause, claims: completed };
  }
  return { claims, classes };
}

const inOrder = (claims: Claim[]): Claim[] => claims.sort((a, b) => a.quantity.start - b.quantity.start);

/** What an aside claims, which goes on with the claim of the figure before it（新建充电桩12万个（含公共充电桩5万个））. */
function readAside(
  text: string,
  clause: Span,
  { bracket, words }: Aside,
  figures: readonly Figure[],
  claims: readonly Claim[],
  classes: Map<Figure, string>,
): Claim[] {
  const before = claims.find(({ quantity }) => quantity.end === bracket.start);
  const usable = figures.filter(
    (figure): figure is Quantity | DateExpression =>
      figure.start >= words.start && figure.end <= words.end && (figure.kind === "quantity" || figure.kind === "date"),
  );
  const found = before
    ? splitClauses(text, words.start, words.end).flatMap((part) => {
        const own = usable.filter(({ start }) => start >= part.start && start < part.end);
        return readClause(text, chunkClause(text, part, own, none), [before]).flatMap(
          (claim) => complete(text, claim, { span: clause, claims: [before] }) ?? [],
        );
      })
    : [];
  const said = new Set<Figure>(found.map((claim) => claim.quantity));
  for (const figure of usable) {
    const kind =
      figure.kind === "date" || said.has(figure) ? undefined : classOfRest(text, figure, [...claims, ...found]);
    if (kind) classes.set(figure, kind);
  }
  return found;
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
  if (isCondition(text, quantity)) return "conditions";
  return listedSet.test(text.slice(quantity.start - 1, quantity.start)) ? "sets" : undefined;
}

/** ； between two clauses: what the first sets does not hold for the second. */
const endsList = (text: string, at: number) => text.charCodeAt(at) === 0xff1b || text.charCodeAt(at) === 0x3b;

/** What the sentence sets for all its claims: a limiting phrase, and what a change is measured against. */
function standingLimits(claim: Claim, condition: string | undefined, baseline: ClauseBaseline | undefined): Claim {
  const limited = condition && !claim.condition ? { ...claim, condition } : claim;
  return baseline && limited.change && !limited.baseline ? { ...limited, baseline } : limited;
}

/** 每个街道至少建成1个, 每万人拥有3名医生: of what there are to be as many each. */
function forEach(text: string, claim: Claim): Claim {
  const { verb, shape } = claim;
  if (!verb || claim.condition || (shape !== "make-figure" && shape !== "make-object")) return claim;
  const each = eachBeforeVerb.exec(text.slice(Math.max(0, verb.start - LONGEST_EACH), verb.start))?.groups?.each;
  return each === undefined ? claim : { ...claim, condition: each };
}
const LONGEST_EACH = 24;

/** 达到2020年的2.4倍, 恢复到2019年的90%: what a multiple or a share is measured against. */
function multipleOf(text: string, claim: Claim): Claim {
  const { unit } = claim.quantity;
  const share = shareUnits.has(unit) && claim.baseline === undefined && !ownShare.test(claim.indicator);
  if (unit !== times && !share) return claim;
  const { start } = claim.quantity;
  const year = levelOfYear.exec(text.slice(Math.max(claim.quote.start, start - 20), start))?.[1];
  return year ? { ...claim, baseline: { year: Number(year) } } : claim;
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
  if (
    quantity.unit.startsWith("\u4e2a") &&
    quantity.after === undefined &&
    aspects.test(text.slice(quantity.end, quantity.end + 6))
  )
    return "names";
  if (clause.end - clause.start < 200 && framingClause.test(text.slice(clause.start, clause.end))) return "conditions";
  if (occasions.has(quantity.unit) && frequencyWords.test(text.slice(clause.start, quantity.start)))
    return "frequencies";
  const whole = text.slice(Math.max(clause.start, quantity.start - 40), Math.min(clause.end, quantity.end + 40));
  if (isAgeFrom(text, clause, quantity)) return "conditions";
  const ratio = secondOfRatio.test(text.slice(quantity.end, quantity.end + 2));
  if (!ratio && (opensChange(text, clause, quantity) || isLevelOfYear(text, clause, quantity)) && !composed.test(whole))
    return undefined;
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

/** 五年累计新增…, 三年来新建…; not 五年生存率. */
function isDoneWithin(text: string, at: number, end: number): boolean {
  if (summedOver.test(text.slice(at, Math.min(at + 2, end)))) return true;
  return verbEnd(text, at + (spanTail.exec(text.slice(at, at + 2))?.[0].length ?? 0), end) > 0;
}

/** 五年累计新增…, 全市三年新建…: a time in which something is done stands like a date. */
function isSpan(text: string, clause: Span, quantity: Quantity): boolean {
  const { start, end, unit } = quantity;
  if (!timeUnits.test(unit) || !isDoneWithin(text, end, clause.end)) return false;
  return !noSpanBefore.test(text.slice(clause.start, start)) && !opensChange(text, clause, quantity);
}

/** 男性从60岁起享受: an age, unless it is to change（从60岁延长到63岁）. */
const isAgeFrom = (text: string, clause: Span, { start, end, unit }: Quantity): boolean =>
  ageUnit.test(unit) && fromAge.test(text.charAt(start - 1)) && !toAge.test(text.slice(end, clause.end));

/** 增加到2025年的600家: the figure is the level reached. */
const isLevelOfYear = (text: string, clause: Span, { start }: Quantity): boolean =>
  text.startsWith(attributive, start - 1) && levelOfYear.test(text.slice(Math.max(clause.start, start - 20), start));

/** 由7家增至…: the figure is where a change starts. */
function opensChange(text: string, clause: Span, { start }: Span): boolean {
  return startEnd.mayEnd(text, start) && startEnd.length(text.slice(Math.max(clause.start, start - 12), start)) > 0;
}
