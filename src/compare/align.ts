import { type GoalProfile, type Likeness, likeness, SAME } from "../plan/goal-likeness.ts";
import { assign } from "./assign.ts";

/** What is aligned: anything with a profile, and with the dates of its goals. */
export interface Alignable {
  readonly profile: GoalProfile;
  readonly goals: readonly { readonly deadline?: { readonly by?: number | string } }[];
}

/** For each document the place of its entry in this row, or -1. */
export type Row = readonly number[];

/** A little for the same date, so that among equals the likelier pair is made. */
const SAME_DATE = 0.01;

/**
 * Puts the entries of documents side by side: rows in the order of the first document that has them, each entry in exactly one. The entries
 * of each further document are assigned to the rows so that the sum of likenesses is the greatest.
 */
export function align(documents: readonly (readonly Alignable[])[]): Row[] {
  const rows: number[][] = [];
  documents.forEach((entries, place) => {
    const gain = rows.map((row) => entries.map((entry) => gainOf(row, documents, entry)));
    const taken = assign(gain, entries.length);
    const free = new Set(entries.keys());
    rows.forEach((row, i) => {
      row.push(taken[i] ?? -1);
      free.delete(taken[i] ?? -1);
    });
    for (const entry of free) rows.push([...new Array<number>(place).fill(-1), entry]);
  });
  return rows;
}

/** How much an entry gains in a row: its mean likeness to those that stand there, above the bar; 0 where it does not belong. */
function gainOf(row: Row, documents: readonly (readonly Alignable[])[], entry: Alignable): number {
  let [total, count] = [0, 0];
  for (const [place, at] of row.entries()) {
    const other = documents[place]?.[at];
    if (other === undefined) continue;
    const { score } = likeness(other.profile, entry.profile);
    if (score === 0) return 0;
    total += score + (sameDate(other, entry) ? SAME_DATE : 0);
    count++;
  }
  return Math.max(0, total / count - SAME);
}

const sameDate = (a: Alignable, b: Alignable): boolean =>
  a.goals.some(
    ({ deadline }) => deadline?.by !== undefined && b.goals.some((goal) => goal.deadline?.by === deadline.by),
  );

/** How alike the first entry of a row and each other one are, by document. */
export function likenesses(row: Row, documents: readonly (readonly Alignable[])[]): (Likeness | undefined)[] {
  const first = row.findIndex((entry) => entry >= 0);
  const head = documents[first]?.[row[first] as number] as Alignable;
  return row.map((entry, place) => {
    const other = documents[place]?.[entry];
    return place === first || other === undefined ? undefined : likeness(head.profile, other.profile);
  });
}
