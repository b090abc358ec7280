import type { IToken, TokenType } from "chevrotain";

/** What the tokeniser works on: a text, its limit and the tokens of the island at hand. */
export interface LexContext {
  readonly text: string;
  readonly end: number;
  readonly bare: boolean;
  readonly tokens: IToken[];
}

/** A token over a range of the text. `payload` carries what the vocabulary says about its word. */
export function makeToken(type: TokenType, text: string, start: number, end: number, payload?: unknown): IToken {
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    tokenTypeIdx: type.tokenTypeIdx as number,
    tokenType: type,
    payload,
  };
}

/** Adds a token to the island and gives its end. */
export function push(c: LexContext, type: TokenType, start: number, end: number, payload?: unknown): number {
  c.tokens.push(makeToken(type, c.text, start, end, payload));
  return end;
}

/** Drops the tokens from a count on. Setting the length would also give their room back. */
export function cut(c: LexContext, count: number): void {
  while (c.tokens.length > count) c.tokens.pop();
}

/** The type of the island's last token. */
export const lastType = (c: LexContext): TokenType | undefined => c.tokens[c.tokens.length - 1]?.tokenType;
