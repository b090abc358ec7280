import { GLUED_MARKER } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";

/** PM2?5: the names of fine dust. */
const DUST = /(?<=PM ?[12])[?\ufffd](?=[05](?!\d))/g;
/** 12?5%: a figure before a per cent sign whose second part is the smaller cannot be a range. */
const DECIMAL = /(?<![\d.?\ufffd])(\d{1,4})[?\ufffd](\d{1,2})(?=[%\uff05\u2030])/g;
/** Lost blanks: ??一、 and ??为 at the start of a line, 。? at its end. */
const INDENT = /^[ \u3000]*[?\ufffd]{1,4}(?=[\u3400-\u9fff\uff08(\u201c\u300a])/gm;
const TRAIL = /(?<=[\u3002\uff1b\uff1a\uff01])[?\ufffd]{1,4}(?=\n|$)/g;
/** 。??三、: the blanks of a new line, with the line break lost too. */
const BREAK = new RegExp(`(?<=[\\u3002\\uff1b\\uff1a\\uff01])[?\\ufffd]{1,4}(?=${GLUED_MARKER})`, "g");

/** Characters that were lost and can only have been one thing: a decimal point（PM2?5, 12?5%）, a blank, an indented new line. */
export function repairLost(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (pattern: RegExp, by: string): void => {
    for (const match of text.matchAll(pattern)) {
      edits.push({ start: match.index, end: match.index + match[0].length, text: by });
    }
  };
  add(DUST, ".");
  add(INDENT, "");
  add(TRAIL, "");
  add(BREAK, "\n");
  for (const match of text.matchAll(DECIMAL)) {
    const at = match.index + match[1]!.length;
    if (Number(match[2]) < Number(match[1])) edits.push({ start: at, end: at + 1, text: "." });
  }
  return sorted(edits);
}

function sorted(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start);
  return edits.filter((edit, i) => i === 0 || edit.start >= edits[i - 1]!.end);
}
