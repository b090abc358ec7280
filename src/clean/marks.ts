import { codesOf } from "../read/codes.ts";

let last = "";
let marks = new Int32Array(1 << 16);
let count = 0;

/**
 * The offsets of all characters of a text that are no Han characters of the first block, in order, and behind them the text's length:
 * whoever looks for marks, blanks or figures need not look at the nine of ten characters between them. Those of the text asked for
 * last are kept; the array holds until another text is asked for, and may be longer than its answer.
 */
export function marksOf(text: string): Int32Array {
  const known = text === last;
  // kept even where it is equal: to compare two copies of a text takes a pass, of one and the same none
  last = text;
  if (known) return marks;
  const codes = codesOf(text);
  if (text.length >= marks.length) marks = new Int32Array(2 * text.length);
  const found = marks;
  const length = text.length;
  let k = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    found[k] = i;
    // no branch, which the processor would foretell wrongly at most marks: the sign says whether the code is outside the block
    k = (k - (((code - 0x4e00) | (0x9fff - code)) >> 31)) | 0;
  }
  found[k] = length;
  count = k;
  return found;
}

/** The index in `marksOf(text)` of the first mark at an offset or behind it. */
export function markFrom(text: string, at: number): number {
  const found = marksOf(text);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
