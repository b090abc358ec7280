import { rungOf } from "../plan/direction.ts";
import type { Claim } from "./claim.ts";
import type { Change } from "./difference.ts";
import { dueChanges } from "./due.ts";
import { figureChanges } from "./figure.ts";
import { roleChanges, wordChange } from "./roles.ts";
import type { Sides } from "./side.ts";

/** Where an entry stands under other headings, and both models have both: else it was the outline that changed. */
export function moved(from: Place, to: Place, { old, now }: Sides): Change[] {
  if (from.section === to.section || !now.sections.has(from.section) || !old.sections.has(to.section)) return [];
  return [{ kind: "moved", field: "section", from: from.titles, to: to.titles }];
}

type Place = Pick<Claim, "section" | "titles">;

/** All that happened to a goal, result or sum; nothing where it says the same. */
export function claimChanges(old: Claim, now: Claim, sides: Sides): Change[] {
  if (old.key === now.key) return [];
  const changes = [
    ...figureChanges(old, now),
    ...benchmarkChanges(old, now),
    ...dueChanges(old.dues, now.dues, now.of === "result" ? "year" : "deadline", now.of === "goal"),
    ...(["scope", "condition"] as const)
      .filter((field) => old[field] !== now[field] && !(field === "scope" && headed(old, now)))
      .map((field) => rescoped(field, old, now)),
    ...(wordsBut(old) === wordsBut(now) ? [] : [reworded(now.field, old.words, now.words)]),
    ...moved(old, now, sides),
    ...roleChanges(old.agencies, now.agencies, "agencies"),
  ];
  return changes.length > 0 ? changes : wordings(old, now);
}

/** The words without the level that they name, which is told apart. */
const wordsBut = ({ words, benchmark }: Claim) => (benchmark ? words.replace(benchmark, "") : words);
const reworded = (field: string, from: unknown, to: unknown): Change => ({ kind: "reworded", field, from, to });

/** Whether the scope that one has is the heading of the other: （一）工程质量目标 and ——工程质量。 */
function headed(old: Claim, now: Claim): boolean {
  if (old.section === now.section || (old.scope !== "" && now.scope !== "")) return false;
  const [scope, section] = old.scope === "" ? [now.scope, old.section] : [old.scope, now.section];
  return section.includes(scope);
}

function rescoped(field: "scope" | "condition", old: Claim, now: Claim): Change {
  const [from, to] = [old, now].map(({ entry }) => (entry as Record<string, unknown>)[field]);
  return { kind: "rescoped", field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A level in words: raised or lowered where both stand on the ladder. */
function benchmarkChanges(old: Claim, now: Claim): Change[] {
  const [before, after] = [rungOf(old.benchmark), rungOf(now.benchmark)];
  if (before === undefined || after === undefined || before === after)
    return wordChange("benchmark", old.benchmark, now.benchmark);
  const raised = after < before;
  const sides = { field: "benchmark", from: old.benchmark, to: now.benchmark };
  return [{ kind: raised ? "raised" : "lowered", ...sides, stricter: raised }];
}

/** What only the wording tells: another verb, measure word or adverb. Where more has changed, it goes with that. */
function wordings(old: Claim, now: Claim): Change[] {
  const [from, to] = [old, now].map(({ entry }) => entry as Record<string, unknown>);
  if (old.action !== now.action) return [reworded("action", old.action, now.action)];
  if (old.quote && now.quote && old.quote !== now.quote) return [reworded("quote", from?.quote, to?.quote)];
  return [];
}

/** What a claim is called where it is listed: 林业工程：造林成活率（年降雨量400mm以上地区）. */
export const nameOf = ({ words, scope, condition }: Claim): string =>
  `${scope && `${scope}：`}${words}${condition && `（${condition}）`}`;
