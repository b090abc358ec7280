import type { Comparison, ComparisonRow } from "../compare/comparison.ts";
import { levelsOf } from "../compare/entries.ts";
import { writeCsv } from "../export/write-csv.ts";
import type { Goal, OutcomeGoal } from "../plan/plan.ts";

/** A comparison as CSV（RFC 4180）: a line a row, for each document its names, figures and dates; several in one cell stand between " / ". */
export function comparisonCsv({ documents, rows, benchmarks }: Comparison): string {
  const heads = documents.flatMap(({ letter }) =>
    ["indicator", "condition", "change", "op", "value", "max", "unit", "by"].map((column) => `${letter} ${column}`),
  );
  const lines = [
    ["section", "indicator", ...heads, "more", "earlier", "likeness"],
    ...rows.map((row) => lineOf(row, ({ goals }) => goals.flatMap(figureCells))),
    ...benchmarks.map((row) => lineOf(row, ({ goals }) => goals.flatMap(levelCells))),
  ];
  return writeCsv(lines);
}

function lineOf<G>(row: ComparisonRow<G>, cells: (row: ComparisonRow<G>) => string[]): string[] {
  const scores = (row.pairings ?? []).map(({ score }) => score.toFixed(2)).join(" / ");
  return [row.section ?? "", row.indicator, ...cells(row), row.more ?? "", row.earlier ?? "", scores];
}

function figureCells(goals: readonly Goal[]): string[] {
  const each = (value: (goal: Goal) => unknown): string => {
    const all = goals.map((goal) => String(value(goal) ?? ""));
    return all.every((text) => text === "") ? "" : all.join(" / ");
  };
  return [
    goals[0]?.indicator ?? "",
    goals[0]?.condition ?? "",
    goals[0]?.change ?? "",
    each(({ target }) => target.op),
    each(({ target }) => target.value),
    each(({ target }) => target.max),
    each(({ target }) => target.unit),
    each(({ deadline }) => deadline?.by),
  ];
}

const levelCells = ([goal]: readonly OutcomeGoal[]): string[] =>
  goal === undefined
    ? ["", "", "", "", "", "", "", ""]
    : [goal.text, "", "", "", levelsOf(goal).join(" / "), "", "", String(goal.deadline?.by ?? "")];
