import type { Rule } from "./rule.ts";

/** Every figure is explained, or a person has looked at it（`reviewed: true`）. */
export const unexplainedFigure: Rule = {
  code: "unexplained-figure",
  severity: "warning",
  reviewable: true,
  check: (plan) =>
    (plan.figures.unexplained ?? []).map(({ quote }, i) => ({
      code: "unexplained-figure",
      path: ["figures", "unexplained", i],
      values: { quote },
    })),
};
