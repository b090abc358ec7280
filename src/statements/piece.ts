import type { SmallWord } from "../../grammars/vocabulary/clause-words.ts";
import type { Verb } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Quantity } from "./figure.ts";

/** A word or figure of a clause before its place decides what it is. */
export interface Piece extends Span {
  readonly kind: "verb" | "small" | "text" | "quantity" | "date" | "condition" | "start";
  readonly verb: Verb | undefined;
  readonly small: SmallWord | undefined;
  readonly quantity: Quantity | undefined;
  readonly date: DateExpression | undefined;
  readonly condition: Span | undefined;
  /** Of a start: where the others of a list start（比2010年的77.7万吨、59.4万吨分别减少…）. */
  readonly others: readonly Quantity[];
}

/** What a piece of a kind is made of. */
interface Content {
  readonly verb: Verb;
  readonly small: SmallWord;
  readonly text: undefined;
  readonly quantity: Quantity;
  readonly date: DateExpression;
  readonly condition: Span;
  readonly start: Quantity | undefined;
}

const none: readonly Quantity[] = [];

/** A piece. All have the same fields, so that the engine knows where to look. */
export function piece<K extends keyof Content>(kind: K, start: number, end: number, content?: Content[K]): Piece {
  return {
    kind,
    start,
    end,
    verb: kind === "verb" ? (content as Verb) : undefined,
    small: kind === "small" ? (content as SmallWord) : undefined,
    quantity: kind === "quantity" || kind === "start" ? (content as Quantity) : undefined,
    date: kind === "date" ? (content as DateExpression) : undefined,
    condition: kind === "condition" ? (content as Span) : undefined,
    others: none,
  };
}

export const isSmall = (piece: Piece | undefined, ...kinds: SmallWord[]) =>
  piece?.kind === "small" && kinds.includes(piece.small as SmallWord);
export const isVerb = (piece: Piece | undefined, kind: Verb["kind"]) =>
  piece?.kind === "verb" && piece.verb?.kind === kind;
const adverbs: ReadonlySet<SmallWord | undefined> = new Set(["modal", "count", "each", "area", "lead"] as const);
export const isAdverb = (piece: Piece | undefined) =>
  piece?.kind === "date" || (piece?.kind === "small" && adverbs.has(piece.small));

/** How many of the pieces are figures to reach. */
export function quantitiesIn(pieces: readonly Piece[]): number {
  let count = 0;
  for (const { kind } of pieces) if (kind === "quantity") count++;
  return count;
}
