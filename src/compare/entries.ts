import { BENCHMARK_RANKS } from "../../grammars/vocabulary/indicator-words.ts";
import { PROVINCES } from "../../grammars/vocabulary/regions.ts";
import { type GoalProfile, profileOf } from "../plan/goal-likeness.ts";
import { type IndicatorWords, plainName } from "../plan/indicator-words.ts";
import type { Goal, OutcomeGoal, Plan, Section } from "../plan/plan.ts";

/** One indicator of a document with all its goals: one for each date, as a rule. */
export interface Entry<G = Goal> {
  readonly goals: readonly G[];
  readonly profile: GoalProfile;
  /** The titles of the headings that it stands under, outermost first. */
  readonly titles: readonly string[];
}

/** The indicators of a model in the order of its text. Goals that differ in nothing but date and figure are one. */
export function entriesOf(plan: Plan, words: IndicatorWords): Entry[] {
  const [titles, places] = [titlesOf(plan), placesOf(plan)];
  const groups = new Map<string, Goal[]>();
  for (const goal of plan.goals ?? []) {
    if (!("target" in goal)) continue;
    const { indicator, scope, condition, change, target } = goal;
    const key = [plainName(indicator), scope?.join("/"), condition, change, target.unit].join("\n");
    let name = key;
    for (let n = 2; groups.get(name)?.some((other) => other.deadline?.by === goal.deadline?.by); n++) name = key + n;
    groups.set(name, [...(groups.get(name) ?? []), goal]);
  }
  return [...groups.values()].map((goals) => {
    const over = titles.get(goals[0]?.section ?? "") ?? [];
    return { goals, profile: profileOf(goals[0] as Goal, words, places, over.slice(-1)), titles: over };
  });
}

/**
 * What the goals without a figure say of levels, clause by clause: 重点产品质量达到国内先进水平，出口产品采用国外先进标准 are two. What is compared
 * is the clause without the words of the level.
 */
export function benchmarksOf(plan: Plan, words: IndicatorWords): Entry<OutcomeGoal>[] {
  const [titles, places] = [titlesOf(plan), placesOf(plan)];
  const outcomes = (plan.goals ?? []).flatMap((goal) => ("text" in goal ? clausesOf(goal) : []));
  return outcomes.map((goal) => {
    const over = titles.get(goal.section ?? "") ?? [];
    const indicator = levelsOf(goal).reduce((text, level) => text.replaceAll(level, ""), goal.text);
    const measured = { ...goal, indicator, target: { op: "=", value: 0, unit: "" }, quote: goal.text } as const;
    return { goals: [goal], profile: profileOf(measured, words, places, over.slice(-1)), titles: over };
  });
}

/** The clauses of a goal that name a level, each with its own; the whole where a level stands in none of them. */
function clausesOf(goal: OutcomeGoal): OutcomeGoal[] {
  const clauses = goal.text.split(/[，；,;]/);
  const levels = levelsOf(goal);
  if (levels.some((level) => !clauses.some((clause) => clause.includes(level)))) return [goal];
  return clauses.flatMap((text) => {
    const benchmark = levels.filter((level) => text.includes(level));
    return benchmark.length > 0 ? [{ ...goal, text, benchmark }] : [];
  });
}

/** The levels of a goal without a figure, one or several. */
export function levelsOf({ benchmark = [] }: OutcomeGoal): readonly string[] {
  return typeof benchmark === "string" ? [benchmark] : benchmark;
}

/** How high the highest level of a goal is: 0 is the highest, undefined where it is not known. */
export function heightOf(goal: OutcomeGoal): number | undefined {
  const heights = levelsOf(goal).map((level) =>
    BENCHMARK_RANKS.findIndex((line) => line.split(" ").some((words) => level.includes(words))),
  );
  const known = heights.filter((height) => height >= 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function titlesOf(plan: Plan): Map<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>();
  const walk = (sections: readonly Section[], over: readonly string[]): void => {
    for (const { id, title, children } of sections) {
      titles.set(id, [...over, title]);
      walk(children ?? [], [...over, title]);
    }
  };
  walk(plan.outline ?? [], []);
  return titles;
}

/** The names of the region that a document speaks of: 宁夏回族自治区 and 宁夏. */
function placesOf({ document }: Plan): string[] {
  const region = document?.region;
  if (region === undefined) return [];
  const short = [...PROVINCES].find(([, full]) => full === region)?.[0] ?? region.slice(0, -1);
  return short.length > 1 ? [region, short] : [region];
}
