import { dateHeads, sinceThen } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";

/** How far behind a date is looked for what it dates, in UTF-16 units. */
const longest = 16;

/** 2000年底前建成的小区: whether a date tells since when the thing behind it is there; its deadline is another, and it is part of the name. */
export const datesNoun = (text: string, { start, end }: Span): boolean =>
  !dateHeads.includes(text.charAt(start)) && sinceThen.test(text.slice(end, end + longest));
