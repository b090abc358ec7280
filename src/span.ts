/** A half-open range of UTF-16 offsets. In a Plan it always refers to the decoded original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
