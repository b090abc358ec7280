import { dateHeads, infantAge, ofThatAge, sinceThen } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";

/** How far behind a date is looked for what it dates, in UTF-16 units. */
const longest = 16;

/** 2000年底前建成的小区, 6个月内婴儿: whether a date tells since when the thing behind it is there, or how old it is; its deadline is another, and it is part of the name. */
export function datesNoun(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + longest);
  if (!dateHeads.includes(text.charAt(start)) && sinceThen.test(behind)) return true;
  return ofThatAge.test(behind) && infantAge.test(text.slice(start, end));
}
