import type { Outline } from "../outline/outline.ts";

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
