/** Characters that a page draws in one go: where they begin and end, their baseline（upwards）and size. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A page's size. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A line as it stands on a page. */
export interface DrawnLine extends Run {
  /** Counted from 0. */
  readonly page: number;
}

/** Gaps in ems: a smaller one is none; from the next on it parts the cells of a row. Between two letters a blank may be narrow. */
const BLANK = 0.5;
const LATIN_BLANK = 0.15;
const CELL = 1.3;

/** Puts the runs of a page together to lines, in the order in which they are drawn. */
export function drawnLines(runs: readonly Run[], page: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let line: DrawnLine | undefined;
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    if (line && isBeside(line, run)) line = beside(line, run);
    else {
      if (line) lines.push(line);
      line = { ...run, page };
    }
  }
  if (line) lines.push(line);
  return lines.map((one) => ({ ...one, text: one.text.replace(/[^\S\t\u3000]+/g, " ").trim() }));
}

/** On the same baseline（a superscript a little off it）and further to the right. */
function isBeside(line: Run, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  return Math.abs(line.base - run.base) < size * 0.5 && run.left > line.right - size;
}

function beside(line: DrawnLine, run: Run): DrawnLine {
  const size = Math.min(line.size, run.size);
  const before = line.text.at(-1) as string;
  const after = run.text[0] as string;
  const gap = (run.left - line.right) / (size || 1);
  const least = before < "\u2000" && after < "\u2000" ? LATIN_BLANK : BLANK;
  const between = gap >= CELL ? "\t" : gap >= least ? " " : "";
  return {
    ...line,
    text: line.text + between + run.text,
    right: Math.max(line.right, run.right),
    size: Math.max(line.size, run.size),
  };
}
