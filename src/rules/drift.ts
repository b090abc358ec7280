import type { At, Goal, Plan, Section } from "../plan/plan.ts";
import type { Finding, Fix, PlanPath } from "./rule.ts";

type Values = Readonly<Record<string, unknown>>;

/** An entry of a model under the key by which it is found again in another. */
interface Keyed {
  readonly key: string;
  readonly entry: Values & { readonly at?: At; readonly reviewed?: true };
  readonly path: PlanPath;
}

/**
 * Where a model no longer says what its document says, read anew. An entry marked `reviewed: true` was corrected by a person, and says what
 * it should; places of quotes are looked at by at-misses, `agencies` by stale-index.
 */
export function drift(model: Plan, fresh: Plan): Finding[] {
  const found = [
    ...(model.document?.reviewed ? [] : differences(model.document, fresh.document, ["document"])),
    ...rooms.flatMap((room) => driftOf(keyed(model, room), keyed(fresh, room), room)),
    ...ledgerDrift(model, fresh),
  ];
  const mended = found.every(({ fix }) => fix);
  return [...found, ...sourceDrift(model, fresh, mended)];
}

const rooms = ["outline", "goals", "tasks", "results", "funding", "bodies"] as const;
type Room = (typeof rooms)[number];

function keyed(plan: Plan, room: Room): Keyed[] {
  if (room === "outline") return sections(plan.outline ?? [], ["outline"]);
  const counts = new Map<string, number>();
  return (plan[room] ?? []).map((entry, i) => {
    const name = "id" in entry ? entry.id : "name" in entry ? entry.name : entry.quote;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: count > 1 ? `${name}#${count}` : name, entry, path: [room, i] };
  });
}

const sections = (list: readonly Section[], path: PlanPath): Keyed[] =>
  list.flatMap(({ children = [], ...entry }, i) => [
    { key: entry.id, entry, path: [...path, i] },
    ...sections(children, [...path, i, "children"]),
  ]);

/** Entries of one list: what both have is compared; what one alone has is missing or extra, unless a reviewed entry stands in its place. */
function driftOf(entries: readonly Keyed[], fresh: readonly Keyed[], room: Room): Finding[] {
  const wanted = new Map(fresh.map((each) => [each.key, each]));
  const known = new Set(entries.map(({ key }) => key));
  const mine = entries.filter(({ entry }) => !entry.reviewed);
  const taken = new Set(entries.filter(({ entry }) => entry.reviewed && entry.at).map(({ entry }) => lineOf(entry.at)));
  const lacking = fresh.filter(({ key, entry }) => !known.has(key) && !taken.has(lineOf(entry.at)));
  return [
    ...mine.flatMap((each) => {
      const now = wanted.get(each.key);
      if (now) return differences(each.entry, now.entry, each.path);
      return [{ code: "drift", kind: "extra", path: each.path, values: { key: each.key } } as const];
    }),
    ...lacking.map(({ key }) => ({ code: "drift", kind: "missing", path: [room], values: { key } }) as const),
  ];
}

const lineOf = (at?: At): string => (at ? `${at.line}:${at.column}` : "");

/** What is compared of a value: where a goal is stated again only the words. */
const said = (key: string, value: unknown) =>
  shown(key === "also" ? (value as Goal["also"])?.map(({ quote }) => quote) : value);

function differences(entry: Values = {}, fresh: Values = {}, path: PlanPath): Finding[] {
  const skipped = (key: string) => key === "reviewed" || (key === "at" && "quote" in entry);
  return [...new Set([...Object.keys(entry), ...Object.keys(fresh)])].flatMap((key) => {
    if (skipped(key) || said(key, entry[key]) === said(key, fresh[key])) return [];
    if (isMap(entry[key]) && isMap(fresh[key])) return differences(entry[key], fresh[key], [...path, key]);
    const values = { key, model: said(key, entry[key]), source: said(key, fresh[key]) };
    const fix = path.includes("at") || key === "line" ? { fix: [{ path: [...path, key], value: fresh[key] }] } : {};
    return { code: "drift", kind: "differs", path: key in entry ? [...path, key] : path, values, ...fix } as const;
  });
}

const isMap = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

/** The ledger counts numerals, which no correction changes; corrected entries may have moved them from class to class. */
function ledgerDrift(model: Plan, fresh: Plan): Finding[] {
  const reviewed = rooms.some((room) => keyed(model, room).some(({ entry }) => entry.reviewed));
  const counts = ({ figures: { unexplained = [], ...classes } }: Plan) => ({
    ...classes,
    unexplained: unexplained.length,
  });
  const [mine, now] = [counts(model), counts(fresh)];
  return reviewed
    ? differences({ total: mine.total }, { total: now.total }, ["figures"])
    : differences(mine, now, ["figures"]);
}

/** The facts of the file. Where the model says what the new file says, they are mended without a judgement. */
function sourceDrift(model: Plan, fresh: Plan, mended: boolean): Finding[] {
  const facts = (["sha256", "encoding", "script", "repairs"] as const).filter(
    (key) => shown(model.source[key]) !== shown(fresh.source[key]),
  );
  if (facts.length === 0) return [];
  const fix = facts.map((key): Fix => ({ path: ["source", key], value: fresh.source[key] }));
  const code = facts.includes("sha256") ? "source-changed" : "drift";
  const [key] = facts as [(typeof facts)[number]];
  const brief = (plan: Plan) => shown(plan.source[key]).slice(0, 20);
  const values = { key, model: brief(model), source: brief(fresh) };
  const path = key in model.source ? ["source", key] : ["source"];
  return [{ code, ...(code === "drift" && { kind: "differs" }), path, values, ...(mended && { fix }) }];
}

/** A value as text, the same for maps whose keys stand in another order. */
function shown(value: unknown): string {
  if (value === undefined) return "–";
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (!isMap(value)) return `${value}`;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${key}: ${shown(value[key])}`)
    .join(", ")}}`;
}
