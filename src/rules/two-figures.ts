import type { Goal } from "../plan/plan.ts";
import { figuresOf, grouped, making, measured, type Placed, showTarget } from "./entries.ts";
import type { Rule } from "./rule.ts";

/** The same goal by the same date has one figure; a floor and a ceiling of it are two goals. */
export const twoFigures: Rule = {
  code: "two-figures",
  severity: "error",
  reviewable: true,
  check(plan, { source }) {
    const dated = figuresOf(plan).filter(({ entry }) => dateOf(entry) !== undefined);
    const boxed = ({ entry }: Placed<Goal>) => source?.boxed(entry.at) ?? false;
    return grouped(dated, ({ entry, path }) => `${path[0]} ${sameSaid(entry)}`).flatMap(([first, ...others]) =>
      others.flatMap((other) =>
        first && contradicts(first.entry, other.entry) && boxed(first) === boxed(other)
          ? {
              code: "two-figures",
              path: [...other.path, "target"],
              values: {
                indicator: other.entry.indicator,
                figure: showTarget(other.entry),
                other: showTarget(first.entry),
              },
              related: [...first.path, "target"],
            }
          : [],
      ),
    );
  },
};

const dateOf = (goal: Goal) => goal.deadline?.by ?? goal.year;
const sameSaid = (goal: Goal) => `${measured(goal)} ${goal.section} ${dateOf(goal)} ${goal.deadline?.from}`;

const side = ({ target: { op } }: Goal) => (op.startsWith(">") ? "floor" : op.startsWith("<") ? "ceiling" : "level");

/**
 * Whether two figures for one thing cannot both be meant: other values, not a floor with a ceiling, not two parts of one list
 * （城乡居民收入分别增长4%和5%）, and nothing else done to it（续建安置房, 新开工安置房）.
 */
export function contradicts(a: Goal, b: Goal): boolean {
  if (a.target.value === b.target.value && a.target.max === b.target.max) return false;
  const sides = [side(a), side(b)];
  if (sides.includes("floor") && sides.includes("ceiling")) return false;
  return sameAction(a.action, b.action) && (a.at.line !== b.at.line || a.at.column !== b.at.column);
}

const sameAction = (a = "", b = "") => a === b || !making.has(a) || !making.has(b);
