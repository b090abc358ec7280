import { type Phrase, PhraseTable } from "../../grammars/phrase-table.ts";
import { CONTRASTS } from "../../grammars/vocabulary/indicator-contrasts.ts";
import { ENDING_FOLLOWS, ENDINGS, FRAMES, LIGHT, MARKS, SYNONYMS } from "../../grammars/vocabulary/indicator-words.ts";
import { PROVINCES } from "../../grammars/vocabulary/regions.ts";

/** A word of an indicator's name: what it stands for, and how much it tells. Words that only join others weigh nothing. */
export interface Word {
  readonly word: string;
  readonly weight: number;
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

const heavy = (word: string): Word => ({ word, weight: Math.max(2, Math.min(4, word.length)) });

/** Splits names of indicators into words. A user's groups of synonyms, the first for all, stand before the genre's. */
export class IndicatorWords {
  readonly #table: PhraseTable<readonly Word[]>;

  constructor(synonyms: readonly (readonly string[])[] = []) {
    const rows = new Map<string, readonly Word[]>();
    const add = (word: string, words: readonly Word[]): void => {
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
    for (const word of [...alternatives.keys(), ...MARKS]) add(word, [heavy(word)]);
    this.#table = new PhraseTable(
      [...rows].map(([word, value]): Phrase<readonly Word[]> => ({ word, value, breaks: "" })),
    );
  }

  /** The words of a plain name in order; a stretch that no table knows gives its pairs of neighbouring characters. */
  split(text: string): Word[] {
    const words: Word[] = [];
    let unknown = "";
    for (let at = 0; at <= text.length; ) {
      const found = at < text.length ? this.#table.find(text, at, text.length) : undefined;
      const char = text.charAt(at);
      if (!found && /[\p{L}\p{N}.+-]/u.test(char) && !isEnding(text, at)) unknown += char;
      else {
        words.push(...pairs(unknown), ...(found?.value ?? [{ word: char, weight: 0 }]));
        unknown = "";
      }
      at += found?.word.length ?? 1;
    }
    return words;
  }
}

/** Compatibility forms folded, without brackets, quotation marks and blanks: “双师型”教师（Ⅱ级）→ 双师型教师II级. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/["'“”‘’《》〈〉「」『』()[\]【】〔〕\s]/g, "");
}

/** 覆盖率, 用户数占…: a frame of one character, where the name or a part of it ends. */
function isEnding(text: string, at: number): boolean {
  return ENDINGS.includes(text.charAt(at)) && (at + 1 === text.length || ENDING_FOLLOWS.includes(text.charAt(at + 1)));
}

/** Pairs of neighbouring characters, which together weigh as much as the stretch is long; a Latin word or a lone character is one. */
function pairs(text: string): Word[] {
  if (text.length === 0) return [];
  if (text.length === 1 || /^[\w.+-]+$/.test(text)) return [{ word: text, weight: Math.min(4, text.length) }];
  const weight = text.length / (text.length - 1);
  return Array.from({ length: text.length - 1 }, (_, i) => ({ word: text.slice(i, i + 2), weight }));
}
