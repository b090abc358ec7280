import { AT_DATE, BARE_DEED, DAY_OF_MONTH } from "../../grammars/vocabulary/roles.ts";
import type { Span } from "../span.ts";
import type { DateExpression } from "../statements/figure.ts";

const bareDeed = new RegExp(BARE_DEED);
const dayOfMonth = new RegExp(DAY_OF_MONTH, "y");

/** Where 每年 ends with the month or day by which it recurs: 每年12月底前, 每月5日前. */
export function everyEnd(text: string, { end }: Span, dates: readonly DateExpression[]): number {
  dayOfMonth.lastIndex = end;
  return dates.find(({ start }) => start === end)?.end ?? end + (dayOfMonth.exec(text)?.[0].length ?? 0);
}

/** The dates by which a whole item is due; 每年 says how often something in it is done, but for 每年12月底前. */
export function dueDates(text: string, dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.filter((date) => date.every === undefined || everyEnd(text, date, dates) > date.end);
}

/** What is to be done without the date that it begins with; how often stays unless it is by a day or month（每年10月底前）. */
export function undated(text: string, { start, end }: Span, dates: readonly DateExpression[]): Span {
  const from = AT_DATE.includes(text.charAt(start)) ? start + 1 : start;
  const date = dates.find((date) => date.start === start || date.start === from);
  if (!date) return { start, end };
  const behind = date.every ? everyEnd(text, date, dates) : date.end;
  return { start: date.every && behind === date.end ? start : behind, end };
}

/** Whether a date says by when something gets done, but the words behind it not what: 2025年5月底前完成. */
export function isBare(text: string, task: Span, dates: readonly DateExpression[]): boolean {
  if (dates.length === 0) return false;
  const { start, end } = undated(text, task, dates);
  return bareDeed.test(text.slice(start, end).trim());
}
