/** A line of CSV（RFC 4180）with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** A cell in quotes where it must be. What a spreadsheet would take for a formula gets an apostrophe; numbers and lone signs are none. */
function cell(text: string): string {
  const formula = /^[=+\-@\t\r]/.test(text) && !/^(?:-?\d+(?:\.\d+)?|=)$/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
