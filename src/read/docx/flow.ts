/** A line of a document with the number of the paragraph that it belongs to. */
export interface Line {
  readonly text: string;
  readonly paragraph: number;
}

export interface Cell {
  readonly lines: readonly Line[];
  /** It belongs to the cell above it, which holds its text. */
  readonly merged: boolean;
  /** How many columns it takes. */
  readonly columns: number;
}

/** A cell longer than this holds a document, and its table only lays it out. */
const LONGEST_CELL = 1500;

/** A table's rows as lines: tabs between the cells, blanks between the paragraphs of one. A table of one column is its paragraphs. */
export function tableLines(rows: readonly (readonly Cell[])[]): Part[] {
  const layout = rows.every((cells) => cells.length < 2) || rows.flat().some((cell) => lengthOf(cell) > LONGEST_CELL);
  const parts: Part[] = [];
  for (const cells of rows) {
    if (layout) for (const { lines } of cells) parts.push(...lines.map((line) => [line]));
    else if (cells.some(({ lines }) => lines.length > 0)) parts.push(rowOf(cells));
  }
  return parts;
}

const lengthOf = ({ lines }: Cell) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** A line of the text in parts, each of a paragraph. */
export type Part = readonly Line[];

function rowOf(cells: readonly Cell[]): Part {
  const parts: Line[] = [];
  cells.forEach(({ lines, merged }, i) => {
    const before = cells[i - 1]?.columns ?? 0;
    if (before > 0) parts.push({ text: "\t".repeat(before), paragraph: 0 });
    if (merged) return;
    lines.forEach(({ text, paragraph }, k) => {
      parts.push({ text: (k > 0 ? " " : "") + text.replace(/\s+/g, " "), paragraph });
    });
  });
  return parts;
}

/** The text of all lines, and the offset at which each paragraph begins. */
export function assemble(lines: readonly Part[], paragraphs: number): { text: string; starts: number[] } {
  const starts = new Array<number>(paragraphs).fill(-1);
  let text = "";
  for (const parts of lines) {
    for (const part of parts) {
      if (part.paragraph > 0 && starts[part.paragraph - 1] === -1) starts[part.paragraph - 1] = text.length;
      text += part.text;
    }
    text += "\n";
  }
  for (let i = starts.length - 1, next = text.length; i >= 0; i--)
    next = starts[i] = starts[i] === -1 ? next : (starts[i] as number);
  return { text, starts };
}
