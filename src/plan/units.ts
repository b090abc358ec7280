import { MEASURES, RELATED_KINDS, UNIT_SIZES } from "../../grammars/vocabulary/measures.ts";

/** What a unit measures and how many of that kind's base it is: 万亩 → area, 6 666 667. */
export interface Measure {
  readonly kind: string;
  readonly factor: number;
}

const known = new Map<string, Measure>(
  Object.entries(MEASURES).flatMap(([kind, sizes]) =>
    sizes.flatMap(([factor, units]) => units.split(" ").map((unit): [string, Measure] => [unit, { kind, factor }])),
  ),
);

/** What a unit as written measures. An unknown one is a kind of its own; one over another（毫克/升）is a kind made of both. */
export function measureOf(unit: string): Measure {
  const plain = unit.replace(/[（(].*?[)）]/g, "").replace(/^1(?=\/)/, ""); // 个（项）, 1/10万
  const whole = known.get(plain);
  if (whole) return whole;
  const slash = plain.indexOf("/");
  if (slash > 0) {
    const [over, under] = [measureOf(plain.slice(0, slash)), measureOf(plain.slice(slash + 1))];
    return { kind: `${over.kind}/${under.kind}`, factor: over.factor / under.factor };
  }
  const size = UNIT_SIZES[plain.charAt(0)];
  if (size === undefined) return { kind: plain, factor: 1 };
  const rest = measureOf(plain.slice(1)); // 万亩: 万 and 亩
  return { kind: rest.kind, factor: size * rest.factor };
}

/** A value in another unit; undefined where the two measure different things: 5万亩 → 公顷 gives 3333.33, % → 个百分点 nothing. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [source, goal] = [measureOf(from), measureOf(to)];
  return source.kind === goal.kind ? round((value * source.factor) / goal.factor) : undefined;
}

/** Whether figures of two kinds may stand in one row: 100名 beside 100个, but never 5个百分点 beside 5%. */
export function related(a: string, b: string): boolean {
  if (a === b || RELATED_KINDS.some((kinds) => kinds.includes(a) && kinds.includes(b))) return true;
  const [left, right] = [a.split("/"), b.split("/")];
  return left.length === 2 && right.length === 2 && left.every((part, i) => related(part, right[i] as string));
}

/** Without the noise of binary fractions: twelve digits are kept. */
const round = (value: number): number => Number(value.toPrecision(12));
