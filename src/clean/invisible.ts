import type { Edit } from "./clean-text.ts";

const INVISIBLE =
  /\r\n?|[\u2028\u2029\u000b\u000c\u0085]|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;

/** Line ends become \n (CR LF, CR, form feed, U+2028); zero-width and control characters are dropped. */
export function repairInvisible(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    const first = match[0].charCodeAt(0);
    const breaks =
      first === 0x0d || first === 0x0b || first === 0x0c || first === 0x85 || first === 0x2028 || first === 0x2029;
    edits.push({ start: match.index, end: match.index + match[0].length, text: breaks ? "\n" : "" });
  }
  return edits;
}
