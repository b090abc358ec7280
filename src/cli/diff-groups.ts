import { type Count, countChanges, type Difference, type Of } from "../diff/difference.ts";
import type { DiffWords } from "./diff-messages.ts";
import { inBrackets } from "./diff-phrase.ts";

/** Differences under one heading. */
export interface Group {
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** Groups goals by the section they stand in, everything else by what it is. */
export function groupsOf(differences: readonly Difference[], words: DiffWords): Group[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const title = titleOf(difference, words);
    const group = groups.get(title);
    if (group) group.push(difference);
    else groups.set(title, [difference]);
  }
  return [...groups].map(([title, ones]) => ({ title, differences: ones }));
}

const titleOf = ({ of, section }: Difference, words: DiffWords): string =>
  of === "goal" ? section.join(" › ") || words.noSection : words.rooms[of];

/** The changes of each room in words: `Goals`, `3 added, 2 raised (1 stricter)`. */
export function countsOf(differences: readonly Difference[], words: DiffWords): { room: string; counts: string }[] {
  const rooms = [...new Set(differences.map(({ of }) => of))];
  return rooms.map((of) => ({ room: words.rooms[of], counts: roomCounts(of, differences, words).join(words.comma) }));
}

/** `33 changes in 15 entries`. */
export function totalOf(differences: readonly Difference[], words: DiffWords): string {
  const changes = differences.reduce((sum, one) => sum + one.changes.length, 0);
  return words.total.replace("{changes}", `${changes}`).replace("{entries}", `${differences.length}`);
}

const roomCounts = (of: Of, differences: readonly Difference[], words: DiffWords): string[] =>
  countChanges(differences.filter((one) => one.of === of).flatMap(({ changes }) => changes)).map((count) =>
    countText(count, words),
  );

function countText({ kind, count, stricter, looser }: Count, words: DiffWords): string {
  const told = kind === "raised" || kind === "lowered";
  const one = (number: number, word: string) => words.count.replace("{count}", `${number}`).replace("{word}", word);
  const ways = [stricter > 0 && one(stricter, words.stricter), looser > 0 && one(looser, words.looser)].filter(Boolean);
  const of = told && ways.length > 0 ? inBrackets(ways.join(words.comma), words) : "";
  return `${one(count, words.kinds[kind])}${of}`;
}
