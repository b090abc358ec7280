import { attributive } from "../../grammars/vocabulary/clause-words.ts";
import {
  boundedBase,
  byMeasure,
  eachBefore,
  type FundingWord,
  looseForStart,
  noMoney,
  onTop,
  shareUnits,
  spentOn,
  startOfChange,
  sumJoint,
  supports,
  totalOf,
  upperBound,
} from "../../grammars/vocabulary/funding.ts";
import type { Span } from "../span.ts";
import type { Sums, Word } from "./funding-words.ts";

/** Verbs of giving, handing out and setting aside. */
export const isGiving = (kind: FundingWord): boolean => kind === "give" || kind === "hand" || kind === "set";

/** How many characters may stand between a word of aid and its figure: before it（奖励企业家个人10万元）, behind it（50万元高层次人才购房补贴）. */
const widestBefore = 12;
const widestBehind = 16;

/** A sum that is promised: its quote, and the words between the verb and the figure, behind the figure. */
export interface Promised {
  readonly quote: Span;
  /** What of its clause stands before it: who gets the money, or who pays. */
  readonly head: Span;
  readonly between?: Span | undefined;
  readonly behind?: Span | undefined;
  /** It goes on with the promise before it. */
  readonly continues?: true;
}

/** What stands around a sum in its clause. */
export interface Around {
  readonly text: string;
  readonly clause: Span;
  readonly words: readonly Word[];
  readonly sums: Sums;
  /** Where the next sum of the clause begins, or the clause ends. */
  readonly stop: number;
  /** The sum is the first of its clause, or where the one before ends. */
  readonly from: number;
}

/** Whether words of the clause promise the sum; undefined where they don't. */
export function promised(around: Around): Promised | undefined {
  const head = around.text.slice(around.from, around.sums.start);
  if (startOfChange.test(head)) return undefined;
  if (shareUnits.has(around.sums.figures[0]?.unit ?? "") && noMoney.test(head)) return undefined;
  const before = around.words.filter((word) => word.start >= around.from && word.end <= around.sums.start);
  const verbs = before.filter(({ kind }) => kind !== "filler");
  const after = aidBehind(around, verbs);
  const verb = governing(around, verbs, after !== undefined);
  if (!verb && !after) return undefined;
  if (!after && around.text.startsWith(attributive, around.sums.end)) return undefined;
  const start = openingOf(around, verb, verbs, before);
  return {
    quote: { start, end: after?.end ?? around.sums.end },
    between: verb && { start: verb.end, end: around.sums.start },
    behind: after && { start: around.sums.end, end: after.end },
    head: { start: around.from, end: verb?.kind === "prize" || verb?.kind === "fund" ? verb.end : start },
  };
}

/** Longest words before a sum that goes on with the promise before it（其中国家级每个60万元）, in characters. */
const widestSubject = 14;

/**
 * A sum that goes on with a promise before it: an upper bound（单个项目最高50万元）, money for another（省级每个30万元）, what it comes to（三年累计投入1亿元以上）, what is given on top（再增加5%）;
 * shares only in a list of `shares`.
 */
export function continued(around: Around, shares: boolean): Promised | undefined {
  const { text, from, sums, words, stop } = around;
  const [sum] = sums.figures;
  const before = words.filter((word) => word.start >= from && word.end <= sums.start);
  const head = text.slice(from, sums.start);
  const loneSum = before.every(({ kind }) => kind === "filler" || kind === "prize" || kind === "fund");
  const added = onTop.exec(head);
  if (!loneSum && !added && !totalOf.test(head)) return undefined;
  const bounded = sum?.op === "<=" || upperBound.test(head);
  if (sum && shareUnits.has(sum.unit) && !bounded && !added && !shares) return undefined;
  if (loose(around, from, sums.start).length > widestSubject) return undefined;
  const next = words.find((word) => word.start >= sums.end && word.end <= stop && word.kind !== "filler");
  const aid = next && isAid(next) && next.start - sums.end <= widestBehind ? next : undefined;
  if (text.startsWith(attributive, sums.end) ? !aid : next?.kind === "other" && next.start === sums.end)
    return undefined;
  const start = from + (looseForStart.exec(head)?.[0].length ?? 0);
  return {
    quote: { start, end: aid?.end ?? sums.end },
    head: { start, end: added ? from + added.index : sums.start },
    continues: true,
  };
}

/** A sum of a list whose verb stands behind the last（国家级按30%、省级按20%给予补助）: promised as the next one is. */
export function isListed({ text, sums, stop, words }: Around): boolean {
  const gap = text.slice(sums.end, stop);
  return (
    sumJoint.test(gap) &&
    gap.length <= widestSubject &&
    words.every(({ kind, start }) => kind === "filler" || start < sums.end || start >= stop)
  );
}

/** The promise of such a sum, up to the end of the one that carries the verb. */
export function promisedWith(around: Around, next: Promised): Promised {
  const { text, from, sums, words } = around;
  const giver = words.findLast(({ kind, start, end }) => isGiving(kind) && start >= from && end <= sums.start);
  const start = giver?.start ?? from + (looseForStart.exec(text.slice(from, sums.start))?.[0].length ?? 0);
  const head = giver ? { start: from, end: start } : { start, end: measureStart(around) ?? sums.start };
  return { quote: { start, end: next.quote.end }, head };
}

/** 对每个示范县: the longest 每… before a verb, with what stands before it, in characters. */
const longestEach = 6;

/** Where the quote begins: at the verb, at the measure（按投资额的30%）, at a verb of giving further off, with the fillers before them. */
function openingOf(around: Around, verb: Word | undefined, verbs: readonly Word[], before: readonly Word[]): number {
  const measure = verb ? undefined : measureStart(around);
  if (measure !== undefined) return measure;
  const giver = verb ?? verbs.findLast(({ kind }) => kind !== "set" && isGiving(kind));
  const start = opening((giver ?? around.sums).start, before);
  return (
    start - (eachBefore.exec(around.text.slice(Math.max(around.from, start - longestEach), start))?.[0].length ?? 0)
  );
}

/** 每亩补贴, 一次性奖励, 分别给予: the fillers right before a word. */
function opening(start: number, before: readonly Word[]): number {
  const filler = before.findLast((word) => word.kind === "filler" && word.end === start);
  return filler ? opening(filler.start, before) : start;
}

/** 按投资额的30%: where the measure begins. */
function measureStart({ text, from, sums }: Around): number | undefined {
  const measure = byMeasure.exec(text.slice(from, sums.start));
  return measure ? from + measure.index : undefined;
}

/** The verb that governs the sum from before. */
function governing(around: Around, verbs: readonly Word[], aided: boolean): Word | undefined {
  const nearest = verbs.at(-1);
  if (!nearest) return undefined;
  const gap = loose(around, nearest.end, around.sums.start);
  const tight = gap === "";
  const based = nearest.kind === "aid" && boundedBase.test(gap);
  if (!based && (gap.length > widestBefore || gap.includes(attributive))) return undefined;
  switch (nearest.kind) {
    case "give":
    case "aid":
      return aidOfItself(verbs);
    case "back":
    case "prize":
      return tight ? nearest : undefined;
    case "hand":
    case "set":
      return aided || (nearest.kind === "set" && tight && isSpent(around)) ? nearest : undefined;
    case "fund":
      if (eachOf.test(around.text.slice(nearest.end, around.sums.start))) return nearest;
      return verbs.slice(0, -1).findLast(({ kind }) => kind === "aid" || isGiving(kind));
    default:
      return undefined;
  }
}

/** 工作经费每人每年2万元: a sum for each one is given. */
const eachOf = /\u6bcf/;

/** 给予补贴, 发放补助金: the verb with its noun of aid. */
function aidOfItself(verbs: readonly Word[]): Word {
  const [verb, noun] = [verbs.at(-2), verbs.at(-1) as Word];
  const gives = verb && isGiving(verb.kind) && noun.start - verb.end <= widestBefore;
  return gives ? verb : noun;
}

/** 安排2000万元用于…: what is set aside is spent. */
const isSpent = ({ text, sums, clause }: Around): boolean =>
  sums.end === clause.end || spentOn.test(text.slice(sums.end, sums.end + 6));

/** The noun of aid behind the sum（50万元奖励, 30%给予补助）. */
function aidBehind(around: Around, verbs: readonly Word[]): Span | undefined {
  const { sums, words, stop } = around;
  const next = words.filter((word) => word.start >= sums.end && word.end <= stop);
  const first = next.find((word) => word.kind !== "filler" && !opensNoun(word, next));
  if (!first) return undefined;
  const gap = loose(around, sums.end, first.start).replace(attributive, "");
  const nearest = verbs.at(-1)?.kind;
  const measured = byMeasure.test(around.text.slice(around.from, sums.start));
  const noun = next.find((word) => word.start >= first.end && isAid(word));
  // 按每人60元的标准安排经费
  if (first.kind === "set" && measured)
    return gap === "" && noun && noun.start - first.end <= widestBehind ? noun : undefined;
  if (first.kind === "give" || first.kind === "hand") {
    if (gap !== "" || (nearest === "other" && !measured)) return undefined;
    if (noun && noun.start - first.end <= widestBehind) return noun;
    return measured ? first : undefined;
  }
  if (!isAid(first) || first.start - sums.end > widestBehind) return undefined;
  if (first.kind === "back" && isSupport(around, nearest)) return undefined;
  if (nearest !== undefined && isGiving(nearest)) return first.kind === "back" && gap !== "" ? undefined : first;
  const share = shareUnits.has(sums.figures[0]?.unit ?? "");
  if (share && nearest !== undefined && nearest !== "aid" && !measured && !verbs.some(({ kind }) => kind === "give"))
    return undefined;
  if (share && nearest === undefined && !measured) return undefined;
  return gap === "" && (measured || nearest !== "other" || share) ? first : undefined;
}

/** 安排20亿元支持制造业发展: what stands behind the sum is what it is for. */
const isSupport = ({ text, sums, stop }: Around, nearest: FundingWord | undefined): boolean =>
  (nearest === "set" || nearest === "give") && supports.test(text.slice(sums.end, stop));

/** 建设经费, 创新券补贴: the first half of a noun of aid. */
const opensNoun = ({ kind, end }: Word, next: readonly Word[]) =>
  kind !== "give" && kind !== "hand" && next.some((word) => word.start === end && isAid(word));

const isAid = ({ kind }: Word) => kind === "aid" || kind === "back" || kind === "fund";

/** The characters of a stretch that no word of money covers. */
function loose({ text, words }: Around, start: number, end: number): string {
  let out = "";
  let from = start;
  for (const word of words) {
    if (word.start < start || word.end > end) continue;
    out += text.slice(from, word.start);
    from = word.end;
  }
  return out + text.slice(from, end);
}
