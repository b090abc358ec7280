import { noteLine } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Figure } from "./figure.ts";
import { readFigures } from "./read-figures.ts";
import type { TableRow } from "./table.ts";

/** A line that heads or explains a table: its figures, dates apart, are of one class. */
export function toldLine(text: string, { start, end }: Span, other = "names"): TableRow {
  const classes = new Map<Figure, string | undefined>();
  for (const figure of readFigures(text, start, end)) classes.set(figure, figure.kind === "date" ? "dates" : other);
  return { claims: [], classes };
}

/** 注：[ ]内为累计数: whether a line explains the table before it. */
export const isNote = (text: string, { start }: Span): boolean => noteLine.test(text.slice(start, start + 12));
