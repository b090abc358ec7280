import {
  addingVerbs,
  attributive,
  builder,
  buildingBehind,
  doing,
  objectChanges,
  ownMeasure,
  ownShare,
  perHead,
  placeAlone,
  placesBefore,
  placesOf,
  reachedShare,
  reachingVerbs,
  resting,
  shareNouns,
  shareUnits,
  times,
} from "../../grammars/vocabulary/clause-words.ts";
import {
  auxiliaryVerbs,
  bestowingVerbs,
  choosingVerbs,
  deedVerbs,
  objectVerbs,
  serialVerbs,
} from "../../grammars/vocabulary/verbs.ts";
import type { Quantity } from "./figure.ts";
import { isAdverb, isSmall, isVerb, type Piece } from "./piece.ts";

/** The verb that opens a statement behind weak modals（重点培育…, 全省新建…）; -1 where a noun does. */
export function openingVerb(member: readonly Piece[], opened: number, stop: number): number {
  for (let i = opened; i < stop; i++) {
    const piece = member[i] as Piece;
    if (piece.kind === "verb") return i;
    if (!isWeakLead(member, i)) return -1;
  }
  return -1;
}

/** Of several figures in one member the one that a verb governs, else the first. */
export function governedFigure(member: readonly Piece[], text: string): number {
  const only = member.findIndex(isQuantity);
  if (only === member.findLastIndex(isQuantity)) return only;
  const all = [...member.keys()].filter((i) => isQuantity(member[i]));
  // 以上, or a verb, makes a size of what 的 follows: 2家产值达500亿元的企业
  const sizes = (i: number) =>
    isOfPlaces(text, member[i + 1]) ||
    (text.startsWith(attributive, member[i]?.end) &&
      (member[i]?.quantity?.op !== "=" || isVerb(member[i - 1], "level")));
  const free = all.filter((i) => !sizes(i));
  if (free.length === 1) return free[0] as number;
  const governed = (i: number) =>
    member[i - 1]?.kind === "verb" ||
    (member[i - 1]?.kind === "text" && isObjectVerb(member[i - 2], text)) ||
    isShareOf(text, member[i - 1], member[i]);
  return all.findLast(governed) ?? only;
}

/** 6个|县的救援中心|2个: the places are counted beside. */
const isOfPlaces = (text: string, noun: Piece | undefined): boolean =>
  noun?.kind === "text" && placesOf.test(text.slice(noun.start, noun.end));

/** 站点500米覆盖率|100%: a share behind its measure. */
const isShareOf = (text: string, measure: Piece | undefined, share: Piece | undefined): boolean =>
  measure?.kind === "text" &&
  shareUnits.has(share?.quantity?.unit ?? "") &&
  ownMeasure.test(text.slice(measure.start, measure.end));

const isQuantity = (piece: Piece | undefined) => piece?.kind === "quantity";

const isObjectVerb = (piece: Piece | undefined, text: string) =>
  piece?.kind === "verb" &&
  (objectVerbs.has(text.slice(piece.start, piece.end)) || objectChanges.has(text.slice(piece.start, piece.end)));

/** A small word that may stand before the verb of a statement（重点, 全省, 新, 国内）. */
function isWeakLead(member: readonly Piece[], i: number): boolean {
  const piece = member[i] as Piece;
  return (
    piece.kind === "date" ||
    piece.kind === "condition" ||
    isSmall(piece, "modal", "lead", "count", "area", "inside", "each")
  );
}

/** The verb that governs the figure: right before it, before the base of a share, or before its object; -1 where there is none. */
export function governor(text: string, member: readonly Piece[], body: number, figure: number): number {
  let i = figure - 1;
  while (i >= body && isAdverb(member[i])) i--;
  const near = member[i];
  if (i < body || !near) return -1;
  const quantity = member[figure]?.quantity as Quantity;
  const hasRest = figure + 1 < member.length;
  if (near.kind === "verb") {
    if (hasRest && coversShare(text, member, body, i, figure)) return -1;
    if (!isVerb(near, "make") || isReached(text, member, body, i, figure)) return i;
    return hasRest || i === body ? i : objectVerb(text, member, body, figure);
  }
  const base = baseVerb(text, member, body, i, quantity);
  return base >= 0 ? base : objectVerb(text, member, body, figure);
}

/** How far before a verb the name of a place begins, in UTF-16 units. */
const LONGEST_PLACE = 24;

/** 60个项目完成投资90亿元, 整治项目削减烟尘排放2万吨: a verb in the middle with its object before the figure; not 医生签约服务覆盖率40%. */
function objectVerb(text: string, member: readonly Piece[], body: number, figure: number): number {
  const { unit = "" } = member[figure]?.quantity ?? {};
  if (shareUnits.has(unit) && ownShare.test(text.slice(member[body]?.start, member[figure - 1]?.end))) return -1;
  const opening = member[body];
  const rests = opening?.kind === "text" && resting.test(text.slice(opening.start, opening.end));
  const ofEach = ({ start }: Piece) =>
    placesBefore.test(text.slice(Math.max(opening?.start ?? 0, start - LONGEST_PLACE), start));
  for (let i = figure - 2; i > body; i--) {
    if (member[i]?.kind === "quantity") return -1;
    const length = (member[figure] as Piece).start - (member[i] as Piece).end;
    if (length > 16) return -1;
    if (isObjectVerb(member[i], text) && length >= 2) return i;
    // 各县新建学校2所
    if (isVerb(member[i], "make") && length >= 2 && ofEach(member[i] as Piece)) return i;
    // 面向园区培育服务机构20家: the second of two verbs belongs to the noun
    if (rests && isVerb(member[i], "make") && length >= 2)
      return isVerb(member[i - 1], "make") && i - 1 > body ? i - 1 : i;
  }
  return -1;
}

/** Whether the governing verb makes what is counted, so that its object stands behind it. */
export const making = (text: string, member: readonly Piece[], opened: number, verb: number, figure: number) =>
  (isVerb(member[verb], "make") && !isReached(text, member, opened, verb, figure)) ||
  (verb + 1 < figure && isObjectVerb(member[verb], text));

/** 航空救援覆盖90%以上的县: who covers stands before the verb, so that the clause is what is measured. */
function coversShare(text: string, member: readonly Piece[], body: number, verb: number, figure: number): boolean {
  const { unit = "" } = member[figure]?.quantity ?? {};
  if (!shareUnits.has(unit) || !isVerb(member[verb], "make") || verb <= body) return false;
  return member[body]?.kind === "text" && reachedShare.has(text.slice(member[verb]?.start, member[verb]?.end));
}

/** 固定资产投资完成300亿元, 操作人员实现6人以下, 集蓄工程新增3万处: a measure before the verb is what is to be reached, nobody who makes something. */
function isReached(text: string, member: readonly Piece[], opened: number, verb: number, figure: number): boolean {
  const [near, first] = [member[verb], member[opened]];
  if (!near || !first || verb <= opened || figure + 1 < member.length) return false;
  const word = text.slice(near.start, near.end);
  const subject = first.kind === "text" && first.end - first.start > 3;
  return (
    (word === doing && subject) ||
    (first.kind === "text" && isAdded(text.slice(first.start, near.start), word)) ||
    (reachingVerbs.has(word) && ownMeasure.test(text.slice(first.start, near.start)))
  );
}

/** 规上企业|新增, 普通高中|新建; not 主城区|新增, 水利局|新建. */
const isAdded = (what: string, verb: string): boolean =>
  !placeAlone.test(what) && (addingVerbs.has(verb) || (buildingBehind.has(verb) && !builder.test(what)));

/** 超过全年的90%, 占全国23%, 高于全国8个百分点: the level verb before a short base. */
function baseVerb(text: string, member: readonly Piece[], body: number, last: number, quantity: Quantity): number {
  const share = shareUnits.has(quantity.unit) || quantity.unit === times;
  const end = (member[last] as Piece).end;
  let length = 0;
  for (let i = last; i >= body; i--) {
    const piece = member[i] as Piece;
    if (isVerb(piece, "level")) {
      const between = text.slice(piece.end, end);
      return (share && !shareNouns.test(between)) || perHead.test(between) ? i : -1;
    }
    if (piece.kind === "quantity" || (piece.kind === "date" && i === last)) return -1;
    length += piece.end - piece.start;
    if (length > 24) return -1;
  }
  return -1;
}

/** Two verbs beside each other that are one deed: 培育引进…, 选拔资助…. */
function areOneDeed(text: string, first: Piece | undefined, second: Piece | undefined): boolean {
  if (!first || !second || !isVerb(first, "make") || !isVerb(second, "make")) return false;
  const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return (serialVerbs.has(a) && serialVerbs.has(b)) || (choosingVerbs.has(a) && bestowingVerbs.has(b));
}

/** 筹集建设2000套住房: right before a figure with its noun behind the second verb is no part of a noun; 开展监测20次 and 支持建设3个 are no series. */
function areBeforeFigure(text: string, member: readonly Piece[], first: number, figure: number): boolean {
  const piece = member[first];
  if (first + 2 !== figure || figure + 1 >= member.length) return false;
  if (!isVerb(piece, "make") || !isVerb(member[first + 1], "make")) return false;
  const word = text.slice(piece?.start, piece?.end);
  return !deedVerbs.has(word) && !auxiliaryVerbs.has(word);
}

/** 培育引进…, 发布和实施…: where a series of verbs that ends at `verb` begins. */
export function seriesStart(
  member: readonly Piece[],
  verb: number,
  body: number,
  figure: number,
  text: string,
): number {
  let i = verb;
  while (i > body) {
    if (areOneDeed(text, member[i - 1], member[i]) || areBeforeFigure(text, member, i - 1, figure)) i--;
    else if (isSmall(member[i - 1], "and") && i - 2 >= body && isVerb(member[i - 2], "make")) i -= 2;
    else break;
  }
  return i;
}

/** The last verb of a series that opens a statement（新建改造, 培育引进, 发布和实施）. */
export function seriesEnd(member: readonly Piece[], opening: number, figure: number, text: string): number {
  if (!isVerb(member[opening], "make")) return opening;
  const mark = isSmall(member[opening + 1], "and", "enum");
  if (mark && isVerb(member[opening + 2], "make")) return opening + 2 < figure ? opening + 2 : opening;
  const joined =
    areOneDeed(text, member[opening], member[opening + 1]) || areBeforeFigure(text, member, opening, figure);
  return joined && opening + 1 < figure ? opening + 1 : opening;
}
