import {
  attributive,
  baselinePhrase,
  baselineTail,
  classesBefore,
  comparedTo,
  conditionAfterFigure,
  conditionClause,
  conditionHeads,
  conditionPhrase,
  conditionPlace,
  localizers,
  ofYear,
  shareUnits,
  startNoun,
  startPhrase,
  strongModals,
  timeUnits,
} from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";
import { foldSizes } from "./fold-sizes.ts";
import { EndPattern, Pattern } from "./lex-pattern.ts";
import { isAdverb, isSmall, isVerb, type Piece, piece, quantitiesIn } from "./piece.ts";

const baselineEnd = new EndPattern(baselinePhrase);
const tailEnd = new EndPattern(baselineTail);
const yearsLevel = new Pattern(ofYear);

/** How far a limiting phrase may reach, in UTF-16 units. */
const longest = 120;

/** Folds limiting phrases into pieces of their own: 400mm以上地区 is no figure to reach, 在商贸等领域 no part of a subject. */
export function foldConditions(text: string, list: Piece[]): Piece[] {
  const folded = foldFigures(
    text,
    foldSizes(text, foldLevel(text, foldStart(text, foldCompared(text, foldDates(list))))),
  );
  const opening = folded.findIndex((piece) => piece.kind === "text" || piece.kind === "condition");
  if (opening < 0 || folded[opening]?.kind === "condition") return folded;
  return foldPreposition(text, folded, opening);
}

/** 2022年、2023年分别新增…: dates in a list stand where one would. */
function foldDates(list: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const each of list) {
    const [date, mark] = out.slice(-2);
    if (each.kind === "date" && date?.kind === "date" && isSmall(mark, "enum", "and"))
      out.splice(-2, 2, piece("date", date.start, each.end, each.date));
    else out.push(each);
  }
  return out;
}

/** 由7家增至16家, 从2020年的60%提高到2025年的80%: the figure before the verb is where the change starts. */
function foldStart(text: string, list: Piece[]): Piece[] {
  if (quantitiesIn(list) < 2) return list;
  const at = list.findIndex(
    (piece, i) =>
      piece.kind === "quantity" &&
      list[i + 1]?.kind === "verb" &&
      list.slice(i + 2).some(({ kind }) => kind === "quantity"),
  );
  const figure = list[at];
  if (at < 1 || !figure) return list;
  const words = text.slice(Math.max((list[0] as Piece).start, figure.start - 16), figure.start);
  const from = startPhrase.exec(words) ?? (isVerb(list[at + 1], "level") ? startNoun.exec(words) : null);
  if (!from) return list;
  const start = figure.start - from[0].length;
  const kept = list
    .slice(0, at)
    .flatMap((each): Piece[] =>
      each.end <= start ? [each] : each.start < start ? [piece("text", each.start, start)] : [],
    );
  const verb = list[at + 1] as Piece;
  const [date, of] = list.slice(at + 2);
  const dated = date?.kind === "date" && of?.kind === "text" && text.slice(of.start, of.end) === attributive;
  return [...kept, piece("start", start, figure.end, figure.quantity), verb, ...list.slice(at + (dated ? 4 : 2))];
}

/** 比2010年的77.7万吨、59.4万吨分别减少5.8%、7.5%: the level of a year that a change is measured against, with those of a list. */
function foldCompared(text: string, list: Piece[]): Piece[] {
  const at = list.findIndex(
    ({ kind, end }, i) => kind === "date" && text.startsWith(attributive, end) && list[i + 2]?.kind === "quantity",
  );
  const [before, date] = [list[at - 1], list[at]];
  if (before?.kind !== "text" || !date) return list;
  const than = comparedTo.exec(text.slice(before.start, before.end));
  if (!than) return list;
  let last = at + 2;
  while (isSmall(list[last + 1], "enum", "and") && list[last + 2]?.kind === "quantity") last += 2;
  let verb = last + 1;
  while (isAdverb(list[verb])) verb++;
  if (!isVerb(list[verb], "change") || list[verb + 1]?.kind !== "quantity") return list;
  const [first, ...others] = list.slice(at + 2, last + 1).flatMap(({ quantity }) => quantity ?? []);
  const start = before.end - than[0].length;
  const level = { ...piece("start", start, (list[last] as Piece).end, first), others };
  const kept = start > before.start ? [piece("text", before.start, start)] : [];
  return [...list.slice(0, at - 1), ...kept, level, ...list.slice(last + 1)];
}

/**
 * 达到2020年的2.4倍, 恢复到2019年水平的95%, 达到11大类41项: 的 between a year and the figure of its level, and the classes of what is counted, are no
 * words of the statement.
 */
function foldLevel(text: string, list: Piece[]): Piece[] {
  const isOf = (piece: Piece, i: number) =>
    list[i - 1]?.kind === "date" &&
    isVerb(list[i - 2], "level") &&
    yearsLevel.end(text, piece.start, piece.end) === piece.end;
  const isClasses = (piece: Piece, i: number) =>
    isVerb(list[i - 1], "level") && classesBefore.test(text.slice(piece.start, piece.end));
  const isNone = (piece: Piece, i: number) =>
    piece.kind === "text" && list[i + 1]?.kind === "quantity" && (isOf(piece, i) || isClasses(piece, i));
  return list.some(isNone) ? list.filter((piece, i) => !isNone(piece, i)) : list;
}

/** 年降雨量在400mm以上地区 at the start of a clause is a condition; elsewhere a category inside a noun phrase. */
function foldFigures(text: string, list: Piece[]): Piece[] {
  if (!list.some(({ quantity }) => isLimit(quantity))) return list;
  const out: Piece[] = [];
  for (let i = 0; i < list.length; i++) {
    const each = list[i] as Piece;
    const following = list[i + 1];
    const length =
      each.kind === "quantity" && isLimit(each.quantity) && (following?.kind === "text" || following?.kind === "small")
        ? conditionLength(text, following.start)
        : 0;
    if (length === 0 || !following) {
      out.push(each);
      continue;
    }
    const end = following.start + length;
    const words = out.findIndex(
      (before) => before.kind !== "date" && !strongModals.has(text.slice(before.start, before.end)),
    );
    const start = words < 0 ? each.start : (out[words] as Piece).start;
    const opens = each.start - start <= 16 && !out.some((before) => before.kind === "quantity");
    if (opens) {
      out.splice(words < 0 ? out.length : words);
      out.push(piece("condition", start, end, { start, end }));
    } else out.push(piece("text", each.start, end));
    while ((list[i + 1]?.end ?? end + 1) <= end) i++;
    const cutOff = list[i + 1];
    if (cutOff && cutOff.start < end) list[i + 1] = piece("text", end, cutOff.end);
  }
  return out;
}

/** A measure with a comparator limits; a share counts（30%以上的乡镇）. */
const isLimit = (quantity: Quantity | undefined) =>
  quantity !== undefined && (quantity.after ?? quantity.before) !== undefined && !shareUnits.has(quantity.unit);

/** 在商贸、物流等领域…, 在国内打造…. */
function foldPreposition(text: string, list: Piece[], at: number): Piece[] {
  const opening = list[at] as Piece;
  if (!conditionHeads.includes(text.charAt(opening.start))) return list;
  // 在五年内建成…: the preposition of a date
  if (list[at + 1]?.kind === "date" && opening.end - opening.start === 1) return list.filter((_, i) => i !== at);
  const end = (list.at(-1) as Piece).end;
  const phrase = conditionPhrase.exec(text.slice(opening.start, Math.min(end, opening.start + longest)));
  if (phrase && quantitiesIn(list.filter(({ start }) => start < opening.start + phrase[0].length)) === 0)
    return cut(
      list,
      at,
      { start: opening.start + 1, end: opening.start + 1 + (phrase[1] as string).length },
      opening.start + phrase[0].length,
    );
  if (!conditionClause.test(text.slice(opening.start, opening.start + 4))) return list;
  const verb = list.findIndex((piece, i) => i > at && piece.kind === "verb" && piece.verb?.kind === "make");
  const stop = list[verb];
  if (!stop || stop.start - opening.start > 40) return list;
  // 在全省80个县建设集配中心100个: how many there are where so many are made
  const counted = list.slice(at, verb).flatMap(({ quantity }) => quantity ?? []);
  if (
    counted.length > 0 &&
    !(counted.every(({ op, unit }) => op === "=" && !timeUnits.test(unit)) && quantitiesIn(list.slice(verb)) > 0)
  )
    return list;
  const words = text.slice(opening.start + 1, stop.start).replace(localizers, "");
  const kept = words.length > 1 ? words.length : stop.start - opening.start - 1;
  return cut(list, at, { start: opening.start + 1, end: opening.start + 1 + kept }, stop.start);
}

/** Replaces the pieces from `at` up to offset `end` by one condition; what straddles the end is cut. */
function cut(list: Piece[], at: number, condition: Span, end: number): Piece[] {
  const covered = list.slice(at).filter((piece) => piece.start < end);
  const last = covered.at(-1) as Piece;
  const tail: Piece[] = last.end > end ? [piece("text", end, last.end)] : [];
  return [
    ...list.slice(0, at),
    piece("condition", (list[at] as Piece).start, end, condition),
    ...tail,
    ...list.slice(at + covered.length),
  ];
}

/** The condition that a clause without a figure sets for those behind it（在…等领域，）; undefined where it is none. */
export function standingCondition(text: string, start: number, end: number): Span | undefined {
  if (end - start > longest || end - start < 4 || !conditionHeads.includes(text.charAt(start))) return undefined;
  const words = text.slice(start, end);
  const match = conditionPlace.exec(words) ?? conditionPhrase.exec(words);
  if (!match || match[0].length < end - start) return undefined;
  return { start: start + 1, end: start + 1 + (match[1] as string).length };
}

/** Whether a figure sets a condition by its comparator and the words behind it: 400mm以上地区, 100户以上且有需求的村都…. */
export const isCondition = (text: string, quantity: Quantity): boolean =>
  isLimit(quantity) && conditionLength(text, quantity.end) > 0;

/** Whether the words behind a figure make it a condition. Gives the length of those words, 0 where not. */
function conditionLength(text: string, from: number): number {
  return conditionAfterFigure.exec(text.slice(from, from + 36))?.[0].length ?? 0;
}

/** What a change is measured against, at the end of a subject or before the adverbs there: …在现有基础上, …比2010年, …较2020年累计. */
export function trailingBaseline(text: string, span: Span): Span | undefined {
  const whole = baselineBefore(text, span.start, span.end);
  if (whole || !tailEnd.mayEnd(text, span.end)) return whole;
  const tail = tailEnd.length(text.slice(Math.max(span.start, span.end - 12), span.end));
  return tail > 0 ? baselineBefore(text, span.start, span.end - tail) : undefined;
}

function baselineBefore(text: string, from: number, end: number): Span | undefined {
  if (!baselineEnd.mayEnd(text, end)) return undefined;
  const length = baselineEnd.length(text.slice(Math.max(from, end - 40), end));
  return length > 0 ? { start: end - length, end } : undefined;
}
