import { charWidth, displayWidth } from "./display-width.ts";

/** Marks that may not begin a line: closing ones, commas and stops. */
const noBegin = /^[\p{Pe}\p{Pf}\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f,.;:!?%\u2030]$/u;

/** Marks that may not end a line: opening ones. */
const noEnd = /^[\p{Ps}\p{Pi}]$/u;

/** Breaks a text into lines of at most `width` columns: at a blank where one is near, else between characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (displayWidth(rest) > width) {
    const end = breakOf(rest, Math.max(2, width));
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" && lines.length > 0 ? lines : [...lines, rest];
}

/** Where a line of `width` columns ends, in UTF-16 units: at least one character. */
function breakOf(text: string, width: number): number {
  const chars = [...text];
  let [used, count] = [0, 0];
  for (const char of chars) {
    used += charWidth(char);
    if (used > width) break;
    count++;
  }
  const blank = chars.slice(0, count + 1).lastIndexOf(" ");
  if (blank > count / 2) count = blank;
  else while (count > 1 && (noBegin.test(chars[count] ?? "") || noEnd.test(chars[count - 1] ?? ""))) count--;
  return chars.slice(0, Math.max(1, count)).join("").length;
}

/** A text with blanks behind it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of a text behind a lead, of at most `width` columns; those after the first are set in by as much. */
export function hanging(lead: string, text: string, width: number): string[] {
  const inset = " ".repeat(displayWidth(lead));
  return wrapText(text, width - inset.length).map((line, i) => `${i === 0 ? lead : inset}${line}`);
}
