import type { Change } from "./difference.ts";
import { textOf } from "./entries.ts";

/** A body or person with what it does. */
export interface Part {
  /** The name under which it is known: spellings of one body are one. */
  readonly key: string;
  readonly name: string;
  readonly role: string;
}

/** Who joined, who left, who has another role. */
export function roleChanges(old: readonly Part[], now: readonly Part[], field: string): Change[] {
  const before = new Map(old.map((part) => [part.key, part]));
  const after = new Map(now.map((part) => [part.key, part]));
  const stayed = [...after.values()].filter(({ key }) => before.has(key));
  return [
    ...[...after.values()]
      .filter(({ key }) => !before.has(key))
      .map((part) => one("joined", field, { to: shown(part) })),
    ...[...before.values()]
      .filter(({ key }) => !after.has(key))
      .map((part) => one("left", field, { from: shown(part) })),
    ...stayed
      .filter(({ key, role }) => before.get(key)?.role !== role)
      .map((part) => one("role", field, { from: shown(before.get(part.key) as Part), to: shown(part) })),
  ];
}

const one = (kind: Change["kind"], field: string, sides: object): Change => ({ kind, field, ...sides });
const shown = ({ name, role }: Part) => (role ? { name, role } : { name });

/** A list of bodies as one string, whatever their order. */
export const partsKey = (parts: readonly Part[]): string =>
  parts
    .map(({ key, role }) => `${key}:${role}`)
    .sort()
    .join(",");

/** A field of an entry that was set, taken away or worded otherwise. */
export function wordChange(field: string, from: unknown, to: unknown): Change[] {
  const [before, after] = [textOf(from), textOf(to)];
  if (before === after) return [];
  if (before === "") return [{ kind: "added", field, to }];
  return after === "" ? [{ kind: "dropped", field, from }] : [{ kind: "reworded", field, from, to }];
}
