import type { Edit } from "./clean-text.ts";

/** Two or more of a sign that no text has in a row. */
const STREWN = /@{2,}/g;
const HABIT = 3;

/** Signs that a site strewed between characters so that nobody copies its text: 目标@@任务@@@@ → 目标任务. */
export function repairStrewn(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(STREWN))
    edits.push({ start: match.index, end: match.index + match[0].length, text: "" });
  return edits.length < HABIT ? [] : edits;
}
