import { codesOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";

/** Letters with a tone mark: a text without one has no glosses. */
export const TONED =
  "\u0101\u00e1\u01ce\u00e0\u0113\u00e9\u011b\u00e8\u012b\u00ed\u01d0\u00ec\u014d\u00f3\u01d2\u00f2\u016b\u00fa\u01d4\u00f9\u01d6\u01d8\u01da\u01dc\u0144\u0148\u01f9\u1e3f";
/** The letters of a syllable in classes, from 1 on; 0 is everything else. */
const LETTERS = ["zcs", "h", "r", "n", "g", "bpmfdtlkjqxyw", "aeiou", "\u00fc", TONED, ")\uff09", " \u00a0"];
/**
 * The state behind each class in each state. A syllable: an initial (1: z c s, 2: any), two vowels at most (3, 4), one with a tone
 * mark (5: it shows that the bracket holds a syllable and no abbreviation or English word), two vowels at most (6, 7), ng, n or r
 * (8: n, 9), blanks (a), and the bracket (b).
 */
const STATES = [
  // zcs h r n g bpm aeiou ü toned ) blank
  "12222233500",
  "02000033500",
  "00000033500",
  "00000044500",
  "00000000500",
  "009800600ba",
  "009800700ba",
  "009800000ba",
  "000090000ba",
  "000000000ba",
  "000000000ba",
];
const CLOSED = 11;
const WIDTH = 16;
const letters = new Uint8Array(65536);
LETTERS.forEach((row, i) => {
  for (const letter of row) letters[letter.charCodeAt(0)] = i + 1;
});
const next = new Uint8Array(CLOSED * WIDTH);
STATES.forEach((row, state) => {
  for (let i = 0; i < row.length; i++) next[state * WIDTH + i + 1] = Number.parseInt(row.charAt(i), 16);
});

/** Neutral syllables carry no mark: only those of particles（們(men)、麼(me)）are taken for glosses. */
const NEUTRAL = /(?:de|le|me|men|ne|ma|ba|zi|zhe|tou|li|shang|bo|si)[)\uff09]/y;

/**
 * Pinyin glosses that a site set behind its characters: 實(shí) → 實. A gloss stands directly behind a Han character, or behind
 * the half of one that a lost byte left（习l(fā)）. Neutral syllables count only in a text that has toned glosses.
 */
export function repairPinyin(text: string): readonly Edit[] {
  const codes = codesOf(text);
  const edits: Edit[] = [];
  let toned = 0;
  for (let start = 0; start < text.length; start++) {
    const code = codes[start] as number;
    if ((code !== 0x28 && code !== 0xff08) || !afterCharacter(codes, start)) continue;
    const tone = tonedEnd(codes, start + 1);
    const end = tone > 0 ? tone : neutralEnd(text, start + 1);
    if (end < 0 || end > text.length) continue;
    edits.push({ start, end, text: "" });
    if (tone > 0) toned++;
    // nothing else begins inside a gloss
    start = end - 1;
  }
  return toned < 3 ? edits.filter((edit) => tonedEnd(codes, edit.start + 1) > 0) : edits;
}

/** The offset behind the toned syllable and its bracket at an offset; -1 where there is none. */
function tonedEnd(codes: Uint16Array, start: number): number {
  let state = 0;
  let at = start;
  do state = next[state * WIDTH + (letters[codes[at++] as number] as number)] as number;
  while (state > 0 && state < CLOSED);
  return state === CLOSED ? at : -1;
}

function neutralEnd(text: string, at: number): number {
  NEUTRAL.lastIndex = at;
  return NEUTRAL.test(text) ? NEUTRAL.lastIndex : -1;
}

function afterCharacter(codes: Uint16Array, at: number): boolean {
  const last = at > 0 ? (codes[at - 1] as number) : 0;
  if (isLetter(last)) return true;
  return last >= 0x40 && last <= 0x7e && at > 1 && isLetter(codes[at - 2] as number);
}

/** Han, or a bopomofo letter, which mispaired bytes give. */
function isLetter(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3105 && code <= 0x3129) || (code >= 0xd800 && code <= 0xdfff);
}
