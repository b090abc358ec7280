import type { Span } from "../span.ts";

const pairs: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  "\u300a": "\u300b",
  "\uff08": "\uff09",
  "(": ")",
  "\u300c": "\u300d",
  "\u3010": "\u3011",
};

/** Cuts a sentence at ，；：。 outside brackets, quotes and titles; half-open spans without the marks, blanks at their ends left out. */
export function splitClauses(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from = start;
  const push = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (b > a) out.push({ start: a, end: b });
  };
  for (let i = start; i < end; i++) {
    const char = text[i] as string;
    const close = pairs[char];
    if (close) {
      const to = text.indexOf(close, i);
      if (to > 0 && to < end && to - i < 200) i = to;
    } else if (isMark(text.charCodeAt(i))) {
      push(i);
      from = i + 1;
    }
  }
  push(end);
  return out;
}

/** ，；：。！？ and their half-width forms between clauses. */
const isMark = (code: number) =>
  code === 0xff0c ||
  code === 0xff1b ||
  code === 0xff1a ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x3b;
