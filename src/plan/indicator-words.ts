import { PhraseTable } from "../../grammars/phrase-table.ts";
import { CONTRASTS, NEAR } from "../../grammars/vocabulary/indicator-contrasts.ts";
import { ENDING_FOLLOWS, ENDINGS, FRAMES, LIGHT, MARKS, SYNONYMS } from "../../grammars/vocabulary/indicator-words.ts";
import { PROVINCES } from "../../grammars/vocabulary/regions.ts";

/** A word of an indicator's name: what it stands for, as it is written, and how much it tells. Words that only join others weigh nothing. */
export interface Word {
  readonly word: string;
  readonly text: string;
  readonly weight: number;
  /** Whether a table knows it; else it is a stretch between words that are known. */
  readonly known: boolean;
}

/** The weight of a word that another name for the same indicator often lacks. */
export const LIGHT_WEIGHT = 0.5;

/** For each word that excludes others: the row of the table it stands in, and a bit for its alternative there. */
export const alternatives: ReadonlyMap<string, readonly (readonly [row: number, bit: number])[]> = readContrasts();

function readContrasts(): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>();
  CONTRASTS.forEach((line, row) => {
    line.split(" | ").forEach((words, alternative) => {
      for (const word of words.split(" ")) {
        const places = found.get(word);
        if (places) places.push([row, 1 << alternative]);
        else found.set(word, [[row, 1 << alternative]]);
      }
    });
  });
  return found;
}

/** What a word of a table stands for, without the text it is found as. */
type Meaning = Pick<Word, "word" | "weight">;

const heavy = (word: string): Meaning => ({ word, weight: Math.max(2, Math.min(4, word.length)) });

/** Splits names of indicators into words. A user's groups of synonyms, the first for all, stand before the genre's. */
export class IndicatorWords {
  readonly #table: PhraseTable<readonly Meaning[]>;

  constructor(synonyms: readonly (readonly string[])[] = []) {
    const rows = new Map<string, readonly Meaning[]>();
    const add = (word: string, words: readonly Meaning[]): void => {
      if (!rows.has(word)) rows.set(word, words);
    };
    for (const group of [
      ...synonyms.map((names) => names.map(plainName)),
      ...SYNONYMS.map((line) => line.split(" ")),
    ]) {
      const stands = (group[0] as string).split("+").map(heavy);
      for (const word of group) if (!word.includes("+")) add(word, stands);
    }
    for (const word of FRAMES) add(word, [{ word, weight: 0 }]);
    for (const word of [...LIGHT, ...PROVINCES.keys(), ...PROVINCES.values()])
      add(word, [{ word, weight: LIGHT_WEIGHT }]);
    for (const word of [...alternatives.keys(), ...MARKS, ...NEAR.flatMap(([a, b]) => `${a} ${b}`.split(" "))])
      add(word, [heavy(word)]);
    this.#table = new PhraseTable(Array.from(rows, ([word, value]) => ({ word, value })));
  }

  /** The words of a plain name in order; a stretch that no table knows is one word, Latin and Han apart. */
  split(text: string): Word[] {
    const words: Word[] = [];
    let start = 0;
    const close = (end: number): void => {
      const unknown = text.slice(start, end);
      if (unknown) words.push({ word: unknown, text: unknown, weight: Math.min(6, unknown.length), known: false });
    };
    for (let at = 0; at < text.length; ) {
      const found = this.#table.find(text, at, text.length);
      const kind = found || isEnding(text, at) ? "" : kindOf(text.charAt(at));
      if (kind !== "" && (start === at || kind === kindOf(text.charAt(at - 1)))) at++;
      else {
        close(at);
        const meanings = found?.value ?? (kind === "" ? [{ word: text.charAt(at), weight: 0 }] : []);
        const length = found?.word.length ?? 1;
        for (const meaning of meanings) words.push({ ...meaning, text: text.slice(at, at + length), known: true });
        start = kind === "" ? at + length : at;
        at += length;
      }
    }
    close(text.length);
    return words;
  }
}

/** Compatibility forms folded, without brackets, quotation marks and blanks: “双师型”教师（Ⅱ级）→ 双师型教师II级. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/["'“”‘’《》〈〉「」『』()[\]【】〔〕\s]/g, "");
}

/** Latin letters, digits and what stands between them（PM2.5）are of one kind, Han and other letters of another, marks of none. */
function kindOf(char: string): "latin" | "han" | "" {
  if (/[\w.+-]/.test(char)) return "latin";
  return (char > "\u00bf" && char < "\u2000") || char > "\u303f" ? "han" : "";
}

/** 覆盖率, 用户数占…: a frame of one character, where the name or a part of it ends. */
function isEnding(text: string, at: number): boolean {
  return ENDINGS.includes(text.charAt(at)) && (at + 1 === text.length || ENDING_FOLLOWS.includes(text.charAt(at + 1)));
}
