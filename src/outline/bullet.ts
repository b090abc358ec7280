import { COUNTED, FIGURE_UNITS, FIGURE_WORDS, SENTENCE_OPENINGS } from "../../grammars/vocabulary/headings.ts";
import type { Span } from "../span.ts";
import { Class, classAt, skipSpaces } from "./char-class.ts";
import type { Block } from "./outline.ts";

/** The lead words behind a marker（`创新能力` of `——创新能力。打造…`）and where the body begins. */
export interface Lead {
  readonly lead: string | undefined;
  readonly body: number;
}

const LONGEST_LEAD = 72;
const figures = new RegExp(FIGURE_WORDS.join("|"));
const openings = new RegExp(`^(?:${SENTENCE_OPENINGS.join("|")})`);

/** The offset behind the bullet at a line's start（——, ●, 一是, 二要）; `at` itself where there is none. */
export function bulletEnd(text: string, at: number, end: number): number {
  switch (classAt(text, at)) {
    case Class.Bullet:
      return at + 1;
    case Class.Dash:
      return dashEnd(text, at, end);
    case Class.Han:
      return countedEnd(text, at, end);
    default:
      return at;
  }
}

/** -- —— ——— ; -5% and —2020年 are none. */
function dashEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && classAt(text, i) === Class.Dash) i++;
  const single = i === at + 1;
  return i >= end || (single && classAt(text, i) === Class.Digit) ? at : i;
}

/** 一是 十二要 */
function countedEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 4 && classAt(text, i) === Class.Han) i++;
  return i < end && COUNTED.includes(text.charAt(i)) ? i + 1 : at;
}

/** The first clause up to 。 or ：, if more follows it and it holds no figure; a list of several clauses may lead, a page may not. */
export function leadOf(text: string, from: number, end: number): Lead {
  const start = skipSpaces(text, from, end);
  const last = Math.min(end, start + LONGEST_LEAD);
  for (let i = start; i < last; i++) {
    const kind = classAt(text, i);
    if (kind === Class.Stop || (kind === Class.Colon && i - start <= 24)) {
      const body = skipSpaces(text, i + 1, end);
      const lead = text.slice(start, i);
      return body < end && i - start > 1 && !figures.test(lead) && !openings.test(lead)
        ? { lead, body }
        : { lead: undefined, body: start };
    }
    if (kind === Class.Semicolon) break;
    if (kind === Class.Digit && FIGURE_UNITS.includes(text.charAt(i + 1) || "\n")) break;
  }
  return { lead: undefined, body: start };
}

/** …。二是完善标准体系。…: a counted sentence inside a paragraph leads what follows, as a bullet does. */
export function countedFrom(text: string, place: Block, { start, end }: Span): Block {
  const behind = countedEnd(text, start, end);
  return behind === start ? place : { ...place, lead: leadOf(text, behind, place.end).lead };
}
