import { CharSet } from "./char-set.ts";

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
  readonly #first = new CharSet();
  readonly #second = new CharSet();
  readonly #backward: boolean;

  constructor(phrases: Iterable<Phrase<T>>, backward = false) {
    this.#backward = backward;
    for (const phrase of phrases) {
      const { word } = phrase;
      const code = word.charCodeAt(backward ? word.length - 1 : 0);
      const second = word.charCodeAt(backward ? word.length - 2 : 1);
      this.#first.add(code);
      if (word.length > 1) this.#second.add(second);
      const table = word.length > 1 ? this.#pairs : this.#single;
      const key = word.length > 1 ? (code << 16) | second : code;
      const rows = table.get(key);
      if (rows) rows.push(phrase);
      else table.set(key, [phrase]);
    }
    for (const rows of this.#pairs.values()) rows.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts at `at` (backward: ends there) and lies within `limit`. */
  find(text: string, at: number, limit: number): Phrase<T> | undefined {
    const code = text.charCodeAt(this.#backward ? at - 1 : at);
    if (!this.#first.has(code)) return undefined;
    const second = text.charCodeAt(this.#backward ? at - 2 : at + 1);
    const pair = this.#second.has(second) ? this.#pairs.get((code << 16) | second) : undefined;
    const found = pair && this.#longest(pair, text, at, limit);
    if (found || this.#single.size === 0) return found;
    const single = this.#single.get(code);
    return single && this.#longest(single, text, at, limit);
  }

  /** Whether one of the words stands anywhere in a text. */
  occurs(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.find(text, i, text.length)) return true;
    return false;
  }

  #longest(rows: readonly Phrase<T>[], text: string, at: number, limit: number): Phrase<T> | undefined {
    for (const row of rows) {
      const start = this.#backward ? at - row.word.length : at;
      const end = start + row.word.length;
      if (this.#backward ? start < limit : end > limit) continue;
      if (row.word.length > 2 && !text.startsWith(row.word, start)) continue;
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
