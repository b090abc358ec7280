import type { Edit } from "./clean-text.ts";

/** [12] behind a Han character, a closing quotation mark or a title; no value of a table, which stands in a cell of its own. */
const MARK = /(?<=[\u4e00-\u9fff\u201d\u300b)\uff09])[[\uff3b](\d{1,3})[\]\uff3d](?![\t|])/g;
/** So many at least, each a little higher than the one before it, number the notes of a text. */
const FEWEST = 3;
const WIDEST_STEP = 5;

/** Marks of footnotes, whose words a page has elsewhere: “四个不摘”[20]要求 → “四个不摘”要求. */
export function repairFootnotes(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let last: number | undefined;
  for (const { 0: mark, 1: digits, index } of text.matchAll(MARK)) {
    const number = Number(digits);
    if (last !== undefined && (number < last || number > last + WIDEST_STEP)) continue;
    last = number;
    edits.push({ start: index, end: index + mark.length, text: "" });
  }
  return edits.length < FEWEST ? [] : edits;
}
