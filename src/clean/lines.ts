import { RUNNING_MARKS } from "../../grammars/vocabulary/punctuation.ts";

/** A line: [start, end) without its line feed; [from, to) without white space at either end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** True of blanks inside a line: space, tab, no-break space, ideographic space, carriage return, form feed. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0 || code === 0x0d || code === 0x0c;
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf("\n", start);
  return trimmed(text, start, feed < 0 ? text.length : feed);
}

/** The line that ends at `end` (the offset of its line feed, or the end of the text). */
export function lineBefore(text: string, end: number): Line {
  return trimmed(text, end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1, end);
}

let last: { readonly text: string; readonly lines: readonly Line[] } = { text: "", lines: [] };

/** All lines that hold something, in order. The last answer is kept: four repairs in a row ask about a text that hardly one of them changes. */
export function filledLines(text: string): readonly Line[] {
  // kept anew even where it is equal: to compare two copies of a text takes a pass, of one and the same none
  last = { text, lines: last.text === text ? last.lines : linesOf(text) };
  return last.lines;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const line = lineAt(text, start);
    if (line.to > line.from) lines.push(line);
    start = line.end + 1;
  }
  return lines;
}

/** What a line holds, without blanks at either end. */
export function content(text: string, line: Line): string {
  return text.slice(line.from, line.to);
}

const running = new Uint8Array(65536);
for (const mark of RUNNING_MARKS) running[mark.charCodeAt(0)] = 1;

/** Whether a mark of running text（，。；）stands in a range. */
export function hasRunningMark(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (running[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Whether a sticky pattern fits at an offset. */
export function begins(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function trimmed(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to };
}
