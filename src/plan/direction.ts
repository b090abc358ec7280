import { LADDER, LESS, MEASURES, MORE, NEITHER, REDUCING, SHARE_OF } from "../../grammars/vocabulary/direction.ts";
import type { Goal } from "./plan.ts";

/** Which way a figure has to move for the goal to ask for more. */
export type Direction = "higher" | "lower";

const directions = new Map<string, Direction | undefined>([
  ...LESS.map((word) => [word, "lower"] as const),
  ...MORE.map((word) => [word, "higher"] as const),
  ...NEITHER.map((word) => [word, undefined] as const),
]);
const longest = Math.max(...[...directions.keys()].map((word) => word.length));
const reducing = new Set(REDUCING);

/**
 * Which way is stricter for a goal; undefined where that depends on the times（人口）. An upper limit is stricter when it falls, whatever it
 * limits; of what is taken away（降低10%, 淘汰30万吨）more is stricter; else the indicator decides.
 */
export function stricterWhen(goal: Pick<Goal, "indicator" | "action" | "target" | "change">): Direction | undefined {
  const { op } = goal.target;
  if (op === "<=" || op === "<") return "lower";
  if (goal.change === "fall" || (goal.action && reducing.has(goal.action))) return "higher";
  return directionOf(goal.indicator);
}

/** Which way is stricter for an indicator that is a level: 合格率 higher, 成灾率 lower. */
export function directionOf(indicator: string): Direction | undefined {
  const bare = indicator.replace(/[(（][^()（）]*[)）]/g, "").replace(/[”"’》]$/, "");
  const [part, ...whole] = bare.split(SHARE_OF);
  if (part && whole.length > 0) return directionOf(part);
  const measure = MEASURES.find((word) => bare.length > word.length && bare.endsWith(word));
  const found = ending(bare) ?? (measure && ending(bare.slice(0, -measure.length)));
  return found ? directions.get(found) : "higher";
}

/** The longest word of the tables that a text ends with. */
function ending(text: string): string | undefined {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const word = text.slice(-length);
    if (directions.has(word)) return word;
  }
  return undefined;
}

/** How high a level named in words stands（国内先进, 国际领先）, 0 the highest; undefined where it is not on the ladder. */
export function rungOf(benchmark: string): number | undefined {
  const rung = LADDER.findIndex((words) => words.some((word) => benchmark.includes(word)));
  return rung < 0 ? undefined : rung;
}
