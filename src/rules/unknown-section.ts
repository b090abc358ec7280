import type { Section } from "../plan/plan.ts";
import type { Rule } from "./rule.ts";

/** The section of a goal, task or result is one of the outline. */
export const unknownSection: Rule = {
  code: "unknown-section",
  severity: "error",
  check(plan) {
    const known = new Set(idsOf(plan.outline ?? []));
    return (["goals", "tasks", "results"] as const).flatMap((room) =>
      (plan[room] ?? []).flatMap(({ id, section }, i) =>
        section === undefined || known.has(section)
          ? []
          : { code: "unknown-section", path: [room, i, "section"], values: { id, section } },
      ),
    );
  },
};

const idsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, children }) => [id, ...idsOf(children ?? [])]);
