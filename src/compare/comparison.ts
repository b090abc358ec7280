/** What a comparison of documents says: plain data in the order in which it is written as JSON. */
import type { Likeness } from "../plan/goal-likeness.ts";
import type { Goal, ModelDate, OutcomeGoal } from "../plan/plan.ts";

/** A document that is compared; rows name it by its letter. */
export interface Side {
  readonly letter: string;
  readonly file: string;
  readonly title?: string;
  readonly region?: string;
  readonly period?: { readonly from: number; readonly to: number };
  /** How many goals with a figure it has. */
  readonly goals: number;
}

/** Why an entry of one document stands in a row with the first. */
export interface Pairing extends Likeness {
  readonly letter: string;
}

/** The figures that a verdict rests on: of each document one, converted to the unit of the first. */
export interface Figures {
  readonly unit: string;
  readonly values: readonly (number | null)[];
  readonly by: readonly (ModelDate | null)[];
}

/** One indicator in each document; a document without it has an empty list. */
export interface ComparisonRow<G = Goal> {
  readonly indicator: string;
  /** The innermost heading that it stands under in the first document that has it. */
  readonly section?: string;
  readonly goals: readonly (readonly G[])[];
  /** The letter of the document that asks more, and of the one that asks earlier; left out where none does or the figures don't compare. */
  readonly more?: string;
  readonly earlier?: string;
  readonly figures?: Figures;
  readonly pairings?: readonly Pairing[];
}

export interface Comparison {
  readonly documents: readonly Side[];
  readonly rows: readonly ComparisonRow[];
  /** Goals without a figure that aim at a level: 达到国内先进水平. */
  readonly benchmarks: readonly ComparisonRow<OutcomeGoal>[];
}
