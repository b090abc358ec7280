import { clauseWords } from "../../grammars/clause-table.ts";
import {
  CLOSE_BRACKETS,
  COMMAS,
  FIGURE_NAME,
  FIGURE_UNITS,
  GLUED_TITLE,
  PAIRS,
  ROLE_WORDS,
  SENTENCE_OPENINGS,
} from "../../grammars/vocabulary/headings.ts";

import { markFrom, marksOf } from "../clean/marks.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";

/** What stands behind a marker up to the first full stop, colon or gap; empty where a semicolon comes first, for then it is a clause of a list. */
export interface Title {
  readonly start: number;
  readonly end: number;
  /** Where the body begins, behind the mark and spaces; `end` of the segment if there is none. */
  readonly body: number;
  /** True where it reads as a title: short, no figure, one comma at most. */
  readonly likely: boolean;
  /** True where nothing follows it in its segment. */
  readonly alone: boolean;
  /** True where its segment ends in a colon. */
  readonly introduces: boolean;
  /** True where it is a sentence that sets figures, whatever its siblings are: 新建幼儿园42所，新增学位1.1万个。 */
  readonly measure: boolean;
}

/** The longest title: behind it a line is running text. */
const LONGEST = 90;
const openers = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));
const openings = new RegExp(`(?:${SENTENCE_OPENINGS.join("|")})`, "y");
const closing = CLOSE_BRACKETS.charAt(0);
const countBehind = new RegExp(`[^\\d]{0,24}\\d[\\d.]*[${FIGURE_UNITS}]`, "y");
const roles = new RegExp(ROLE_WORDS.join("|"));

interface Reading {
  end: number;
  mark: number;
  commas: number;
  figure: boolean;
}

/** Reads the title that opens at `from`; `end` is the end of the segment. Looks at a bounded number of characters. */
export function titleOf(text: string, from: number, end: number): Title {
  const start = skipSpaces(text, from, end);
  const r = withoutSentence(text, start, readTitle(text, start, end));
  const stop = r.mark === Class.Semicolon ? start : trimEnd(text, start, r.end);
  const body = skipSpaces(text, r.mark === Class.Stop || r.mark === Class.Colon ? r.end + 1 : r.end, end);
  const fits = likely(text, start, stop, r, body >= end) && !(r.mark === Class.Stop && onlyAgencies(text, body, end));
  const introduces = classAt(text, end - 1) === Class.Colon;
  const measure = isMeasure(text, start, stop, r);
  return { start, end: stop, body, likely: fits, alone: body >= end, introduces, measure };
}

/** 发展目标到2025年，合格率达到94%: a title ends where a sentence is glued to it. */
function withoutSentence(text: string, start: number, reading: Reading): Reading {
  if (reading.commas === 0 && reading.mark !== Class.Stop) return reading;
  const glued = GLUED_TITLE.exec(text.slice(start, reading.end))?.[1];
  return glued ? { end: start + glued.length, mark: Class.Space, commas: 0, figure: false } : reading;
}

/** A sentence with a figure behind a comma or a verb; 建设10大产业集群 and 打造5个一 are names. */
function isMeasure(text: string, start: number, end: number, { mark, commas, figure }: Reading): boolean {
  if (!figure || mark !== Class.Stop) return false;
  return commas > 0 || countsByVerb(text, start, end);
}

/** 新建幼儿园42所: a figure with a measure word not far behind a verb. */
function countsByVerb(text: string, start: number, end: number): boolean {
  for (let at = clauseWords.seek(text, start, end); at < end; at = clauseWords.seek(text, at + 1, end)) {
    const found = clauseWords.find(text, at, end);
    if (!found?.value.verb || found.word.length === 1) continue;
    countBehind.lastIndex = at + found.word.length;
    if (countBehind.test(text) && countBehind.lastIndex <= end) return true;
  }
  return false;
}

function likely(text: string, start: number, end: number, { mark, commas, figure }: Reading, alone: boolean): boolean {
  const length = end - start;
  if (length < 2 || mark === Class.Semicolon || mark === Class.Dash) return false;
  if (figure && (mark !== Class.Other || commas > 0)) return false;
  if (length > (alone ? 56 : 42) || commas > (length <= 30 ? 2 : 1)) return false;
  openings.lastIndex = start;
  return !openings.test(text);
}

/** True where nothing but a bracket of agencies follows: 1.搭建平台。（市科技局牵头）is a measure and no title. */
function onlyAgencies(text: string, body: number, end: number): boolean {
  if (classAt(text, body) !== Class.Open || end - body > 200) return false;
  const rest = text.slice(body, end);
  return rest.indexOf(closing) >= rest.length - 2 && roles.test(rest);
}

/** `mark`: Stop, Colon or Semicolon as found, Space for a gap, Open for a bracket of agencies, Other at the end, Dash where it is too long. */
function readTitle(text: string, start: number, end: number): Reading {
  const last = Math.min(end, start + LONGEST);
  const marks = marksOf(text);
  let commas = 0;
  let figure = false;
  let unclosed = false;
  let next = start;
  for (let m = markFrom(text, start); (marks[m] as number) < last; m++) {
    const i = marks[m] as number;
    if (i < next) continue;
    const kind = classAt(text, i);
    const closer = unclosed ? undefined : openers.get(text.charCodeAt(i));
    if (closer) {
      const close = closeWithin(text, i, end, closer);
      if (close < 0) unclosed = true;
      else if (i > start && CLOSE_BRACKETS.includes(closer) && roles.test(text.slice(i, close)))
        return { end: i, mark: Class.Open, commas, figure };
      else next = close + 1;
    } else if (kind === Class.Digit) figure ||= isFigure(text, i);
    else if (kind === Class.Stop || kind === Class.Semicolon) return { end: i, mark: kind, commas, figure };
    else if (kind === Class.Colon && commas === 0 && i - start <= 24) return { end: i, mark: kind, commas, figure };
    else if (kind === Class.Space && isGap(text, i, start, end)) return { end: i, mark: kind, commas, figure };
    else if (COMMAS.includes(text.charAt(i))) commas++;
  }
  return { end: last, mark: last < end ? Class.Dash : Class.Other, commas, figure };
}

function closeWithin(text: string, at: number, end: number, closer: string): number {
  const last = Math.min(end, at + 200);
  for (let i = at + 1; i < last; i++) if (text.charAt(i) === closer) return i;
  return -1;
}

/** The last digit of a number with a unit behind it: 98%, 10个. */
function isFigure(text: string, at: number): boolean {
  const next = classAt(text, at + 1) === Class.Space ? at + 2 : at + 1;
  if (next >= text.length || !FIGURE_UNITS.includes(text.charAt(next))) return false;
  FIGURE_NAME.lastIndex = next + 1;
  return !FIGURE_NAME.test(text);
}

/** Two spaces, a wide one or a tab between a short title and a longer text. */
function isGap(text: string, at: number, start: number, end: number): boolean {
  const wide = text.charCodeAt(at) !== 32 || classAt(text, at + 1) === Class.Space;
  return wide && at - start >= 4 && at - start <= 40 && end - at > 24;
}
