import type { Funding, Goal, Responsible, Target } from "../plan/plan.ts";
import { bare } from "./alike.ts";
import type { Of } from "./difference.ts";
import { type Due, dueOfYear, duesOf } from "./due.ts";
import { entriesOf, listOf, textOf } from "./entries.ts";
import { type Measure, measureOf } from "./measure.ts";
import { type Part, partsKey } from "./roles.ts";
import type { Names, Side } from "./side.ts";

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

type Entry = Partial<Goal> & { readonly text?: string; readonly benchmark?: unknown };

/** The goals of a model. */
export const goalsOf = (side: Side): Claim[] => claimsOf(side, "goal", entriesOf<Entry>(side.plan, "goals"));
/** What a model says is reached. */
export const resultsOf = (side: Side): Claim[] => claimsOf(side, "result", entriesOf<Entry>(side.plan, "results"));
/** The money of a model. */
export function fundingOf(side: Side): Claim[] {
  const entries = entriesOf<Funding>(side.plan, "funding");
  const asGoals = entries.map(({ amount, max, unit, op, ...rest }) => ({
    ...rest,
    text: textOf(rest.for) || textOf(rest.quote).replace(figures, ""),
    target: { op: (op ?? "=") as Target["op"], value: amount, ...(max !== undefined && { max }), unit: textOf(unit) },
  }));
  return claimsOf(side, "funding", asGoals).map((claim, i) => ({
    ...claim,
    entry: entries[i] as object,
    field: "for",
  }));
}

/** The bodies of an entry, each under its full name. */
export function partsOf(agencies: unknown, names: Names): Part[] {
  return (listOf(agencies) as Partial<Responsible>[]).map(({ name, role }) => ({
    key: names(textOf(name)),
    name: textOf(name),
    role: textOf(role),
  }));
}

function claimsOf(side: Side, of: Of, entries: readonly Entry[]): Claim[] {
  const starts = new Map<string, number>();
  for (const entry of entries) starts.set(startOf(entry), (starts.get(startOf(entry)) ?? 0) + 1);
  return entries.map((entry) => {
    const alone = starts.get(startOf(entry)) === 1;
    return keyed(claimOf(entry, of, alone, side));
  });
}

/** Where the quote of a goal begins: the goals of one list begin at the same place. */
const startOf = ({ at, id, quote }: Entry) => (at ? `${at.line}:${at.column}` : `${id}${quote}`);

/** Figures, which may change without the words. */
const figures = /\d[\d.,]*/g;

function claimOf(entry: Entry, of: Of, alone: boolean, { sections, names }: Side): Omit<Claim, "key"> {
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
