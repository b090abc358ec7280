import type { IToken } from "chevrotain";
import { Chunk, type ChunkName } from "../../grammars/clause.ts";
import type { SmallWord } from "../../grammars/vocabulary/clause-words.ts";
import type { Verb } from "../../grammars/vocabulary/verbs.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Quantity } from "./figure.ts";

/** A token of the clause grammar with what was read of it. */
export interface ChunkToken extends IToken {
  readonly verb?: Verb | undefined;
  readonly quantity?: Quantity | undefined;
  readonly date?: DateExpression | undefined;
  readonly small?: SmallWord | undefined;
}

/** A token of the clause grammar over a span. */
export function token(name: ChunkName, span: Span, text: string, payload: Partial<ChunkToken> = {}): ChunkToken {
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
