import { householdUnits, personUnits, sizeUnits, workUnits } from "../../grammars/vocabulary/clause-words.ts";
import type { Figure } from "./figure.ts";

/** By which units the same is counted twice, the first before the second. */
const twice = [
  [householdUnits, personUnits],
  [workUnits, householdUnits],
  [workUnits, sizeUnits],
  [householdUnits, sizeUnits],
] as const;

/** 5万户、18万人; 25万套、2600万平方米; 120个、3.5万户: whether a figure counts again what the one before it counts; one statement holds for both. */
export const countsTheSame = (first: Figure | undefined, second: Figure | undefined): boolean =>
  first?.kind === "quantity" &&
  second?.kind === "quantity" &&
  twice.some(([one, other]) => one.test(first.unit) && other.test(second.unit));
