import type { IToken } from "chevrotain";
import {
  causative,
  listMark,
  looseEnds,
  looseStarts,
  qualitativePredicate,
  restEnd,
} from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { EndPattern } from "./lex-pattern.ts";

const looseEnd = new EndPattern(looseEnds);

/** The span of a token. */
export const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: (token.endOffset as number) + 1 });

/** A span as the arguments of slice. */
export const ends = (span: Span): [number, number] => [span.start, span.end];

/** A noun phrase without loose words at either end. */
export function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head = looseStarts.exec(words)?.[0].length ?? 0;
  const tail = looseEnd.length(words.slice(head));
  const start = span.start + head;
  return { start, end: Math.max(start, span.end - tail) };
}

/**
 * The subject of a verb that governs a figure: 带动 and its like with what stands before them are cut off; words that end in 、 are a predicate of
 * their own（稳居前列、增长4.8%）, so that the subject is that of the member before, or what stands before the predicate. Undefined: inherited.
 */
export function subjectOf(text: string, span: Span, inherits: boolean): Span | undefined {
  const words = text.slice(span.start, span.end);
  if (words.endsWith(listMark)) {
    if (inherits) return undefined;
    const bare = words.slice(0, -1);
    return trim(text, {
      start: span.start,
      end: span.start + bare.length - (qualitativePredicate.exec(bare)?.[0].length ?? 0),
    });
  }
  const trimmed = trim(text, span);
  const cause = causative.exec(text.slice(trimmed.start, trimmed.end))?.[0].length ?? 0;
  return { start: trimmed.start + cause, end: trimmed.end };
}

/** The words behind a figure, without 的 before them and without what it is to become（100家企业成为示范）. */
export function trimRest(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head = looseStarts.exec(words)?.[0].length ?? 0;
  const tail = restEnd.exec(words)?.index ?? words.length;
  return { start: span.start + head, end: span.start + Math.max(head, tail) };
}
