import { CharSet } from "../../grammars/char-set.ts";

const BLANKS =
  " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a";
const CLASSES: Readonly<Record<string, string>> = { "\\d": "0123456789", "\\s": BLANKS, "\\t": "\t", "\\n": "\n" };

/**
 * A sticky expression that is tried only where its match may begin. The characters that it may begin with are taken to be all that it
 * names outside its lookaheads: more than needed, never less.
 */
export class Pattern {
  readonly #expression: RegExp;
  readonly #characters: CharSet;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#characters = new CharSet(charactersOf(withoutLookaheads(expression.source)));
  }

  /** Whether the expression names a character. */
  names(code: number): boolean {
    return this.#characters.has(code);
  }

  /** The end of a match at an offset, or -1; a match may not reach beyond `limit`. */
  end(text: string, at: number, limit: number): number {
    if (!this.#characters.has(text.charCodeAt(at))) return -1;
    this.#expression.lastIndex = at;
    if (!this.#expression.test(text)) return -1;
    return this.#expression.lastIndex <= limit ? this.#expression.lastIndex : -1;
  }
}

const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[=!]|\(|\)|[^\\[()]/gsu;

function withoutLookaheads(source: string): string {
  let kept = "";
  let depth = 0;
  for (const [piece] of source.matchAll(PIECES)) {
    if (depth === 0 && !/^\(\?[=!]/.test(piece)) kept += piece;
    else if (piece.startsWith("(")) depth++;
    else if (piece === ")") depth--;
  }
  return kept;
}

/** Every character of an expression, ranges written out; signs of the syntax count as characters too. */
function charactersOf(source: string): string {
  let all = "";
  for (const [piece] of source.matchAll(/\\.|\[-?|.-.|./gsu)) {
    if (CLASSES[piece]) all += CLASSES[piece];
    else if (piece.startsWith("\\")) all += piece.charAt(1);
    else if (piece.length === 3)
      for (let c = piece.charCodeAt(0); c <= piece.charCodeAt(2); c++) all += String.fromCharCode(c);
    else all += piece;
  }
  return all;
}
