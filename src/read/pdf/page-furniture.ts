import type { DrawnLine, Sheet } from "./page-runs.ts";

/** The part of a page's height, above and below, in which heads and page numbers stand. */
const MARGIN = 0.12;
/** A line that comes again on so many pages（both of two）, and on such a share of them, is a running head. */
const LEAST = 3;
const SHARE = 0.4;
/** A page number with what stands around it（— 3 —, 第 3 页, 3/20）: no other letters than the words for page. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:\p{Lo}{1,2}\s*)?\d{1,4}(?:\s*\p{Lo}{1,2})?(?:[\s,\uff0c/\u5171]*\d{1,4}\s*\p{Lo}?)?[^\p{L}\p{N}]*$/u;
const LONGEST_NUMBER = 16;

/** The lines of a document without the page numbers and running heads in the margins of its pages. */
export function withoutFurniture(lines: readonly DrawnLine[], sheets: readonly Sheet[]): DrawnLine[] {
  const inMargin = ({ base, page }: DrawnLine) => {
    const { height } = sheets[page] as Sheet;
    return base < height * MARGIN || base > height * (1 - MARGIN);
  };
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!inMargin(line)) continue;
    const words = masked(line);
    pages.set(words, (pages.get(words) ?? new Set()).add(line.page));
  }
  const repeats = (line: DrawnLine) => {
    const count = pages.get(masked(line))?.size ?? 0;
    return count >= Math.max(2, Math.min(LEAST, sheets.length)) && count >= sheets.length * SHARE;
  };
  const isNumber = ({ text, base, page }: DrawnLine) =>
    base < (sheets[page] as Sheet).height * MARGIN && text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(text);
  return lines.filter((line) => !inMargin(line) || !(repeats(line) || isNumber(line)));
}

const masked = ({ text }: DrawnLine) => text.replace(/\d+/g, "#").replace(/\s/g, "");
