import { bare } from "../../src/diff/alike.ts";
import type { Kind } from "../../src/diff/difference.ts";
import { sectionsOf } from "../../src/diff/entries.ts";
import type { Deadline, Goal, Plan, Target } from "../../src/plan/plan.ts";

/** Chance, from a seed. */
export interface Chance {
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  const below = (count: number) => next() % count;
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** A loose entry: what a program changes. */
// biome-ignore lint/suspicious/noExplicitAny: mutations reach into every kind of entry
export type Loose = Record<string, any>;
export type Room = "document" | "goals" | "results" | "tasks" | "bodies" | "funding";

/** One way to change one entry: undefined where it does not apply to it. Several entries take its place where it gives a list. */
export interface Mutation {
  readonly kind: Kind;
  readonly room: Room;
  readonly how: string;
  change(entry: Loose, by: Chance, plan: Plan): Loose | readonly Loose[] | undefined;
}

const figure = (entry: Loose): Target | undefined => entry.target;
const round = (value: number) => Number(value.toPrecision(12));

/** A figure moved up or down by chance, ranges as a whole. */
function shift({ target }: Loose, by: Chance, sign: 1 | -1): Loose | undefined {
  if (!target) return undefined;
  const step = by.pick([1, 0.5, 3, 10, target.value * 0.1 || 1, target.value * 0.01 || 1]);
  const value = round(target.value + sign * step);
  return { target: { ...target, value, ...(target.max !== undefined && { max: round(target.max + sign * step) }) } };
}

const stricterOp: Readonly<Record<string, readonly string[]>> = {
  "~": ["=", ">=", "<=", ">", "<"],
  "=": [">=", "<=", ">", "<"],
  ">=": [">"],
  "<=": ["<"],
};
const looserOp = Object.fromEntries(
  [">", "<", ">=", "<=", "="].map((op) => [
    op,
    Object.keys(stricterOp).filter((other) => stricterOp[other]?.includes(op)),
  ]),
);
const withOp = (table: Readonly<Record<string, readonly string[]>>) => (entry: Loose, by: Chance) => {
  const ops = table[figure(entry)?.op ?? ""];
  return ops && ops.length > 0 ? { target: { ...entry.target, op: by.pick(ops) } } : undefined;
};

function moveDate(entry: Loose, by: Chance, sign: 1 | -1): Loose | undefined {
  const due: Deadline | undefined = Array.isArray(entry.deadline) ? undefined : entry.deadline;
  if (due?.by === undefined) return undefined;
  const [year] = String(due.by).split("-").map(Number) as [number];
  const other = year + sign * (1 + by.below(5));
  const date = by.pick([other, `${other}-0${1 + by.below(9)}`, `${other}-1${by.below(3)}-15`]);
  return { deadline: { ...due, by: date, text: `${date}` } };
}

const modifiers = ["全域", "示范", "新型", "沿江", "山区"];
const anotherWord = (words: string, by: Chance) => {
  const at = bare(words).length > 3 ? by.below(words.length + 1) : 0; // no word is torn apart
  const longer = words.slice(0, at) + by.pick(modifiers) + words.slice(at);
  return words.length > 6 ? by.pick([longer, words.slice(2), words.slice(0, -1)]) : longer;
};

function anotherSection(entry: Loose, by: Chance, plan: Plan): Loose | undefined {
  const sections = sectionsOf(plan);
  const ids: string[] = [];
  const walk = (list: Plan["outline"]): void =>
    list?.forEach((section) => {
      ids.push(section.id);
      walk(section.children);
    });
  walk(plan.outline);
  const others = ids.filter((id) => sections.path(id) !== sections.path(entry.section));
  return others.length > 0 ? { section: by.pick(others) } : undefined;
}

const asked =
  (change: Mutation["change"]): Mutation["change"] =>
  (entry, by, plan) => {
    const parts = change(entry, by, plan);
    return parts && !Array.isArray(parts) ? { ...entry, ...parts } : parts;
  };

/** Changes of figure, date, scope and words, which goals with a figure know; some hold for results, funding and tasks too. */
const goal = (kind: Kind, how: string, change: Mutation["change"], room: Room = "goals"): Mutation => ({
  kind,
  room,
  how,
  change: asked(change),
});
const bodies = ["省测绘局", "省档案馆", "各县人民政府"];
const someone = (by: Chance, plan: Loose) => {
  const taken = JSON.stringify(plan);
  const name = by.pick(bodies.filter((body) => !taken.includes(body)));
  return name === undefined ? undefined : { name, role: by.pick(["lead", "support", "responsible"]) };
};
const roles: Readonly<Record<string, string>> = { lead: "support", support: "responsible", responsible: "lead" };

export const mutations: readonly Mutation[] = [
  goal("raised", "figure up", (entry, by) => shift(entry, by, 1)),
  goal("lowered", "figure down", (entry, by) => shift(entry, by, -1)),
  goal("raised", "figure up", (entry, by) => shift(entry, by, 1), "results"),
  goal("raised", "sum up", ({ amount }, by) => ({ amount: amount + 1 + by.below(9) }), "funding"),
  goal("lowered", "sum down", ({ amount }, by) => ({ amount: amount / (2 + by.below(3)) }), "funding"),
  goal("tightened", "comparator", withOp(stricterOp)),
  goal("loosened", "comparator", withOp(looserOp)),
  goal("reversed", "comparator", (entry) => {
    const op = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" }[figure(entry)?.op as ">="];
    return op ? { target: { ...entry.target, op } } : undefined;
  }),
  goal(
    "remeasured",
    "unit",
    (entry, by) => entry.target && { target: { ...entry.target, unit: by.pick(["标箱", "兆赫", "分贝"]) } },
  ),
  goal("remeasured", "level or amount", (entry) => (entry.target && !entry.change ? { change: "rise" } : undefined)),
  goal(
    "rebased",
    "baseline",
    (entry, by) => entry.target && { baseline: { ...entry.baseline, year: 1990 + by.below(9), value: by.below(50) } },
  ),
  goal(
    "rebased",
    "share of what",
    (entry) => entry.target && { target: { ...entry.target, of: `${entry.target.of ?? ""}总数` } },
  ),
  goal("earlier", "date", (entry, by) => moveDate(entry, by, -1)),
  goal("later", "date", (entry, by) => moveDate(entry, by, 1)),
  goal("earlier", "date", (entry, by) => moveDate(entry, by, -1), "tasks"),
  goal("later", "date", (entry, by) => moveDate(entry, by, 1), "tasks"),
  goal(
    "later",
    "year",
    (entry, by) => entry.year && { year: Number(String(entry.year).slice(0, 4)) + 1 + by.below(3) },
    "results",
  ),
  goal("dated", "date set", (entry, by) =>
    entry.deadline ? undefined : { deadline: { by: 2020 + by.below(20), text: "" } },
  ),
  goal("undated", "date gone", (entry) => (entry.deadline ? { deadline: undefined } : undefined)),
  goal(
    "undated",
    "date gone",
    (entry) => (entry.deadline && !Array.isArray(entry.deadline) ? { deadline: undefined } : undefined),
    "tasks",
  ),
  goal(
    "retimed",
    "beginning",
    (entry, by) => entry.deadline?.by && { deadline: { ...entry.deadline, from: 2000 + by.below(9) } },
  ),
  goal("retimed", "frequency", (entry, by) => {
    const every = by.pick(["quarter", "month"].filter((word) => word !== entry.deadline?.every));
    return entry.deadline && { deadline: { ...entry.deadline, every } };
  }),
  goal("rescoped", "scope", (entry, by) => ({ scope: [...(entry.scope ?? []), by.pick(modifiers)] })),
  goal("rescoped", "other scope", (_, by) => ({ scope: [by.pick(modifiers)] })),
  goal("rescoped", "scope gone", ({ scope }) => (scope ? { scope: undefined } : undefined)),
  goal("rescoped", "condition", (_, by) => ({ condition: `${by.pick(modifiers)}地区` })),
  goal("moved", "section", anotherSection),
  goal("moved", "section", anotherSection, "tasks"),
  goal("reworded", "indicator", ({ indicator }, by) => indicator && { indicator: anotherWord(indicator, by) }),
  goal("reworded", "text", ({ text }, by) => text && { text: anotherWord(text, by) }),
  goal("reworded", "what for", (entry, by) => entry.for && { for: anotherWord(entry.for, by) }, "funding"),
  goal("reworded", "verb", ({ action, target }) => target && { action: action === "努力实现" ? "达到" : "努力实现" }),
  goal("reworded", "title", ({ title }, by) => ({ title: anotherWord(title, by) }), "tasks"),
  goal(
    "reworded",
    "sentence",
    ({ measures }, by) => {
      const at = measures ? by.below(measures.length) : 0;
      return (
        measures && {
          measures: measures.map((words: string, i: number) => (i === at ? anotherWord(words, by) : words)),
        }
      );
    },
    "tasks",
  ),
  goal("added", "sentence", ({ measures }) => ({ measures: [...(measures ?? []), "鼓励渔港改造冷库。"] }), "tasks"),
  goal("reworded", "name", ({ name }, by) => ({ name: anotherWord(name, by) }), "bodies"),
  ...(["goals", "tasks"] as const).flatMap((room) => [
    goal(
      "joined",
      "body",
      (entry, by, plan) => {
        const one = someone(by, plan as Loose);
        return one && { agencies: [one, ...(entry.agencies ?? [])] };
      },
      room,
    ),
    goal(
      "left",
      "body",
      ({ agencies }, by) => {
        const at = agencies ? by.below(agencies.length) : 0;
        return agencies && { agencies: agencies.filter((_: unknown, i: number) => i !== at) };
      },
      room,
    ),
    goal(
      "role",
      "body",
      ({ agencies }, by) => {
        const at = agencies ? by.below(agencies.length) : 0;
        return (
          agencies && {
            agencies: agencies.map((one: Loose, i: number) => (i === at ? { ...one, role: roles[one.role] } : one)),
          }
        );
      },
      room,
    ),
  ]),
  goal("joined", "person", ({ members }) => ({ members: [...(members ?? []), "省测绘局"] }), "bodies"),
  goal("left", "person", ({ members }) => members && { members: members.slice(1) }, "bodies"),
  ...(["goals", "results", "tasks", "bodies", "funding"] as const).map(
    (room): Mutation => ({ kind: "dropped", room, how: "gone", change: () => [] }),
  ),
  ...(["title", "kind", "issuer", "number", "region"] as const).flatMap((field) => [
    goal("reworded", field, (entry) => (entry[field] ? { [field]: `${entry[field]}（修订）` } : undefined), "document"),
    goal("added", field, (entry) => (entry[field] ? undefined : { [field]: "另定" }), "document"),
    goal("dropped", field, (entry) => (entry[field] ? { [field]: undefined } : undefined), "document"),
  ]),
  goal("earlier", "issued", ({ issued }, by) => (issued ? { issued: 1950 + by.below(20) } : undefined), "document"),
  goal(
    "later",
    "issued",
    ({ issued }, by) => (issued ? { issued: `20${40 + by.below(9)}-03` } : undefined),
    "document",
  ),
  goal(
    "retimed",
    "period",
    ({ period }, by) => (period ? { period: { from: period.from, to: period.to + 1 + by.below(5) } } : undefined),
    "document",
  ),
  goal("joined", "addressee", ({ addressees }) => ({ addressees: ["各渔港", ...(addressees ?? [])] }), "document"),
  goal(
    "left",
    "addressee",
    ({ addressees }) => (addressees ? { addressees: addressees.slice(1) } : undefined),
    "document",
  ),
  goal(
    "added",
    "citation",
    ({ citations }) => ({ citations: [{ title: "渔港管理办法" }, ...(citations ?? [])] }),
    "document",
  ),
  goal(
    "dropped",
    "citation",
    ({ citations }) => (citations ? { citations: citations.slice(1) } : undefined),
    "document",
  ),
  goal(
    "reworded",
    "number of a citation",
    ({ citations }) =>
      citations
        ? {
            citations: citations.map((one: Loose, i: number) =>
              i === 0 ? { ...one, number: "渔发〔1999〕1号" } : one,
            ),
          }
        : undefined,
    "document",
  ),
  { kind: "added", room: "goals", how: "new goal", change: (entry, by) => [entry, newGoal(by) as unknown as Loose] },
  {
    kind: "added",
    room: "tasks",
    how: "new task",
    change: (entry) => [entry, { id: "x", title: "扩建渔港冷库", at: entry.at }],
  },
  {
    kind: "added",
    room: "funding",
    how: "new sum",
    change: (entry) => [entry, { amount: 7, unit: "万元", for: "渔港冷库扩建", quote: "" }],
  },
  { kind: "split", room: "goals", how: "by place", change: (entry, by) => split(entry, by) },
  { kind: "split", room: "goals", how: "by scope", change: (entry) => splitByScope(entry) },
];

function newGoal(by: Chance): Goal {
  const indicator =
    by.pick(["渔港", "冷库", "盐田"]) + by.pick(["巡检", "改扩建", "泊位"]) + by.pick(["完成率", "座数", "吨位"]);
  const target: Target = { op: by.pick([">=", "=", "<="]), value: by.below(100), unit: by.pick(["%", "座"]) };
  return { id: "x", indicator, target, quote: `${indicator}达到`, at: { line: 999, column: by.below(99), length: 5 } };
}

const shared = (target: Target) => target.unit === "%" || target.unit === "‰";

/** A goal in two, for towns and for the country: of a rate both have the figure, of a count each a part. */
function split(entry: Loose, by: Chance): Loose[] | undefined {
  const { indicator, target } = entry;
  if (!target || target.max !== undefined) return undefined;
  const part = by.below(100) / 100;
  const figures = shared(target) ? [target.value, target.value] : [target.value * part, target.value * (1 - part)];
  return ["沿江", "山区"].map((place, i) => ({
    ...entry,
    indicator: place + indicator,
    target: { ...target, value: figures[i] },
  }));
}

function splitByScope(entry: Loose): Loose[] | undefined {
  const { target, scope, condition } = entry;
  if (!target || scope || condition) return undefined;
  return ["沿江", "山区"].map((place) => ({ ...entry, scope: [place] }));
}

/** A plan with entries of a room in another order. */
export function shuffled(plan: Plan, by: Chance): Plan {
  const mixed = Object.entries(plan).map(([room, entries]) => {
    if (!["goals", "results", "tasks", "bodies", "funding"].includes(room)) return [room, entries];
    const list = [...(entries as unknown[])];
    for (let i = list.length - 1; i > 0; i--) {
      const j = by.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
    return [room, list];
  });
  return Object.fromEntries(mixed) as Plan;
}

/** A plan in which one entry has changed; ids are new throughout, for they tell nothing. Undefined where nothing could change. */
export function mutated(plan: Plan, { room, change }: Mutation, by: Chance): Plan | undefined {
  const held = (plan as unknown as Loose)[room] ?? [];
  const entries: readonly Loose[] = Array.isArray(held) ? held : [held];
  const at = by.below(entries.length || 1);
  const entry = entries[at];
  const changed = entry && change(entry, by, plan);
  if (!changed) return undefined;
  if (room === "document") return { ...plan, document: changed } as Plan;
  const list = entries.flatMap((one, i) => (i === at ? changed : one)) as Loose[];
  return { ...plan, [room]: list.map((one, i) => (one.id ? { ...one, id: `${i}` } : one)) } as Plan;
}
