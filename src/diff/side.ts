import { fullName } from "../plan/agencies.ts";
import type { Plan } from "../plan/plan.ts";
import { factsOf, type Sections, sectionsOf, textOf } from "./entries.ts";

/** One of the two models, with what reading it needs. */
export interface Side {
  readonly plan: Plan;
  readonly sections: Sections;
  readonly names: Names;
}

/** Both models of a diff. */
export interface Sides {
  readonly old: Side;
  readonly now: Side;
}

/** Makes two models ready to be compared. */
export function sidesOf(old: Plan, now: Plan): Sides {
  const names = namesOf([old, now]);
  const side = (plan: Plan): Side => ({ plan, sections: sectionsOf(plan), names });
  return { old: side(old), now: side(now) };
}

/** Gives the full name of a body. */
export type Names = (name: string) => string;

/**
 * Full names of bodies, in the regions of both models: in each 云岭省财政厅 and 省财政厅 are one. The same for both sides, for one may not say its
 * region.
 */
function namesOf(plans: readonly Plan[]): Names {
  const regions = [...new Set(plans.map((plan) => textOf(factsOf(plan).region)).filter(Boolean))].sort();
  const known = new Map<string, string>();
  return (name) => {
    const full = known.get(name) ?? (regions.length > 0 ? regions : [undefined]).reduce<string>(fullName, name);
    known.set(name, full);
    return full;
  };
}
