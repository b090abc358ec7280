import type { Goal } from "../plan/plan.ts";
import { goalsOf, type Placed, showTarget } from "./entries.ts";
import type { Finding, Rule } from "./rule.ts";
import { contradicts } from "./two-figures.ts";

/** A box words what it repeats more briefly; with fewer characters than this an ending says too little: 合格率. */
const shortestEnding = 4;

/** A box or table that repeats a goal of the text by the same date gives the same figure. */
export const boxAgainstText: Rule = {
  code: "box-against-text",
  severity: "error",
  reviewable: true,
  check(plan, { source }) {
    if (!source) return [];
    const goals = goalsOf(plan);
    const boxed = goals.filter(({ entry }) => source.boxed(entry.at));
    const written = goals.filter((goal) => !boxed.includes(goal));
    const inBoth = ({ entry }: Placed<Goal>) => (entry.also ?? []).some(({ at }) => source.boxed(at));
    const open = written.filter((goal) => !inBoth(goal));
    return boxed.flatMap((box) => against(box, open));
  },
};

function against(box: Placed<Goal>, written: readonly Placed<Goal>[]): Finding[] {
  const same = written.filter(({ entry }) => comparable(box.entry, entry));
  const named = same.filter(({ entry }) => entry.indicator === box.entry.indicator);
  const [text, ...others] = named.length > 0 ? named : same;
  if (!text || others.length > 0 || !contradicts(text.entry, box.entry)) return [];
  const { indicator } = box.entry;
  return [
    {
      code: "box-against-text",
      path: [...box.path, "target"],
      values: { indicator, box: showTarget(box.entry), text: showTarget(text.entry) },
      related: [...text.path, "target"],
    },
  ];
}

function comparable(a: Goal, b: Goal): boolean {
  const [due, other] = [a.deadline?.by, b.deadline?.by];
  return (
    due !== undefined &&
    due === other &&
    a.target.unit === b.target.unit &&
    a.change === b.change &&
    a.condition === b.condition &&
    sameName(a.indicator, b.indicator)
  );
}

const sameName = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= shortestEnding && (a.endsWith(b) || b.endsWith(a)));
