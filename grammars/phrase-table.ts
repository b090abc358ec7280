/** A word of a vocabulary with what it stands for. */
export interface Phrase<T> {
  readonly word: string;
  readonly value: T;
  /** characters that may not stand at its open side: they would make another word of it */
  readonly breaks: string;
}

/** A word in a table, with its second character (from the side that it is read from), at which most candidates fail. */
interface Entry<T> {
  readonly phrase: Phrase<T>;
  readonly second: number;
}

/** Words by their first (or last) character, longest first. */
export class PhraseTable<T> {
  readonly #rows = new Map<number, Entry<T>[]>();
  /** Bits of the characters that words begin (end) with: most characters of a text are none, and cost no look into the map. */
  readonly #first = new Uint32Array(2048);
  readonly #backward: boolean;

  constructor(phrases: Iterable<Phrase<T>>, backward = false) {
    this.#backward = backward;
    for (const phrase of phrases) {
      const code = phrase.word.charCodeAt(backward ? phrase.word.length - 1 : 0);
      this.#first[code >> 5] = (this.#first[code >> 5] as number) | (1 << (code & 31));
      const rows = this.#rows.get(code);
      const entry = {
        phrase,
        second: phrase.word.length > 1 ? phrase.word.charCodeAt(backward ? phrase.word.length - 2 : 1) : -1,
      };
      if (rows) rows.push(entry);
      else this.#rows.set(code, [entry]);
    }
    for (const rows of this.#rows.values()) rows.sort((a, b) => b.phrase.word.length - a.phrase.word.length);
  }

  /** The longest word that starts at `at` (backward: ends there) and lies within `limit`. */
  find(text: string, at: number, limit: number): Phrase<T> | undefined {
    const code = text.charCodeAt(this.#backward ? at - 1 : at);
    if (((this.#first[code >> 5] as number) & (1 << (code & 31))) === 0) return undefined;
    const second = text.charCodeAt(this.#backward ? at - 2 : at + 1);
    for (const entry of this.#rows.get(code) as Entry<T>[]) {
      const row = entry.phrase;
      if (entry.second !== second && entry.second >= 0) continue;
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
