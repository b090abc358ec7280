import { countingUnits, timeUnits } from "../../grammars/vocabulary/clause-words.ts";
import { moneyUnit } from "../../grammars/vocabulary/funding.ts";
import { addedBefore, allOfKind, inhabitants, machineBehind, placeSizes } from "../../grammars/vocabulary/sizes.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";

/** How far behind a size the words stand that tell what is done with all of its kind, and before it those that add it, in characters. */
const widest = 50;
const nearest = 6;

/** 35蒸吨/小时以上燃煤锅炉全部改造: a bounded size at the head of a kind of machines or works limits the kind. */
export function isKindSize(text: string, clause: Span, { start, end, unit, after }: Quantity): boolean {
  if (after?.op !== ">=" && after?.op !== "<=") return false;
  if (unit === "" || moneyUnit.test(unit) || timeUnits.test(unit)) return false;
  const behind = text.slice(end, Math.min(clause.end, end + widest));
  if (placeSizes.some((row) => row.unit.test(unit) && row.behind.test(behind))) return true;
  if (countingUnits.test(unit) && !inhabitants.test(unit)) return false;
  if (allOfKind.test(behind)) return true;
  return machineBehind.test(behind) && !addedBefore.test(text.slice(Math.max(clause.start, start - nearest), start));
}
