import type { Diagnostic } from "../diagnostic.ts";
import type { CleanText } from "./clean-text.ts";
import { sourceSpan } from "./clean-text.ts";

/** Damage that shows: U+FFFD; a question mark between digits, or between a character and a mark that follows no question,
 * or before the rest of a gloss（?qū)）. */
const DAMAGE =
  /\ufffd+|(?<=\d)[?\uff1f]+(?=\d)|(?<=[\u3400-\u9fff])[?\uff1f]+(?=[\uff0c\u3002\u3001\uff1b\uff1a\uff01])|[?\uff1f]{2,}(?=[\u3400-\u9fff])|[?\uff1f](?=[a-z]{0,3}[\u00e0-\u01dc][a-z]{0,3}[)\uff09])/y;
const SIGN = /[?\uff1f\ufffd]/g;
const LIMIT = 50;

/** What no repair could mend, one diagnostic a spot (the first 50), with its place in the original. */
export function reportDamage(clean: CleanText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let end = 0;
  for (const { index } of clean.text.matchAll(SIGN)) {
    DAMAGE.lastIndex = index;
    if (index < end || !DAMAGE.test(clean.text)) continue;
    end = DAMAGE.lastIndex;
    const at = sourceSpan(clean, index, end);
    const around = clean.text.slice(Math.max(0, index - 8), end + 8);
    found.push({
      code: "damaged-text",
      severity: "warning",
      message: `characters were lost here: ${JSON.stringify(around)}`,
      at,
      hint: "compare with the published document",
    });
    if (found.length === LIMIT) break;
  }
  return found;
}
