import { PAGE_DECORATION, PAGE_WORDS } from "../../grammars/vocabulary/punctuation.ts";

/** A line that is a page number: its value (undefined for roman ones), and whether it is decorated and so sure by itself. */
export interface PageNumber {
  readonly value: number | undefined;
  readonly sure: boolean;
}

const DECORATION = new RegExp(PAGE_DECORATION, "g");
const WORDS = new RegExp(PAGE_WORDS);

const NUMERAL = /[\dIVX]/;

/** Takes a line's content; gives undefined unless it can be a page number: 12, 1 2, — 12 —, III, 第 3 页 共 20 页, 3/20. */
export function pageNumber(line: string): PageNumber | undefined {
  if (line.length > 30 || !NUMERAL.test(line)) return undefined;
  const bare = line.replace(DECORATION, "");
  if (WORDS.test(bare)) return { value: Number(/\d+/.exec(bare)?.[0]), sure: true };
  if (/^\d{1,4}$/.test(bare))
    return {
      value: Number(bare),
      sure: /[-\u2014\u2013\u2500=~\u00b7]\s*\d[\d ]*\s*[-\u2014\u2013\u2500=~\u00b7]/.test(line),
    };
  if (/^[IVX]{1,6}$/.test(bare)) return { value: undefined, sure: false };
  return undefined;
}
