import { FIGURE_CELL, NATURE_CELL } from "../../grammars/vocabulary/punctuation.ts";
import { pipes } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Lead } from "./bullet.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";

const TAB = 9;
const pipeCodes = new Set([...pipes].map((pipe) => pipe.charCodeAt(0)));
const anyPipe = new RegExp(`[${pipes}]`);

/** True where a tab parts the line into cells, or two pipes do. Looks at the line alone, so that many lines stay linear. */
export function hasCells(text: string, start: number, end: number): boolean {
  return hasTab(text, start, end) || hasPipes(text, start, end);
}

function hasTab(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === TAB) return true;
  return false;
}

/** True where two pipes at least part a line without tabs into cells: `3 | 再生水利用率 | 25`. One may part anything. */
export function hasPipes(text: string, start: number, end: number): boolean {
  let found = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB) return false;
    if (pipeCodes.has(code)) found++;
  }
  return found > 1;
}

/** A row with blanks between its cells is no longer than this. */
const LONGEST_COLUMNS = 200;
const wideGap = /\s{2,}|\u3000/;
const figureCell = new RegExp(FIGURE_CELL);
const natureCell = new RegExp(NATURE_CELL);

/** True where blanks part a numbered line into columns: `3  漏损率（%）  12  ≤9`, or with single blanks two figures side by side, or the nature of an indicator at the end（`4.普及率（%） 95 预期性`）. */
export function hasColumns(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== Class.Digit || end - start > LONGEST_COLUMNS) return false;
  const line = text.slice(start, end);
  const wide = line.split(wideGap);
  if (wide.length > 2) return wide.slice(1).some((cell) => figureCell.test(cell));
  const cells = line.split(/\s/);
  if (cells.length > 2 && natureCell.test(cells.at(-1) as string)) return true;
  const figures = cells.map((cell) => figureCell.test(cell));
  return figures.some((is, i) => i > 1 && is && figures[i - 1]);
}

/** Whether a text holds a pipe: most do not, and no line of them need be looked at. */
export const holdsPipes = (text: string): boolean => anyPipe.test(text);

/** True where a pipe stands at an offset. */
export const isPipe = (text: string, at: number): boolean => pipeCodes.has(text.charCodeAt(at));

/** The stretches between the pipes of a row; a row with tabs is one, for its sentences end at them. */
export function pipedCells(text: string, start: number, end: number): Span[] {
  if (hasTab(text, start, end)) return [{ start, end }];
  const out: Span[] = [];
  for (let from = start; from < end; ) {
    const to = nextMark(text, from, end, pipeCodes);
    out.push({ start: from, end: to });
    from = to + 1;
  }
  return out;
}

/** The first of some marks from an offset on; `end` where there is none. */
function nextMark(text: string, from: number, end: number, marks: ReadonlySet<number>): number {
  let at = from;
  while (at < end && !marks.has(text.charCodeAt(at))) at++;
  return at;
}

const tabs: ReadonlySet<number> = new Set([TAB]);

/** The name of a table's row: its first cell that is no mere number, if other cells follow it; without the colon behind it. */
export function rowLead(text: string, start: number, end: number): Lead {
  const marks = hasTab(text, start, end) ? tabs : pipeCodes;
  for (let from = start; from < end; ) {
    const mark = nextMark(text, from, end, marks);
    if (mark === end) break;
    const to = trimEnd(text, from, mark);
    const body = skipSpaces(text, mark + 1, end);
    if (hasWord(text, from, to)) return { lead: text.slice(from, withoutColon(text, from, to)), body };
    from = body;
  }
  const colon = marks === tabs ? shortLabel(text, start, end) : -1;
  return colon < 0
    ? { lead: undefined, body: start }
    : { lead: text.slice(lastCell(text, start, colon), colon), body: skipSpaces(text, colon + 1, end) };
}

function hasWord(text: string, start: number, end: number): boolean {
  if (end - start > 40) return false;
  for (let i = start; i < end; i++) if (classAt(text, i) !== Class.Digit && text.charCodeAt(i) > 0x2e80) return true;
  return false;
}

function withoutColon(text: string, start: number, end: number): number {
  return end > start && classAt(text, end - 1) === Class.Colon ? end - 1 : end;
}

/** The colon behind the name in `1 <tab> 产品质量：①…`; -1 where there is none near. */
function shortLabel(text: string, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + 30); i++) if (classAt(text, i) === Class.Colon) return i;
  return -1;
}

function lastCell(text: string, start: number, end: number): number {
  return skipSpaces(text, Math.max(start, text.lastIndexOf("\t", end) + 1), end);
}
