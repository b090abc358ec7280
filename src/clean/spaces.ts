import { NUMBERED_WORDS, RUNNING_MARKS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { lineAt, lineBefore } from "./lines.ts";

const SPACES = /[ \u00a0]+/g;

/**
 * Blanks that typesetting left: between a figure and Chinese text（到 2025 年）and, in running text, a single one between two
 * characters. Kept: indentation, tabs, wide gaps (columns), 1 总体要求, 专栏 2 智能工厂, 中共中央 国务院 in a title line.
 */
export function repairSpaces(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let running = false;
  let lineEnd = -1;
  for (const match of text.matchAll(SPACES)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charCodeAt(start - 1);
    const after = text.charCodeAt(end);
    if (end - start > 2 || !isText(before) || !isText(after)) continue;
    if (start > lineEnd) {
      const line = lineAt(text, lineBefore(text, start).start);
      lineEnd = line.end;
      running = hasRunningMark(text, line.from, line.to);
    }
    if (isFigure(before) && isFigure(after)) continue;
    if (isHan(before) && isHan(after) ? !running || end - start > 1 : keepsSpace(text, start, before)) continue;
    edits.push({ start, end, text: "" });
  }
  return edits;
}

function hasRunningMark(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (RUNNING_MARKS.includes(text[i]!)) return true;
  return false;
}

/** True behind the number of a heading, box or table: at the start of its line or behind 专栏, 表, 图. */
function keepsSpace(text: string, at: number, before: number): boolean {
  if (!isFigure(before)) return false;
  let start = at;
  while (start > 0 && at - start < 12 && /[\d.]/.test(text[start - 1]!)) start--;
  if (start === at) return false;
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

/** A digit, a letter, or a sign that goes with a figure（% . ‰）. */
function isFigure(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x25 ||
    code === 0x2030
  );
}

function isText(code: number): boolean {
  return isHan(code) || isFigure(code);
}
