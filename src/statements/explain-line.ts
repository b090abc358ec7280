import { TRADITIONAL } from "../../grammars/vocabulary/numerals.ts";
import type { DateExpression, Quantity } from "./figure.ts";
import { isBlank, isDigit, isLetter } from "./lex-numeral.ts";
import { readFigures } from "./read-figures.ts";

/** A quantity as `explain` prints it; its offsets include the comparators. */
export interface ExplainedQuantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly op: string;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
}

/** A date as `explain` prints it. */
export interface ExplainedDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly by?: string;
  readonly from?: string;
}

export interface ExplainedLine {
  readonly text: string;
  readonly quantities: readonly ExplainedQuantity[];
  readonly deadlines: readonly ExplainedDate[];
}

const folds = new Map<string, string>(Object.entries(TRADITIONAL));

/** What a single line says in figures and dates, Han numerals without a measure included. Offsets are those of the line. */
export function explainLine(line: string, year?: number): ExplainedLine {
  const { text, source } = squeeze(line);
  const figures = readFigures(text, 0, text.length, { bare: true, ...(year !== undefined && { year }) });
  const place = (from: number, to: number) => {
    const start = source[from] ?? 0;
    const end = (source[to - 1] ?? 0) + 1;
    return { text: line.slice(start, end), start, end };
  };
  const quantities = figures.filter((f): f is Quantity => f.kind === "quantity").map((q) => quantityLine(q, place));
  const deadlines = figures.filter((f): f is DateExpression => f.kind === "date" && (f.by ?? f.from) !== undefined);
  return {
    text: line,
    quantities,
    deadlines: deadlines.map((d) => ({
      ...place(d.start, d.end),
      ...(d.by && { by: d.by }),
      ...(d.from && { from: d.from }),
    })),
  };
}

type Place = (from: number, to: number) => { text: string; start: number; end: number };

function quantityLine(q: Quantity, place: Place): ExplainedQuantity {
  return {
    ...place(q.start, q.end),
    op: q.op,
    value: q.value,
    ...(q.max !== undefined && { max: q.max }),
    unit: q.unit,
  };
}

/** The line in simplified numerals and half-width figures without the blanks inside its Chinese, and where each character stood. */
function squeeze(line: string): { text: string; source: number[] } {
  let text = "";
  const source: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (isBlank(line.charCodeAt(i)) && !separates(line, i)) continue;
    source.push(i);
    text += fold(line.charAt(i));
  }
  return { text, source };
}

/** A blank between two letters or digits tells them apart. */
function separates(line: string, at: number): boolean {
  const next = line.slice(at).trimStart().charCodeAt(0);
  const before = line.charCodeAt(at - 1);
  return isAscii(before) && isAscii(next);
}

const isAscii = (code: number): boolean => isDigit(code) || isLetter(code);

function fold(c: string): string {
  const code = c.charCodeAt(0);
  if (code > 0xff00 && code < 0xff5f && code !== 0xff0c && code !== 0xff08 && code !== 0xff09)
    return String.fromCharCode(code - 0xfee0);
  return folds.get(c) ?? c;
}
