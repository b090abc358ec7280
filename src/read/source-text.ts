/** A document as read: its bytes decoded, a byte order mark taken off. Offsets everywhere refer to `text`. */
export interface SourceText {
  /** The path as given, or "-" for standard input. */
  readonly name: string;
  readonly text: string;
  /** Of the bytes read, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
}
