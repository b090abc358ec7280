import type { Span } from "../../span.ts";

/** A range of a text as machines want it: 1-based lines, columns in UTF-16 units, the end behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Computes regions of a text whose lines end at line feeds, as those of YAML and JSON do. */
export function regions(text: string): (span: Span) => Region {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const place = (offset: number) => {
    let line = 0;
    while ((starts[line + 1] ?? Infinity) <= offset) line++;
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [place(start), place(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}
