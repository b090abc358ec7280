import type { Span } from "../span.ts";
import { cellsOf, lineStart } from "./table.ts";

/** The head of a column, and the one that spans it with others on the line above. */
export interface JoinedHead {
  readonly head: string;
  readonly above: string | undefined;
}

/**
 * The heads of two lines with tabs, put together by their columns: a cell that spans several is followed by empty ones, and what they hold stands
 * on the second line, which leaves the first column alone. Undefined where the lines do not fit.
 */
export function joinedHeads(text: string, first: Span, second: Span): JoinedHead[] | undefined {
  const [upper, lower] = [headsOf(text, first), headsOf(text, second)];
  if (lower[0] !== "" || lower.filter((head) => head !== "").length < 2) return undefined;
  const joined: JoinedHead[] = [];
  let above: string | undefined;
  for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
    const [own, below] = [upper[i] ?? "", lower[i] ?? ""];
    if (own !== "") above = below === "" ? undefined : own;
    const head = below || own;
    if (head === "" || (below !== "" && above === undefined)) return undefined;
    joined.push({ head, above: below === "" ? undefined : above });
  }
  return joined;
}

/** The cells of a line from its start on, empty ones before the first word too. */
function headsOf(text: string, { start, end }: Span): string[] {
  const from = lineStart(text, start);
  if (!text.slice(from, end).includes("\t")) return [];
  return cellsOf(text, from, end).map((cell) => text.slice(cell.start, cell.end).replace(/\s/g, ""));
}
