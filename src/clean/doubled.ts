import type { Edit } from "./clean-text.ts";

/** A comma right before another mark: ， 。 、 ； ： ！ ？ or , . */
const DOUBLED = /(?<=[\u4e00-\u9fff\d%\uff05\u201d\u300b)\uff09]),(?=[,\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f])/g;
/** So often at least it is the habit of a site, and not a slip or a row of cells（a,,b）. */
const HABIT = 3;

/** A comma that a site set before the marks of a text: 目标,,任务,。 → 目标,任务。 */
export function repairDoubled(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(DOUBLED)) edits.push({ start: index, end: index + 1, text: "" });
  return edits.length < HABIT ? [] : edits;
}
