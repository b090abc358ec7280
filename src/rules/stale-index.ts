import { agencyEntries } from "../plan/agencies.ts";
import type { AgencyEntry, Plan } from "../plan/plan.ts";
import type { Finding, Fix, PlanPath, Rule } from "./rule.ts";

const lists = ["tasks", "lead", "support", "goals"] as const;
type Lists = Readonly<Record<(typeof lists)[number], readonly string[]>>;

/** The lists of an entry of `agencies` are the ids of the tasks and goals that name the body, in their order. */
export const staleIndex: Rule = {
  code: "stale-index",
  severity: "error",
  check: (plan) => [
    ...(plan.agencies ? [] : unlisted(plan)),
    ...(plan.agencies ?? []).flatMap((entry, i) => {
      const carried = carriedBy(plan, entry);
      const [key] = differing(entry, carried);
      return key === undefined || entry.reviewed ? [] : stale(entry, carried, ["agencies", i], key);
    }),
  ],
};

/** A model without the list whose tasks or goals name bodies. */
function unlisted({ tasks = [], goals = [], document }: Plan): Finding[] {
  const value = agencyEntries(tasks, goals, document?.region);
  const [room] = tasks.some(({ agencies }) => agencies) ? ["tasks"] : ["goals"];
  const found: Finding = {
    code: "stale-index",
    kind: "unlisted",
    path: [room as string],
    fix: [{ path: ["agencies"], value }],
  };
  return value.length > 0 ? [found] : [];
}

function stale(entry: AgencyEntry, carried: Lists, path: PlanPath, key: (typeof lists)[number]): Finding {
  const values = { name: entry.name, key, listed: shown(entry[key] ?? []), carried: shown(carried[key]) };
  const place = entry[key] ? [...path, key] : path;
  if (lists.every((list) => carried[list].length === 0))
    return { code: "stale-index", kind: "nowhere", path: [...path, "name"], values };
  const fix = differing(entry, carried).map(
    (list): Fix => ({ path: [...path, list], value: carried[list].length > 0 ? carried[list] : undefined }),
  );
  return { code: "stale-index", path: place, values, fix };
}

const differing = (entry: AgencyEntry, carried: Lists) =>
  lists.filter((list) => shown(entry[list] ?? []) !== shown(carried[list]));

const shown = (ids: readonly string[]) => `[${ids.join(", ")}]`;

function carriedBy(plan: Plan, { name, also = [] }: AgencyEntry): Lists {
  const spellings = new Set([name, ...also]);
  const of = (room: "tasks" | "goals", role?: string) =>
    (plan[room] ?? [])
      .filter(({ agencies = [] }) => agencies.some((body) => spellings.has(body.name) && (!role || body.role === role)))
      .map(({ id }) => id);
  return { tasks: of("tasks"), lead: of("tasks", "lead"), support: of("tasks", "support"), goals: of("goals") };
}
