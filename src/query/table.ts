import type { Plan } from "../plan/plan.ts";

export type ColumnType = "VARCHAR" | "VARCHAR[]" | "DOUBLE" | "INTEGER" | "BOOLEAN";

/** A value of a row; undefined where the model says nothing. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** The columns of a table with their types, and how each is taken from an entry. */
export type Columns<E> = Readonly<Record<string, readonly [ColumnType, (entry: E) => Cell]>>;

/** Entries of models as rows of typed columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  /** The rows of one plan; `model` names it in the first column, the second counts the entries from 1. */
  readonly rows: (plan: Plan, model: string) => Cell[][];
}

/** A table of the entries that `of` finds in a plan. */
export function table<E>(name: string, of: (plan: Plan) => readonly E[] | undefined, columns: Columns<E>): Table {
  const values = Object.values(columns).map(([, value]) => value);
  const own = Object.entries(columns).map(([column, [type]]) => ({ name: column, type }));
  return {
    name,
    columns: [{ name: "model", type: "VARCHAR" }, { name: "n", type: "INTEGER" }, ...own],
    rows: (plan, model) => (of(plan) ?? []).map((entry, i) => [model, i + 1, ...values.map((value) => value(entry))]),
  };
}
