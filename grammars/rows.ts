/** A word of a vocabulary with what it is. */
export interface Row<T> {
  readonly word: string;
  readonly value: T;
}

/** Rows of one value for words separated by blanks. */
export const words = <T>(value: T, list: string): Row<T>[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, value }));
