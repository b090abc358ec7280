import { AFTER_FIGURE, NUMBERED_WORDS, RUNNING_MARKS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { hasRunningMark, lineAt, lineBefore } from "./lines.ts";
import { isFigure, isRow, PERCENT, REACH, SPACES } from "./row-line.ts";

/** So many blanks around figures show that typesetting set them, and then those between characters, too. */
const TYPESET = 5;

/**
 * Blanks that typesetting left: between a figure and Chinese text（到 2025 年）, around a mark（，  林业）, and in a typeset text, in
 * running text, a single one between two characters. Kept: indentation, tabs, wide gaps (columns), 1 总体要求, 专栏 2 智能工厂,
 * 中共中央 国务院 in a title line.
 */
export function repairSpaces(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const between: Edit[] = [];
  let row = false;
  let rowEnd = -1;
  for (const match of text.matchAll(SPACES)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charCodeAt(start - 1);
    const after = text.charCodeAt(end);
    if (end - start > 2 || !isText(before) || !isText(after)) continue;
    if (start > rowEnd) {
      const line = lineAt(text, lineBefore(text, start).start);
      rowEnd = line.end;
      row = isRow(text, line);
    }
    if (row || (isFigure(before) && isFigure(after) && after !== PERCENT)) continue;
    if (isFigure(before) || isFigure(after)) {
      if (!keepsSpace(text, start, end)) edits.push({ start, end, text: "" });
    } else if (end - start === 1) between.push({ start, end, text: "" });
  }
  const typeset = edits.length >= TYPESET;
  for (const edit of between) if (isArtefact(text, edit.start, typeset)) edits.push(edit);
  return edits.sort((a, b) => a.start - b.start);
}

/** A blank between two characters or marks that no writer set: next to a comma, or in a running line of typeset text. */
function isArtefact(text: string, at: number, typeset: boolean): boolean {
  if (RUNNING_MARKS.includes(text[at - 1]!) && text[at - 1] !== "\u3002") return true;
  return typeset && hasRunningMark(text, Math.max(at - REACH, lineBefore(text, at).start), at);
}

/** True behind the number of a heading（one or two digits, or 1.2）, box or table: at the start of its line or behind 专栏, 表, 图. */
function keepsSpace(text: string, at: number, end: number): boolean {
  if (!isFigure(text.charCodeAt(at - 1)) || AFTER_FIGURE.includes(text[end]!)) return false;
  let start = at;
  while (start > 0 && at - start < 12 && /[\d.]/.test(text[start - 1]!)) start--;
  if (start === at || (at - start > 2 && !text.slice(start, at).includes("."))) return false;
  while (start > 0 && text[start - 1] === " ") start--;
  if (start === 0 || text[start - 1] === "\n" || text[start - 1] === "\u3000") return true;
  const head = text.slice(Math.max(0, start - 2), start);
  return NUMBERED_WORDS.some((word) => head.endsWith(word));
}

function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x301f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0x201c ||
    code === 0x201d
  );
}

function isText(code: number): boolean {
  return isHan(code) || isFigure(code);
}
