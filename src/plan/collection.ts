import { identify, type Nameable } from "./identity.ts";
import type { Mention } from "./plan.ts";
import { repeated, type Statement } from "./repeat.ts";

/** Goals, or results, in the order of the text; what states one again is hung on the first. */
export class Collection<T extends Nameable> {
  private readonly entries: T[] = [];
  /** Of each entry: what states it again. */
  private readonly also: Mention[][] = [];
  private readonly statements = new Map<number, Statement>();
  private readonly texts = new Set<string>();
  /** Places in the list of entries by value: only what has the same can be the same. */
  private readonly places = new Map<number, number[]>();

  /** Adds what a claim states; `entry` is asked only where no earlier claim states the same. */
  add(statement: Statement, mention: Mention, entry: () => T): void {
    const places = this.places.get(statement.value) ?? [];
    const earlier = places.map((place) => this.statements.get(place) as Statement);
    const again = this.also[places[repeated(earlier, statement)] ?? -1];
    if (again) {
      again.push(mention);
      return;
    }
    places.push(this.entries.length);
    this.places.set(statement.value, places);
    this.statements.set(this.entries.length, statement);
    this.push(entry());
  }

  /** Adds what is stated without a figure; the very same once more is left out. */
  addText(text: string, entry: T): void {
    if (this.texts.has(text)) return;
    this.texts.add(text);
    this.push(entry);
  }

  private push(entry: T): void {
    this.also.push([]);
    this.entries.push(entry);
  }

  /** The entries with their names and repetitions. */
  close(): (T & { id: string; also?: readonly Mention[] })[] {
    return identify(this.entries).map((goal, i) => {
      const also = this.also[i] as Mention[];
      return also.length > 0 ? { ...goal, also } : goal;
    });
  }
}
