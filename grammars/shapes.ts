import type { IToken } from "chevrotain";

/** The types of some tokens in a row: what they make, once it is worked out, and what they may go on with, by type. */
interface Shape<T> {
  made: T | undefined;
  readonly next: (Shape<T> | undefined)[];
}

/** A longer row of types hardly comes again. */
const LONGEST = 24;

/**
 * What rows of tokens make where their types alone decide: each row of types is parsed once（95% is numeral and unit, as 30万亩 is numeral,
 * size and unit）. There are a few dozen in a plan of 700 islands.
 */
export class Shapes<T> {
  readonly #shapes: Shape<T> = { made: undefined, next: [] };

  /** What the types of the tokens make; `parse` says it the first time. */
  of(tokens: readonly IToken[], parse: () => T): T {
    if (tokens.length > LONGEST) return parse();
    let shape = this.#shapes;
    for (const { tokenTypeIdx } of tokens) {
      let next = shape.next[tokenTypeIdx];
      if (!next) {
        next = { made: undefined, next: [] };
        shape.next[tokenTypeIdx] = next;
      }
      shape = next;
    }
    shape.made ??= parse();
    return shape.made;
  }
}
