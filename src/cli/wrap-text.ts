import { charWidth, displayWidth } from "./display-width.ts";

/** Marks that may not begin a line: closing ones, commas and stops. */
const noBegin =
  ")]}>\u201d\u2019\u300b\u3009\u3011\u3015\u300d\u300f\uff09\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f,.;:!?%\u2030";

/** Breaks a text into lines of at most `width` columns: at a blank where one is near, else between characters. */
export function wrapText(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let rest = text;
  for (let end = breakOf(rest, width); end < rest.length; end = breakOf(rest, width)) {
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** Where a line of `width` columns ends, in UTF-16 units: at least one character. */
function breakOf(text: string, width: number): number {
  let [used, end] = [0, 0];
  for (const char of text) {
    used += charWidth(char);
    if (used > width && end > 0) break;
    end += char.length;
  }
  if (end === text.length) return end;
  const blank = text.lastIndexOf(" ", end);
  if (blank > end / 2) return blank;
  let back = end;
  while (back > 1 && noBegin.includes(text.charAt(back))) back--;
  return back > end / 2 ? back : end;
}

/** A text with blanks behind it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A text cut to `width` columns, with … where something was left out. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${text.slice(0, breakOf(text, width - 1))}…`;
}

/** A text cut to about `width` columns in its middle; the end, which in Chinese says what it is about, keeps more. */
export function cutMiddle(text: string, width = Number.POSITIVE_INFINITY): string {
  if (displayWidth(text) <= width) return text;
  const chars = [...text];
  const [start, end] = [Math.floor(width / 6), Math.floor(width / 3)];
  return `${chars.slice(0, start).join("")}…${chars.slice(-end).join("")}`;
}

/** Lines of a text behind a lead, of at most `width` columns; those after the first are set in by as much. */
export function hanging(lead: string, text: string, width: number): string[] {
  const inset = " ".repeat(displayWidth(lead));
  return wrapText(text, width - inset.length).map((line, i) => `${i === 0 ? lead : inset}${line}`);
}

/** A text on one line, without the controls that would steer a terminal. */
export const oneLine = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, " ");
