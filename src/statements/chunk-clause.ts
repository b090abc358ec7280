import { clauseNumber, eachPlace, listedSet, orElse, placeAlone } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import type { Aside } from "./asides.ts";
import { type ChunkToken, token } from "./chunk.ts";
import { memberTokens } from "./chunk-member.ts";
import type { DateExpression, Quantity } from "./figure.ts";
import { Pattern } from "./lex-pattern.ts";
import { foldConditions } from "./limits.ts";
import { isSmall, isVerb, type Piece, quantitiesIn } from "./piece.ts";
import { readPieces } from "./read-pieces.ts";

const clauseNumberAt = new Pattern(clauseNumber);

/** Where members of a list begin: an enumeration mark behind a figure, or before a figure or verb when a figure came before. */
function joints(text: string, list: readonly Piece[], all: number): number[] {
  const out: number[] = [];
  if (all === 1) return out;
  let figures = all;
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
      (isSmall(piece, "enum") &&
        isVerb(following, "make") &&
        (previous?.kind === "quantity" || list[i + 2]?.kind === "quantity")) ||
      (isSmall(piece, "enum") && startsAnew(text, list, i + 1)) ||
      (isSmall(piece, "and") && previous?.kind === "text" && namesAhead(text, list, i + 1)) ||
      (isSmall(piece, "and") &&
        previous?.kind === "quantity" &&
        (countedNext(list, i + 1) || orElse.test(text.slice(piece.start, piece.end + 1))));
    if ((previous?.kind === "quantity" && (isSmall(piece, "enum") || opens)) || opens) out.push(i);
  });
  return out;
}

/** 每个街道建有1个广场、|每个镇建有1个中心; 设区市建成2个、|县（市）至少建成1个: a place with a verb and a figure of its own. */
function startsAnew(text: string, list: readonly Piece[], at: number): boolean {
  const place = list[at];
  let verb = at + 1;
  while (isSmall(list[verb], "modal", "each", "count")) verb++;
  if (place?.kind !== "text" || !isVerb(list[verb], "make") || list[verb + 1]?.kind !== "quantity") return false;
  const words = text.slice(place.start, place.end);
  return eachPlace.test(words) || placeAlone.test(words);
}

/** 建设A、B2个片区和|C、D等3个基地: names of another list, and how many they are. */
function namesAhead(text: string, list: readonly Piece[], at: number): boolean {
  let i = at;
  while (list[i]?.kind === "text" || isSmall(list[i], "enum")) i++;
  const [last, count, noun] = [list[i - 1], list[i], list[i + 1]];
  return i > at && count?.kind === "quantity" && noun?.kind === "text" && listedSet.test(text.slice(at, last?.end));
}

/** 企业10家和|合作社5个: a noun with a figure of its own at the end of the clause. */
function countedNext(list: readonly Piece[], at: number): boolean {
  let i = at;
  while (list[i]?.kind === "text" || isSmall(list[i], "enum", "and", "count", "area") || isVerb(list[i], "make")) i++;
  return i > at && list[i]?.kind === "quantity" && i + 1 === list.length;
}

/**
 * The tokens of one clause for the clause grammar: every word that can't govern a figure where it stands is plain text.
 * Empty where the clause holds no figure. `asides` are left out. Offsets are those of `text`.
 */
export function chunkClause(
  text: string,
  { start, end }: Span,
  figures: readonly (Quantity | DateExpression)[],
  asides: readonly Aside[],
): ChunkToken[] {
  const from = Math.max(start, clauseNumberAt.end(text, start, end));
  const list = foldConditions(text, readPieces(text, from, end, figures, asides));
  const quantities = quantitiesIn(list);
  if (quantities === 0) return [];
  const parts = joints(text, list, quantities);
  if (parts.length === 0) return memberTokens(text, list, true, list.at(-1));
  const out: ChunkToken[] = [];
  let first = 0;
  for (const joint of [...parts, list.length]) {
    const member = list.slice(first, joint);
    if (quantitiesIn(member) > 0) {
      if (out.length > 0) out.push(token("Joint", list[first - 1] as Piece, text));
      out.push(...memberTokens(text, member, out.length === 0, list.at(-1)));
    } else if (out.length > 0 && list[first - 2]?.kind !== "quantity")
      out.push(
        token(
          "Text",
          { start: (list[first - 1] as Piece).start, end: member.at(-1)?.end ?? (list[first - 1] as Piece).end },
          text,
        ),
      );
    first = joint + 1;
  }
  return out;
}
