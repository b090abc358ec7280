import { GLUED_MARKER, LINE_ENDS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { isBlank } from "./lines.ts";

const SIGNS = /[?\ufffd]{1,4}/g;
const MARKER = new RegExp(GLUED_MARKER, "y");
/** The figures before and behind a lost point. */
const FIGURE_BEFORE = /(?<![\d.?\ufffd])\d{1,4}$/;
const PERCENT = /(\d{1,2})[%\uff05\u2030]/y;
const DUST_BEFORE = /PM ?[12]$/;
const DUST = /[05](?!\d)/y;

/**
 * Signs of loss that can only have been one thing: a decimal point（PM2?5; 12?5%, where the second part is the smaller and so no
 * end of a range）, the indentation of a line（??为）, a blank at its end（。?）, or a line break with the indentation behind it
 * （。??三、）.
 */
export function repairLost(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(SIGNS)) {
    const start = match.index;
    const end = start + match[0].length;
    const by = meant(text, start, end);
    if (by !== undefined) edits.push({ start, end, text: by });
  }
  return edits;
}

/** What the signs at [start, end) stand for; undefined where that is open. */
function meant(text: string, start: number, end: number): string | undefined {
  if (end - start === 1 && isDecimal(text, start)) return ".";
  const before = text[start - 1] ?? "\n";
  const after = text[end] ?? "\n";
  const ended = LINE_ENDS.includes(before) && before !== "?";
  if (ended && after === "\n") return "";
  MARKER.lastIndex = end;
  if (ended && MARKER.test(text)) return "\n";
  return opensLine(text, start) && isOpening(after.charCodeAt(0)) ? "" : undefined;
}

function isDecimal(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  DUST.lastIndex = PERCENT.lastIndex = at + 1;
  if (DUST_BEFORE.test(before) && DUST.test(text)) return true;
  const whole = FIGURE_BEFORE.exec(before);
  const part = PERCENT.exec(text);
  return whole !== null && part !== null && Number(part[1]) < Number(whole[0]);
}

function opensLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 40 && isBlank(text.charCodeAt(start - 1))) start--;
  return start === 0 || text[start - 1] === "\n";
}

/** A Han character, or a bracket or quotation mark that opens. */
function isOpening(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0xff08 || code === 0x28 || code === 0x201c || code === 0x300a;
}
