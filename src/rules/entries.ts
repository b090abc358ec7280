import { verbs } from "../../grammars/vocabulary/verbs.ts";
import type { Deadline, Goal, Mention, ModelDate, OutcomeGoal, Plan } from "../plan/plan.ts";
import type { PlanPath } from "./rule.ts";

/** A part of a model with the way to it. */
export interface Placed<T> {
  readonly entry: T;
  readonly path: PlanPath;
}

const placed = <T>(room: string, entries: readonly T[] = []): Placed<T>[] =>
  entries.map((entry, i) => ({ entry, path: [room, i] }));

/** The goals that have a figure. */
export const goalsOf = (plan: Plan): Placed<Goal>[] => placed("goals", plan.goals).filter(isMeasured);

const isMeasured = (goal: Placed<Goal | OutcomeGoal>): goal is Placed<Goal> => "target" in goal.entry;

/** Goals with a figure, and results. */
export const figuresOf = (plan: Plan): Placed<Goal>[] => [...goalsOf(plan), ...placed("results", plan.results)];

/** The deadlines of goals and tasks, each by itself. */
export function deadlinesOf(plan: Plan): Placed<Deadline>[] {
  const dated = [...placed("goals", plan.goals), ...placed("tasks", plan.tasks)];
  return dated.flatMap(({ entry: { deadline }, path }) => {
    if (!deadline) return [];
    if (!("text" in deadline)) return deadline.map((entry, i) => ({ entry, path: [...path, "deadline", i] }));
    return [{ entry: deadline, path: [...path, "deadline"] }];
  });
}

/** All words that a model quotes: of goals, where they are stated again, of results, funding and unexplained figures. */
export function mentionsOf(plan: Plan): Placed<Mention>[] {
  const stated = figuresOf(plan);
  const again = stated.flatMap(({ entry, path }) =>
    (entry.also ?? []).map((mention, i) => ({ entry: mention, path: [...path, "also", i] })),
  );
  const unexplained = (plan.figures.unexplained ?? []).map((entry, i) => ({
    entry,
    path: ["figures", "unexplained", i],
  }));
  return [...stated, ...again, ...placed("funding", plan.funding), ...unexplained];
}

/** Below 0 where the first date lies before the second, as far as both tell: 2015 and 2015-06 are the same. */
export function compareDates(a: ModelDate, b: ModelDate): number {
  const length = Math.min(`${a}`.length, `${b}`.length);
  const [left, right] = [`${a}`.slice(0, length), `${b}`.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const yearOf = (date: ModelDate): number => Number(`${date}`.slice(0, 4));

/** What a goal measures, without the figure and the date: two goals with the same are one. */
export const measured = ({ indicator, scope, condition, target, change, baseline }: Goal): string =>
  JSON.stringify([indicator, scope, condition, target.unit, target.of, change, baseline]);

/** Verbs of what is made, done or won, and counted. */
export const making: ReadonlySet<string> = new Set(
  verbs.flatMap(({ word, value }) => (value.kind === "make" ? [word] : [])),
);

/** Entries in groups that have the same key, in the order of the first of each. */
export function grouped<T>(entries: readonly T[], key: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return [...groups.values()];
}

/** `>= 98 %`, `2–3 个`: a figure in a sentence. */
export function showTarget({ target: { op, value, max, unit } }: Pick<Goal, "target">): string {
  const figure = op === "range" ? `${value}–${max}` : op === "=" ? `${value}` : `${op} ${value}`;
  return unit ? `${figure} ${unit}` : figure;
}
