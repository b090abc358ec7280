import { BOX_MARKER, CLOSERS, GLUED_MARKER, LINE_ENDS } from "../../grammars/vocabulary/punctuation.ts";
import { codesOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";
import { begins, filledLines, isBlank } from "./lines.ts";
import { marksOf } from "./marks.ts";
import { measures } from "./wrap.ts";

/** An indentation takes two wide blanks; more than eight of either width are a gap. */
const MOST_BLANKS = 8;
const MARKER = new RegExp(GLUED_MARKER, "y");
const BOX = new RegExp(BOX_MARKER, "y");
const BOX_START = BOX_MARKER.charCodeAt(0);
const FULL_STOP = 0x3002;

/**
 * Headings glued to the end of a paragraph: a line break goes before them. Behind an end of a sentence one blank suffices
 * （…路径。 （二）深化…）; behind anything else it takes an indentation（…重点内容　　四、重点工程）. A box title never goes on after 。
 * In text broken at a fixed width a blank behind 。 is what is left of a new paragraph.
 */
export function repairGlued(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const gaps: Edit[] = [];
  const codes = codesOf(text);
  const marks = marksOf(text);
  for (let m = 0; (marks[m] as number) < text.length; m++) {
    const start = marks[m] as number;
    const code = codes[start] as number;
    if (code === FULL_STOP && codes[start + 1] === BOX_START && begins(BOX, text, start + 1)) {
      edits.push({ start: start + 1, end: start + 1, text: "\n" });
      continue;
    }
    if ((code !== 0x20 && code !== 0xa0 && code !== 0x3000) || start === 0) continue;
    const before = codes[start - 1] as number;
    if (before === 0x0a || isBlank(before)) continue;
    const end = blanksEnd(text, start);
    if (code === 0x3000 && end === start + 1) continue;
    if (isHeading(text, start, end)) edits.push({ start, end, text: "\n" });
    else if (before === FULL_STOP && isHan(text.charCodeAt(end))) gaps.push({ start, end, text: "\n" });
  }
  if (gaps.length > 0 && measures(text, filledLines(text)).length > 0) edits.push(...gaps);
  return edits.sort((a, b) => a.start - b.start);
}

/** The offset behind the blanks, wide or narrow as the first is. */
function blanksEnd(text: string, start: number): number {
  const wide = text.charCodeAt(start) === 0x3000;
  const last = Math.min(text.length, start + MOST_BLANKS);
  let end = start + 1;
  for (; end < last; end++) {
    const code = text.charCodeAt(end);
    if (wide ? code !== 0x3000 : code !== 0x20 && code !== 0xa0) break;
  }
  return end;
}

function isHeading(text: string, start: number, end: number): boolean {
  if (!begins(MARKER, text, end)) return false;
  const before = text[start - 1]!;
  return LINE_ENDS.includes(before) || CLOSERS.includes(before) || text.charCodeAt(start) === 0x3000;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
