/** First and last code points that a terminal shows two columns wide: Hangul, Han, kana, full-width forms, pictures. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Combining marks, zero-width characters, variation selectors and controls: they take no column. */
const zero = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** The columns that one character（a code point）takes in a terminal: 0, 1 or 2. Ambiguous ones（“ … ①）count 1. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60))
    return 2;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2100 && code <= 0x2317)) return 1; // “ … Ⅱ ≥, without the costly look below
  if (zero.test(char)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}
