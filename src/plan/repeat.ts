/** A goal on its way into the model, with what is needed to see that it is stated again. */
export interface Statement {
  readonly indicator: string;
  readonly value: number;
  readonly max: number | undefined;
  readonly unit: string;
  readonly change: string | undefined;
  readonly scope: string;
  readonly condition: string;
  readonly boxed: boolean;
}

/**
 * The earlier statement that this one repeats, by index; -1 where there is none. Same value and unit of the same indicator is the same goal
 * （annotation.md, Repeated）; a box words indicators more briefly, so there a likeness of 0.5 or the same ending is enough.
 */
export function repeated(earlier: readonly Statement[], now: Statement): number {
  const exact = earlier.findIndex(
    (then) =>
      sameFigure(then, now) &&
      then.indicator === now.indicator &&
      (now.boxed || then.boxed || (then.scope === now.scope && then.condition === now.condition)),
  );
  if (exact >= 0 || !earlier.some((then) => then.boxed !== now.boxed)) return exact;
  let [best, at] = [0.5, -1];
  earlier.forEach((then, i) => {
    if (then.boxed === now.boxed || !sameFigure(then, now)) return;
    const like =
      then.indicator.endsWith(now.indicator) || now.indicator.endsWith(then.indicator)
        ? 1
        : likeness(then.indicator, now.indicator);
    if (like > best) [best, at] = [like, i];
  });
  return at;
}

const sameFigure = (a: Statement, b: Statement) =>
  a.value === b.value && a.max === b.max && a.unit === b.unit && a.change === b.change;

/** Share of common pairs of characters (Dice), 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) common++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}
