import { isHanNumeral, isHanPoint } from "./numeral.ts";

/** Whether a character code is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether a character code is an ASCII letter. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Whether a character code is a blank that may stand inside a figure. */
export const isBlank = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0 || code === 9;

/** Whether a character code is %, ％ or ‰. */
export const isShareSign = (code: number): boolean => code === 37 || code === 0xff05 || code === 0x2030;

/** The first offset from `at` on that holds no blank; a line's end stops it. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the digits from `at` on. */
export function digitsEnd(text: string, at: number, end: number): number {
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of an Arabic number: 35.8, 1,050,000, 4565. */
export function arabicEnd(text: string, at: number, end: number): number {
  let to = digitsEnd(text, at, end);
  if (to - at <= 3) {
    while (isComma(text.charCodeAt(to)) && digitsEnd(text, to + 1, end) - to === 4) to += 4;
  }
  if (text.charCodeAt(to) === 46 || text.charCodeAt(to) === 0xff0e) {
    const fraction = digitsEnd(text, to + 1, end);
    if (fraction > to + 1) to = fraction;
  }
  return to;
}

const isComma = (code: number): boolean => code === 44 || code === 0xff0c;

/** The end of a row of Han numerals, with a decimal point inside: 一百二十, 二点五. */
export function hanEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isHanNumeral(text.charCodeAt(to))) to++;
  if (to > at && isHanPoint(text.charCodeAt(to)) && isHanNumeral(text.charCodeAt(to + 1))) {
    to++;
    while (to < end && isHanNumeral(text.charCodeAt(to))) to++;
  }
  return to;
}
