import { inOrder } from "./goal-entry.ts";
import { idsOf, type Nameable } from "./identity.ts";
import type { Goal, Mention, Responsible } from "./plan.ts";
import { repeated, type Statement } from "./repeat.ts";

/** Goals, or results, in the order of the text; what states one again is hung on the first. */
export class Collection {
  private readonly entries: Nameable[] = [];
  private readonly statements: Statement[] = [];
  private readonly also: Mention[][] = [];
  private readonly starts: number[] = [];
  /** Places in the lists above by value: only what has the same can be the same. */
  private readonly places = new Map<number, number[]>();

  /** Adds what a claim states that starts at an offset of the clean text; `entry` is asked only where no earlier claim states the same. */
  add(statement: Statement, mention: Mention, start: number, entry: () => Nameable): void {
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
    this.starts.push(start);
    this.entries.push(entry());
  }

  /** The entries with their names and repetitions, and who is responsible for what stands at an offset. */
  close(responsible: (start: number) => readonly Responsible[]): Goal[] {
    const ids = idsOf(this.entries);
    return this.entries.map((entry, i) => {
      const also = this.also[i] as Mention[];
      const agencies = responsible(this.starts[i] as number);
      return goalOf(ids[i] as string, entry, agencies, also);
    });
  }
}

/** A goal with the keys that have a value, in the order of the model. */
function goalOf(id: string, entry: Nameable, agencies: readonly Responsible[], also: readonly Mention[]): Goal {
  const { section, scope, condition, indicator, action, target, change, baseline, deadline, year, quote, at } = entry;
  // one literal: to spread one object into another is slow
  return inOrder({
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
    agencies: agencies.length > 0 ? agencies : undefined,
    quote,
    at,
    also: also.length > 0 ? also : undefined,
  }) as Goal;
}
