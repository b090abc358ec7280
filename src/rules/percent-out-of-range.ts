import { SHARE_END, UNBOUNDED_RATE } from "../../grammars/vocabulary/shares.ts";
import type { Goal } from "../plan/plan.ts";
import { figuresOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

const share = new RegExp(SHARE_END);
const unbounded = new RegExp(UNBOUNDED_RATE);
/** What a whole has in each unit of shares. */
const wholes: Readonly<Record<string, number>> = { "%": 100, "‰": 1000 };

/** A share of a whole that is a level, not a change, lies between 0 and 100 %: 合格率达到98%, not 合格率达到198%. */
export const percentOutOfRange: Rule = {
  code: "percent-out-of-range",
  severity: "error",
  reviewable: true,
  check: (plan) =>
    figuresOf(plan).flatMap(({ entry, path }) => {
      const whole = wholes[entry.target.unit];
      if (whole === undefined || !isLevel(entry)) return [];
      return (["value", "max"] as const).flatMap((key) => {
        const value = entry.target[key];
        if (value === undefined || (value >= 0 && value <= whole)) return [];
        const { indicator, target } = entry;
        return {
          code: "percent-out-of-range",
          path: [...path, "target", key],
          values: { indicator, value, unit: target.unit },
        };
      });
    }),
};

const isLevel = ({ indicator, action = "", change, target }: Goal): boolean =>
  change === undefined && (share.test(indicator) || target.of !== undefined) && !unbounded.test(action + indicator);
