import { identify, type Nameable } from "./identity.ts";
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
    return identify(this.entries).map((goal, i) => {
      const also = this.also[i] as Mention[];
      const agencies = responsible(this.starts[i] as number);
      if (also.length === 0 && agencies.length === 0) return goal;
      const { quote, at, ...said } = goal;
      return { ...said, ...(agencies.length > 0 && { agencies }), quote, at, ...(also.length > 0 && { also }) };
    });
  }
}
