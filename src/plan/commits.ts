import { perHeadMeasure, servingDeed, shareUnits, statingVerbs } from "../../grammars/vocabulary/clause-words.ts";
import { deedWithin } from "../../grammars/vocabulary/verbs.ts";
import type { Claim } from "../statements/clause.ts";
import type { Deadline } from "./plan.ts";

/**
 * Whether a claim commits somebody: a bare count that no verb governs（充电桩3000个）, or that is merely stated, does only where a goal section
 * （`aims`）or a date makes it an aim. `due`: the deadline that governs it.
 */
export function commits(claim: Claim, aims: boolean, due: () => Deadline | undefined): boolean {
  const { shape, indicator, action, op, quantity } = claim;
  const weak =
    (shape === "nominal" && !deedWithin.test(indicator) && !perHeadMeasure.test(indicator)) ||
    (shape === "inside" && !servingDeed.test(indicator)) ||
    shape === "figure-first" ||
    statingVerbs.has(action);
  return !weak || op !== "=" || shareUnits.has(quantity.unit) || aims || due() !== undefined;
}
