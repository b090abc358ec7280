import type { Span } from "./span.ts";

/** How bad it is: an error keeps a result from being trusted, a warning needs a look, an info is a remark. */
export type Severity = "error" | "warning" | "info";

/** One remark about a text. `at` is a range of the decoded original; lines and columns are computed at the edge. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Span;
  readonly hint?: string;
}

/** Every code, documented in src/cli/messages.ts and src/cli/rule-messages.ts. */
export type Code = "damaged-text" | "unexplained-figure" | "empty-text" | "no-outline" | "lost-numbering" | RuleCode;

/** What `validate` finds in a model, beside figures that stay unexplained. */
export type RuleCode =
  | "schema"
  | "percent-out-of-range"
  | "range-upside-down"
  | "deadline-before-issue"
  | "deadline-outside-period"
  | "two-figures"
  | "box-against-text"
  | "later-but-weaker"
  | "goal-without-deadline"
  | "unknown-section"
  | "duplicate-id"
  | "unknown-agency"
  | "stale-index"
  | "quote-not-in-source"
  | "at-misses"
  | "ledger-sum"
  | "source-missing"
  | "source-changed"
  | "drift";

/** What a stage gives back: its value and what it has to say about it. Nothing about a text is ever thrown. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bad arguments, an unreadable file, no model: what ends a command with exit code 2. Caught once, in cli/main. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}
