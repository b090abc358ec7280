import type { Goal } from "./plan.ts";

/** What an id is made of. */
export type Nameable = Omit<Goal, "id">;

/**
 * Readable ids from what goals say, never from where they stand: indicator@deadline, with scope, then condition before it where two would be the same,
 * then #2. In the order given.
 */
export function identify(goals: readonly Nameable[]): Goal[] {
  const names = goals.map((goal) => [plain(goal), withScope(goal), withCondition(goal)] as const);
  const counts = [0, 1].map((level) => tally(names.map((name) => name[level] as string)));
  const level = names.map((name) => [0, 1].find((l) => counts[l]?.get(name[l] as string) === 1) ?? 2);
  const used = new Map<string, number>();
  return goals.map((goal, i) => {
    const name = (names[i] as readonly string[])[level[i] as number] as string;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return { id: count > 1 ? `${name}#${count}` : name, ...goal };
  });
}

const due = (goal: Nameable) => {
  const date = goal.deadline?.by ?? goal.deadline?.every ?? goal.year;
  return date === undefined ? "" : `@${date}`;
};
const plain = (goal: Nameable) => `${goal.indicator}${due(goal)}`;
const withScope = (goal: Nameable) => [...(goal.scope ?? []), plain(goal)].join("/");
const withCondition = (goal: Nameable) =>
  [...(goal.scope ?? []), ...(goal.condition ? [goal.condition] : []), plain(goal)].join("/");

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
