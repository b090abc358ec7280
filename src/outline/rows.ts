import type { Lead } from "./bullet.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";

/** True where a tab parts the line into cells. Looks at the line alone, so that many lines stay linear. */
export function hasCells(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) return true;
  return false;
}

/** The name of a table's row: its first cell that is no mere number, if other cells follow it; without the colon behind it. */
export function rowLead(text: string, start: number, end: number): Lead {
  for (let from = start; from < end; ) {
    const tab = text.indexOf("\t", from);
    if (tab < 0 || tab >= end) break;
    const to = trimEnd(text, from, tab);
    if (hasWord(text, from, to))
      return { lead: text.slice(from, withoutColon(text, from, to)), body: skipSpaces(text, tab, end) };
    from = skipSpaces(text, tab, end);
  }
  const colon = shortLabel(text, start, end);
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
