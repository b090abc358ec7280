import { captionUnit } from "../../grammars/vocabulary/tables.ts";

/** How far before its head the caption of a table may begin, and how long its lines are, in characters. */
const REACH = 140;
const LONGEST_LINE = 50;
const MOST_LINES = 2;

/** 、，: what parts units. */
const UNIT_MARKS = /[\u3001\uff0c,]/;

/** What the short lines right before a table say. */
export interface Caption {
  /** The last comes first; those that name no more than the unit are left out. */
  readonly lines: readonly string[];
  /** That of all values（单位：亿元）, or those that they have（单位：万亩、万株）; none where it names no unit. */
  readonly units: readonly string[];
}

/** The caption of a table whose head begins at `start`. */
export function captionBefore(text: string, start: number): Caption {
  const near = text
    .slice(Math.max(0, start - REACH), start)
    .trimEnd()
    .split("\n");
  const lines: string[] = [];
  let units: readonly string[] | undefined;
  for (const line of near.reverse().slice(0, MOST_LINES + 1)) {
    const named = captionUnit.exec(line);
    if (named && !units && lines.length === 0) units = (named[1] as string).split(UNIT_MARKS);
    const words = (named ? line.slice(0, named.index) : line).replace(/[（(\s]+$/, "").trim();
    if (words.length > LONGEST_LINE) break;
    if (words !== "") lines.push(words);
  }
  return { lines: lines.slice(0, MOST_LINES), units: units ?? [] };
}
