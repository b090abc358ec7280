import { deadlinesOf, yearOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

/**
 * What a plan asks for is due within its period; a goal for later years（2035年远景目标）is worth a look. Documents of one year, such as work
 * reports, name the aims of longer plans as a matter of course.
 */
export const deadlineOutsidePeriod: Rule = {
  code: "deadline-outside-period",
  severity: "warning",
  reviewable: true,
  check(plan) {
    const period = plan.document?.period;
    if (!period || period.from > period.to) return [];
    return deadlinesOf(plan).flatMap(({ entry: { by, text }, path }) =>
      by === undefined || (yearOf(by) >= period.from && (yearOf(by) <= period.to || period.from === period.to))
        ? []
        : {
            code: "deadline-outside-period",
            path: [...path, "by"],
            values: { by, text, from: period.from, to: period.to },
            related: ["document", "period"],
          },
    );
  },
};
