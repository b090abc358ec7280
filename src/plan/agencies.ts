import { FIELD_VARIANTS, OF_STATE, OWN_LEVELS, PROVINCIAL_OFFICE } from "../../grammars/vocabulary/agency-variants.ts";
import { CENTRAL_BODIES } from "../../grammars/vocabulary/organs.ts";
import { NATION } from "../../grammars/vocabulary/regions.ts";
import type { AgencyEntry, Goal, OutcomeGoal, Task } from "./plan.ts";

const longest = new Map(FIELD_VARIANTS.flatMap(([full, ...shorts]) => shorts.map((short) => [short, full as string])));
const variants = new RegExp([...FIELD_VARIANTS.flat()].sort((a, b) => b.length - a.length).join("|"), "g");
const central: ReadonlySet<string> = new Set(CENTRAL_BODIES);

/**
 * The bodies that tasks and goals name, each once, in the order in which they are named first, with the ids of what each carries. Spellings
 * are one where that is certain: 省发改委, 省发展改革委 and 省发展和改革委员会; 甘肃省财政厅 and 省财政厅 in a document of Gansu; 财政厅 where 省财政厅 is
 * named too; 国家统计局 and 统计局 in a document of the country.
 */
export function agencyEntries(
  tasks: readonly Task[],
  goals: readonly (Goal | OutcomeGoal)[],
  region: string | undefined,
): AgencyEntry[] {
  const carried = [
    ...tasks.flatMap(({ id, agencies }) =>
      (agencies ?? []).map(({ name, role }) => ({ name, role, task: id, goal: "" })),
    ),
    ...goals.flatMap(({ id, agencies }) =>
      (agencies ?? []).map(({ name, role }) => ({ name, role, task: "", goal: id })),
    ),
  ];
  const names = new Map(carried.map(({ name }) => [name, ""]));
  for (const name of names.keys()) names.set(name, fullName(name, region));
  const full = new Set(names.values());
  const bodies = new Map<string, typeof carried>();
  for (const entry of carried) {
    const key = withLevel(names.get(entry.name) as string, full);
    const entries = bodies.get(key);
    if (entries) entries.push(entry);
    else bodies.set(key, [entry]);
  }
  return [...bodies.values()].map((entries) => {
    const [name, ...also] = unique(entries.map((entry) => entry.name)) as [string, ...string[]];
    const of = (role?: string) =>
      unique(entries.filter((entry) => !role || entry.role === role).map(({ task }) => task));
    return filled({
      name,
      also,
      tasks: of(),
      lead: of("lead"),
      support: of("support"),
      goals: unique(entries.map(({ goal }) => goal)),
    });
  });
}

/** The name with the full name of its field, and without the name of the document's own province or city. */
export function fullName(name: string, region: string | undefined): string {
  const full = name.replace(variants, (short) => longest.get(short) ?? short);
  if (region === NATION)
    return full.startsWith(OF_STATE) && central.has(name.slice(OF_STATE.length)) ? full.slice(OF_STATE.length) : full;
  const level = region && OWN_LEVELS.find((word) => region.endsWith(word));
  return level && full.startsWith(region) && full.length > region.length ? level + full.slice(region.length) : full;
}

/** 财政厅 → 省财政厅, where the document names that too. */
function withLevel(name: string, names: ReadonlySet<string>): string {
  if (!name.endsWith(PROVINCIAL_OFFICE)) return name;
  return OWN_LEVELS.map((level) => level + name).find((full) => names.has(full)) ?? name;
}

const unique = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== "");
/** Without the lists that are empty. */
const filled = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0)) as T;
