/** A word of a vocabulary with what it is. */
export interface Row<T> {
  readonly word: string;
  readonly value: T;
}

/** Words separated by blanks and line breaks; to part them at a plain string takes a tenth of the time that an expression does. */
export const list = (words: string): string[] => words.replaceAll("\n", " ").split(" ").filter(Boolean);

/** Rows of one value for words separated by blanks. */
export const words = <T>(value: T, text: string): Row<T>[] => list(text).map((word) => ({ word, value }));
