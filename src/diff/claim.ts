import { fullName } from "../plan/agencies.ts";
import type { At, Goal, Plan, Responsible, Target } from "../plan/plan.ts";
import { bare } from "./alike.ts";
import type { Of } from "./difference.ts";
import { type Due, dueOfYear, duesOf } from "./due.ts";
import { entriesOf, factsOf, listOf, type Sections, sectionsOf, textOf } from "./entries.ts";
import { type Measure, measureOf } from "./measure.ts";
import { type Part, partsKey } from "./roles.ts";

/** A goal with or without a figure, a result or a sum of money, in one shape, with the entry of the model that it is. */
export interface Claim {
  readonly of: Of;
  readonly entry: object;
  /** The field that names it, and its words. */
  readonly field: "indicator" | "text" | "for";
  readonly words: string;
  /** Without marks. */
  readonly bare: string;
  readonly scope: string;
  readonly condition: string;
  readonly section: string;
  readonly titles: readonly string[];
  readonly action: string;
  readonly target?: Target;
  /** The target in the smallest unit of its kind. */
  readonly measure?: Measure;
  readonly change?: "rise" | "fall";
  readonly baseline?: unknown;
  /** The baseline as one string. */
  readonly base: string;
  /** What a share is of. */
  readonly share: string;
  readonly dues: readonly Due[];
  readonly benchmark: string;
  readonly agencies: readonly Part[];
  /** The words that it came from; "" where they are also those of its neighbours（…分别达到85%和80%）. */
  readonly quote: string;
  /** All of this as one string. */
  readonly key: string;
}

/** A sum of money, as the model has it. */
interface Funding {
  readonly amount: number;
  readonly max?: number;
  readonly unit: string;
  readonly op?: Target["op"];
  readonly for?: string;
  readonly condition?: string;
  readonly section?: string;
  readonly quote: string;
  readonly at?: At;
}

type Entry = Partial<Goal> & { readonly text?: string; readonly benchmark?: unknown };

/** The goals of a model. */
export const goalsOf = (plan: Plan, names: Names): Claim[] =>
  claimsOf(plan, "goal", entriesOf<Entry>(plan, "goals"), names);
/** What a model says is reached. */
export const resultsOf = (plan: Plan, names: Names): Claim[] =>
  claimsOf(plan, "result", entriesOf<Entry>(plan, "results"), names);
/** The money of a model. */
export function fundingOf(plan: Plan): Claim[] {
  const entries = entriesOf<Funding>(plan, "funding");
  const asGoals = entries.map(({ amount, max, unit, op, ...rest }) => ({
    ...rest,
    text: textOf(rest.for) || textOf(rest.quote).replace(figures, ""),
    target: { op: op ?? "=", value: amount, ...(max !== undefined && { max }), unit: textOf(unit) },
  }));
  return claimsOf(plan, "funding", asGoals, (name) => name).map((claim, i) => ({
    ...claim,
    entry: entries[i] as object,
    field: "for",
  }));
}

/** Gives the full name of a body. */
export type Names = (name: string) => string;

/**
 * Full names of bodies, in the regions of both models: in each 云岭省财政厅 and 省财政厅 are one. The same for both sides, for one may not say its
 * region.
 */
export function namesOf(plans: readonly Plan[]): Names {
  const regions = [...new Set(plans.map((plan) => textOf(factsOf(plan).region)).filter(Boolean))].sort();
  const known = new Map<string, string>();
  return (name) => {
    const full = known.get(name) ?? (regions.length > 0 ? regions : [undefined]).reduce<string>(fullName, name);
    known.set(name, full);
    return full;
  };
}

/** The bodies of an entry, each under its full name. */
export function partsOf(agencies: unknown, names: Names): Part[] {
  return (listOf(agencies) as Partial<Responsible>[]).map(({ name, role }) => ({
    key: names(textOf(name)),
    name: textOf(name),
    role: textOf(role),
  }));
}

function claimsOf(plan: Plan, of: Of, entries: readonly Entry[], names: Names): Claim[] {
  const sections = sectionsOf(plan);
  const starts = new Map<string, number>();
  for (const entry of entries) starts.set(startOf(entry), (starts.get(startOf(entry)) ?? 0) + 1);
  return entries.map((entry) => {
    const alone = starts.get(startOf(entry)) === 1;
    return keyed(claimOf(entry, of, sections, alone, names));
  });
}

/** Where the quote of a goal begins: the goals of one list begin at the same place. */
const startOf = ({ at, id, quote }: Entry) => (at ? `${at.line}:${at.column}` : `${id}${quote}`);

/** Figures, which may change without the words. */
const figures = /\d[\d.,]*/g;

function claimOf(entry: Entry, of: Of, sections: Sections, alone: boolean, names: Names): Omit<Claim, "key"> {
  const { target, baseline, change } = entry;
  return {
    of,
    entry,
    field: entry.indicator === undefined ? "text" : "indicator",
    words: textOf(entry.indicator ?? entry.text),
    bare: bare(textOf(entry.indicator ?? entry.text)),
    scope: listOf(entry.scope).join("/"),
    condition: textOf(entry.condition),
    section: sections.path(entry.section),
    titles: sections.titles(entry.section),
    action: textOf(entry.action),
    ...(target && { target, measure: measureOf(target) }),
    share: textOf(target?.of),
    ...(change && { change }),
    ...(baseline && { baseline }),
    base: [baseline?.year, baseline?.value, baseline?.text].map(textOf).join("|"),
    dues: of === "result" ? dueOfYear(entry.year) : duesOf(entry.deadline),
    benchmark: listOf(entry.benchmark).join("/"),
    agencies: partsOf(entry.agencies, names),
    quote: alone ? bare(textOf(entry.quote).replace(figures, "0")) : "",
  };
}

function keyed(claim: Omit<Claim, "key">): Claim {
  const { target, entry, titles, dues, agencies, baseline, ...plain } = claim;
  const due = dues.map(({ by, else: other }) => `${by}|${other}`);
  return { ...claim, key: JSON.stringify([plain, due, partsKey(agencies)]) };
}
