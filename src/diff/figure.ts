import { stricterWhen } from "../plan/direction.ts";
import type { Target } from "../plan/plan.ts";
import type { Claim } from "./claim.ts";
import type { Change } from "./difference.ts";
import { type Measure, same } from "./measure.ts";

/** How much a comparator asks for at the same figure. */
const demands: Readonly<Record<Target["op"], number>> = { "~": 0, "=": 1, range: 1, ">=": 2, "<=": 2, ">": 3, "<": 3 };
/** Which end of a figure a comparator binds. */
const bounds: Readonly<Record<Target["op"], "low" | "high" | "both">> = {
  "~": "both",
  "=": "both",
  range: "both",
  ">=": "low",
  ">": "low",
  "<=": "high",
  "<": "high",
};

/** What happened to the figure of a goal: raised, lowered, tightened, loosened, reversed, remeasured, rebased. */
export function figureChanges(old: Claim, now: Claim): Change[] {
  const sides = { field: "target", from: figureOf(old), to: figureOf(now) };
  const rebased = [
    ...(old.share === now.share ? [] : [{ kind: "rebased", field: "of", from: old.share, to: now.share } as const]),
    ...(old.base === now.base
      ? []
      : [{ kind: "rebased", field: "baseline", from: old.baseline, to: now.baseline } as const]),
  ];
  const [a, b] = [old.measure, now.measure];
  if (!a || !b) return a || b ? [{ kind: "remeasured", ...sides }] : rebased;
  const comparable = a.kind === b.kind && old.change === now.change && !Number.isNaN(a.low) && !Number.isNaN(b.low);
  if (!comparable) return [{ kind: "remeasured", ...sides }, ...rebased];
  const kind = kindOf(a, b);
  if (!kind) return rebased;
  const stricter = strictness(kind, old, now);
  return [{ kind, ...sides, ...(stricter !== undefined && { stricter }) }, ...rebased];
}

/** The figure as a change shows it: with whether it is an amount of change. */
const figureOf = ({ target, change }: Claim) => target && { ...target, ...(change && { change }) };

function kindOf(a: Measure, b: Measure): Change["kind"] | undefined {
  const ends = new Set([bounds[a.op], bounds[b.op]]);
  if (ends.has("low") && ends.has("high")) return "reversed";
  const low = ends.has("high") ? 0 : step(a.low, b.low);
  const high = ends.has("low") ? 0 : step(a.high, b.high);
  if (low !== 0 && high !== 0 && low !== high) return low > 0 ? "tightened" : "loosened";
  if (low !== 0 || high !== 0) return low + high > 0 ? "raised" : "lowered";
  const demand = demands[b.op] - demands[a.op];
  return demand === 0 ? undefined : demand > 0 ? "tightened" : "loosened";
}

const step = (a: number, b: number) => (same(a, b) ? 0 : Math.sign(b - a));

/** Whether a change of figure asks for more. Of results and sums nobody asks. */
function strictness(kind: Change["kind"], old: Claim, now: Claim): boolean | undefined {
  if (old.of !== "goal" || kind === "reversed") return undefined;
  if (kind === "tightened" || kind === "loosened") return kind === "tightened";
  const [before, after] = [old, now].map(
    (claim) => claim.target && stricterWhen({ ...claim, indicator: claim.words, target: claim.target }),
  );
  if (!before || before !== after) return undefined;
  return (kind === "raised") === (before === "higher");
}
