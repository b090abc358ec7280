import { conditionHeads } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import type { At, Goal, OutcomeGoal, Task } from "./plan.ts";
import type { Assignment } from "./tasks.ts";

/** What an id is made of. */
export type Nameable = Omit<Goal, "id"> | Omit<OutcomeGoal, "id">;

/** The name of a goal without a figure ends at the first comma behind so many characters, or after so many. */
const [shortest, longest] = [8, 30];
const comma = "\uff0c";
/** The first half of a character beyond the basic plane, cut from its second. */
const halfCharacter = /[\ud800-\udbff]$/;

/**
 * Readable ids from what goals say, never from where they stand: indicator@deadline（without a figure: how its text begins）, with scope, then condition before it where two would be the same,
 * then #2. In the order given.
 */
export function idsOf(goals: readonly Nameable[]): string[] {
  const plainNames = goals.map(plain);
  const plainCounts = tally(plainNames);
  const shared = goals.filter((_, i) => plainCounts.get(plainNames[i] as string) !== 1);
  const scoped = tally(shared.map(withScope));
  const used = new Map<string, number>();
  return goals.map((goal, i) => {
    const name = nameOf(goal, plainNames[i] as string, plainCounts, scoped);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count > 1 ? `${name}#${count}` : name;
  });
}

/** The shortest of the three names that no other goal has; names with the same scope have the same plain name. */
function nameOf(goal: Nameable, name: string, plainCounts: Counts, scoped: Counts): string {
  if (plainCounts.get(name) === 1) return name;
  const withIts = withScope(goal);
  return scoped.get(withIts) === 1 ? withIts : withCondition(goal);
}

type Counts = ReadonlyMap<string, number>;

const due = (goal: Nameable) => {
  const date = goal.deadline?.by ?? goal.deadline?.every ?? ("year" in goal ? goal.year : undefined);
  return date === undefined ? "" : `@${date}`;
};
const plain = (goal: Nameable) => `${"text" in goal ? beginning(goal.text) : goal.indicator}${due(goal)}`;
const withScope = (goal: Nameable) => [...(goal.scope ?? []), plain(goal)].join("/");
const withCondition = (goal: Nameable) =>
  [...(goal.scope ?? []), ...("condition" in goal && goal.condition ? [goal.condition] : []), plain(goal)].join("/");

/** 质量安全得到有效保障 of 质量安全得到有效保障，…; a limiting phrase（在…等领域，）is passed over. */
function beginning(text: string): string {
  const from = conditionHeads.includes(text.charAt(0)) ? text.indexOf(comma) + 1 : 0;
  const to = text.indexOf(comma, from + shortest);
  const end = Math.min(to < 0 ? text.length : to, from + longest);
  return text.slice(from, end).replace(halfCharacter, "");
}

function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The longest title that stands whole in an id, in characters. */
const LONGEST_TITLE = 24;

/** Tasks with ids: that of their heading where they are all of it, else what is to be done, behind the id of the section; then #2. */
export function identifyTasks(assignments: readonly Assignment[], at: (span: Span) => At): Task[] {
  const used = new Map<string, number>();
  return assignments.map((task) => {
    const named = [task.section, task.title.slice(0, LONGEST_TITLE)].filter(Boolean).join("/");
    const name = task.whole ? (task.section as string) : named;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const [deadline, ...others] = task.deadlines;
    return {
      id: count > 1 ? `${name}#${count}` : name,
      ...(task.section !== undefined && { section: task.section }),
      ...(task.marker && { marker: task.marker }),
      title: task.title,
      ...(task.measures.length > 0 && { measures: task.measures }),
      ...(task.agencies.length > 0 && { agencies: task.agencies }),
      ...(deadline && { deadline: others.length > 0 ? task.deadlines : deadline }),
      at: at(task),
    };
  });
}
