import { listMarks, oneByOne } from "../../grammars/vocabulary/clause-words.ts";
import { DATE_LIST_MARKS } from "../../grammars/vocabulary/periods.ts";
import { POINTS, POINTS_HEAD, SIZE_ALONE, SIZE_HEAD } from "../../grammars/vocabulary/references.ts";
import type { DateExpression, Figure, Quantity } from "./figure.ts";

/** 12.7个、12个百分点, 5万和6万平方米: the figure before a mark of lists has the measure of that behind it. */
export function shareMeasure(figures: Figure[], text: string, { start, unit }: Quantity): void {
  const last = figures[figures.length - 1];
  if (last?.kind !== "quantity" || start - last.end !== 1) return;
  const size = SIZE_ALONE.test(last.unit) && listMarks.test(text.charAt(last.end));
  if (last.unit === "") shareUnit(figures, text, start, unit);
  else if (unit === POINTS) sharePoints(figures, start);
  else if (size) figures[figures.length - 1] = { ...last, unit: last.unit + unit.replace(SIZE_HEAD, "") };
}

/** 分别不高于10、35、50毫克/立方米, 分别提高0.6和1.0个百分点: bare numbers of a list that is told off one by one have the unit of the last. */
function shareUnit(figures: Figure[], text: string, from: number, unit: string): void {
  let start = from;
  let first = figures.length;
  while (first > 0) {
    const figure = figures[first - 1] as Figure;
    if (figure.kind !== "quantity" || figure.unit !== "" || start - figure.end !== 1) break;
    if (!listMarks.test(text.charAt(figure.end))) break;
    start = figure.start;
    first--;
  }
  if (!oneByOne.test(text.slice(Math.max(0, start - longestLead), start))) return;
  for (let i = first; i < figures.length; i++) figures[i] = { ...(figures[i] as Quantity), unit };
}

/** How far before a list the word that tells it off may stand, in UTF-16 units. */
const longestLead = 24;

/** 10个、5个和8个百分点: all that a list holds are points. */
function sharePoints(figures: Figure[], from: number): void {
  let start = from;
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i] as Figure;
    if (figure.kind !== "quantity" || figure.unit !== POINTS_HEAD || start - figure.end !== 1) return;
    figures[i] = { ...figure, unit: POINTS };
    start = figure.start;
  }
}

/** 到2020年和2025年: the second date is a limit as the first is. */
export function inList(figures: readonly Figure[], text: string, date: DateExpression): DateExpression {
  const last = figures[figures.length - 1];
  if (date.limit || last?.kind !== "date" || !last.limit || date.start - last.end !== 1) return date;
  return DATE_LIST_MARKS.has(text.charAt(last.end)) && date.by ? { ...date, limit: true } : date;
}
