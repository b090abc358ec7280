import { DOCUMENT_YEAR, WORK_REPORT } from "../../grammars/vocabulary/reports.ts";
import type { Heading } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import type { DateExpression, Figure, ReadOptions } from "../statements/figure.ts";
import { readFigures } from "../statements/read-figures.ts";
import type { Chain } from "./chain.ts";

type HeadingDates = ReadonlyMap<string, DateExpression>;

/** A single year that a heading names（2025年工作安排）; no span and no limit（到2025年）. */
const isYear = ({ by, from, limit }: DateExpression) => by?.length === 4 && from === undefined && !limit;

/**
 * In a report of work the sections behind that of a year（二、2025年工作安排，三、加强政府自身建设）have that year, too, unless they name another or
 * review. Gives the dates of the headings with those that are carried on.
 */
export function carriedYears(
  title: string | undefined,
  headings: readonly Heading[],
  dates: HeadingDates,
  chains: ReadonlyMap<string, Chain>,
): HeadingDates {
  if (!title || !WORK_REPORT.test(title)) return dates;
  const all = new Map(dates);
  let year: DateExpression | undefined;
  for (const { id } of headings) {
    const own = dates.get(id);
    if (chains.get(id)?.reviews) continue;
    if (own) year = isYear(own) ? own : undefined;
    else if (year) all.set(id, year);
  }
  return all;
}

/** The figures of a sentence. 年底前 and 4月底前 are of the year that its nearest dated heading names, 今年 and 明年 by that of the document. */
export function figuresUnder(
  text: string,
  { start, end }: Span,
  options: ReadOptions,
  { headings }: Chain,
  dates: HeadingDates,
): readonly Figure[] {
  const figures = readFigures(text, start, end, options);
  const date = headings.findLast(({ id }) => dates.has(id));
  const named = date && dates.get(date.id);
  if (!named || !isYear(named) || Number(named.by) === options.year) return figures;
  if (!figures.some((figure) => leavesYear(text, figure))) return figures;
  const under = readFigures(text, start, end, { ...options, year: Number(named.by) });
  return figures.map((figure, i) => (leavesYear(text, figure) ? (under[i] as Figure) : figure));
}

/** A date that says no year: 6月底前, 上半年, 年内; 今年 does. */
function leavesYear(text: string, figure: Figure): boolean {
  if (figure.kind !== "date" || !figure.relative) return false;
  const { relative } = figure;
  return (
    relative.kind === "month" || (relative.kind === "year" && !DOCUMENT_YEAR.test(text.slice(figure.start, figure.end)))
  );
}
