import type { Plan } from "../plan/plan.ts";
import { atMisses } from "./at-misses.ts";
import { boxAgainstText } from "./box-against-text.ts";
import { deadlineBeforeIssue } from "./deadline-before-issue.ts";
import { deadlineOutsidePeriod } from "./deadline-outside-period.ts";
import { duplicateId } from "./duplicate-id.ts";
import { goalWithoutDeadline } from "./goal-without-deadline.ts";
import { laterButWeaker } from "./later-but-weaker.ts";
import { ledgerSum } from "./ledger-sum.ts";
import { percentOutOfRange } from "./percent-out-of-range.ts";
import { quoteNotInSource } from "./quote-not-in-source.ts";
import { rangeUpsideDown } from "./range-upside-down.ts";
import type { Context, Finding, PlanPath, Rule } from "./rule.ts";
import { staleIndex } from "./stale-index.ts";
import { twoFigures } from "./two-figures.ts";
import { unexplainedFigure } from "./unexplained-figure.ts";
import { unknownAgency } from "./unknown-agency.ts";
import { unknownSection } from "./unknown-section.ts";

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  unknownSection,
  duplicateId,
  unknownAgency,
  staleIndex,
  percentOutOfRange,
  rangeUpsideDown,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  goalWithoutDeadline,
  twoFigures,
  boxAgainstText,
  laterButWeaker,
  quoteNotInSource,
  atMisses,
  ledgerSum,
  unexplainedFigure,
];

/** What the rules have to say of a model whose schema is right. Those that look at the source are silent without one. */
export const checkPlan = (plan: Plan, context: Context = {}): Finding[] =>
  rules.flatMap((rule) => {
    const findings = rule.check(plan, context);
    return rule.reviewable
      ? findings.filter(({ path, related }) => !reviewed(plan, path) && !reviewed(plan, related))
      : findings;
  });

/** Whether the entry that a path leads into was looked at by a person. */
function reviewed(plan: Plan, path: PlanPath = []): boolean {
  let value: unknown = plan;
  return path.some((key) => {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    return (value as { readonly reviewed?: true } | undefined)?.reviewed === true;
  });
}
