import { BOX_MARKER, CLOSERS, GLUED_MARKER, LINE_ENDS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";

/** A heading behind blanks in the middle of a line. */
const GLUED = new RegExp(`(?<=[^\\s\\u3000])([ \\u00a0]{1,8}|\\u3000{2,8}|[\\u3000 ]{3,12})(?=${GLUED_MARKER})`, "g");
/** 。专栏5: a box title is never part of a sentence that has ended. */
const BOX = new RegExp(`(?<=\\u3002)(?=${BOX_MARKER})`, "g");

/**
 * Headings glued to the end of a paragraph: a line break goes before them. Behind an end of a sentence one blank suffices
 * （…路径。 （二）深化…）; behind anything else it takes an indentation（…重点内容　　四、重点工程）.
 */
export function repairGlued(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(GLUED)) {
    const before = text[match.index - 1]!;
    const ended = LINE_ENDS.includes(before) || CLOSERS.includes(before);
    if (!ended && !match[0].startsWith("\u3000\u3000")) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: "\n" });
  }
  for (const match of text.matchAll(BOX)) edits.push({ start: match.index, end: match.index, text: "\n" });
  return edits.sort((a, b) => a.start - b.start);
}
