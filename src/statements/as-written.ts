import { FRACTION, HAN_SIZE } from "../../grammars/vocabulary/references.ts";
import type { Quantity } from "./figure.ts";
import { sizeValue } from "./numeral.ts";

/**
 * A quantity in the measure that it is written in (annotation.md, `unit`): 一百二十万人 is 120 万人, as 120万人 is; 三分之二 is 66.67 %, as 一半 is 50 %.
 */
export function asWritten(text: string, quantity: Quantity): Quantity {
  const { figure, value, unit, max, numeral } = quantity;
  if (max !== undefined || (numeral === "arabic" && unit !== "")) return quantity;
  const words = text.slice(figure.start, figure.end);
  if (unit === "" && !Number.isInteger(value) && FRACTION.test(words))
    return { ...quantity, value: Math.round(value * 1e4) / 100, unit: "%" };
  const size = unit === "" || !words.endsWith(unit) ? "" : (HAN_SIZE.exec(words.slice(0, -unit.length))?.[1] ?? "");
  return size === "" ? quantity : { ...quantity, value: value / sizeValue(size), unit: size + unit };
}
