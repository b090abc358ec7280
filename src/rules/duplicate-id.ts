import type { Plan, Section } from "../plan/plan.ts";
import type { Finding, PlanPath, Rule } from "./rule.ts";

/** Ids of goals, tasks, results and sections, and names of bodies and agencies, stand once in their list. */
export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  check: (plan) => [
    ...repeated(sections(plan.outline ?? [], ["outline"])),
    ...(["goals", "tasks", "results"] as const).flatMap((room) => repeated(keyed(plan, room, "id"))),
    ...(["bodies", "agencies"] as const).flatMap((room) => repeated(keyed(plan, room, "name"))),
  ],
};

type Keyed = readonly [id: string, path: PlanPath];

const keyed = (plan: Plan, room: "goals" | "tasks" | "results" | "bodies" | "agencies", key: "id" | "name"): Keyed[] =>
  (plan[room] ?? []).map((entry, i) => [(entry as unknown as Record<string, string>)[key] as string, [room, i, key]]);

const sections = (list: readonly Section[], path: PlanPath): Keyed[] =>
  list.flatMap(({ id, children }, i) => [
    [id, [...path, i, "id"]],
    ...sections(children ?? [], [...path, i, "children"]),
  ]);

function repeated(ids: readonly Keyed[]): Finding[] {
  const first = new Map<string, PlanPath>();
  return ids.flatMap(([id, path]) => {
    const related = first.get(id);
    if (!related) first.set(id, path);
    return related ? { code: "duplicate-id", path, values: { id }, related } : [];
  });
}
