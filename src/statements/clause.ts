import type { Span } from "../span.ts";
import type { Op, Quantity } from "./figure.ts";

/** What a change is measured against, as far as the clause says it. */
export interface ClauseBaseline {
  readonly text?: string;
  readonly year?: number;
  readonly value?: number;
  /** In what `value` is measured, as it is written. */
  readonly unit?: string;
}

/** One figure of a clause with what is measured and how; offsets into the clean text. */
export interface Claim {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly action: string;
  readonly op: Op;
  readonly of?: string | undefined;
  readonly change?: "rise" | "fall" | undefined;
  readonly baseline?: ClauseBaseline | undefined;
  readonly condition?: string | undefined;
  /** The shortest stretch that holds indicator, verb and figure. */
  readonly quote: Span;
  /** How the clause is built: a later clause may go on with its verb or subject. */
  readonly shape: "make-figure" | "make-object" | "level" | "change" | "nominal" | "inside" | "figure-first";
  readonly subject?: Span | undefined;
  readonly verb?: Span | undefined;
}
