import { CharSet } from "../../grammars/char-set.ts";

const BLANKS =
  " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a";
const CLASSES: Readonly<Record<string, string>> = { d: "0123456789", s: BLANKS, t: "\t", n: "\n" };

/**
 * A sticky expression that is tried only where its match may begin. The characters that it may begin with are taken to be all that it
 * names outside its lookaheads: more than needed, never less.
 */
export class Pattern {
  readonly #expression: RegExp;
  readonly #characters: CharSet;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#characters = charactersOf(expression.source);
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

/** An expression for the end of some words, tried only where their last character is one that it names; it may not end in any other. */
export class EndPattern {
  readonly #expression: RegExp;
  readonly #characters: CharSet;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#characters = charactersOf(expression.source);
  }

  /** Whether words that end before an offset may end so. */
  mayEnd(text: string, end: number): boolean {
    return this.#characters.has(text.charCodeAt(end - 1));
  }

  /** The length of the match at the end of the words; 0 where there is none. */
  length(words: string): number {
    if (!this.mayEnd(words, words.length)) return 0;
    return this.#expression.exec(words)?.[0].length ?? 0;
  }
}

/** \u3014, as build.mjs writes what is not ASCII in a literal. */
const unitEscape = /\\u(?!00[0-7])([\da-f]{4})/gi;

/** The characters of an expression outside its lookaheads, ranges written out; signs of the syntax count as characters too. */
function charactersOf(written: string): CharSet {
  const source = written.replace(unitEscape, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const all = new CharSet();
  let ahead = 0;
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === "\\") {
      const escaped = source.charAt(++i);
      if (ahead === 0) for (const member of CLASSES[escaped] ?? escaped) all.add(member.charCodeAt(0));
      continue;
    }
    if (c === "[") inClass = true;
    else if (c === "]") inClass = false;
    else if (!inClass && c === "(") ahead += ahead > 0 || isLookahead(source, i) ? 1 : 0;
    else if (!inClass && c === ")" && ahead > 0) ahead--;
    if (ahead > 0) continue;
    const isRange = inClass && c !== "[" && source.charAt(i + 1) === "-";
    if (isRange) i += 2;
    all.addRange(c.charCodeAt(0), source.charCodeAt(i));
  }
  return all;
}

const isLookahead = (source: string, at: number): boolean =>
  source.startsWith("(?=", at) || source.startsWith("(?!", at);
