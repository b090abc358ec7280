import { escapeCell } from "./escape-cell.ts";
import type { Row } from "./tables.ts";

/** The longest cell that others are padded to, so that one long quotation does not widen a whole table. */
const widest = 40;

/**
 * A table in Markdown with the columns `shown`, which stand under each other in a terminal too; those that hold nothing are left out.
 * `width` gives the columns that a text takes.
 */
export function writeMarkdown(
  columns: readonly string[],
  shown: readonly string[],
  rows: readonly Row[],
  width: (text: string) => number,
): string {
  const holds = (i: number) => rows.length === 0 || rows.some((row) => row[i] !== undefined);
  const used = columns.flatMap((name, i) => (shown.includes(name) && holds(i) ? [i] : []));
  const numeric = used.map((i) => rows.every((row) => row[i] === undefined || typeof row[i] === "number"));
  const texts = [columns, ...rows].map((row) => used.map((i) => escapeCell(String(row[i] ?? ""))));
  const widths = used.map((_, i) =>
    texts.reduce((most, row) => Math.max(most, Math.min(width(row[i] as string), widest)), 3),
  );
  const padded = (row: readonly string[]) => row.map((text, i) => pad(text, widths[i] as number, numeric[i] === true));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const pad = (text: string, to: number, right: boolean) => {
    const blanks = " ".repeat(Math.max(0, to - width(text)));
    return right ? blanks + text : text + blanks;
  };
  const rule = widths.map((size, i) => (numeric[i] ? `${"-".repeat(size - 1)}:` : "-".repeat(size)));
  const [head = [], ...body] = texts;
  return [line(padded(head)), line(rule), ...body.map((row) => line(padded(row)))].join("");
}
