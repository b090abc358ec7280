import { CHAPTER, LINE_MARKER, NO_LINE_START, OPEN_LINE_ENDS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { begins, filledLines, hasRunningMark, type Line } from "./lines.ts";
import { isBrokenName, isTableLine } from "./row-line.ts";
import { endsOpen, isFull, measures } from "./wrap.ts";

const MARKER = new RegExp(LINE_MARKER, "y");
const TITLE = new RegExp(CHAPTER, "y");
/** A paragraph may be this short (in characters) and still be seen as broken where the text is not typeset in lines. */
const SHORTEST = 30;

/**
 * Lines broken inside a sentence. In a text that was broken at a fixed width (see `measures`) a full line that ends in no mark
 * of a sentence's end goes on in the next one; in any other text only where such a break is the exception. A row of a table that is broken in its
 * name is one, too.
 */
export function repairJoined(text: string): readonly Edit[] {
  const lines = filledLines(text);
  const full = measures(text, lines);
  const joins = full.length > 0 ? (a: Line, b: Line) => continues(text, a, b, full) : exception(text, lines);
  const edits: Edit[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1]!;
    const b = lines[i]!;
    if (!(joins?.(a, b) || isBrokenName(text, a, b)) || begins(MARKER, text, b.from)) continue;
    edits.push({
      start: a.to,
      end: b.from,
      text: isLatin(text.charCodeAt(a.to - 1)) && isLatin(text.charCodeAt(b.from)) ? " " : "",
    });
  }
  return edits;
}

function continues(text: string, a: Line, b: Line, full: readonly number[]): boolean {
  if (isTableLine(text, a) || isTableLine(text, b)) return false;
  if (NO_LINE_START.includes(text[b.from]!)) return true;
  if (OPEN_LINE_ENDS.includes(text[a.to - 1]!)) return true;
  if (!endsOpen(text, a) || !isFull(text, a, full)) return false;
  // a chapter's title as wide as the page: only a short rest of a title goes on
  return !begins(TITLE, text, a.from) || (endsOpen(text, b) && !isFull(text, b, full));
}

/** The rule for text that is not typeset in lines; undefined where lines that end without a mark are no exception. */
function exception(text: string, lines: readonly Line[]): ((a: Line, b: Line) => boolean) | undefined {
  let running = 0;
  let open = 0;
  for (const line of lines) {
    if (!isRunning(text, line)) continue;
    running++;
    if (endsOpen(text, line)) open++;
  }
  if (open === 0 || open * 5 > running) return undefined;
  return (a, b) => isRunning(text, a) && endsOpen(text, a) && isRunning(text, b) && !isTableLine(text, a);
}

/** Running text: long, with commas or full stops in it. */
function isRunning(text: string, line: Line): boolean {
  if (line.to - line.from < SHORTEST) return false;
  return hasRunningMark(text, line.from + 1, line.to - 1);
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
