/** A cell of a Markdown table, in which nothing is markup or the table's edge; a line's end is <br>. */
export function escapeCell(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\r\n|[\r\n]/g, "<br>");
}
