import { idsOf, type Nameable } from "./identity.ts";
import type { Mention, Responsible } from "./plan.ts";
import { repeated, type Statement } from "./repeat.ts";

/** Goals, or results, in the order of the text; what states one again is hung on the first. */
export class Collection<T extends Nameable> {
  private readonly entries: T[] = [];
  /** Of each entry: what states it again, and where it starts in the clean text. */
  private readonly also: Mention[][] = [];
  private readonly starts: number[] = [];
  private readonly statements = new Map<number, Statement>();
  private readonly texts = new Set<string>();
  /** Places in the list of entries by value: only what has the same can be the same. */
  private readonly places = new Map<number, number[]>();

  /** Adds what a claim states that starts at an offset of the clean text; `entry` is asked only where no earlier claim states the same. */
  add(statement: Statement, mention: Mention, start: number, entry: () => T): void {
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
    this.push(start, entry());
  }

  /** Adds what is stated without a figure; the very same once more is left out. */
  addText(start: number, entry: T & { readonly text: string }): void {
    const scope = entry.scope ? `${entry.scope.join("/")}/` : "";
    const said = `${scope}${entry.deadline?.by ?? ""}/${entry.text}`;
    if (this.texts.has(said)) return;
    this.texts.add(said);
    this.push(start, entry);
  }

  private push(start: number, entry: T): void {
    this.also.push([]);
    this.starts.push(start);
    this.entries.push(entry);
  }

  /** The entries with their names and repetitions, and who is responsible for what stands at an offset. */
  close(responsible: (start: number) => readonly Responsible[]): (T & { readonly id: string })[] {
    const ids = idsOf(this.entries);
    return this.entries.map((entry, i) =>
      named(ids[i] as string, entry, responsible(this.starts[i] as number), this.also[i] as Mention[]),
    );
  }
}

/** An entry with its id first, who is responsible before its place, and where it is stated again last; only keys that have a value. */
function named<T extends Nameable>(
  id: string,
  entry: T,
  agencies: readonly Responsible[],
  also: readonly Mention[],
): T & { readonly id: string } {
  const out: Record<string, unknown> = { id };
  for (const key in entry) {
    if (entry[key] === undefined) continue;
    if (agencies.length > 0 && (key === "quote" || key === "at")) out.agencies ??= agencies;
    out[key] = entry[key];
  }
  if (also.length > 0) out.also = also;
  return out as object as T & { readonly id: string };
}
