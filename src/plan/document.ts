import type { Outline } from "../outline/outline.ts";
import { readFigures } from "../statements/read-figures.ts";

/** What the frame of a document says of it: its title, over as many lines as it has. The last title is that of the document itself. */
export function documentFacts(text: string, outline: Outline): { readonly title?: string } {
  const last = outline.blocks.findLastIndex((block) => block.kind === "title");
  if (last < 0) return {};
  let first = last;
  while (outline.blocks[first - 1]?.kind === "title") first--;
  return {
    title: outline.blocks
      .slice(first, last + 1)
      .map(({ start, end }) => text.slice(start, end).trim())
      .join(""),
  };
}

/** The year that 今年 means: of the title, else of the date line; undefined where neither has one. */
export function documentYear(text: string, outline: Outline): number | undefined {
  for (const kind of ["title", "date", "signature"] as const) {
    for (const block of outline.blocks) {
      if (block.kind !== kind) continue;
      const year = /(?:19|20)\d\d/.exec(text.slice(block.start, block.end));
      if (year) return Number(year[0]);
    }
  }
  return undefined;
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
