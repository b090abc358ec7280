import type { Plan } from "../plan/plan.ts";
import { bodyDifferences } from "./bodies.ts";
import { fundingOf, goalsOf, namesOf, resultsOf } from "./claim.ts";
import type { Difference } from "./difference.ts";
import { documentDifferences } from "./document.ts";
import { sectionsOf } from "./entries.ts";
import { claimDifferences } from "./goals.ts";
import { taskDifferences } from "./tasks.ts";

/**
 * What changed between two models, entry by entry, in the field's words. Entries are paired by what they say, never by position or id; where
 * they stand in the file, how the YAML is quoted, ids and what follows from the entries（figures, agencies, source）are no difference. A
 * UsageError is thrown for what is no model.
 */
export function diff(old: Plan, now: Plan): Difference[] {
  const sections = { old: sectionsOf(old), now: sectionsOf(now) };
  const names = namesOf([old, now]);
  return [
    ...documentDifferences(old, now),
    ...claimDifferences(goalsOf(old, names), goalsOf(now, names), sections),
    ...claimDifferences(resultsOf(old, names), resultsOf(now, names), sections),
    ...claimDifferences(fundingOf(old), fundingOf(now), sections),
    ...taskDifferences(old, now, names, sections),
    ...bodyDifferences(old, now),
  ];
}
