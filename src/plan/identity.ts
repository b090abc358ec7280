import type { Goal } from "./plan.ts";

/** What an id is made of. */
export type Nameable = Omit<Goal, "id">;

/**
 * Readable ids from what goals say, never from where they stand: indicator@deadline, with scope, then condition before it where two would be the same,
 * then #2. In the order given.
 */
export function identify(goals: readonly Nameable[]): Goal[] {
  const names = goals.map((goal) => [plain(goal), withScope(goal), withCondition(goal)] as const);
  const level = names.map((name, i) => {
    for (let l = 0; l < 2; l++) if (!names.some((other, j) => j !== i && other[l] === name[l])) return l;
    return 2;
  });
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
