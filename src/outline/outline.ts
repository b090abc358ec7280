import type { Span } from "../span.ts";

/** All offsets in this file are offsets into the CLEAN text. */

/** A numbered heading. Run-in headings（`（一）指导思想。以…`）have a title that ends before the first 。and their body stays in a block. */
export interface Heading extends Span {
  /** "1", "1.3", "1.3.1": the place among its siblings, by nesting. */
  readonly id: string;
  readonly marker: string;
  readonly title: string;
  readonly depth: number;
  readonly children: Heading[];
}

/** What a block of body text is. */
export type BlockKind =
  | "paragraph" // running text
  | "bullet" // ——… , ●… , 一是… : has a lead
  | "item" // a numbered paragraph without a title of its own, or a circled number ①
  | "row" // a row of a table, cells split at tabs
  | "box-title" // 专栏1 …
  | "title"
  | "number"
  | "date"
  | "signature"
  | "addressee"
  | "salutation"
  | "attachment"
  | "envelope"; // parts of the frame of a document

/** A stretch of body text, in the order of the text. Its sentences hold no line breaks. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The heading it stands under; undefined before the first heading. */
  readonly section: Heading | undefined;
  /** The lead words of a bullet（`——创新能力。`→ 创新能力) or of a row; without marker and mark. */
  readonly lead: string | undefined;
  /** The marker of a bullet or item as written（`——`, `1.`, `①`, `一是`）. */
  readonly marker: string | undefined;
  /** Where the text after marker and lead begins. */
  readonly bodyStart: number;
  /** True where the block ends in ： and so introduces what follows. */
  readonly introduces: boolean;
  /** The sentences of the body, split after 。！？; half-open, without line breaks at either end. */
  readonly sentences: readonly Span[];
  /** The title of the box（专栏…）it stands in, if any. */
  readonly box: string | undefined;
}

export interface Outline {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
}
