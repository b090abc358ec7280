import type { Plan } from "../plan/plan.ts";
import { likeness } from "../plan/repeat.ts";
import type { Finding, PlanPath, Rule } from "./rule.ts";

/** From this likeness on a name is offered as what was meant. */
const alike = 0.5;

/** A body that a task or goal names is listed under `agencies`, by its name or by another spelling of it. */
export const unknownAgency: Rule = {
  code: "unknown-agency",
  severity: "warning",
  reviewable: true,
  check(plan) {
    if (!plan.agencies) return [];
    const known = new Set(plan.agencies.flatMap(({ name, also = [] }) => [name, ...also]));
    return named(plan).flatMap(([name, path]) => (known.has(name) ? [] : [unknown(name, path, [...known])]));
  },
};

const named = (plan: Plan): [name: string, path: PlanPath][] =>
  (["goals", "tasks"] as const).flatMap((room) =>
    (plan[room] ?? []).flatMap(({ agencies = [] }, i) =>
      agencies.map(({ name }, j): [string, PlanPath] => [name, [room, i, "agencies", j, "name"]]),
    ),
  );

function unknown(name: string, path: PlanPath, known: readonly string[]): Finding {
  const [near] = [...known].sort((a, b) => likeness(name, b) - likeness(name, a));
  const meant = near !== undefined && likeness(name, near) >= alike ? near : undefined;
  return {
    code: "unknown-agency",
    path,
    values: { name, ...(meant && { meant }) },
    ...(meant && { kind: "meant" }),
  };
}
