import { SCALES, SIZE_FACTORS } from "../../grammars/vocabulary/scales.ts";

/** A unit as a family of units that convert exactly, and how many of the smallest it is. */
export interface Scale {
  readonly kind: string;
  readonly factor: number;
}

const scales = new Map<string, Scale>(
  SCALES.flatMap((units) => units.map(([unit, factor]) => [unit, { kind: units[0]?.[0] ?? unit, factor }])),
);

/** 万亩 → 亩 × 10 000, in square metres; a unit that is not known is a family of its own. */
export function scaleOf(unit: string): Scale {
  let rest = unit;
  let size = 1;
  for (;;) {
    const known = scales.get(rest);
    if (known) return { kind: known.kind, factor: known.factor * size };
    const factor = SIZE_FACTORS[rest[0] ?? ""];
    if (factor === undefined) return { kind: rest, factor: size };
    size *= factor;
    rest = rest.slice(1);
  }
}

/** Figures that differ by less than arithmetic does are the same. */
export const same = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
