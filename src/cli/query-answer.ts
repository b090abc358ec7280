import { escapeCell } from "../export/escape-cell.ts";
import { writeCsv } from "../export/write-csv.ts";
import { displayWidth } from "./display-width.ts";
import type { Answer, Value } from "./duckdb.ts";
import { cut, oneLine, padEnd } from "./wrap-text.ts";

/** An answer as a JSON list of objects. */
export function answerJson({ columns, rows }: Answer): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** An answer as CSV（RFC 4180）; the values of a list stand between " / ". */
export function answerCsv({ columns, rows }: Answer): string {
  return writeCsv([columns.map(({ name }) => name), ...rows.map((row) => row.map(plain))]);
}

/** An answer as a table of Markdown. */
export function answerMarkdown({ columns, rows }: Answer): string {
  const rule = columns.map(({ number }) => (number ? "---:" : "---"));
  const lines = [
    columns.map(({ name }) => escapeCell(name)),
    rule,
    ...rows.map((row) => row.map((value) => escapeCell(plain(value)))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The columns of a cell of a table: what is longer ends with …; where the screen is too narrow, down to the least. */
const [MOST, LEAST] = [60, 12];

/** An answer as a table for a terminal: heads, a line, rows; numbers stand to the right. */
export function answerTable({ columns, rows }: Answer, screen = Number.POSITIVE_INFINITY): string {
  const cells = rows.map((row) => row.map((value) => oneLine(plain(value))));
  const natural = columns.map(({ name }, i) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? "")), displayWidth(name)),
  );
  const limited = (limit: number) => natural.map((width) => Math.min(width, limit));
  let limit = MOST;
  while (limit > LEAST && limited(limit).reduce((sum, width) => sum + width + 2, -2) > screen) limit--;
  const widths = limited(limit);
  const line = (row: readonly string[]): string => {
    const padded = row.map((text, i) => aligned(cut(text, limit), widths[i] as number, columns[i]?.number === true));
    return `${padded.join("  ").trimEnd()}\n`;
  };
  return [columns.map(({ name }) => name), widths.map((width) => "─".repeat(width)), ...cells].map(line).join("");
}

const aligned = (text: string, width: number, right: boolean): string =>
  right ? " ".repeat(width - displayWidth(text)) + text : padEnd(text, width);

/** A value as text: nothing for null, a list with " / " between, what nests deeper as JSON. */
function plain(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  const flat = Array.isArray(value) && value.every((item) => item === null || typeof item !== "object");
  return flat ? value.map((item) => item ?? "").join(" / ") : JSON.stringify(value);
}
