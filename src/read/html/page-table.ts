import { LABELS } from "../../../grammars/vocabulary/portal.ts";
import type { Element } from "./page-tree.ts";

/** A cell longer than this holds a document, and its table is a frame of the page. */
const LONGEST_CELL = 1500;
/** Columns behind this are not kept free for cells that span them. */
const MOST_COLUMNS = 100;

/** A row as a line, and the offset of its first cell's tag. */
interface Row {
  readonly text: string;
  readonly at: number;
}

/** The rows of a table, tabs between cells; labels with their values（发文机关：, 国务院）a line each. Undefined for a table that only lays out the page. */
export function rowsOf(table: Element, textOf: (cell: Element) => string): Row[] | undefined {
  const rows = cellsOf(table);
  if (!rows || rows.every((cells) => cells.length < 2)) return undefined;
  const lines: Row[] = [];
  const below: (number | undefined)[] = [];
  for (const cells of rows) {
    const texts = textsOf(cells, below, textOf);
    if (texts.some((text) => text.length > LONGEST_CELL)) return undefined;
    const at = cells[0]?.at ?? table.at;
    const filled = texts.some((text) => text !== "") ? [texts.join("\t")] : [];
    for (const text of isLabelled(texts) ? pairs(texts) : filled) lines.push({ text, at });
  }
  return lines;
}

/**
 * The texts of a row, a place for each column up to the last cell: empty where that is taken by a cell before it or of a row above. `below` holds,
 * by column, how many further rows a cell takes, and is brought forward.
 */
function textsOf(
  cells: readonly Element[],
  below: (number | undefined)[],
  textOf: (cell: Element) => string,
): string[] {
  const texts: string[] = [];
  let column = 0;
  const skip = () => {
    for (let rows = below[column]; rows !== undefined && rows > 0; rows = below[column]) {
      below[column] = rows - 1;
      texts.push("");
      column++;
    }
  };
  cells.forEach((cell, i) => {
    skip();
    texts.push(textOf(cell));
    const behind = Math.min(column + cell.columns, Math.max(column + 1, MOST_COLUMNS));
    if (i + 1 < cells.length) for (let more = column + 1; more < behind; more++) texts.push("");
    while (column < behind) below[column++] = cell.rows - 1;
  });
  skip();
  return texts;
}

/** The cells of each row; undefined where a cell holds a table. */
function cellsOf(table: Element): Element[][] | undefined {
  const rows: Element[][] = [];
  const stack: Element[] = [table];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element !== table && element.name === "table") return undefined;
    if (element.name === "tr") rows.push(elementsIn(element).filter(({ name }) => name === "td" || name === "th"));
    stack.push(...elementsIn(element).reverse());
  }
  return rows;
}

const elementsIn = ({ children }: Element) => children.filter((child): child is Element => typeof child !== "string");

const isLabel = (text: string) => Object.hasOwn(LABELS, text.replace(/[\s\u3000:\uff1a]/g, "")) && text.length < 20;

/** Every other cell is a label of an information table. */
const isLabelled = (texts: readonly string[]) =>
  texts.length > 1 && texts.every((text, i) => i % 2 === 1 || text === "" || isLabel(text)) && texts.some(isLabel);

function pairs(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < texts.length; i += 2)
    if (texts[i] !== "" && texts[i + 1]) lines.push(`${texts[i]!.replace(/[:\uff1a]$/, "")}\uff1a${texts[i + 1]}`);
  return lines;
}
