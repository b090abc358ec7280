/** A word of a vocabulary with what it stands for. */
export interface Phrase<T> {
  readonly word: string;
  readonly value: T;
  /** characters that may not stand at its open side: they would make another word of it */
  readonly breaks: string;
}

/** Words by their first two (or last two) characters, longest first; those of one character apart. */
export class PhraseTable<T> {
  readonly #pairs = new Map<number, Phrase<T>[]>();
  readonly #single = new Map<number, Phrase<T>[]>();
  /** Bits of the characters that words begin (end) with: most characters of a text are none, and cost no look into the maps. */
  readonly #first = new Uint32Array(2048);
  readonly #backward: boolean;

  constructor(phrases: Iterable<Phrase<T>>, backward = false) {
    this.#backward = backward;
    for (const phrase of phrases) {
      const { word } = phrase;
      const code = word.charCodeAt(backward ? word.length - 1 : 0);
      this.#first[code >> 5] = (this.#first[code >> 5] as number) | (1 << (code & 31));
      const table = word.length > 1 ? this.#pairs : this.#single;
      const key = word.length > 1 ? (code << 16) | word.charCodeAt(backward ? word.length - 2 : 1) : code;
      const rows = table.get(key);
      if (rows) rows.push(phrase);
      else table.set(key, [phrase]);
    }
    for (const rows of this.#pairs.values()) rows.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts at `at` (backward: ends there) and lies within `limit`. */
  find(text: string, at: number, limit: number): Phrase<T> | undefined {
    const code = text.charCodeAt(this.#backward ? at - 1 : at);
    if (((this.#first[code >> 5] as number) & (1 << (code & 31))) === 0) return undefined;
    const second = text.charCodeAt(this.#backward ? at - 2 : at + 1);
    return (
      this.#longest(this.#pairs.get((code << 16) | second), text, at, limit) ??
      this.#longest(this.#single.get(code), text, at, limit)
    );
  }

  #longest(rows: readonly Phrase<T>[] | undefined, text: string, at: number, limit: number): Phrase<T> | undefined {
    if (!rows) return undefined;
    for (const row of rows) {
      const start = this.#backward ? at - row.word.length : at;
      const end = start + row.word.length;
      if (this.#backward ? start < limit : end > limit) continue;
      if (!text.startsWith(row.word, start)) continue;
      const open = this.#backward ? text.charAt(start - 1) : text.charAt(end);
      if (row.breaks && open && row.breaks.includes(open)) continue;
      return row;
    }
    return undefined;
  }
}

/** Words that all stand for themselves. */
export function* plain(
  words: Iterable<string>,
  breaks: Readonly<Record<string, string>> = {},
): Iterable<Phrase<string>> {
  for (const word of words) yield { word, value: word, breaks: breaks[word] ?? "" };
}
