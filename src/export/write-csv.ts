import type { Cell, Row } from "./tables.ts";

/** Lets Excel see that a file is UTF-8. */
export const BOM = "\ufeff";

/** What a spreadsheet takes for a formula, full-width forms too; blanks before it do not hinder all of them. A comparator = alone is none. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20][\s\S]|^[\t\r]/;
const number = /^-?\d+(?:\.\d+)?$/;

/** Rows as CSV（RFC 4180, lines end with a line feed）. Words that a spreadsheet would run as a formula get a ' before them; numbers stay numbers. */
export function writeCsv(rows: readonly Row[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\n`).join("");
}

function field(cell: Cell): string {
  const text = String(cell ?? "");
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
