import { INCREMENTS } from "../../grammars/vocabulary/indicator-words.ts";
import { verbs } from "../../grammars/vocabulary/verbs.ts";
import { type Direction, stricterWhen } from "../plan/direction.ts";
import type { Goal, ModelDate } from "../plan/plan.ts";
import { convert } from "../plan/units.ts";

const levels = new Set(verbs.filter(({ value }) => value.kind === "level").map(({ word }) => word));

/** Which of two goals for the same indicator asks more: above 0 the first, below 0 the second, 0 neither; undefined where they don't compare. */
export function stricter(a: Goal, b: Goal): number | undefined {
  const counts = [counted(a), counted(b)];
  if (counts.includes("added") && counts.includes("all")) return undefined;
  if (a.target.of !== undefined && b.target.of !== undefined && a.target.of !== b.target.of) return undefined;
  const direction = stricterWhen(a);
  if (direction === undefined || direction !== stricterWhen(b)) return undefined;
  const [left, right] = [edgeOf(a, direction), convert(edgeOf(b, direction), b.target.unit, a.target.unit)];
  if (right === undefined) return undefined;
  return left === right ? 0 : (direction === "lower" ? -1 : 1) * Math.sign(left - right);
}

/** Of a range the end that counts: 2-3个 asks for 2, 控制在2-3天 allows 3. */
const edgeOf = ({ target: { value, max = value } }: Goal, direction: Direction): number =>
  direction === "lower" ? max : value;

/** Whether a count is of what is added or of all that there is: 新增10个, 达到200个. Where the verb does not say, either. */
function counted({ action = "", change }: Goal): "added" | "all" | undefined {
  if (change !== undefined) return undefined;
  return INCREMENTS.includes(action) ? "added" : levels.has(action) ? "all" : undefined;
}

/** The last day that a date names, as a number that sorts: 2015 → 20151231, 2015-06 → 20150631. */
export function lastDay(date: ModelDate): number {
  const [year = "0", month = "12", day = "31"] = String(date).split("-");
  return Number(year) * 10000 + Number(month) * 100 + Number(day);
}
