import { likeness } from "./alike.ts";
import type { Claim } from "./claim.ts";
import { claimChanges, nameOf } from "./claim-changes.ts";
import type { Change, Difference } from "./difference.ts";
import { type Habits, pairAlike, pairSame } from "./pair.ts";
import type { Sides } from "./side.ts";
import { findSplits, type Split } from "./split.ts";

/** Goals by meaning: the words count most, then section, scope and condition, then figure and date. */
const habits: Habits<Claim> = {
  key: ({ key }) => key,
  identity: ({ words, scope, condition, field }) => [field, words, scope, condition].join("\n"),
  words: [{ of: ({ words }) => words, least: 0.2 }],
  fit,
  enough: 0.45,
};

function fit(old: Claim, now: Claim, words = likeness(old.words, now.words)): number {
  if (words < 0.5 && !holds(old.bare, now.bare)) return 0;
  if (old.field !== now.field && words < 1) return 0;
  const units = old.measure?.kind === now.measure?.kind;
  return (
    0.6 * words +
    0.1 * Number(old.section === now.section) +
    0.1 * nearness(old.scope, now.scope) +
    0.1 * nearness(old.condition, now.condition) +
    0.05 * Number(sameFigure(old.measure, now.measure)) +
    0.05 * Number(old.dues[0]?.by === now.dues[0]?.by) -
    (units || words === 1 ? 0 : 0.2)
  );
}

/** Whether one name is the other with words put in: 农村卫生厕所普及率 and 农村厕所普及率. */
function holds(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return short.length > 1 && at === short.length;
}

/** How near two scopes or conditions are: 1 the same, 0 where one has none, less where both have others. */
function nearness(a: string, b: string): number {
  if (a === b) return 1;
  return a === "" || b === "" ? 0 : 2 * likeness(a, b) - 1;
}

const sameFigure = (a: Claim["measure"], b: Claim["measure"]) =>
  a?.op === b?.op && a?.kind === b?.kind && a?.low === b?.low && a?.high === b?.high;

/** What happened to the goals, results or sums of a plan. Those of the new one come in its order, then what was dropped. */
export function claimDifferences(olds: readonly Claim[], news: readonly Claim[], sides: Sides): Difference[] {
  const same = pairSame(olds, news, habits);
  const splits = findSplits(same.old, same.now);
  const merges = findSplits(same.now, same.old);
  const gone = new Set([...splits, ...merges].flatMap(({ whole, parts }) => [whole, ...parts]));
  const rest = pairAlike(
    same.old.filter((claim) => !gone.has(claim)),
    same.now.filter((claim) => !gone.has(claim)),
    habits,
  );
  const differences: [Claim, Difference | undefined][] = [
    ...[...same.pairs, ...rest.pairs].map(([old, now]): [Claim, Difference | undefined] => {
      const changes = claimChanges(old, now, sides);
      return [now, changes.length > 0 ? difference([old], [now], changes) : undefined];
    }),
    ...rest.now.map((now): [Claim, Difference] => [now, difference([], [now], [{ kind: "added", field: now.field }])]),
    ...splits.map((split): [Claim, Difference] => [split.parts[0] as Claim, splitUp(split)]),
    ...merges.map((merge): [Claim, Difference] => [merge.whole, mergedInto(merge)]),
  ];
  const dropped = rest.old.map((old) => ({
    ...difference([old], [], [{ kind: "dropped", field: old.field }]),
    section: sides.now.sections.at(old.section) ?? old.titles,
  }));
  return [...inOrder(news, new Map(differences)), ...dropped];
}

const inOrder = (claims: readonly Claim[], differences: ReadonlyMap<Claim, Difference | undefined>): Difference[] =>
  claims.map((claim) => differences.get(claim)).filter((difference) => difference !== undefined);

function difference(old: readonly Claim[], now: readonly Claim[], changes: readonly Change[]): Difference {
  const first = (now[0] ?? old[0]) as Claim;
  const entries = (claims: readonly Claim[]) => claims.map(({ entry }) => entry);
  return { of: first.of, section: first.titles, name: nameOf(first), old: entries(old), new: entries(now), changes };
}

function splitUp({ whole, parts }: Split): Difference {
  const change: Change = { kind: "split", field: whole.field, from: whole.words, to: parts.map(({ words }) => words) };
  return { ...difference([whole], parts, [change]), name: nameOf(whole) };
}

function mergedInto({ whole, parts }: Split): Difference {
  const change: Change = { kind: "merged", field: whole.field, from: parts.map(({ words }) => words), to: whole.words };
  return difference(parts, [whole], [change]);
}
