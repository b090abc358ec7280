import { idsOf, type Nameable } from "./identity.ts";
import type { Goal, Mention } from "./plan.ts";
import { repeated, type Statement } from "./repeat.ts";

/** Goals, or results, in the order of the text; what states one again is hung on the first. */
export class Collection {
  private readonly entries: Nameable[] = [];
  private readonly statements: Statement[] = [];
  private readonly also: Mention[][] = [];
  /** Places in the lists above by value: only what has the same can be the same. */
  private readonly places = new Map<number, number[]>();

  /** Adds what a claim states; `entry` is asked only where no earlier claim states the same. */
  add(statement: Statement, mention: Mention, entry: () => Nameable): void {
    const places = this.places.get(statement.value) ?? [];
    const earlier = places.map((place) => this.statements[place] as Statement);
    const again = this.also[places[repeated(earlier, statement)] ?? -1];
    if (again) {
      again.push(mention);
      return;
    }
    places.push(this.statements.length);
    this.places.set(statement.value, places);
    this.statements.push(statement);
    this.also.push([]);
    this.entries.push(entry());
  }

  /** The entries with their names and repetitions. */
  close(): Goal[] {
    const ids = idsOf(this.entries);
    return this.entries.map((entry, i) => {
      const also = this.also[i] as Mention[];
      return goalOf(ids[i] as string, entry, also.length > 0 ? also : undefined);
    });
  }
}

/** A goal with the keys that have a value, in the order of the model. */
function goalOf(id: string, entry: Nameable, also: readonly Mention[] | undefined): Goal {
  const { section, scope, condition, indicator, action, target, change, baseline, deadline, year, quote, at } = entry;
  const all = {
    id,
    section,
    scope,
    condition,
    indicator,
    action,
    target,
    change,
    baseline,
    deadline,
    year,
    quote,
    at,
    also,
  };
  return inOrder(all) as Goal;
}

/** The keys that have a value, in the order given. */
export function inOrder(entry: Readonly<Record<string, unknown>>): object {
  const out: Record<string, unknown> = {};
  for (const key in entry) if (entry[key] !== undefined) out[key] = entry[key];
  return out;
}
