import type { Rule } from "./rule.ts";

/** A goal says by when; that of a goal that does not must be looked up elsewhere. */
export const goalWithoutDeadline: Rule = {
  code: "goal-without-deadline",
  severity: "info",
  reviewable: true,
  check: (plan) =>
    (plan.goals ?? []).flatMap(({ id, deadline }, i) =>
      deadline ? [] : { code: "goal-without-deadline", path: ["goals", i], values: { id } },
    ),
};
