import type { Span } from "../span.ts";

/** A replacement of a half-open range of a text. Edits of one repair are sorted and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** The kinds of repair that are counted in a model's `source.repairs`. */
export type RepairName =
  | "pinyin"
  | "strewn"
  | "doubled"
  | "footnotes"
  | "mojibake"
  | "lost"
  | "boilerplate"
  | "contents"
  | "furniture"
  | "joined"
  | "glued"
  | "width"
  | "variant"
  | "spaces";

export type Script = "simplified" | "traditional" | "mixed";

/** What the information table or head of a web page says of the document; `at` is in the original once it is in a CleanText. */
export interface PortalFact {
  readonly kind: "title" | "issuer" | "issued" | "published" | "number" | "subject" | "source";
  readonly value: string;
  /** Undefined where it stands outside the text（<meta>）. */
  readonly at?: Span;
}

/** The text that grammars read: simplified, mended, half-width figures; with a map back to the original. */
export interface CleanText {
  readonly text: string;
  /** `toSource[i]` is the offset in the original of clean offset i; length text.length + 1. Undefined: the identity. */
  readonly toSource: Int32Array | undefined;
  readonly script: Script;
  readonly repairs: Readonly<Partial<Record<RepairName, number>>>;
  /** From the page's head, which is not in `text`; undefined where there was none. */
  readonly facts?: readonly PortalFact[];
}

/** The range of the original that a range of the clean text stands for; an empty range stays empty. */
export function sourceSpan(clean: CleanText, start: number, end: number): Span {
  const map = clean.toSource;
  if (!map) return { start, end };
  const from = map[start] ?? 0;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: Math.max(from, (map[end - 1] ?? from) + 1) };
}
