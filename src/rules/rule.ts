import type { Code, Severity } from "../diagnostic.ts";
import type { At, Plan } from "../plan/plan.ts";

/** The way to a value in a model: ["goals", 3, "target", "value"]. */
export type PlanPath = readonly (string | number)[];

/** What a rule has to say of a model. The sentence stands in the catalogue of messages; `values` fill it. */
export interface Finding {
  readonly code: Code;
  readonly path: PlanPath;
  /** Which of the code's sentences it is, where there are several. */
  readonly kind?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The other place, where there are two. */
  readonly related?: PlanPath;
  /** What mends it without a judgement: these values set, undefined taken away. */
  readonly fix?: readonly Fix[];
}

export interface Fix {
  readonly path: PlanPath;
  readonly value: unknown;
}

/** What rules may ask of the document that a model was read from. */
export interface SourceView {
  /** Whether a place of the file holds these words, once cleaned. */
  leads(at: At, quote: string): boolean;
  /** Every place where the cleaned text holds these words, as places of the file. Takes a pass over the text. */
  places(quote: string): readonly At[];
  /** Whether a place lies in a box or table. */
  boxed(at: At): boolean;
  readonly lines: number;
}

export interface Context {
  /** Absent where the document is not at hand. */
  readonly source?: SourceView;
}

/** One thing that must hold of a model; pure, and knows neither lines nor languages. */
export interface Rule {
  readonly code: Code;
  readonly severity: Severity;
  /** A matter of judgement: of an entry that a person has reviewed it is not said. */
  readonly reviewable?: true;
  check(plan: Plan, context: Context): readonly Finding[];
}
