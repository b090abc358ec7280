import { FAR_AIM, YEARS_REVIEWED, ZERO, ZERO_SHAPES } from "../../grammars/vocabulary/documents.ts";
import type { Outline } from "../outline/outline.ts";
import type { DateExpression } from "../statements/figure.ts";
import { readFigures } from "../statements/read-figures.ts";

const farAim = new RegExp(`^${FAR_AIM}`);
const zeroShapes = new RegExp(ZERO_SHAPES, "g");

/** The first date in words, also with another shape of zero（二0二一年）. */
export function dateIn(words: string): string | undefined {
  const text = words.replace(zeroShapes, ZERO);
  for (const figure of readFigures(text, 0, text.length)) if (figure.kind === "date" && figure.by) return figure.by;
  return undefined;
}

/** The part of a title that aims: behind what it says of years that are over. */
export function aimingPart(title: string): string {
  const over = YEARS_REVIEWED.exec(title);
  return over ? title.slice(over.index + over[0].length) : title;
}

/** The year that 今年 means: of the title, else of the date line; undefined where neither has one. */
function documentYear(text: string, outline: Outline): number | undefined {
  for (const kind of ["title", "date", "signature"] as const) {
    for (const block of outline.blocks) {
      if (block.kind !== kind) continue;
      const words = text.slice(block.start, block.end);
      const written = /(?:19|20)\d\d/.exec(aimingPart(words))?.[0];
      // 二〇一二年九月十八日 of a date line; what a title names may be the years of a plan
      const year = written ?? (kind === "title" ? undefined : dateIn(words)?.slice(0, 4));
      if (year !== undefined) return Number(year);
    }
  }
  return undefined;
}

/** The years by which a document tells past from future. */
export interface Times {
  /** Its own, which 今年 means. */
  readonly year: number | undefined;
  /** The first that its title aims at（2025 of 2025—2027年）. */
  readonly aimsFrom: number | undefined;
  /** The last of the period that its title names（2027 of 2025—2027年）. */
  readonly last: number | undefined;
  /** Of its date line. */
  readonly issued: number | undefined;
}

/** The years that title and date line of a document give. */
export function documentTimes(text: string, outline: Outline, title: string | undefined): Times {
  const line = outline.blocks.find(({ kind }) => kind === "date");
  const by = line && dateIn(text.slice(line.start, line.end));
  const aiming = aimingPart(title ?? "");
  const dates = readFigures(aiming, 0, aiming.length).filter((figure) => figure.kind === "date");
  const last = dates.find(({ from }) => from !== undefined)?.by;
  return {
    year: documentYear(text, outline),
    aimsFrom: aimsFrom(aiming, dates),
    last: last === undefined ? undefined : Number(last.slice(0, 4)),
    issued: by === undefined ? undefined : Number(by.slice(0, 4)),
  };
}

/** The first year that a title aims at: of its span（2021—2025年, “十四五”）, else its only year; none of 2030年前, 2035年远景目标. */
function aimsFrom(title: string, dates: readonly DateExpression[]): number | undefined {
  const span = dates.find(({ from }) => from !== undefined)?.from;
  if (span !== undefined) return Number(span.slice(0, 4));
  const only = dates.find(({ by, limit, end }) => by !== undefined && !limit && !farAim.test(title.slice(end)));
  return only && Number(only.by?.slice(0, 4));
}

/** How far into a text the first period it names is looked for. */
const PERIOD_REACH = 3000;

/** The first year that the plan aims at: of the period in its title（第十四个五年规划, 2021—2025年）, else `year`, else of the first period named early in the text. */
export function periodStart(text: string, outline: Outline, year: number | undefined): number | undefined {
  const from = (start: number, end: number) =>
    readFigures(text, start, end).flatMap((figure) =>
      figure.kind === "date" && figure.from ? [Number(figure.from.slice(0, 4))] : [],
    )[0];
  for (const block of outline.blocks) {
    const found = block.kind === "title" ? from(block.start, block.end) : undefined;
    if (found !== undefined) return found;
  }
  if (year !== undefined) return year;
  for (let start = 0; start < Math.min(text.length, PERIOD_REACH); ) {
    const feed = text.indexOf("\n", start);
    const end = Math.min(feed < 0 ? text.length : feed, PERIOD_REACH);
    const found = from(start, end);
    if (found !== undefined) return found;
    start = end + 1;
  }
  return undefined;
}
