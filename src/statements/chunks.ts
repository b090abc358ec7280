import type { IToken } from "chevrotain";
import { Chunk, type ChunkName } from "../../grammars/clause.ts";
import { type Lexicon, lexicon, type Row } from "../../grammars/lexicon.ts";
import {
  nounForming,
  objectChanges,
  type SmallWord,
  shareUnits,
  smallWords,
  strongModals,
} from "../../grammars/vocabulary/clause-words.ts";
import { baseVerbs, objectVerbs, serialVerbs, type Verb, verbs } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Quantity } from "./figure.ts";
import { foldConditions, trailingBaseline } from "./limits.ts";

/** A token of the clause grammar with what was read of it. */
export interface ChunkToken extends IToken {
  readonly verb?: Verb | undefined;
  readonly quantity?: Quantity | undefined;
  readonly date?: DateExpression | undefined;
  readonly small?: SmallWord | undefined;
}

/** A word or figure of a clause before its place decides what it is. */
export interface Piece extends Span {
  readonly kind: "verb" | "small" | "text" | "quantity" | "date" | "condition" | "start";
  readonly verb?: Verb;
  readonly small?: SmallWord;
  readonly quantity?: Quantity;
  readonly date?: DateExpression;
  readonly condition?: Span;
}

let words: Lexicon<{ verb?: Verb; small?: SmallWord }> | undefined;
function wordAt(text: string, at: number): Row<{ verb?: Verb; small?: SmallWord }> | undefined {
  words ??= lexicon<{ verb?: Verb; small?: SmallWord }>([
    ...verbs.map(({ word, value }) => ({ word, value: { verb: value } })),
    ...smallWords.map(({ word, value }) => ({ word, value: { small: value } })),
  ]);
  return words(text, at);
}

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "《": "》",
  "（": "）",
  "‘": "’",
  "(": ")",
  "「": "」",
  "【": "】",
};

/** Cuts a clause into pieces. Figures are given; quoted and bracketed words are opaque text. */
export function pieces(
  text: string,
  start: number,
  end: number,
  figures: readonly (Quantity | DateExpression)[],
): Piece[] {
  const out: Piece[] = [];
  let next = 0;
  let from = -1;
  const flush = (to: number) => {
    if (from >= 0 && to > from) out.push({ kind: "text", start: from, end: to });
    from = -1;
  };
  for (let i = start; i < end; ) {
    while (next < figures.length && (figures[next] as Span).start < i) next++;
    const figure = figures[next];
    if (figure && figure.start === i) {
      flush(i);
      out.push(
        figure.kind === "quantity"
          ? { kind: "quantity", start: i, end: figure.end, quantity: figure }
          : { kind: "date", start: i, end: figure.end, date: figure },
      );
      i = figure.end;
      next++;
      continue;
    }
    const close = closers[text[i] as string];
    if (close) {
      const to = text.indexOf(close, i);
      if (from < 0) from = i;
      i = to >= 0 && to < end ? to + 1 : i + 1;
      continue;
    }
    const word = wordAt(text, i);
    if (
      word &&
      !insideFigure(figures, next, i + word.word.length) &&
      !(word.value.verb && partOfNoun(text, i, word.word.length, figures[next]?.start))
    ) {
      flush(i);
      const piece = { start: i, end: i + word.word.length };
      out.push(
        word.value.verb
          ? { kind: "verb", ...piece, verb: word.value.verb }
          : { kind: "small", ...piece, small: word.value.small as SmallWord },
      );
      i += word.word.length;
      continue;
    }
    if (from < 0) from = i;
    i++;
  }
  flush(end);
  return out;
}

/** Whether a word that ends at `to` would run into the next figure（到2015年 is one date, no verb 到）. */
function insideFigure(figures: readonly Span[], next: number, to: number): boolean {
  const figure = figures[next];
  return figure !== undefined && to > figure.start;
}

/** 制造业, 增长率; 达标, 超市: a verb of one character governs only what follows at once, a figure or（占）its base. */
function partOfNoun(text: string, at: number, length: number, figure: number | undefined): boolean {
  if (length === 1) return figure !== at + 1 && !baseVerbs.has(text[at] as string);
  return nounForming.test(text.slice(at + length, at + length + 2));
}

const isSmall = (piece: Piece | undefined, ...kinds: SmallWord[]) =>
  piece?.kind === "small" && kinds.includes(piece.small as SmallWord);
const isVerb = (piece: Piece | undefined, kind: Verb["kind"]) => piece?.kind === "verb" && piece.verb?.kind === kind;
const isAdverb = (piece: Piece | undefined) =>
  isSmall(piece, "modal", "count", "each", "area", "lead") || piece?.kind === "date";

/** Where members of a list begin: an enumeration mark behind a figure, or before a figure or verb when a figure came before. */
function joints(list: readonly Piece[]): number[] {
  const out: number[] = [];
  let figures = list.filter((piece) => piece.kind === "quantity").length;
  let before = 0;
  list.forEach((piece, i) => {
    if (piece.kind === "quantity") {
      before++;
      figures--;
    }
    if (!isSmall(piece, "enum", "and") || before === 0 || figures === 0) return;
    const [previous, following] = [list[i - 1], list[i + 1]];
    const opens =
      following?.kind === "quantity" ||
      (isSmall(piece, "enum") && isVerb(following, "make") && previous?.kind === "quantity");
    if ((previous?.kind === "quantity" && (isSmall(piece, "enum") || opens)) || opens) out.push(i);
  });
  return out;
}

function token(name: ChunkName, span: Span, text: string, payload: Partial<ChunkToken> = {}): ChunkToken {
  const type = Chunk[name];
  return {
    image: text.slice(span.start, span.end),
    startOffset: span.start,
    endOffset: span.end - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    ...payload,
  };
}

/**
 * The tokens of one clause for the clause grammar: every word that can't govern a figure where it stands is plain text.
 * Empty where the clause holds no figure. Offsets are those of `text`.
 */
export function chunkClause(
  text: string,
  start: number,
  end: number,
  figures: readonly (Quantity | DateExpression)[],
): ChunkToken[] {
  const list = foldConditions(text, pieces(text, start, end, figures));
  if (!list.some((piece) => piece.kind === "quantity")) return [];
  const out: ChunkToken[] = [];
  let from = 0;
  for (const joint of [...joints(list), list.length]) {
    const member = list.slice(from, joint);
    if (member.some((piece) => piece.kind === "quantity")) {
      if (out.length > 0) out.push(token("Joint", list[from - 1] as Piece, text));
      out.push(...memberTokens(text, member, out.length === 0));
    } else if (out.length > 0)
      out.push(
        token(
          "Text",
          { start: (list[from - 1] as Piece).start, end: member.at(-1)?.end ?? (list[from - 1] as Piece).end },
          text,
        ),
      );
    from = joint + 1;
  }
  return out;
}

/** One member: leads, then verb of making or subject, verb, base, figure, rest. */
function memberTokens(text: string, member: readonly Piece[], first: boolean): ChunkToken[] {
  const figure = governedFigure(member, text);
  const out: ChunkToken[] = [];
  const opened = strongLeads(text, member, figure, first ? out : []);
  const verb = governor(text, member, opened, figure);
  const opening =
    verb < 0 || making(text, member, verb, figure) ? openingVerb(text, member, opened, verb < 0 ? figure : verb) : -1;
  const series = opening >= 0 && seriesEnd(member, opening, figure, text) === verb;
  if (verb >= 0 && making(text, member, verb, figure) && !series)
    governedMaking(text, member, opened, verb, figure, first, out);
  else if (opening >= 0) openedMaking(text, member, opened, opening, figure, first, out);
  else governed(text, member, opened, verb, figure, out);
  const q = member[figure] as Piece;
  out.push(token("Figure", q, text, { quantity: q.quantity }));
  if (figure + 1 < member.length)
    out.push(token("Text", { start: (member[figure + 1] as Piece).start, end: (member.at(-1) as Piece).end }, text));
  return out;
}

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
  const made = seriesStart(member, verb, opened, text);
  if (made > opened && first)
    out.push(token("Modal", { start: (member[opened] as Piece).start, end: (member[made - 1] as Piece).end }, text));
  out.push(
    token("Make", { start: (member[made] as Piece).start, end: (member[verb] as Piece).end }, text, {
      verb: member[verb]?.verb,
    }),
  );
  if (verb + 1 < figure) object(text, member, verb + 1, figure, out);
}

/** 建设 opening the statement: 建设农田980万亩, 出台稳就业20条措施, 提高劳动生产率20%. */
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

/** A subject with its verb, or without one: 合格率达到95%, 达标天数超过全年的90%, 产量1600亿斤, 市场100%纳入监测. */
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
  if (member.slice(verb + 1, figure).some((piece) => !isAdverb(piece)))
    out.push(token("Text", { start: governs.end, end: (member[figure] as Piece).start }, text));
}

/** The verb that opens a statement behind weak modals（重点培育…, 全省新建…）; -1 where a noun does. */
function openingVerb(text: string, member: readonly Piece[], opened: number, stop: number): number {
  for (let i = opened; i < stop; i++) {
    const piece = member[i] as Piece;
    if (piece.kind === "verb") return i;
    if (!isWeakLead(text, member, i)) return -1;
  }
  return -1;
}

/** Of several figures in one member the one that a verb governs, else the first. */
function governedFigure(member: readonly Piece[], text: string): number {
  const all = member.flatMap((piece, i) => (piece.kind === "quantity" ? [i] : []));
  if (all.length === 1) return all[0] as number;
  return (
    [...all]
      .reverse()
      .find(
        (i) => member[i - 1]?.kind === "verb" || (member[i - 1]?.kind === "text" && isObjectVerb(member[i - 2], text)),
      ) ?? (all[0] as number)
  );
}

const isObjectVerb = (piece: Piece | undefined, text: string) =>
  piece?.kind === "verb" &&
  (objectVerbs.has(text.slice(piece.start, piece.end)) || objectChanges.has(text.slice(piece.start, piece.end)));

/** Pushes what opens a clause before any word: dates, conditions, 力争, 其中; gives the index of the first piece behind them. */
function strongLeads(text: string, member: readonly Piece[], figure: number, out: ChunkToken[]): number {
  let i = 0;
  for (; i < figure; i++) {
    const piece = member[i] as Piece;
    const strong =
      piece.kind === "date" ||
      piece.condition !== undefined ||
      (piece.kind === "small" && strongModals.has(text.slice(piece.start, piece.end)));
    const chained = !strong && isSmall(piece, "modal", "lead") && isStrong(text, member[i + 1]);
    if (!strong && !chained) break;
    out.push(leadToken(text, piece));
  }
  return i;
}

const isStrong = (text: string, piece: Piece | undefined) =>
  piece?.kind === "date" || (piece?.kind === "small" && strongModals.has(text.slice(piece.start, piece.end)));

function leadToken(text: string, piece: Piece): ChunkToken {
  if (piece.kind === "condition" || isSmall(piece, "inside")) return token("Condition", piece.condition ?? piece, text);
  return token(piece.kind === "date" ? "Date" : isSmall(piece, "area") ? "Area" : "Modal", piece, text, {
    date: piece.date,
  });
}

/** A small word that may stand before the verb of a statement（重点, 全省, 新, 国内）. */
function isWeakLead(_text: string, member: readonly Piece[], i: number): boolean {
  const piece = member[i] as Piece;
  return (
    piece.kind === "date" ||
    piece.kind === "condition" ||
    isSmall(piece, "modal", "lead", "count", "area", "inside", "each")
  );
}

/** The verb that governs the figure: right before it, before the base of a share, or before its object; -1 where there is none. */
function governor(text: string, member: readonly Piece[], body: number, figure: number): number {
  let i = figure - 1;
  while (i >= body && isAdverb(member[i])) i--;
  const near = member[i];
  if (i < body || !near) return -1;
  const quantity = member[figure]?.quantity as Quantity;
  const hasRest = figure + 1 < member.length;
  if (near.kind === "verb") {
    if (!isVerb(near, "make")) return i;
    return hasRest || i === body ? i : -1;
  }
  const base = baseVerb(member, body, i, quantity);
  return base >= 0 ? base : objectVerb(text, member, body, figure);
}

/** 1000个项目完成投资1800亿元, 治理工程削减化学需氧量100万吨: a verb in the middle with its object before the figure. */
function objectVerb(text: string, member: readonly Piece[], body: number, figure: number): number {
  for (let i = figure - 2; i > body; i--) {
    if (member[i]?.kind === "quantity") return -1;
    const length = (member[figure] as Piece).start - (member[i] as Piece).end;
    if (length > 16) return -1;
    if (isObjectVerb(member[i], text) && length >= 2) return i;
  }
  return -1;
}

/** Whether the governing verb makes what is counted, so that its object stands behind it. */
const making = (text: string, member: readonly Piece[], verb: number, figure: number) =>
  isVerb(member[verb], "make") || (verb + 1 < figure && isObjectVerb(member[verb], text));

/** 超过全年的90%, 占全国23%, 高于全国8个百分点: the level verb before a short base. */
function baseVerb(member: readonly Piece[], body: number, last: number, quantity: Quantity): number {
  const share = shareUnits.has(quantity.unit);
  let length = 0;
  for (let i = last; i >= body; i--) {
    const piece = member[i] as Piece;
    if (share && isVerb(piece, "level") && i < last + 1 && i >= body) return i;
    if (piece.kind === "quantity" || piece.kind === "date") return -1;
    length += piece.end - piece.start;
    if (length > 24) return -1;
  }
  return -1;
}

/** 培育引进…, 发布和实施…: where a series of verbs that ends at `verb` begins. */
function seriesStart(member: readonly Piece[], verb: number, body: number, text: string): number {
  let i = verb;
  while (i > body) {
    const previous = member[i - 1];
    if (
      isVerb(previous, "make") &&
      serialVerbs.has(text.slice((member[i] as Piece).start, (member[i] as Piece).end)) &&
      serialVerbs.has(text.slice(previous?.start, previous?.end))
    )
      i--;
    else if (isSmall(previous, "and") && i - 2 >= body && isVerb(member[i - 2], "make")) i -= 2;
    else break;
  }
  return i;
}

/** The last verb of a series that opens a statement（新建改造, 培育引进, 发布和实施）. */
function seriesEnd(member: readonly Piece[], opening: number, figure: number, text: string): number {
  const serial = (piece: Piece | undefined) =>
    isVerb(piece, "make") && serialVerbs.has(text.slice(piece?.start, piece?.end));
  if (!isVerb(member[opening], "make")) return opening;
  const joined = isSmall(member[opening + 1], "and") && serial(member[opening + 2]) ? opening + 2 : opening + 1;
  return joined < figure && serial(member[opening]) && serial(member[joined]) ? joined : opening;
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
    if (baseline.start > whole.start) out.push(token("Text", { start: whole.start, end: baseline.start }, text));
    out.push(token("Baseline", baseline, text));
    return;
  }
  const starts = member[stop - 1]?.kind === "start" ? (member[stop - 1] as Piece) : undefined;
  if (starts) {
    if (stop - 1 > from) out.push(token("Text", { start: whole.start, end: (member[stop - 2] as Piece).end }, text));
    out.push(token("Baseline", starts, text, { quantity: starts.quantity }));
    return;
  }
  let last = stop;
  while (last > from && isAdverb(member[last - 1]) && (verb || !isSmall(member[last - 1], "area"))) last--;
  if (last > from) out.push(token("Text", { start: whole.start, end: (member[last - 1] as Piece).end }, text));
  for (let i = last; i < stop; i++) {
    const piece = member[i] as Piece;
    out.push(
      token(
        piece.kind === "date" ? "Date" : isSmall(piece, "each") ? "Each" : isSmall(piece, "area") ? "Area" : "Modal",
        piece,
        text,
        { date: piece.date },
      ),
    );
  }
}
