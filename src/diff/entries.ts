import { UsageError } from "../diagnostic.ts";
import type { DocumentFacts, Plan, Section } from "../plan/plan.ts";

/** The rooms of a model that hold lists. */
export type Room = "outline" | "goals" | "results" | "funding" | "tasks" | "bodies";

/** Fields that hold a mapping, a list of mappings, or either. */
const shapes: Readonly<Record<string, "mapping" | "mappings" | "either">> = {
  target: "mapping",
  baseline: "mapping",
  at: "mapping",
  period: "mapping",
  agencies: "mappings",
  citations: "mappings",
  children: "mappings",
  deadline: "either",
};

/** The entries of a room of a model; a room that is no list of entries is no model, and is never taken for an empty one. */
export function entriesOf<T extends object>(plan: Plan, room: Room): readonly T[] {
  const list: unknown = (plan as unknown as Record<string, unknown>)[room] ?? [];
  if (!Array.isArray(list)) throw new UsageError(`not a model: ${room} is no list`);
  return list.map((entry, i) => checked<T>(entry, `entry ${i + 1} of ${room}`));
}

/** The facts of the document that a model is of. */
export const factsOf = ({ document }: Plan): DocumentFacts => checked(document ?? {}, "document");

/** An entry, sure to be a mapping, and its fields those that they should be. */
function checked<T extends object>(entry: unknown, where: string): T {
  if (!isMapping(entry)) throw new UsageError(`not a model: ${where} is no mapping`);
  for (const [field, value] of Object.entries(entry)) {
    const shape = shapes[field];
    if (shape === undefined || value === undefined || value === null) continue;
    const fine = (shape !== "mappings" && isMapping(value)) || (shape !== "mapping" && isList(value));
    if (!fine) throw new UsageError(`not a model: ${field} in ${where} is not what it should be`);
    if (field === "children") for (const child of value as unknown[]) checked(child, where);
  }
  return entry as T;
}

const isMapping = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isMapping);

/** A value of a model as text: what is absent or null is "". */
export const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** A value of a model as a list: what stands alone is a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The sections of a model: what each id is called, with the headings above it. */
export interface Sections {
  /** Titles without markers, one string: the same section has the same path in both models. */
  path(id: unknown): string;
  /** Titles with their markers, outermost first, for a person. */
  titles(id: unknown): readonly string[];
  has(path: string): boolean;
  /** The titles of the section with a path; undefined where there is none. */
  at(path: string): readonly string[] | undefined;
}

/** Reads the outline of a model. An id that it does not hold stands for itself. */
export function sectionsOf(plan: Plan): Sections {
  const titles = new Map<string, readonly string[]>();
  const paths = new Map<string, string>([["", ""]]);
  const walk = (sections: readonly Section[], above: readonly string[], path: string): void => {
    for (const { id, marker, title, children } of sections) {
      const own = [...above, `${textOf(marker)}${textOf(title)}`];
      titles.set(String(id), own);
      paths.set(String(id), `${path}/${textOf(title)}`);
      walk(listOf(children) as Section[], own, `${path}/${textOf(title)}`);
    }
  };
  walk(entriesOf<Section>(plan, "outline"), [], "");
  const byPath = new Map([...paths].map(([id, path]) => [path, titles.get(id) ?? []]));
  return {
    path: (id) => paths.get(textOf(id)) ?? textOf(id),
    titles: (id) => titles.get(textOf(id)) ?? listOf(id).map(String),
    has: (path) => byPath.has(path),
    at: (path) => byPath.get(path),
  };
}
