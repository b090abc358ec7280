/** A cell of a Markdown table, in which nothing is markup, the table's edge or a line's end. */
export function escapeCell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
}
