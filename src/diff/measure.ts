import type { Target } from "../plan/plan.ts";
import { textOf } from "./entries.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** A figure in the smallest unit of its kind: from `low` to `high`. */
export interface Measure extends Scale {
  readonly op: Target["op"];
  readonly low: number;
  readonly high: number;
}

/** Reads a target, units converted. */
export function measureOf(target: Target): Measure {
  const scale = scaleOf(textOf(target.unit));
  const [low, high] = [Number(target.value), Number(target.max ?? target.value)];
  return { ...scale, op: target.op, low: low * scale.factor, high: high * scale.factor };
}
