import { FRACTION } from "../../grammars/vocabulary/references.ts";
import type { Quantity } from "./figure.ts";

/** 三分之二 is 66.67 %, as 一半 is 50 % (annotation.md, Comparators). */
export function shareOf(text: string, quantity: Quantity): Quantity {
  const { start, end, value, unit, max } = quantity;
  if (unit !== "" || max !== undefined || Number.isInteger(value) || !FRACTION.test(text.slice(start, end)))
    return quantity;
  return { ...quantity, value: Math.round(value * 1e4) / 100, unit: "%" };
}
