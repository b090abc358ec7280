import { codesOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";

const INITIAL = "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?";
const TONED =
  "\u0101\u00e1\u01ce\u00e0\u0113\u00e9\u011b\u00e8\u012b\u00ed\u01d0\u00ec\u014d\u00f3\u01d2\u00f2\u016b\u00fa\u01d4\u00f9\u01d6\u01d8\u01da\u01dc\u0144\u0148\u01f9\u1e3f";
/** One vowel carries a tone mark: the bracket holds a syllable and no abbreviation or English word. */
const SYLLABLE = `${INITIAL}[aeiou\\u00fc]{0,2}[${TONED}][aeiou]{0,2}(?:ng|n|r)?`;
/** Neutral syllables carry no mark: only those of particles（們(men)、麼(me)）are taken for glosses. */
const NEUTRAL = "de|le|me|men|ne|ma|ba|zi|zhe|tou|li|shang|bo|si";
const GLOSS = new RegExp(`[(\\uff08](?:${NEUTRAL}|${SYLLABLE})[)\\uff09]`, "y");

/**
 * Pinyin glosses that a site set behind its characters: 實(shí) → 實. A gloss stands directly behind a Han character, or behind
 * the half of one that a lost byte left（习l(fā)）. Neutral syllables count only in a text that has toned glosses.
 */
export function repairPinyin(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let toned = 0;
  const codes = codesOf(text);
  for (let at = 0; at < text.length; at++) {
    const code = codes[at] as number;
    if ((code !== 0x28 && code !== 0xff08) || !afterCharacter(text, at)) continue;
    GLOSS.lastIndex = at;
    if (!GLOSS.test(text)) continue;
    edits.push({ start: at, end: GLOSS.lastIndex, text: "" });
    if (isToned(codes, at + 1, GLOSS.lastIndex - 1)) toned++;
  }
  return toned < 3 ? edits.filter(({ start, end }) => isToned(codes, start + 1, end - 1)) : edits;
}

/** A tone mark is what takes a syllable out of ASCII（ü has none of its own: neutral syllables hold no ü）. */
function isToned(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((codes[i] as number) > 0x7f) return true;
  return false;
}

function afterCharacter(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (isLetter(last)) return true;
  return last >= 0x40 && last <= 0x7e && isLetter(text.charCodeAt(at - 2));
}

/** Han, or a bopomofo letter, which mispaired bytes give. */
function isLetter(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3105 && code <= 0x3129) || (code >= 0xd800 && code <= 0xdfff);
}
