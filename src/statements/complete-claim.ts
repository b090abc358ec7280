import {
  achievedWords,
  amongThem,
  amountNouns,
  anotherTry,
  anyThing,
  classifiers,
  inEach,
  kindUnits,
  levelMeasure,
  listedSet,
  openingChange,
  ownMeasure,
  peopleReached,
  perHeadMeasure,
  placeOnly,
  predicateAlone,
  predicateFrom,
  qualitativePredicate,
  rateNouns,
  rateOfBase,
  reachingPeople,
  reachVerbs,
  shareAlone,
  shareUnits,
  timeNouns,
  timeUnits,
  tryToReach,
} from "../../grammars/vocabulary/clause-words.ts";
import { SIZE_HEAD } from "../../grammars/vocabulary/references.ts";
import { closingDeed, deedInside, deedWithin, objectWithin } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { Claim } from "./clause.ts";
import { namesAll } from "./names-all.ts";
import { trim } from "./noun-phrase.ts";
import { ofOtherKind, saysHowMuch } from "./other-kind.ts";
import { verbEnd } from "./verb-end.ts";

/** Fills what a clause leaves to the one before it; undefined where the figure has no indicator at all. */
export function complete(
  text: string,
  claim: Claim,
  previous: { span: Span; claims: readonly Claim[] } | undefined,
): Claim | undefined {
  const before = previous?.claims.at(-1);
  const tried = previous && triedFor(text, claim, previous.claims);
  if (tried) return tried;
  const named = before ? undefined : previous && placed(text, claim, previous.span);
  if (named) return named;
  const each = before && inEachPlace(text, claim, before);
  if (each) return each;
  const part = previous && partOf(text, claim, previous);
  if (part) return part;
  if (claim.indicator === "" && previous && (claim.shape === "level" || claim.shape === "change")) {
    const subject = before?.subject ?? (before ? undefined : subjectOf(text, previous.span));
    if (!subject) return undefined;
    const name =
      before?.subject && previous.claims.length === 1 ? before.indicator : text.slice(subject.start, subject.end);
    return { ...claim, indicator: name, quote: { start: subject.start, end: claim.quote.end }, subject };
  }
  if (claim.indicator === "" && claim.shape === "make-figure" && objectWithin.test(claim.action))
    return { ...claim, indicator: claim.action, action: "", shape: "make-object" };
  if (
    before &&
    shareAlone.test(claim.indicator) &&
    shareUnits.has(claim.quantity.unit) &&
    before.quantity.unit !== claim.quantity.unit
  )
    return {
      ...claim,
      indicator: before.indicator + claim.indicator,
      quote: { start: before.quote.start, end: claim.quote.end },
    };
  const listed = before ? undefined : previous && listedBehind(text, claim, previous.span);
  if (listed) return listed;
  const same = before && doneToo(claim, before);
  if (same) return same;
  const second = before && anotherValue(text, claim, before);
  if (second) return second;
  if (isLoose(claim) || isListed(text, claim)) return undefined;
  const elsewhere = before && ofOtherKind(claim, before);
  if (elsewhere) return elsewhere;
  if (before?.shape.startsWith("make") && claim.shape === "nominal" && amountNouns.test(claim.indicator))
    return { ...claim, shape: "make-object" };
  if (before?.shape === "level" && claim.shape === "nominal" && sameMeasure(claim, before))
    return { ...claim, shape: "level" };
  if (previous && before && isAmongTheDone(text, claim, before, previous.span.end))
    return { ...claim, shape: "make-object" };
  const continued = before && goesOn(claim, before);
  if (continued) return continued;
  return claim.indicator === "" ? undefined : claim;
}

/** 新建公路100公里，改建200公里: another deed with as many more of what the one before names; undefined where the verb names what it counts. */
export function doneToo(claim: Claim, before: Claim): Claim | undefined {
  if (claim.indicator !== "" || claim.shape !== "make-figure" || objectWithin.test(claim.action)) return undefined;
  if (!reaches(before, claim) && !reachesPeople(claim)) return undefined;
  return { ...claim, indicator: before.indicator, quote: { start: before.quote.start, end: claim.quote.end } };
}

/** 举办招聘会60场、惠及3万人: whom the deed before reaches. */
const reachesPeople = ({ action, quantity }: Claim): boolean =>
  reachingPeople.has(action) && peopleReached.test(quantity.unit);

/** 专任教师达到1000名，其中60%达到本科学历: a share of those whom the clause before names, with a predicate of its own. */
function partOf(
  text: string,
  claim: Claim,
  { span, claims }: { span: Span; claims: readonly Claim[] },
): Claim | undefined {
  if (claim.shape !== "figure-first" || !shareUnits.has(claim.quantity.unit)) return undefined;
  const predicate = text.slice(claim.quantity.end, claim.quote.end);
  if (!predicateAlone.test(predicate) || !amongThem.test(text.slice(span.end, claim.quantity.start))) return undefined;
  const before = claims.at(-1);
  const whom = before ? before.indicator : predicateFrom.exec(text.slice(span.start, span.end))?.groups?.whom;
  return whom === undefined ? undefined : { ...claim, indicator: whom + predicate };
}

/** 整车产能达到150万辆，电池产能20万套: what the same noun measures is a level as the one before it is. */
function sameMeasure(claim: Claim, before: Claim): boolean {
  const measure = levelMeasure.exec(claim.indicator)?.[0];
  return measure !== undefined && claim.indicator !== before.indicator && before.indicator.endsWith(measure);
}

/** 高标准农田建设4万亩，其中高效节水灌溉1万亩: part of what is to be done. */
function isAmongTheDone(text: string, claim: Claim, before: Claim, from: number): boolean {
  if (claim.shape !== "nominal" || before.shape !== "nominal" || !deedWithin.test(before.indicator)) return false;
  return countsAlike(claim.quantity.unit, before.quantity.unit) && amongThem.test(text.slice(from, claim.quote.start));
}

/** 新建学校5所、幼儿园8所: the verb of the clause before governs on. */
function goesOn(claim: Claim, before: Claim): Claim | undefined {
  const shape = claim.shape === "nominal" ? "make-object" : claim.shape === "figure-first" ? "make-figure" : undefined;
  if (shape === undefined || before.shape !== shape || !reaches(before, claim)) return undefined;
  // in sizes of their own only 个 goes on（集配中心90个，冷藏设施1万个; not 博士300人，职工2万人）
  const units = [before.quantity.unit, claim.quantity.unit];
  if (units[0] !== units[1] && !units.some((unit) => unit.endsWith(anyThing))) return undefined;
  const { action, verb } = before;
  const quote = { start: before.quote.start, end: claim.quote.end };
  // 改造管网1200公里，其中2023年400公里
  const indicator = claim.indicator || before.indicator;
  return { ...claim, indicator, action, quote, shape, ...(verb && { verb }) };
}

/** 增长6%以上，力争6.5%: another value of what the clause before says. */
function anotherValue(text: string, claim: Claim, before: Claim): Claim | undefined {
  const { quantity, quote } = claim;
  if (claim.indicator !== "" || claim.verb || quantity.unit !== before.quantity.unit) return undefined;
  if (!anotherTry.test(text.slice(before.quote.end, quantity.start))) return undefined;
  // 控制在35以内，力争33: the verb bounds both
  const op = quantity.op === "=" && before.shape === "level" ? before.op : quantity.op;
  return { ...before, quantity, op, quote: { start: before.quote.start, end: quote.end } };
}

/** 增长6%左右，力争达到6.5%; 分别下降14%和18%，力争达到15%和20%: another value of the change before; of a share it is a level（提高5%，力争达到90%）. */
function triedFor(text: string, claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const last = claims.at(-1);
  if (!last || !claim.verb || !reachVerbs.has(claim.action)) return undefined;
  if (!tryToReach.test(text.slice(last.quote.end, claim.verb.start))) return undefined;
  const before = claims.find(({ indicator }) => indicator === claim.indicator) ?? last;
  const { quantity, op } = claim;
  if (!before.change || quantity.unit !== before.quantity.unit || rateNouns.test(before.indicator)) return undefined;
  return { ...before, quantity, op, quote: { start: before.quote.start, end: claim.quote.end } };
}

/** 建成食堂20个，每个乡镇至少建成1个: as many of the same in each place. */
function inEachPlace(text: string, claim: Claim, before: Claim): Claim | undefined {
  const { quantity, quote } = claim;
  if (quantity.unit !== before.quantity.unit || shareUnits.has(quantity.unit)) return undefined;
  // 每个乡镇建设卫生院1所 names what is made
  if (claim.shape === "make-object" && claim.indicator !== "") return undefined;
  const found = inEach.exec(text.slice(before.quote.end, quantity.before?.start ?? quantity.start))?.groups;
  if (found?.place === undefined || quote.end > quantity.end) return undefined;
  const op = found.least && claim.op === "=" ? ">=" : claim.op;
  return { ...before, quantity, op, condition: found.place, quote: { start: before.quote.start, end: quantity.end } };
}

const isTime = (claim: Claim) => timeUnits.test(claim.quantity.unit);

/** 加快A、B等6条高铁建设 counts names; 等2个园区纳入试点 says what they will be. */
function isListed(text: string, claim: Claim): boolean {
  if (claim.shape !== "inside" && claim.shape !== "nominal") return false;
  const before = text.slice(claim.quote.start, claim.quantity.start);
  if (
    claim.shape === "inside" &&
    kindUnits.has(claim.quantity.unit) &&
    namesAll(text, claim.quote.start, claim.quantity)
  )
    return true;
  return listedSet.test(before) && !achievedWords.test(text.slice(claim.quantity.end, claim.quote.end));
}

/** A bare number or a duration that no verb governs is no aim（工业4.0, 五年蓝图）. */
function isLoose(claim: Claim): boolean {
  if (claim.quantity.unit === "" && rateNouns.test(claim.indicator)) return !rateOfBase.test(claim.indicator);
  if (claim.shape === "level" || claim.shape === "change") return false;
  if (claim.quantity.unit === "") return true;
  if (isTime(claim)) return !timeNouns.test(claim.indicator);
  return false;
}

/** A verb of making reaches over a list of counts of one kind, not over a share, a sum or another deed behind it（新增就业20万人，脱贫3万人）. */
function reaches(before: Claim, claim: Claim): boolean {
  const { unit } = claim.quantity;
  if (perHeadMeasure.test(claim.indicator)) return false;
  const ownDeed = (deed: RegExp) => deed.test(claim.indicator) && !deed.test(before.indicator);
  const deeds =
    claim.shape === "nominal" && (ownDeed(objectWithin) || ownDeed(closingDeed) || deedInside.test(claim.indicator));
  return !shareUnits.has(unit) && countsAlike(unit, before.quantity.unit) && !deeds;
}

/** The same measure, whatever its size（500个, 1万个）, or 个, which counts what another word of measure does, too（企业5家、基地3个）. */
function countsAlike(a: string, b: string): boolean {
  const [one, other] = [a.replace(SIZE_HEAD, ""), b.replace(SIZE_HEAD, "")];
  return (
    one === other || ((one === anyThing || other === anyThing) && classifiers.test(one) && classifiers.test(other))
  );
}

/**
 * The subject of a clause without a figure: its words without the predicate at its end, or the verb of change before a measure（降低…患病率，控制在…）; a
 * measure alone before a colon（工程优良率：）.
 */
function subjectOf(text: string, clause: Span): Span | undefined {
  const words = text.slice(clause.start, clause.end);
  if (words.length > 60) return undefined;
  const predicate = qualitativePredicate.exec(words)?.[0].length ?? 0;
  const verb = predicate === 0 && ownMeasure.test(words) ? (openingChange.exec(words)?.[0].length ?? 0) : 0;
  if (predicate + verb === 0 && !(ownMeasure.test(words) && colons.includes(text.charAt(clause.end)))) return undefined;
  const span = trim(text, { start: clause.start + verb, end: clause.end - predicate });
  return span.end > span.start + 1 ? span : undefined;
}

const colons = ":\uff1a";

/** 新建充电桩：2023年500个、2024年600个: the deed and its object stand before a colon, what is done when behind it. */
function listedBehind(text: string, claim: Claim, clause: Span): Claim | undefined {
  if (claim.indicator !== "" || claim.verb || !colons.includes(text.charAt(clause.end))) return undefined;
  const end = verbEnd(text, clause.start, clause.end);
  if (end <= clause.start || end + 2 > clause.end || clause.end - end > longestObject) return undefined;
  return {
    ...claim,
    indicator: text.slice(end, clause.end),
    action: text.slice(clause.start, end),
    shape: "make-object",
    quote: { start: clause.start, end: claim.quote.end },
  };
}

/** An object before a colon is no longer, in UTF-16 units. */
const longestObject = 20;

/** 提高…人数比例，农村达25%; 工程优良率：城区90%: a place as the subject limits what the clause before names. */
function placed(text: string, claim: Claim, clause: Span): Claim | undefined {
  if (!saysHowMuch(claim) || !placeOnly.test(claim.indicator)) return undefined;
  const subject = subjectOf(text, clause);
  if (!subject) return undefined;
  const quote = { start: subject.start, end: claim.quote.end };
  return { ...claim, indicator: text.slice(subject.start, subject.end), condition: claim.indicator, quote, subject };
}
