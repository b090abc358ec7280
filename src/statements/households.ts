import { householdUnits, personUnits } from "../../grammars/vocabulary/clause-words.ts";
import type { Figure } from "./figure.ts";

/** 5万户、18万人: whether a figure counts those who live in the households that the one before it counts; one statement holds for both. */
export const countsTheSame = (households: Figure | undefined, persons: Figure | undefined): boolean =>
  households?.kind === "quantity" &&
  persons?.kind === "quantity" &&
  householdUnits.test(households.unit) &&
  personUnits.test(persons.unit);
