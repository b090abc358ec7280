import type { Goal, ModelDate, OutcomeGoal } from "../plan/plan.ts";
import { convert } from "../plan/units.ts";
import type { ComparisonRow, Figures } from "./comparison.ts";
import { heightOf } from "./entries.ts";
import { lastDay, stricter } from "./verdict.ts";

type Judged = Pick<ComparisonRow, "more" | "earlier" | "figures">;

/** Who asks more and who asks earlier in a row. Compared are the goals of the last date that all have, else the last of each. */
export function judge(goals: readonly (readonly Goal[])[], letters: readonly string[]): Judged {
  const chosen = choose(goals);
  const more = best(chosen, letters, stricter);
  const earlier = best(chosen, letters, compareDates);
  const figures = chosen.filter((goal) => goal !== undefined).length > 1 ? figuresOf(chosen) : undefined;
  return { ...(more && { more }), ...(earlier && { earlier }), ...(figures && { figures }) };
}

/** Of goals without a figure: the higher level, the earlier date. */
export function judgeBenchmarks(goals: readonly (readonly OutcomeGoal[])[], letters: readonly string[]): Judged {
  const chosen = goals.map((list) => list[0]);
  const more = best(chosen, letters, (a, b) => {
    const [left, right] = [heightOf(a), heightOf(b)];
    return left === undefined || right === undefined ? undefined : right - left;
  });
  const earlier = best(chosen, letters, compareDates);
  return { ...(more && { more }), ...(earlier && { earlier }) };
}

function choose(goals: readonly (readonly Goal[])[]): (Goal | undefined)[] {
  const present = goals.filter((list) => list.length > 0);
  const common = (present[0] ?? [])
    .map(({ deadline }) => deadline?.by)
    .filter((by) => by !== undefined && present.every((list) => list.some(({ deadline }) => deadline?.by === by)))
    .sort((a, b) => lastDay(a as ModelDate) - lastDay(b as ModelDate))
    .at(-1);
  return goals.map(
    (list) => list.find(({ deadline }) => common !== undefined && deadline?.by === common) ?? latest(list),
  );
}

const latest = (goals: readonly Goal[]): Goal | undefined =>
  goals.toSorted((a, b) => lastDay(a.deadline?.by ?? 0) - lastDay(b.deadline?.by ?? 0)).at(-1);

/** The letter of the one that stands before all others; undefined where two are level or one does not compare. */
function best<T>(
  chosen: readonly (T | undefined)[],
  letters: readonly string[],
  compare: (a: T, b: T) => number | undefined,
): string | undefined {
  const present = chosen.flatMap((one, place) =>
    one === undefined ? [] : [{ one, letter: letters[place] as string }],
  );
  if (present.length < 2) return undefined;
  return present.find(({ one }) => present.every((other) => other.one === one || (compare(one, other.one) ?? 0) > 0))
    ?.letter;
}

function compareDates(a: Dated, b: Dated): number | undefined {
  const [left, right] = [a.deadline?.by, b.deadline?.by];
  return left === undefined || right === undefined ? undefined : lastDay(right) - lastDay(left);
}

type Dated = Pick<Goal, "deadline">;

function figuresOf(chosen: readonly (Goal | undefined)[]): Figures | undefined {
  const unit = chosen.find((goal) => goal !== undefined)?.target.unit ?? "";
  const values = chosen.map((goal) => (goal && convert(goal.target.value, goal.target.unit, unit)) ?? null);
  return { unit, values, by: chosen.map((goal) => goal?.deadline?.by ?? null) };
}
