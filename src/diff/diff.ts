import type { Plan } from "../plan/plan.ts";
import { bodyDifferences } from "./bodies.ts";
import { fundingOf, goalsOf, resultsOf } from "./claim.ts";
import type { Difference } from "./difference.ts";
import { documentDifferences } from "./document.ts";
import { claimDifferences } from "./goals.ts";
import { sidesOf } from "./side.ts";
import { taskDifferences } from "./tasks.ts";

/**
 * What changed between two models, entry by entry, in the field's words. Entries are paired by what they say, never by position or id; where
 * they stand in the file, how the YAML is quoted, ids and what follows from the entries（figures, agencies, source）are no difference. A
 * UsageError is thrown for what is no model.
 */
export function diff(old: Plan, now: Plan): Difference[] {
  const sides = sidesOf(old, now);
  return [
    ...documentDifferences(old, now),
    ...claimDifferences(goalsOf(sides.old), goalsOf(sides.now), sides),
    ...claimDifferences(resultsOf(sides.old), resultsOf(sides.now), sides),
    ...claimDifferences(fundingOf(sides.old), fundingOf(sides.now), sides),
    ...taskDifferences(sides),
    ...bodyDifferences(old, now),
  ];
}
