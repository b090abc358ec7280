/** A word of a vocabulary with what it is. */
export interface Row<T> {
  readonly word: string;
  readonly value: T;
}

/** Finds the longest word of a lexicon that begins at an offset; undefined where none does. */
export type Lexicon<T> = (text: string, at: number) => Row<T> | undefined;

/**
 * Makes a lexicon: rows by their first character, longest first, so that 不低于 is found before 不.
 * A later row with the word of an earlier one is a mistake and throws (checked once, when the tables are loaded).
 */
export function lexicon<T>(rows: readonly Row<T>[]): Lexicon<T> {
  const byFirst = new Map<number, Row<T>[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.word)) throw new Error(`vocabulary: ${row.word} stands twice`);
    seen.add(row.word);
    const first = row.word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push(row);
    else byFirst.set(first, [row]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return (text, at) => byFirst.get(text.charCodeAt(at))?.find((row) => text.startsWith(row.word, at));
}

/** Rows of one value for words separated by blanks. */
export const words = <T>(value: T, list: string): Row<T>[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, value }));
