import type { At, Plan, Section } from "../plan/plan.ts";
import { mentionsOf } from "./entries.ts";
import type { Finding, PlanPath, Rule, SourceView } from "./rule.ts";

/** `at` leads to the words that are quoted, and no line lies behind the last of the file. */
export const atMisses: Rule = {
  code: "at-misses",
  severity: "error",
  check: (plan, { source }) => (source ? [...misplaced(plan, source), ...beyond(plan, source)] : []),
};

function misplaced(plan: Plan, source: SourceView): Finding[] {
  return mentionsOf(plan).flatMap(({ entry: { quote, at }, path }) => {
    if (source.leads(at, quote)) return [];
    const places = source.places(quote);
    if (places.length === 0 || places.some((place) => distance(place, at) === 0 && place.length === at.length))
      return [];
    const { line, column } = nearest(places, at);
    const found: Finding = { code: "at-misses", path: [...path, "at"], values: { quote, line, column } };
    return places.length > 1 ? found : { ...found, fix: [{ path: [...path, "at"], value: places[0] }] };
  });
}

function beyond(plan: Plan, source: SourceView): Finding[] {
  const places: (readonly [number, PlanPath])[] = [
    ...(plan.tasks ?? []).map(({ at }, i) => [at.line, ["tasks", i, "at", "line"]] as const),
    ...(plan.bodies ?? []).map(({ at }, i) => [at.line, ["bodies", i, "at", "line"]] as const),
    ...headings(plan.outline ?? [], ["outline"]),
  ];
  return places.flatMap(([line, path]) =>
    line <= source.lines ? [] : { code: "at-misses", kind: "beyond", path, values: { line, lines: source.lines } },
  );
}

const headings = (list: readonly Section[], path: PlanPath): (readonly [number, PlanPath])[] =>
  list.flatMap(({ line, children }, i) => [
    [line, [...path, i, "line"]] as const,
    ...headings(children ?? [], [...path, i, "children"]),
  ]);

const distance = (a: At, b: At) => Math.abs(a.line - b.line) * 10000 + Math.abs(a.column - b.column);
const nearest = (places: readonly At[], at: At): At =>
  places.reduce((best, place) => (distance(place, at) < distance(best, at) ? place : best));
