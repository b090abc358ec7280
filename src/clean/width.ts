import { WIDE_MARKS } from "../../grammars/vocabulary/punctuation.ts";
import { codesOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";
import { marksOf } from "./marks.ts";

const wide: Readonly<Record<string, string>> = WIDE_MARKS;
/** How far a bracket may be from its partner. */
const REACH = 300;

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e]+/g;
const half = new Uint8Array(0x40);
for (const mark of [...Object.keys(WIDE_MARKS), "\n"]) half[mark.charCodeAt(0)] = 1;

/** Full-width digits, letters, ％ and ． to half width; one for one. */
export function repairNarrow(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(WIDE)) {
    let narrow = "";
    for (let i = 0; i < found.length; i++) narrow += String.fromCharCode(found.charCodeAt(i) - 0xfee0);
    edits.push({ start: index, end: index + found.length, text: narrow });
  }
  return edits;
}

/** Half-width , ; : ! ? next to Chinese text, and brackets that stand behind or hold Chinese text, to full width; one for one. */
export function repairMarks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const open: number[] = [];
  const codes = codesOf(text);
  const marks = marksOf(text);
  for (let m = 0; (marks[m] as number) < text.length; m++) {
    const at = marks[m] as number;
    const code = codes[at] as number;
    if (code > 0x3f || half[code] === 0) continue;
    if (code === 0x0a) open.length = 0;
    else if (code === 0x28) open.push(at);
    else if (code === 0x29) closeBracket(text, open.pop(), at, edits);
    else if (
      isChinese(text.charCodeAt(at - 1)) ||
      (code === 0x2c && isShare(text.charCodeAt(at - 1))) ||
      (isChinese(following(text, at)) && !isAscii(text.charCodeAt(at - 1), code))
    ) {
      edits.push({ start: at, end: at + 1, text: wide[text[at]!]! });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** % or ‰: a comma behind it parts clauses, whatever follows（13.9%,2013年）. */
const isShare = (code: number): boolean => code === 0x25 || code === 0x2030;

/** The character behind a mark, one blank skipped（8%, 其中）. */
function following(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  return next === 0x20 ? text.charCodeAt(at + 2) : next;
}

function closeBracket(text: string, start: number | undefined, end: number, edits: Edit[]): void {
  if (start === undefined || end - start > REACH) return;
  if (!isChinese(text.charCodeAt(start - 1)) && !isChinese(text.charCodeAt(end + 1)) && !holdsChinese(text, start, end))
    return;
  edits.push({ start, end: start + 1, text: wide["("]! }, { start: end, end: end + 1, text: wide[")"]! });
}

function holdsChinese(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isChinese(text.charCodeAt(i))) return true;
  return false;
}

/** A Han character or a mark of Chinese text（、。《》“”）. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x301f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0x201c ||
    code === 0x201d ||
    (code >= 0xd840 && code <= 0xdfff)
  );
}

/** A colon, question or exclamation mark behind a letter belongs to foreign text（http:）; a comma behind a figure（70%,全省）does not. */
function isAscii(before: number, mark: number): boolean {
  if (mark === 0x2c || mark === 0x3b) return false;
  return (before >= 0x41 && before <= 0x5a) || (before >= 0x61 && before <= 0x7a);
}
