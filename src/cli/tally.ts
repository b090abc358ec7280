import { displayWidth } from "./display-width.ts";
import { type Counts, countedOf, type Outcome } from "./extract-document.ts";
import type { Language } from "./language.ts";
import { filled, heads, words } from "./messages.ts";
import { clip } from "./source-line.ts";

/** How many documents have a row of their own; of more, those that most need a look. */
const rowsShown = 20;

/** What a run adds up: never more than a few rows, however many documents there are. */
export class Tally {
  failed = 0;
  unchanged = 0;
  documents = 0;
  findings = false;
  readonly #sums = Object.fromEntries(countedOf.map((name) => [name, 0])) as Record<keyof Counts, number>;
  #rows: Outcome[] = [];

  add({ file, error, unchanged, counts, findings }: Outcome): void {
    this.documents++;
    if (error !== undefined) this.failed++;
    if (unchanged) this.unchanged++;
    this.findings ||= findings === true;
    for (const name of counts ? countedOf : []) this.#sums[name] += counts?.[name] ?? 0;
    this.#rows.push({
      file,
      ...(error !== undefined && { error }),
      ...(unchanged && { unchanged }),
      ...(counts && { counts }),
    });
    if (this.#rows.length > 4 * rowsShown) this.#rows = neediest(this.#rows);
  }

  /**
   *     document     goals  tasks  results  figures  unexplained
   *     a.txt           12      3        0       57            2
   *     b.txt       failed
   *     total           12      3        0       57            2
   */
  table(language: Language, columns: number): string {
    const word = words[language];
    const shown = this.documents > rowsShown ? neediest(this.#rows) : this.#rows;
    const others = this.documents - shown.length;
    const numbers = (counts: Counts) => countedOf.map((name) => `${counts[name]}`);
    const rows = [
      [word.document, ...countedOf.map((name) => heads[language][name])],
      ...shown.map(({ file, error, counts }) => [
        file,
        ...(counts ? numbers(counts) : [error === undefined ? word.unchanged : word.failed]),
      ]),
      ...(others > 0 ? [[filled(word.others, { count: others })]] : []),
      [word.total, ...numbers(this.#sums)],
    ];
    return laidOut(rows, columns);
  }
}

/** Those that most need a look, in their order: without a model, then with most figures that no rule explains. */
function neediest(rows: readonly Outcome[]): Outcome[] {
  const need = ({ error, counts }: Outcome) =>
    error === undefined ? (counts?.unexplained ?? -1) : Number.POSITIVE_INFINITY;
  const sorted = rows.map((row, i) => ({ row, i })).sort((a, b) => compare(need(b.row), need(a.row)) || a.i - b.i);
  return sorted
    .slice(0, rowsShown)
    .sort((a, b) => a.i - b.i)
    .map(({ row }) => row);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** The first column flush left and cut to what room there is, the others flush right. */
function laidOut(rows: readonly (readonly string[])[], columns: number): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ""))));
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(12, columns - rest));
  const blanks = (text: string, width: number) => " ".repeat(Math.max(0, width - displayWidth(text)));
  const line = ([name = "", ...cells]: readonly string[]) => {
    const cut = clip(name, first, "backwards");
    return cut + blanks(cut, first) + cells.map((cell, i) => `  ${blanks(cell, widths[i + 1] ?? 0)}${cell}`).join("");
  };
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
