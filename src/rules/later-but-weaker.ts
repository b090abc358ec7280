import { shareUnits } from "../../grammars/vocabulary/clause-words.ts";
import { stricterWhen } from "../plan/direction.ts";
import type { Goal } from "../plan/plan.ts";
import { compareDates, goalsOf, grouped, making, measured, type Placed, showTarget } from "./entries.ts";
import type { Finding, Rule } from "./rule.ts";

/** A later date asks for no less of the same goal: 到2025年达到90%, 到2030年达到95%. */
export const laterButWeaker: Rule = {
  code: "later-but-weaker",
  severity: "warning",
  reviewable: true,
  check(plan) {
    const dated = goalsOf(plan).filter(({ entry }) => entry.deadline?.by !== undefined && isLevel(entry));
    return grouped(dated, ({ entry }) => `${measured(entry)} ${entry.section}`).flatMap((group) => {
      const inTime = [...group].sort((a, b) => compareDates(due(a), due(b)));
      return inTime.slice(1).flatMap((later, i) => weaker(inTime[i] as Placed<Goal>, later));
    });
  },
};

/** A level, which stays reached; of what is made（新建9个, 基地9个）there may be fewer later. */
const isLevel = ({ target: { op, unit }, action }: Goal) =>
  !making.has(action ?? "") && (op !== "=" || action !== undefined || shareUnits.has(unit));

const due = ({ entry }: Placed<Goal>) => entry.deadline?.by as string | number;

function weaker(earlier: Placed<Goal>, later: Placed<Goal>): Finding[] {
  const stricter = stricterWhen(earlier.entry);
  const more = later.entry.target.value - earlier.entry.target.value;
  const less = stricter === "higher" ? more < 0 : stricter === "lower" && more > 0;
  if (!less || stricter !== stricterWhen(later.entry) || compareDates(due(earlier), due(later)) >= 0) return [];
  return [
    {
      code: "later-but-weaker",
      path: [...later.path, "target"],
      values: {
        indicator: later.entry.indicator,
        figure: showTarget(later.entry),
        by: due(later),
        other: showTarget(earlier.entry),
        before: due(earlier),
      },
      related: [...earlier.path, "target"],
    },
  ];
}
