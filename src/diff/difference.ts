/** What a revision did, in the field's words. */

/** One kind of change. Each has a mirror: what was added one way was dropped the other. */
export type Kind =
  | "added"
  | "dropped"
  | "split"
  | "merged"
  /** The figure went up or down; whether that asks for more is in `stricter`. */
  | "raised"
  | "lowered"
  /** Same figure, another comparator or a narrower range: >= 95 → > 95. */
  | "tightened"
  | "loosened"
  /** An upper limit became a lower one, or the other way. */
  | "reversed"
  /** Another unit that does not convert, or a level that became an amount of change. */
  | "remeasured"
  /** Measured against something else: the baseline, or what a share is of. */
  | "rebased"
  | "earlier"
  | "later"
  /** A date was set or taken away. */
  | "dated"
  | "undated"
  /** Another beginning or frequency. */
  | "retimed"
  /** Another scope or condition. */
  | "rescoped"
  /** Stands in another section. */
  | "moved"
  | "reworded"
  /** A body or person joined, left, or has another role. */
  | "joined"
  | "left"
  | "role";

/** What of a model a difference is of. */
export type Of = "document" | "goal" | "result" | "funding" | "task" | "body";

/** One change of an entry: the field of the model, and what it was and is. */
export interface Change {
  readonly kind: Kind;
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Whether more is asked for; left out where that cannot be said. */
  readonly stricter?: boolean;
}

/** An entry of both models, or of one, with all that happened to it. Where it was split or merged, one side holds several. */
export interface Difference {
  readonly of: Of;
  /** Titles of the headings it stands under, outermost first, of the new model where it has it. */
  readonly section: readonly string[];
  readonly name: string;
  readonly old: readonly object[];
  readonly new: readonly object[];
  readonly changes: readonly Change[];
}

/** How many changes of each kind, and how many of them ask for more or for less. */
export interface Count {
  readonly kind: Kind;
  readonly count: number;
  readonly stricter: number;
  readonly looser: number;
}

/** Kinds in the order in which they are told and counted. */
export const kinds: readonly Kind[] = [
  ...(["added", "dropped", "split", "merged", "raised", "lowered", "tightened", "loosened", "reversed"] as const),
  ...(["remeasured", "rebased", "earlier", "later", "dated", "undated", "retimed", "rescoped", "moved"] as const),
  ...(["reworded", "joined", "left", "role"] as const),
];

/** Counts changes by kind, in the order of `kinds`; kinds without a change are left out. */
export function countChanges(changes: readonly Change[]): Count[] {
  return kinds
    .map((kind) => {
      const ones = changes.filter((change) => change.kind === kind);
      const of = (stricter: boolean) => ones.filter((change) => change.stricter === stricter).length;
      return { kind, count: ones.length, stricter: of(true), looser: of(false) };
    })
    .filter(({ count }) => count > 0);
}
