import { clauseWords } from "../../grammars/clause-table.ts";
import {
  anyThing,
  baselinePhrase,
  comesTo,
  comparatives,
  countedInPlaces,
  countedPlaces,
  currencyEnds,
  currencyName,
  forEachOne,
  heldAgainst,
  measureVerbs,
  noAside,
  nounBefore,
  nounForming,
  nounPrefix,
  ofYear,
  orElse,
  percentagePoints,
  served,
  serving,
  smallWords,
  someone,
  standing,
  standingMeasure,
} from "../../grammars/vocabulary/clause-words.ts";
import { baseVerbs, beforeObject, ofPlanned, roomBehind, type Verb, verbs } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { Aside } from "./asides.ts";
import { closedAt, openingMarks } from "./clauses.ts";
import { countsTheSame } from "./counted-twice.ts";
import type { DateExpression, Quantity } from "./figure.ts";
import { Pattern } from "./lex-pattern.ts";
import { type Piece, piece } from "./piece.ts";

const nounFormer = new Pattern(nounForming);
const yearsLevel = new Pattern(ofYear);

/** Characters that begin a word or open a bracket, 2 for a word that may end a noun; all others are plain text（a look into a table of bytes instead of a map）. */
const begins = new Uint8Array(65536);
for (const { word } of [...verbs, ...smallWords]) begins[word.charCodeAt(0)] = 1;
for (const word in nounBefore) begins[word.charCodeAt(0)] = 2;
for (const code of openingMarks) begins[code] = 1;

/** Cuts a clause into pieces. Figures are given; quoted and bracketed words are opaque text, asides are no part of the clause. */
export function readPieces(
  text: string,
  start: number,
  end: number,
  figures: readonly (Quantity | DateExpression)[],
  asides: readonly Aside[],
): Piece[] {
  const out: Piece[] = [];
  let next = 0;
  let from = -1;
  const flush = (to: number) => {
    if (from >= 0 && to > from) out.push(piece("text", from, to));
    from = -1;
  };
  for (let i = start; i < end; ) {
    while (next < figures.length && (figures[next] as Span).start < i) next++;
    const figure = figures[next];
    if (figure?.start === i && isOfMeasure(text, figure)) {
      if (from < 0) from = i;
      i = figure.end;
      next++;
      continue;
    }
    if (figure && (figure.start === i || amountStart(text, figure) === i)) {
      flush(i);
      if (countsPlacesBefore(text, out, figure)) out.push(piece("small", i, i, "enum"));
      out.push(
        figure.kind === "quantity" ? piece("quantity", i, figure.end, figure) : piece("date", i, figure.end, figure),
      );
      next++;
      const joint = jointBehind(text, figure, figures[next], end);
      if (joint) out.push(joint);
      i = joint?.end ?? figure.end;
      continue;
    }
    const opens = begins[text.charCodeAt(i)];
    if (opens === 0) {
      if (from < 0) from = i;
      i++;
      continue;
    }
    const aside = asides.length > 0 ? asides.find(({ bracket }) => bracket.start === i) : undefined;
    if (aside) {
      flush(i);
      i = aside.bracket.end;
      continue;
    }
    const close = closedAt(text, i, end);
    if (close > i) {
      // 50万立方米（约合20万吨）
      if (from < 0 && out.at(-1)?.kind === "quantity" && noAside.test(text.slice(i + 1, close))) {
        i = close + 1;
        continue;
      }
      if (from < 0) from = i;
      i = close + 1;
      continue;
    }
    const word = clauseWords.find(text, i, end);
    if (
      word &&
      !insideFigure(text, figures[next], i + word.word.length, word.value.verb) &&
      !serves(text, i, start, figures[next], end) &&
      !(opens === 2 && i > start && endsNoun(text, i, word.word)) &&
      !(word.word === standing && !standsAt(text, i, start, figures[next])) &&
      !(word.value.verb && partOfNoun(text, i, word.word.length, figure && amountStart(text, figure)))
    ) {
      flush(i);
      const to = i + word.word.length;
      const { verb, small } = word.value;
      out.push(verb ? piece("verb", i, to, verb) : piece("small", i, to, small));
      i = to;
      if (figure && figure.start < to) {
        out.push(piece("date", to, figure.end, figure as DateExpression));
        i = figure.end;
        next++;
      }
      continue;
    }
    if (from < 0) from = i;
    i++;
  }
  flush(end);
  return out;
}

/** 每人|每月1500元: a time that belongs to a measure is no frequency. */
const isOfMeasure = (text: string, figure: Quantity | DateExpression): boolean =>
  figure.kind === "date" && figure.every !== undefined && forEachOne.test(text.slice(figure.start - 2, figure.start));

/** 8个村|2000户|5000人, 5个乡镇|26个村: places that are counted, and what is counted in them, without a mark of lists between. */
function countsPlacesBefore(text: string, out: readonly Piece[], figure: Quantity | DateExpression): boolean {
  const [count, noun] = out.slice(-2);
  if (figure.kind !== "quantity" || count?.quantity?.unit !== anyThing || noun?.kind !== "text") return false;
  return countedPlaces.test(text.slice(noun.start, noun.end)) && countedInPlaces.test(figure.unit);
}

/** What joins a figure to one behind it without a mark of lists: 5万户|18万人 as if one stood there, 75%|或|比2020年提高5个百分点. */
function jointBehind(
  text: string,
  figure: Quantity | DateExpression,
  following: Quantity | DateExpression | undefined,
  limit: number,
): Piece | undefined {
  const { kind, end } = figure;
  if (kind !== "quantity") return undefined;
  if (following?.start === end && countsTheSame(figure, following)) return piece("small", end, end, "enum");
  if (following?.start === end + 1 && figure.unit === percentagePoints && comesTo.test(text.charAt(end)))
    return piece("small", end, end + 1, "enum");
  const or = orElse.exec(text.slice(end, Math.min(end + 3, limit)))?.[0].length ?? 0;
  return or > 0 ? piece("small", end, end + or, "and") : undefined;
}

/** Where an amount begins, the name of its currency counted（达|人民币30亿元）. */
function amountStart(text: string, { start, kind }: Quantity | DateExpression): number {
  if (kind !== "quantity" || !currencyEnds.includes(text.charAt(start - 1))) return start;
  return start - (currencyName.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** Whether a word that ends at `to` would run into the next figure（到2015年 is one date, no verb 到; but 提高到2020年的94% is reached in 2020）. */
function insideFigure(
  text: string,
  figure: Quantity | DateExpression | undefined,
  to: number,
  verb: Verb | undefined,
): boolean {
  if (figure === undefined || to <= figure.start) return false;
  const reaches = verb?.kind === "level" && figure.kind === "date" && figure.start === to - 1;
  return !(reaches && yearsLevel.end(text, figure.end, text.length) >= 0);
}

/** 为1000名残疾人提供服务, 为老年人免费体检40万人次: 为 before who is served is no verb. */
function serves(text: string, at: number, start: number, figure: Span | undefined, end: number): boolean {
  if (text[at] !== serving) return false;
  const counted = figure?.start === at + 1 ? figure.end : -1;
  if (counted >= 0 && served.test(text.slice(counted, end))) return true;
  if (at === start && counted >= 0 && servedBehind.test(text.charAt(counted))) return true;
  return at === start && someone.test(text.slice(Math.max(at + 1, counted), end));
}

/** What a figure behind 为 counts, where the clause goes on. */
const servedBehind = /\p{Script=Han}/u;

/** 入园率均在95%以上: 在 for a verb; not 在5个以上县开展. */
const standsAt = (text: string, at: number, start: number, figure: Quantity | DateExpression | undefined): boolean =>
  figure?.kind === "quantity" && figure.op !== "=" && standingMeasure.test(text.slice(Math.max(start, at - 8), at));

/** 产能, 供应, 人均, 招生计划, 科技创新: what a word begins with, or the whole, ends a noun. */
const endsNoun = (text: string, at: number, word: string): boolean =>
  (nounBefore[word.charAt(0)] ?? nounBefore[word])?.includes(text.charAt(at - 1)) === true;

/** 比全国平均水平|高5个百分点. */
const endsInBaseline = (text: string, at: number): boolean => baselinePhrase.test(text.slice(Math.max(0, at - 24), at));

/** 制造业, 增长率, 总投资, 占比; 达标, 超市: a verb of one character governs only what follows at once, a figure or（占）its base. */
function partOfNoun(text: string, at: number, length: number, figure: number | undefined): boolean {
  if (text[at - 1] === nounPrefix) return true;
  if (
    length === 1 &&
    figure !== at + 1 &&
    !baseVerbs.has(text[at] as string) &&
    !ofPlanned.test(text.slice(at, figure))
  )
    return true;
  if (length === 1 && roomBehind === text[at + 1]) return true;
  if (length === 1 && comparatives.has(text[at] as string) && !endsInBaseline(text, at)) return true;
  if (
    figure === at + length &&
    measureVerbs.has(text.slice(at, at + length)) &&
    heldAgainst.test(text.slice(Math.max(0, at - 14), at))
  )
    return true;
  if (figure === at + length && beforeObject.has(text.slice(at, at + length))) return true;
  return nounFormer.end(text, at + length, text.length) >= 0;
}
