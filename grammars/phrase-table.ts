import { CharSet } from "./char-set.ts";

/** A word of a vocabulary with what it stands for. */
export interface Phrase<T> {
  readonly word: string;
  readonly value: T;
  /** characters that may not stand at its open side: they would make another word of it; left out where none does */
  readonly breaks?: string | undefined;
}

/** A word in its table: the code of its far character, in which most words that share two characters differ, and the next such word. */
interface Entry<T> extends Phrase<T> {
  readonly far: number;
  next: Entry<T> | undefined;
}

/** Words by their first two (or last two) characters, longest first; those of one character apart. */
export class PhraseTable<T> {
  readonly #pairs = new Map<number, Entry<T>>();
  readonly #single = new Map<number, Entry<T>>();
  /** Bits of the characters that words begin (end) with: most characters of a text are none, and cost no look into the maps. */
  readonly #first = new CharSet();
  /** Bits of the pairs that they begin (end) with, several of a bit: tells most that are none. */
  readonly #pairBits = new CharSet();
  readonly #backward: boolean;

  constructor(phrases: Iterable<Phrase<T>>, backward = false) {
    this.#backward = backward;
    for (const { word, value, breaks } of phrases) {
      const code = word.charCodeAt(backward ? word.length - 1 : 0);
      const second = word.charCodeAt(backward ? word.length - 2 : 1);
      this.#first.add(code);
      if (word.length > 1) this.#pairBits.add(bitOf(code, second));
      const table = word.length > 1 ? this.#pairs : this.#single;
      const key = word.length > 1 ? (code << 16) | second : code;
      const far = word.charCodeAt(backward ? 0 : word.length - 1);
      insert(table, key, { word, value, breaks, far, next: undefined });
    }
  }

  /** The longest word that starts at `at` (backward: ends there) and lies within `limit`. */
  find(text: string, at: number, limit: number): Phrase<T> | undefined {
    const code = text.charCodeAt(this.#backward ? at - 1 : at);
    if (!this.#first.has(code)) return undefined;
    const second = text.charCodeAt(this.#backward ? at - 2 : at + 1);
    const pair = this.#pairBits.has(bitOf(code, second)) ? this.#pairs.get((code << 16) | second) : undefined;
    const found = pair && this.#longest(pair, text, at, limit);
    if (found || this.#single.size === 0) return found;
    const single = this.#single.get(code);
    return single && this.#longest(single, text, at, limit);
  }

  /** The next offset at which a word may begin; `end` where none does. */
  seek(text: string, from: number, end: number): number {
    for (let at = from; at < end; at++) if (this.#first.has(text.charCodeAt(at))) return at;
    return end;
  }

  /** Whether one of the words stands anywhere in a text. */
  occurs(text: string): boolean {
    const end = text.length;
    for (let at = this.seek(text, 0, end); at < end; at = this.seek(text, at + 1, end))
      if (this.find(text, at, end)) return true;
    return false;
  }

  #longest(first: Entry<T>, text: string, at: number, limit: number): Phrase<T> | undefined {
    for (let entry: Entry<T> | undefined = first; entry; entry = entry.next) {
      const { word, breaks, far } = entry;
      const start = this.#backward ? at - word.length : at;
      const end = start + word.length;
      if (this.#backward ? start < limit : end > limit) continue;
      if (text.charCodeAt(this.#backward ? start : end - 1) !== far) continue;
      if (word.length > 3 && !text.startsWith(word, start)) continue;
      if (breaks) {
        const open = this.#backward ? text.charAt(start - 1) : text.charAt(end);
        if (open && breaks.includes(open)) continue;
      }
      return entry;
    }
    return undefined;
  }
}

/** Puts a word among those of its key: behind the longer ones and those of its length. */
function insert<T>(table: Map<number, Entry<T>>, key: number, entry: Entry<T>): void {
  const first = table.get(key);
  if (!first || first.word.length < entry.word.length) {
    entry.next = first;
    table.set(key, entry);
    return;
  }
  let before = first;
  while (before.next && before.next.word.length >= entry.word.length) before = before.next;
  [entry.next, before.next] = [before.next, entry];
}

/** The bit that a pair of characters shares with few others. */
const bitOf = (first: number, second: number) => ((first << 5) ^ second) & 0xffff;

/** Words that all stand for themselves. */
export function* plain(
  words: Iterable<string>,
  breaks: Readonly<Record<string, string>> = {},
): Iterable<Phrase<string>> {
  for (const word of words) yield { word, value: word, breaks: breaks[word] };
}
