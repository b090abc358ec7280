import type { IToken } from "chevrotain";
import { Chunk, type ChunkName } from "../../grammars/clause.ts";
import type { Verb } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Quantity } from "./figure.ts";

/** A token of the clause grammar with what was read of it. */
export interface ChunkToken extends IToken {
  readonly verb?: Verb | undefined;
  readonly quantity?: Quantity | undefined;
  readonly date?: DateExpression | undefined;
  /** Of a baseline: the starts of the others of a list. */
  readonly others?: readonly Quantity[];
}

/** A token of the clause grammar over a span. */
export function token(name: ChunkName, span: Span, text: string, payload: Partial<ChunkToken> = nothing): ChunkToken {
  const type = Chunk[name];
  return {
    image: text.slice(span.start, span.end),
    startOffset: span.start,
    endOffset: span.end - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    verb: payload.verb,
    quantity: payload.quantity,
    date: payload.date,
    others: payload.others ?? none,
  };
}

const none: readonly Quantity[] = [];
const nothing: Partial<ChunkToken> = {};
