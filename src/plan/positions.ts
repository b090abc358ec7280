import { SEEN, survey } from "../clean/survey.ts";
import type { Places } from "../read/source-text.ts";
import type { Span } from "../span.ts";
import type { At } from "./plan.ts";

/** Computes lines and columns of spans of a text: 1-based, in characters (code points); lines end at LF, CRLF or CR. With `places` also the page or paragraph of the file. */
export function positions(text: string, places?: Places): (span: Span) => At {
  const seen = survey(text);
  const starts = lineStarts(text, (seen & SEEN.control) !== 0);
  const astral = (seen & SEEN.astral) !== 0;
  const characters = (from: number, to: number) => (astral ? [...text.slice(from, to)].length : to - from);
  return (span) => {
    const line = lineOf(starts, span.start);
    return {
      line: line + 1,
      column: characters(starts[line] as number, span.start) + 1,
      length: characters(span.start, span.end),
      ...(places && { [places.unit]: lineOf(places.starts, span.start) + 1 }),
    };
  };
}

/** The other way: spans of a text from lines and columns. What lies behind the end of the text is its end. */
export function spans(text: string): (at: At) => Span {
  const starts = lineStarts(text);
  const astral = (survey(text) & SEEN.astral) !== 0;
  const behind = (from: number, characters: number) => {
    if (!astral) return Math.min(text.length, from + characters);
    let end = from;
    for (let i = 0; i < characters && end < text.length; i++) end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
    return end;
  };
  return ({ line, column, length }) => {
    const start = behind(starts[line - 1] ?? text.length, column - 1);
    return { start, end: behind(start, length) };
  };
}

/** The offsets at which lines begin. `control`: the text may hold carriage returns. */
export function lineStarts(text: string, control = true): number[] {
  const out = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) out.push(at + 1);
  if (!control || !text.includes("\r")) return out;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 10) out.push(at + 1);
  return out.sort((a, b) => a - b);
}

/** The index of the line, page or paragraph that holds an offset. */
export function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
