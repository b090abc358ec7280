import { apposition, respectively, strongModals } from "../../grammars/vocabulary/clause-words.ts";
import { auxiliaryVerbs } from "../../grammars/vocabulary/verbs.ts";
import { type ChunkToken, token } from "./chunk.ts";
import { datesNoun } from "./dates-noun.ts";
import { governedFigure, governor, making, openingVerb, seriesEnd, seriesStart } from "./governor.ts";
import { trailingBaseline } from "./limits.ts";
import { isAdverb, isSmall, isVerb, type Piece } from "./piece.ts";
import { type SplitVerb, splitVerb } from "./split-verb.ts";

/** One member: leads, then verb of making or subject, verb, base, figure, rest. `last`: the last piece of its clause. */
export function memberTokens(
  text: string,
  member: readonly Piece[],
  first: boolean,
  last: Piece | undefined,
): ChunkToken[] {
  const figure = governedFigure(member, text);
  const out: ChunkToken[] = [];
  const leads = strongLeads(text, member, figure, first ? out : []);
  const opened = first && last?.kind === "text" ? whoMakes(text, member, leads, figure, out) : leads;
  const verb = governor(text, member, opened, figure);
  const firstVerb = openingVerb(member, opened, figure);
  const opening = verb < 0 || (firstVerb < verb && making(text, member, opened, verb, figure)) ? firstVerb : -1;
  const series =
    opening >= 0 &&
    (seriesEnd(member, opening, figure, text) === verb || opensOver(text, member, opening, verb, figure));
  const split = firstVerb < 0 ? undefined : splitVerb(text, member, firstVerb, figure);
  if (split) splitMaking(text, member, opened, firstVerb, split, first, out);
  else if (verb >= 0 && making(text, member, opened, verb, figure) && !series)
    governedMaking(text, member, opened, verb, figure, first, out);
  else if (opening >= 0) openedMaking(text, member, opened, opening, figure, first, out);
  else governed(text, member, opened, verb, figure, out);
  const q = member[figure] as Piece;
  out.push(token("Figure", q, text, { quantity: q.quantity }));
  if (figure + 1 < member.length && !standsAlone(member, figure))
    out.push(token("Text", { start: (member[figure + 1] as Piece).start, end: (member.at(-1) as Piece).end }, text));
  return out;
}

/** 创建文明城市3个、卫生城市实现全覆盖: what an enumeration mark parts from a figure behind its noun is no part of the statement. */
const standsAlone = (member: readonly Piece[], figure: number) =>
  isSmall(member[figure + 1], "enum") && !isVerb(member[figure - 1], "make");

/** 形成余热回收能力40万千瓦: a verb that opens the statement governs over one inside its object, unless it only sets others to do something. */
const opensOver = (text: string, member: readonly Piece[], opening: number, verb: number, figure: number) =>
  opening < verb && verb + 1 < figure && !auxiliaryVerbs.has(text.slice(member[opening]?.start, member[opening]?.end));

/** 建设 right before its figure: 支持企业建设10个中心, 在我省产业设立3个委员会. */
function governedMaking(
  text: string,
  member: readonly Piece[],
  opened: number,
  verb: number,
  figure: number,
  first: boolean,
  out: ChunkToken[],
): void {
  const made = seriesStart(member, verb, opened, figure, text);
  if (made > opened && first)
    for (const piece of member.slice(opened, made))
      out.push(token(isSmall(piece, "each") ? "Each" : "Modal", piece, text));
  out.push(
    token("Make", { start: (member[made] as Piece).start, end: (member[verb] as Piece).end }, text, {
      verb: member[verb]?.verb,
    }),
  );
  if (verb + 1 < figure) object(text, member, verb + 1, figure, out);
}

/** 建设 opening the statement: 建设梯田45万亩, 出台稳就业20条措施, 提高劳动生产率20%. */
function openedMaking(
  text: string,
  member: readonly Piece[],
  opened: number,
  opening: number,
  figure: number,
  first: boolean,
  out: ChunkToken[],
): void {
  if (first) for (const piece of member.slice(opened, opening)) out.push(leadToken(text, piece));
  const last = seriesEnd(member, opening, figure, text);
  out.push(
    token("Make", { start: (member[opening] as Piece).start, end: (member[last] as Piece).end }, text, {
      verb: (member[last] as Piece).verb,
    }),
  );
  object(text, member, last + 1, figure, out);
}

/** 提高|覆盖率|至90%: a verb in two parts around its object. */
function splitMaking(
  text: string,
  member: readonly Piece[],
  opened: number,
  opening: number,
  { word, verb, end }: SplitVerb,
  first: boolean,
  out: ChunkToken[],
): void {
  if (first) for (const piece of member.slice(opened, opening)) out.push(leadToken(text, piece));
  const head = member[opening] as Piece;
  out.push({ ...token("Make", head, text, { verb }), image: word });
  out.push(token("Text", { start: head.end, end: end - 1 }, text));
}

/** A subject with its verb, or without one: 合格率达到95%, 达标天数超过全年的90%, 产量30万吨, 市场100%纳入监测. */
function governed(
  text: string,
  member: readonly Piece[],
  opened: number,
  verb: number,
  figure: number,
  out: ChunkToken[],
): void {
  subject(text, member, opened, verb >= 0 ? verb : figure, verb >= 0, out);
  if (verb < 0) return;
  const governs = member[verb] as Piece;
  out.push(token(isVerb(governs, "change") ? "Change" : "Level", governs, text, { verb: governs.verb }));
  if (verb + 1 < figure && member.slice(verb + 1, figure).some((piece) => !isAdverb(piece)))
    out.push(token("Text", { start: governs.end, end: (member[figure] as Piece).start }, text));
}

/** Pushes what opens a clause before any word: dates, conditions, 力争, 其中; gives the index of the first piece behind them. */
function strongLeads(text: string, member: readonly Piece[], figure: number, out: ChunkToken[]): number {
  let i = 0;
  for (; i < figure; i++) {
    const piece = member[i] as Piece;
    const strong =
      (piece.kind === "date" && !datesNoun(text, piece)) ||
      piece.condition !== undefined ||
      (piece.kind === "small" && strongModals.has(text.slice(piece.start, piece.end)));
    const chained = !strong && isSmall(piece, "modal", "lead") && isStrong(text, member[i + 1]);
    if (!strong && !chained) break;
    out.push(leadToken(text, piece));
  }
  return i;
}

/**
 * 东区和西区分别建成3个和2个示范区: who makes how many of the same is no part of what is made. Pushes those named and 分别; gives the index of the
 * first piece behind them.
 */
function whoMakes(text: string, member: readonly Piece[], from: number, figure: number, out: ChunkToken[]): number {
  const [word, verb] = member.slice(figure - 2, figure);
  if (!isSmall(word, "each") || !isVerb(verb, "make") || !respectively.test(text.slice(word?.start, word?.end)))
    return from;
  const named = member.slice(from, figure - 2);
  if (!named.some((piece) => isSmall(piece, "enum", "and")) || !named.every(isName)) return from;
  const { start } = named[0] as Piece;
  const { end } = named.at(-1) as Piece;
  const names = { start, end: end - (apposition.exec(text.slice(start, end))?.[0].length ?? 0) };
  out.push(token("Condition", names, text), adverbToken(text, word as Piece));
  return figure - 1;
}

const isName = (piece: Piece) =>
  piece.kind === "text" || piece.kind === "quantity" || isSmall(piece, "enum", "and", "area");

const isStrong = (text: string, piece: Piece | undefined) =>
  piece?.kind === "date" || (piece?.kind === "small" && strongModals.has(text.slice(piece.start, piece.end)));

function leadToken(text: string, piece: Piece): ChunkToken {
  if (piece.kind === "condition" || isSmall(piece, "inside")) return token("Condition", piece.condition ?? piece, text);
  return adverbToken(text, piece);
}

function adverbToken(text: string, piece: Piece): ChunkToken {
  const name =
    piece.kind === "date" ? "Date" : isSmall(piece, "each") ? "Each" : isSmall(piece, "area") ? "Area" : "Modal";
  return token(name, piece, text, { date: piece.date });
}

/** The noun phrase between a verb of making and its figure. */
function object(text: string, member: readonly Piece[], from: number, figure: number, out: ChunkToken[]): void {
  let last = figure;
  while (
    last > from &&
    isSmall(member[last - 1], "count", "modal") &&
    (member[last - 1] as Piece).end - (member[last - 1] as Piece).start > 1
  )
    last--;
  if (last > from)
    out.push(token("Text", { start: (member[from] as Piece).start, end: (member[last - 1] as Piece).end }, text));
  for (let i = last; i < figure; i++) out.push(token("Modal", member[i] as Piece, text));
}

/** The noun phrase before the verb, then the adverbs between the two. */
function subject(
  text: string,
  member: readonly Piece[],
  from: number,
  stop: number,
  verb: boolean,
  out: ChunkToken[],
): void {
  if (stop <= from) return;
  const whole = { start: (member[from] as Piece).start, end: (member[stop - 1] as Piece).end };
  const baseline = trailingBaseline(text, whole);
  if (baseline) {
    const before = member.slice(from, stop).filter((piece) => piece.start < baseline.start);
    let last = before.length;
    while (last > 0 && isAdverb(before[last - 1])) last--;
    const words = before[last - 1];
    if (words) out.push(token("Text", { start: whole.start, end: Math.min(words.end, baseline.start) }, text));
    for (const piece of before.slice(last)) out.push(adverbToken(text, piece));
    out.push(token("Baseline", baseline, text));
    for (const piece of member.slice(from, stop))
      if (piece.start >= baseline.end && isAdverb(piece)) out.push(adverbToken(text, piece));
    return;
  }
  let last = stop;
  while (last > from && isAdverb(member[last - 1]) && (verb || !isSmall(member[last - 1], "area"))) last--;
  const starts = member[last - 1];
  if (starts?.kind === "start") {
    if (last - 1 > from) out.push(token("Text", { start: whole.start, end: (member[last - 2] as Piece).end }, text));
    out.push(token("Baseline", starts, text, { quantity: starts.quantity, others: starts.others }));
    for (const piece of member.slice(last, stop)) out.push(adverbToken(text, piece));
    return;
  }
  if (last > from) out.push(token("Text", { start: whole.start, end: (member[last - 1] as Piece).end }, text));
  for (let i = last; i < stop; i++) out.push(adverbToken(text, member[i] as Piece));
}
