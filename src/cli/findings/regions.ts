import { lineOf, lineStarts } from "../../plan/positions.ts";
import type { Span } from "../../span.ts";

/** A range of a text as machines want it: 1-based lines, columns in UTF-16 units, the end behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Computes regions of a text. */
export function regions(text: string): (span: Span) => Region {
  const starts = lineStarts(text);
  const place = (offset: number) => {
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [place(start), place(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}
