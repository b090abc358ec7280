import type { Target } from "../plan/plan.ts";
import { type Measure as Unit, measureOf as unitOf } from "../plan/units.ts";
import { textOf } from "./entries.ts";

/** A figure in the base unit of its kind: from `low` to `high`. */
export interface Measure extends Unit {
  readonly op: Target["op"];
  readonly low: number;
  readonly high: number;
}

/** Reads a target, units converted. */
export function measureOf(target: Target): Measure {
  const unit = unitOf(textOf(target.unit));
  const [low, high] = [Number(target.value), Number(target.max ?? target.value)];
  return { ...unit, op: target.op, low: low * unit.factor, high: high * unit.factor };
}

/** Figures that differ by less than arithmetic does are the same. */
export const same = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
