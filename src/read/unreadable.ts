/** A file that cannot be read, with what to do about it. The readers of formats throw it; `readDocument` makes a UsageError with the file's name of it. */
export class Unreadable extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = "Unreadable";
    this.hint = hint;
  }
}
