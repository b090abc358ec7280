import { CLOSERS, LINE_ENDS } from "../../grammars/vocabulary/punctuation.ts";
import type { Line } from "./lines.ts";
import { isTableLine } from "./row-line.ts";

/** How wide a typeset line may be, in half widths; wider ones are paragraphs. */
const WIDEST = 120;
const NARROWEST = 36;
/** A full line may fall this many half widths short of the measure: a mark or figure that did not fit went to the next one. */
const SLACK = 5;

/** The measures (widths of full lines, in half widths) of a text that was broken at a fixed width; empty where it was not. */
export function measures(text: string, all: readonly Line[]): readonly number[] {
  const lines = all.filter((line) => !isTableLine(text, line));
  if (lines.length < 8 || averageLength(lines) * 2 > WIDEST) return [];
  const counts = new Uint32Array(WIDEST + SLACK + 2);
  let open = 0;
  let long = 0;
  let over = 0;
  for (const line of lines) {
    const width = widthOf(text, line);
    if (width > WIDEST) over++;
    if (width < NARROWEST || width > WIDEST) continue;
    long++;
    if (endsOpen(text, line)) {
      open++;
      counts[width]!++;
    }
  }
  if (open < 8 || open * 2 < long || over * 5 > lines.length) return [];
  return peaks(counts, open);
}

/** True where the line is as wide as one of the measures, or wider than all (two paragraphs that share a line). */
export function isFull(text: string, line: Line, full: readonly number[]): boolean {
  const width = widthOf(text, line);
  return width > full.at(-1)! + SLACK || full.some((measure) => width >= measure - SLACK && width <= measure + SLACK);
}

/** True where a line ends without the mark of a sentence's end. */
export function endsOpen(text: string, line: Line): boolean {
  let at = line.to - 1;
  while (at > line.from && CLOSERS.includes(text[at]!)) at--;
  return !LINE_ENDS.includes(text[at]!);
}

/** The width of a line in half widths: Chinese characters and marks count two. */
export function widthOf(text: string, line: Line): number {
  let width = 0;
  for (let i = line.from; i < line.to && width <= WIDEST + 1; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

/** Widths at which, give or take one character, at least an eighth of the open lines (and four) end. */
function peaks(counts: Uint32Array, open: number): number[] {
  const found: number[] = [];
  const least = Math.max(4, open / 8);
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const near = counts[width - 2]! + counts[width - 1]! + counts[width]! + counts[width + 1]! + counts[width + 2]!;
    if (near >= least) found.push(width);
  }
  return found;
}

function averageLength(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) sum += line.to - line.from;
  return sum / lines.length;
}
