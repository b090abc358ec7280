import {
  BULLETS,
  CIRCLED_RUNS,
  CLOSERS,
  COLONS,
  DASHES,
  FORMAL_NUMERALS,
  FORMAL_VARIANTS,
  HAN_DIGITS,
  HAN_PLACES,
  OPEN_BRACKETS,
  ORDINAL,
  SEMICOLONS,
  SENTENCE_ENDS,
} from "../../grammars/vocabulary/headings.ts";

/** What a character can mean for the outline. One class a character; 0 is everything else. */
export const Class = {
  Other: 0,
  Space: 1,
  Stop: 2,
  Closer: 3,
  Colon: 4,
  Semicolon: 5,
  Han: 6,
  Digit: 7,
  Open: 8,
  Circled: 9,
  Formal: 10,
  Ordinal: 11,
  Dash: 12,
  Bullet: 13,
  Latin: 14,
} as const;

const classes = new Uint8Array(0x10000);
const values = new Uint8Array(0x10000);

function put(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i++) classes[chars.charCodeAt(i)] = kind;
}

function count(first: number, length: number, from: number, kind: number): void {
  for (let i = 0; i < length; i++) {
    classes[first + i] = kind;
    values[first + i] = from + i;
  }
}

put(" \t\r\u00a0\u3000\u2002\u2003\u2009\ufeff", Class.Space);
put(DASHES, Class.Dash);
put(BULLETS, Class.Bullet);
put(SENTENCE_ENDS, Class.Stop);
put(CLOSERS, Class.Closer);
put(COLONS, Class.Colon);
put(SEMICOLONS, Class.Semicolon);
put(OPEN_BRACKETS, Class.Open);
put(ORDINAL, Class.Ordinal);
count(0x41, 26, 1, Class.Latin);
count(0x30, 10, 0, Class.Digit);
count(0xff10, 10, 0, Class.Digit);
for (const { first, count: length } of CIRCLED_RUNS) count(first.charCodeAt(0), length, 1, Class.Circled);
for (let i = 0; i < FORMAL_NUMERALS.length; i++) count(FORMAL_NUMERALS.charCodeAt(i), 1, i + 1, Class.Formal);
for (const [char, value] of Object.entries(FORMAL_VARIANTS)) count(char.charCodeAt(0), 1, value, Class.Formal);
for (const [char, value] of [...Object.entries(HAN_DIGITS), ...Object.entries(HAN_PLACES)])
  count(char.charCodeAt(0), 1, value, Class.Han);

/** The class of the character at an offset; Other past the end. */
export function classAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? Class.Other;
}

/** The value of a numeral character (digit, Han numeral, circled number, letter A = 1); 0 for all others. */
export function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}

/** The first offset from `at` on, below `end`, that holds no space. */
export function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && classAt(text, at) === Class.Space) at++;
  return at;
}

/** The offset behind the last character before `end`, not below `start`, that is no space. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && classAt(text, end - 1) === Class.Space) end--;
  return end;
}
