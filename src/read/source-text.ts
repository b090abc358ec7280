/** What a document was read from, where it was no plain text. */
export type Format = "html" | "docx" | "doc" | "pdf" | "ofd";

/** What the page or file says of the document outside its text（<meta name="ArticleTitle">）. */
export interface SourceFact {
  readonly kind: "title" | "issuer" | "issued" | "published" | "number" | "source";
  readonly value: string;
}

/** Where in the file the text comes from: `starts[i]` is the offset at which page, paragraph or row（line of an HTML file）i + 1 of the file begins. */
export interface Places {
  readonly unit: "page" | "paragraph" | "row";
  readonly starts: readonly number[];
}

/** A document as read: its bytes decoded, a byte order mark taken off; of other formats the text taken out. Offsets everywhere refer to `text`. */
export interface SourceText {
  /** The path as given, or "-" for standard input. */
  readonly name: string;
  readonly text: string;
  /** Of the bytes read, hexadecimal. */
  readonly sha256: string;
  /** Of text and HTML; the other formats have none of their own. */
  readonly encoding?: string;
  /** Undefined: plain text. */
  readonly format?: Format;
  readonly places?: Places;
  readonly facts?: readonly SourceFact[];
}
