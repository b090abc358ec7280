import { compareDates, deadlinesOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

/** Nothing is due before the document that asks for it was issued, as far as both dates tell. */
export const deadlineBeforeIssue: Rule = {
  code: "deadline-before-issue",
  severity: "error",
  reviewable: true,
  check(plan) {
    const issued = plan.document?.issued;
    if (issued === undefined) return [];
    return deadlinesOf(plan).flatMap(({ entry: { by, text }, path }) =>
      by === undefined || compareDates(by, issued) >= 0
        ? []
        : {
            code: "deadline-before-issue",
            path: [...path, "by"],
            values: { by, text, issued },
            related: ["document", "issued"],
          },
    );
  },
};
