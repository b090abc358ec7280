import { FIELD_VARIANTS, OF_STATE, OWN_LEVELS, PROVINCIAL_OFFICE } from "../../grammars/vocabulary/agency-variants.ts";
import { CENTRAL_BODIES } from "../../grammars/vocabulary/organs.ts";
import { NATION } from "../../grammars/vocabulary/regions.ts";
import type { Role } from "../../grammars/vocabulary/roles.ts";
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
  const carried: Carried[] = [];
  for (const { id, agencies } of tasks)
    if (agencies) for (const { name, role } of agencies) carried.push({ name, role, task: id, goal: "" });
  for (const { id, agencies } of goals)
    if (agencies) for (const { name, role } of agencies) carried.push({ name, role, task: "", goal: id });
  const names = new Map(carried.map(({ name }) => [name, ""]));
  for (const name of names.keys()) names.set(name, fullName(name, region));
  const full = new Set(names.values());
  const bodies = new Map<string, Carried[]>();
  for (const entry of carried) {
    const key = withLevel(names.get(entry.name) as string, full);
    const entries = bodies.get(key);
    if (entries) entries.push(entry);
    else bodies.set(key, [entry]);
  }
  return [...bodies.values()].map(entryOf);
}

/** The entry of a body without the lists that are empty. */
function entryOf(entries: readonly Carried[]): AgencyEntry {
  const names: string[] = [];
  const lists = { tasks: [] as string[], lead: [] as string[], support: [] as string[], goals: [] as string[] };
  for (const { name, role, task, goal } of entries) {
    if (!names.includes(name)) names.push(name);
    note(lists.tasks, task);
    note(lists.goals, goal);
    if (role !== "responsible") note(lists[role], task);
  }
  const [name, ...also] = names as [string, ...string[]];
  const entry: Record<string, unknown> = { name };
  if (also.length > 0) entry.also = also;
  for (const key of ["tasks", "lead", "support", "goals"] as const) if (lists[key].length > 0) entry[key] = lists[key];
  return entry as object as AgencyEntry;
}

/** Adds an id, once: those of one task or goal stand together. */
function note(ids: string[], id: string): void {
  if (id !== "" && ids[ids.length - 1] !== id) ids.push(id);
}

/** A name as written, with the id of the task or goal that its body carries. */
interface Carried {
  readonly name: string;
  readonly role: Role;
  readonly task: string;
  readonly goal: string;
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
