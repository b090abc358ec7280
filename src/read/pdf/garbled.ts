import type { Diagnostic } from "../../diagnostic.ts";
import { chineseScore } from "../chinese-score.ts";

/** What reads like Chinese scores above this; glyphs taken for characters far below. */
const LEAST = 0.5;
/** A line that scores less than this was set in a font whose glyphs are taken for characters. */
const GARBLED = -3;
const MOST = 50;

/** Whether a text reads like Chinese as a whole. A text without any is none of this reader's business. */
export function readsWell(text: string): boolean {
  return (chineseScore(text) ?? LEAST) >= LEAST;
}

/** The lines of a text that do not read like Chinese, the first of them, as diagnostics. */
export function garbledLines(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let start = 0; start < text.length && found.length < MOST; ) {
    const end = text.indexOf("\n", start);
    if ((chineseScore(text.slice(start, end)) ?? 0) < GARBLED)
      found.push({
        code: "damaged-text",
        severity: "warning",
        message: "a font does not tell which characters it shows here",
        at: { start, end },
        hint: "compare with the document as it is shown, or recognise it (OCR)",
      });
    start = end + 1;
  }
  return found;
}
