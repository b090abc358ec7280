import { LINE_ENDS, LINE_MARKER } from "../../../grammars/vocabulary/punctuation.ts";
import type { Places } from "../source-text.ts";
import type { DrawnLine, Sheet } from "./page-runs.ts";

const marker = new RegExp(`^${LINE_MARKER}`);
/** A line that ends this many ems before the right edge still fills it: a mark or figure went to the next line. Less where a sentence ends with it. */
const SLACK = 3.2;
const SLACK_ENDED = 1.6;
/** Further from the left edge than this, in ems, a line is indented. */
const INDENT = 0.8;
/** Lines further apart than this, in ems, belong to different paragraphs. */
const APART = 2.6;
/** The right margin is at most so many ems wider than the left one. */
const MARGINS_DIFFER = 4;

/** Where the lines of running text begin and end. */
interface Measure {
  readonly left: number;
  readonly right: number;
}

/** Joins the lines of pages to paragraphs by where they stand: a full line goes on in the next one where that is not indented. */
export function paragraphsOf(lines: readonly DrawnLine[], sheets: readonly Sheet[]): { text: string; places: Places } {
  const measure = measureOf(lines, sheets[0]?.width ?? 0);
  const starts: number[] = [];
  let text = "";
  let last: DrawnLine | undefined;
  for (const line of lines) {
    if (last) text += measure && goesOn(last, line, measure) ? blankBetween(last.text, line.text) : "\n";
    while (starts.length <= line.page) starts.push(text.length);
    text += line.text;
    last = line;
  }
  if (text !== "") text += "\n";
  while (starts.length < sheets.length) starts.push(text.length);
  return { text, places: { unit: "page", starts } };
}

/** The edges that lines keep to; undefined where they leave so wide a margin on the right that none may be full. */
function measureOf(lines: readonly DrawnLine[], width: number): Measure | undefined {
  const size = quantile(
    lines.map((line) => line.size),
    0.5,
  );
  const left = quantile(
    lines.map((line) => line.left),
    0.02,
  );
  const right = quantile(
    lines.filter((line) => line.right < width).map((line) => line.right),
    0.97,
  );
  return right < width - left - size * MARGINS_DIFFER ? undefined : { left, right };
}

function goesOn(a: DrawnLine, b: DrawnLine, { left, right }: Measure): boolean {
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.size - b.size) > size * 0.15 || a.text.includes("\t") || b.text.includes("\t")) return false;
  const ended = LINE_ENDS.includes(a.text.at(-1) as string);
  if (b.left > left + size * INDENT || a.right < right - size * (ended ? SLACK_ENDED : SLACK)) return false;
  if (a.page === b.page && (a.base < b.base || a.base - b.base > size * APART)) return false;
  return !(ended && marker.test(b.text));
}

const blankBetween = (a: string, b: string) => (/[A-Za-z,]$/.test(a) && /^[A-Za-z]/.test(b) ? " " : "");

/** The value below which such a share of all lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
