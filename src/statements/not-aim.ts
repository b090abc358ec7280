import { notAims } from "../../grammars/vocabulary/clause-words.ts";

type Rule = (typeof notAims)[number];

/** What stands around a figure. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
  readonly clause: string;
}
const sides = ["behind", "before", "clause"] as const;

/** The rules for one unit, and expressions of which one fits wherever a rule does: three tests in place of one a rule. */
interface UnitRules {
  readonly rules: readonly Rule[];
  readonly gates: readonly (readonly [side: (typeof sides)[number], gate: RegExp])[];
  /** Whether a rule asks for the unit alone. */
  readonly always: boolean;
}

/** By unit, made when one is first met; there are no more than the vocabulary has. */
const byUnit = new Map<string, UnitRules>();
/** By the rules that hold for a unit: most units of counts share theirs, and the expressions are long. */
const byRules = new Map<string, UnitRules>();

/** The class of a figure that its unit and surroundings show to be no aim; undefined where nothing speaks against it. */
export function notAim(unit: string, around: Surroundings): string | undefined {
  let found = byUnit.get(unit);
  if (!found) {
    found = rulesFor(unit);
    byUnit.set(unit, found);
  }
  const { rules, gates, always } = found;
  if (!always && !gates.some(([side, gate]) => gate.test(around[side]))) return undefined;
  return rules.find((rule) => sides.every((side) => !rule[side] || rule[side].test(around[side])))?.kind;
}

function rulesFor(unit: string): UnitRules {
  const own = Array.from(notAims.keys()).filter((i) => notAims[i]?.unit?.test(unit) ?? true);
  const key = own.join();
  const made = byRules.get(key) ?? unitRules(own.map((i) => notAims[i] as Rule));
  byRules.set(key, made);
  return made;
}

function unitRules(rules: readonly Rule[]): UnitRules {
  const first = (rule: Rule) => sides.find((side) => rule[side]);
  const gates = sides.flatMap((side) => {
    const sources = rules.filter((rule) => first(rule) === side).map((rule) => `(?:${rule[side]?.source})`);
    return sources.length > 0 ? [[side, new RegExp(sources.join("|"))] as const] : [];
  });
  return { rules, gates, always: rules.some((rule) => first(rule) === undefined) };
}
