import type { Edit } from "./clean-text.ts";
import { content, filledLines, type Line } from "./lines.ts";
import { type PageNumber, pageNumber } from "./page-number.ts";

/** Page numbers stand at least this far apart (in characters); the numbers of a table's rows stand closer. */
const PAGE = 200;
/** A running head is at most this long. */
const HEAD = 50;

/** Page numbers that follow each other through the text, and the same short line beside at least three of them (a running head). */
export function repairFurniture(text: string): readonly Edit[] {
  const lines = filledLines(text);
  const pages = pageLines(text, lines);
  if (pages.size === 0) return [];
  for (const at of runningHeads(text, lines, pages)) pages.add(at);
  const edits: Edit[] = [];
  for (const at of [...pages].sort((a, b) => a - b)) {
    // from the end of the line before to the start of the next: the blank lines of the page's margin go too
    const start = lines[at - 1]?.end ?? 0;
    const end = lines[at + 1]?.start ?? text.length;
    const last = edits.at(-1);
    if (last && last.end >= start)
      edits[edits.length - 1] = { start: last.start, end, text: last.start === 0 ? "" : "\n" };
    else edits.push({ start, end, text: start === 0 ? "" : "\n" });
  }
  return edits;
}

function pageLines(text: string, lines: readonly Line[]): Set<number> {
  const found: { at: number; start: number; page: PageNumber }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.to - line.from > 30) continue;
    const page = pageNumber(content(text, line));
    if (page) found.push({ at: i, start: line.start, page });
  }
  const arabic = found.filter((one) => one.page.value !== undefined && !one.page.sure);
  const pages = new Set(found.filter((one) => one.page.sure).map((one) => one.at));
  arabic.forEach((one, i) => {
    const follows = (other: typeof one | undefined, sign: number): boolean => {
      if (!other) return false;
      const step = (other.page.value! - one.page.value!) * sign;
      return step >= 1 && step <= 2 && (other.start - one.start) * sign >= PAGE;
    };
    if (follows(arabic[i + 1], 1) || follows(arabic[i - 1], -1)) pages.add(one.at);
  });
  if (pages.size >= 2) for (const one of found) if (one.page.value === undefined) pages.add(one.at);
  return pages;
}

function runningHeads(text: string, lines: readonly Line[], pages: ReadonlySet<number>): number[] {
  const places = new Map<string, number[]>();
  for (const page of pages) {
    for (const at of [page - 1, page + 1]) {
      const line = lines[at];
      if (!line || pages.has(at) || line.to - line.from > HEAD) continue;
      const head = content(text, line);
      const found = places.get(head);
      if (found) found.push(at);
      else places.set(head, [at]);
    }
  }
  return [...places.values()].filter((found) => found.length >= 3).flat();
}
