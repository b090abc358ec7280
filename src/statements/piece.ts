import type { SmallWord } from "../../grammars/vocabulary/clause-words.ts";
import type { Verb } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Quantity } from "./figure.ts";

/** A word or figure of a clause before its place decides what it is. */
export interface Piece extends Span {
  readonly kind: "verb" | "small" | "text" | "quantity" | "date" | "condition" | "start";
  readonly verb?: Verb;
  readonly small?: SmallWord;
  readonly quantity?: Quantity;
  readonly date?: DateExpression;
  readonly condition?: Span;
}

export const isSmall = (piece: Piece | undefined, ...kinds: SmallWord[]) =>
  piece?.kind === "small" && kinds.includes(piece.small as SmallWord);
export const isVerb = (piece: Piece | undefined, kind: Verb["kind"]) =>
  piece?.kind === "verb" && piece.verb?.kind === kind;
export const isAdverb = (piece: Piece | undefined) =>
  isSmall(piece, "modal", "count", "each", "area", "lead") || piece?.kind === "date";
