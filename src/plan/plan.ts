/**
 * The model of spec/model.md: plain data in the order in which it is written. A key without a value is left out. What a field means stands in
 * schema.ts, which is no more than a type here: reading a document loads no schema.
 */
import type { infer as Infer } from "zod/mini";
import type * as schema from "./schema.ts";

/** Data that nobody writes to. */
type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Model<S extends { _zod: { output: unknown } }> = Frozen<Infer<S>>;

export type At = Model<typeof schema.at>;
/** A year as a number, 2015-06 and 2015-06-30 as text. */
export type ModelDate = Model<typeof schema.date>;
export type Deadline = Model<typeof schema.deadline>;
export type Baseline = Model<typeof schema.baseline>;
export type Mention = Model<typeof schema.mention>;
/** A body with what it does for a task or goal. */
export type Responsible = Model<typeof schema.responsible>;
/** A goal without a figure. */
export type OutcomeGoal = Model<typeof schema.outcomeGoal>;
export type Section = Model<typeof schema.section>;
export type Source = Model<typeof schema.source>;
export type Citation = Model<typeof schema.citation>;
export type DocumentFacts = Model<typeof schema.documentFacts>;
export type Task = Model<typeof schema.task>;
export type Funding = Model<typeof schema.funding>;
/** A leading group. */
export type Body = Model<typeof schema.body>;
export type AgencyEntry = Model<typeof schema.agency>;

/** `max` stands with range. */
export type Target = Omit<Model<typeof schema.target>, "op"> & {
  readonly op: Model<typeof schema.target>["op"];
  readonly max?: number;
};

/** A goal with a figure, or a figure already reached (then `year` stands in place of the deadline). */
export type Goal = Omit<Model<typeof schema.goal>, "target"> & {
  readonly target: Target;
  readonly year?: Model<typeof schema.result>["year"];
};

/** The ledger: every numeral of the text in exactly one class. */
export interface Figures {
  readonly total: number;
  readonly [kind: string]: number | readonly Mention[] | undefined;
  readonly unexplained?: readonly Mention[];
}

export type Plan = Omit<Model<typeof schema.planSchema>, "goals" | "results" | "figures"> & {
  readonly goals?: readonly (Goal | OutcomeGoal)[];
  readonly results?: readonly Goal[];
  readonly figures: Figures;
};
