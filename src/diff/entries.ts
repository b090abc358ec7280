import { UsageError } from "../diagnostic.ts";
import type { Plan, Section } from "../plan/plan.ts";

/** The rooms of a model that hold lists. */
export type Room = "outline" | "goals" | "results" | "funding" | "tasks" | "bodies";

/** The entries of a room of a model; a room that is no list of entries is no model, and is never taken for an empty one. */
export function entriesOf<T extends object>(plan: Plan, room: Room): readonly T[] {
  const list: unknown = (plan as unknown as Record<string, unknown>)[room] ?? [];
  if (!Array.isArray(list)) throw new UsageError(`not a model: ${room} is no list`);
  const wrong = list.findIndex((entry) => typeof entry !== "object" || entry === null || Array.isArray(entry));
  if (wrong >= 0) throw new UsageError(`not a model: entry ${wrong + 1} of ${room} is no mapping`);
  return list as T[];
}

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
