import { TRADITIONAL_ONLY, VARIANTS } from "../../grammars/vocabulary/script.ts";
import { pipes } from "../../grammars/vocabulary/tables.ts";
import { codesOf } from "../read/codes.ts";
import { TONED } from "./pinyin.ts";

/** What a text holds: the bits that tell which repairs may find something. One sweep over the text pays for all guards. */
export const SEEN = {
  toned: 1, // the letters with a tone mark in pinyin
  question: 2, // ? or a replacement character
  wide: 4, // full-width digits, letters, ％ ．
  mark: 8, // , ; : ! and brackets of half width
  blank: 16, // space, no-break space
  control: 32, // carriage return, zero-width and control characters
  traditional: 64,
  variant: 128,
  astral: 256, // the first half of a character beyond the Basic Plane
  comma: 512, // , of half width
  at: 1024, // @
  square: 2048, // [ and ［
  prime: 4096, // ″
  pipe: 8192,
} as const;

const CLASS = classes();

let last = { text: "", seen: 0 };

/** The union of the class bits of all characters of a text. The last answer is kept, for two stages ask about the same text. */
export function survey(text: string): number {
  if (last.text === text) {
    // kept anew: to compare two copies of a text takes a pass, of one and the same none
    last.text = text;
    return last.seen;
  }
  const codes = codesOf(text);
  let seen = 0;
  for (let i = 0; i < text.length; i++) seen |= CLASS[codes[i]!]!;
  last = { text, seen };
  return seen;
}

function classes(): Uint16Array {
  const table = new Uint16Array(65536);
  const mark = (characters: string, bit: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bit;
  };
  const range = (from: number, to: number, bit: number): void => {
    for (let code = from; code <= to; code++) table[code]! |= bit;
  };
  mark(TONED, SEEN.toned);
  mark("?\ufffd", SEEN.question);
  mark(",;:!()?", SEEN.mark);
  mark(",", SEEN.comma);
  mark("@", SEEN.at);
  mark("[\uff3b", SEEN.square);
  mark("\u2033", SEEN.prime);
  mark(pipes, SEEN.pipe);
  mark(" \u00a0", SEEN.blank);
  range(0xff10, 0xff19, SEEN.wide);
  range(0xff21, 0xff3a, SEEN.wide);
  range(0xff41, 0xff5a, SEEN.wide);
  mark("\uff05\uff0e", SEEN.wide);
  range(0, 8, SEEN.control);
  range(0x0b, 0x1f, SEEN.control);
  range(0x7f, 0x9f, SEEN.control);
  range(0x200b, 0x200f, SEEN.control);
  range(0x202a, 0x202e, SEEN.control);
  mark("\u00ad\u2060\ufeff\u2028\u2029", SEEN.control);
  range(0xd800, 0xdbff, SEEN.astral);
  mark(TRADITIONAL_ONLY, SEEN.traditional);
  mark(Object.keys(VARIANTS).join(""), SEEN.variant);
  return table;
}
