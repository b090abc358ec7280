import {
  attributive,
  classifiers,
  countingUnits,
  roundSum,
  shareUnits,
  sizeClass,
  worthNouns,
} from "../../grammars/vocabulary/clause-words.ts";
import { moneyUnit } from "../../grammars/vocabulary/funding.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";
import { isAdverb, isSmall, isVerb, type Piece, piece, quantitiesIn } from "./piece.ts";

/** Makes words of figures that size what is counted: 签约10亿元以上项目60个, 产值超50亿元、10亿元的企业分别达到3家、9家. */
export function foldSizes(text: string, list: Piece[]): Piece[] {
  const all = quantitiesIn(list);
  if (all < 2) return list;
  const sized = foldSize(text, list);
  return all < 4 ? sized : foldSizeList(text, sized);
}

/** 新建10万吨级泊位5个, 其中50亿元以上|6个: a size before a noun that is counted behind it, or before the count, belongs to the noun. */
function foldSize(text: string, list: Piece[]): Piece[] {
  return list.map((each, i) => {
    const [next, behind] = [list[i + 1], list[i + 2]];
    const size = each.quantity;
    const count = next?.quantity ?? (next?.kind === "text" ? behind?.quantity : undefined);
    if (!size || !next || !count || shareUnits.has(count.unit) || count.unit === size.unit) return each;
    const sizes = next.quantity
      ? size.after !== undefined && isSize(text, size) && classifiers.test(count.unit)
      : isSize(text, size) || isWorth(text, size, next);
    return sizes ? piece("text", each.start, each.end) : each;
  });
}

/** 超过100亿元、50亿元|的企业|分别|达到|10家、20家: as many sizes of a noun as it has counts are one part of it. */
function foldSizeList(text: string, list: Piece[]): Piece[] {
  const first = list.findIndex(({ kind }) => kind === "quantity");
  const last = listEnd(list, first);
  const noun = list[last + 1];
  if (last === first || noun?.kind !== "text") return list;
  let count = last + 2;
  while (isAdverb(list[count])) count++;
  if (isVerb(list[count], "level")) count++;
  const unit = list[count]?.quantity?.unit ?? "";
  if (!countingUnits.test(unit) || shareUnits.has(unit) || listEnd(list, count) - count !== last - first) return list;
  const [from, to] = [list[first] as Piece, list[last] as Piece];
  if (countingUnits.test(from.quantity?.unit ?? "") && !text.startsWith(attributive, noun.start)) return list;
  return [...list.slice(0, first), piece("text", from.start, to.end), ...list.slice(last + 1)];
}

/** The last figure of a list of figures of one unit. */
function listEnd(list: readonly Piece[], first: number): number {
  const unit = list[first]?.quantity?.unit;
  let last = first;
  while (isSmall(list[last + 1], "enum", "and") && list[last + 2]?.quantity?.unit === unit) last += 2;
  return last;
}

/** 50亿元项目6个: what a thing is worth. */
const isWorth = (text: string, { unit }: Quantity, noun: Span): boolean =>
  moneyUnit.test(unit) && worthNouns.test(text.slice(noun.start, noun.end));

/** 10亿元以上, 20万吨级, 百亿元. */
const isSize = (text: string, { start, end, before, after, unit }: Quantity): boolean =>
  !shareUnits.has(unit) &&
  (after !== undefined ||
    (before !== undefined && text.startsWith(attributive, end)) ||
    sizeClass.test(unit) ||
    roundSum.test(text.slice(start, end)));
