import { FIGURE_CELL, HEAD_CELL, NAME_ALONE, NAME_REST, NATURE_CELL } from "../../grammars/vocabulary/punctuation.ts";
import { content, hasRunningMark, type Line } from "./lines.ts";

/** Blanks as typesetting leaves them. */
export const SPACES = /[ \u00a0]+/g;
/** How far before a blank a mark shows the line to be running text. */
export const REACH = 200;
export const PERCENT = 0x25;
const [TAB, BLANK, NO_BREAK] = [0x09, 0x20, 0xa0];
const figureCell = new RegExp(FIGURE_CELL);
const headCell = new RegExp(HEAD_CELL);
const natureCell = new RegExp(NATURE_CELL);
const nameAlone = new RegExp(NAME_ALONE, "u");
const nameRest = new RegExp(NAME_REST, "u");
/** So many heads side by side make a line of them. */
const LEAST_HEADS = 2;
/** | ｜ │ ┃ */
const isPipe = (code: number) => code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503;
/** The comma of 1,200, which is no mark of running text. */
const THOUSANDS = /(?<=\d),(?=\d{3})/g;
/** A blank alone. */
const SINGLE = /[^ \u00a0][ \u00a0][^ \u00a0]/;

/**
 * A row of a table whose cells blanks set apart（投入强度 2.3 3.0 预期性）: no mark of running text, and two figures side by side or a
 * blank between characters beside one at a figure, in a line of many cells or with wide gaps alone（培训人次  万人  15）.
 */
export function isRow(text: string, line: Line): boolean {
  const cells = cellsOf(text, line);
  if (figuresMeet(cells) || isMarked(cells)) return true;
  let figures = 0;
  for (let i = 1; i < cells.length; i++) {
    const [left, right] = [cells[i - 1]!, cells[i]!];
    if (isFigure(left.charCodeAt(left.length - 1)) || isFigure(right.charCodeAt(0))) figures++;
  }
  return figures > 0 && figures < cells.length - 1 && (cells.length > 3 || !SINGLE.test(content(text, line)));
}

/**
 * A line of a table, which is whole however wide it is: a tab or two pipes in it, figures or heads side by side, the nature of an indicator at its
 * end, or three cells and more with wide gaps alone（指标  单位  2020年）.
 */
export function isTableLine(text: string, line: Line): boolean {
  let gaps = 0;
  let pipes = 0;
  for (let i = line.from; i < line.to; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB || (isPipe(code) && ++pipes > 1)) return true;
    if ((code === BLANK || code === NO_BREAK) && text.charCodeAt(i - 1) !== code) gaps++;
  }
  if (gaps < 2) return false;
  const cells = cellsOf(text, line);
  return figuresMeet(cells) || isMarked(cells) || (cells.length > 2 && !SINGLE.test(content(text, line)));
}

/** The cells of a line without a mark of running text; none where it has one. */
function cellsOf(text: string, line: Line): readonly string[] {
  const words = content(text, line);
  if (words.length > REACH || hasRunningMark(words.replace(THOUSANDS, ""), 0, words.length)) return [];
  return words.split(SPACES);
}

/** Whether a row of a table is broken in its name: the line above has the number and the first part of it, the one below the rest and the values. */
export function isBrokenName(text: string, above: Line, below: Line): boolean {
  if (!isDigit(text.charCodeAt(above.from)) || above.to - above.from > REACH || !nameAlone.test(content(text, above)))
    return false;
  const cells = cellsOf(text, below);
  const first = cells[0] ?? "";
  return nameRest.test(first) && !headCell.test(first) && (figuresMeet(cells) || isMarked(cells));
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A line of heads, or a row that closes with the nature of its indicator（预期性）. */
const isMarked = (cells: readonly string[]): boolean =>
  cells.length > 2 &&
  (natureCell.test(cells.at(-1) as string) ||
    (cells.filter((cell) => headCell.test(cell)).length >= LEAST_HEADS && cells.every((cell) => !LONG.test(cell))));
/** Longer than a head. */
const LONG = /.{15}/;

/** 2.3 3.0 side by side. */
function figuresMeet(cells: readonly string[]): boolean {
  for (let i = 1; i < cells.length; i++) {
    const [left, right] = [cells[i - 1]!, cells[i]!];
    const after = right.charCodeAt(0);
    if (isFigure(left.charCodeAt(left.length - 1)) && isFigure(after) && after !== PERCENT) return true;
    if (figureCell.test(left) && figureCell.test(right)) return true;
  }
  return false;
}

/** A digit, a letter, or a sign that goes with a figure（% . ‰）. */
export function isFigure(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === PERCENT ||
    code === 0x2030
  );
}
