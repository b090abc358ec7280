import type { Task } from "../plan/plan.ts";
import { likeness, pairsOf, shareOf } from "./alike.ts";
import { partsOf } from "./claim.ts";
import { moved } from "./claim-changes.ts";
import type { Change, Difference } from "./difference.ts";
import { type Due, dueChanges, duesOf } from "./due.ts";
import { entriesOf, listOf, textOf } from "./entries.ts";
import { type Habits, pairAlike, pairSame } from "./pair.ts";
import { type Part, partsKey, roleChanges } from "./roles.ts";
import type { Side, Sides } from "./side.ts";

/** A task as it is compared. */
interface Item {
  readonly entry: Task;
  readonly title: string;
  readonly section: string;
  readonly titles: readonly string[];
  readonly measures: readonly string[];
  /** Pairs of characters of its sentences. */
  readonly pairs: ReadonlySet<string>;
  readonly dues: readonly Due[];
  readonly agencies: readonly Part[];
  readonly parts: string;
  readonly key: string;
}

const habits: Habits<Item> = {
  key: ({ key }) => key,
  identity: ({ title, section }) => `${section}\n${title}`,
  words: [
    { of: ({ title }) => title, least: 0.5 },
    { of: ({ measures }) => measures.join(""), least: 0.6 },
  ],
  fit: (old, now, title = likeness(old.title, now.title)) =>
    0.5 * title +
    0.25 * shareOf(old.pairs, now.pairs) +
    0.15 * Number(old.section === now.section) +
    0.1 * Number(old.parts === now.parts),
  enough: 0.35,
};

/** What happened to the tasks of a plan. */
export function taskDifferences(sides: Sides): Difference[] {
  const [olds, news] = [tasksOf(sides.old), tasksOf(sides.now)];
  const same = pairSame(olds, news, habits);
  const rest = pairAlike(same.old, same.now, habits);
  const partner = new Map([...same.pairs, ...rest.pairs].map(([before, after]) => [after, before]));
  const present = news.flatMap((item) => {
    const before = partner.get(item);
    if (!before) return [difference(undefined, item, [{ kind: "added", field: "title" }])];
    const changes = taskChanges(before, item, sides);
    return changes.length > 0 ? [difference(before, item, changes)] : [];
  });
  return [...present, ...rest.old.map((item) => difference(item, undefined, [{ kind: "dropped", field: "title" }]))];
}

function tasksOf({ plan, sections, names }: Side): Item[] {
  return entriesOf<Task>(plan, "tasks").map((entry) => {
    const item = {
      title: textOf(entry.title),
      section: sections.path(entry.section),
      measures: listOf(entry.measures).map(textOf),
      dues: duesOf(entry.deadline),
      agencies: partsOf(entry.agencies, names),
    };
    const dues = item.dues.map(({ by, else: other }) => `${by}|${other}`);
    const parts = partsKey(item.agencies);
    const key = JSON.stringify([item.title, item.section, item.measures, dues, parts]);
    const pairs = pairsOf(item.measures.join(""));
    return { ...item, entry, titles: sections.titles(entry.section), pairs, parts, key };
  });
}

function taskChanges(old: Item, now: Item, sides: Sides): Change[] {
  return [
    ...(old.title === now.title ? [] : [{ kind: "reworded", field: "title", from: old.title, to: now.title } as const]),
    ...dueChanges(old.dues, now.dues, "deadline", true),
    ...moved(old, now, sides),
    ...roleChanges(old.agencies, now.agencies, "agencies"),
    ...measureChanges(old.measures, now.measures),
  ];
}

const sentences: Habits<{ readonly text: string }> = {
  key: ({ text }) => text,
  identity: ({ text }) => text,
  words: [{ of: ({ text }) => text, least: 0.5 }],
  fit: (old, now, like = likeness(old.text, now.text)) => like,
  enough: 0.5,
};

/** Sentences of a task that were added, dropped or reworded. */
function measureChanges(old: readonly string[], now: readonly string[]): Change[] {
  const [olds, news] = [old, now].map((measures) => measures.map((text) => ({ text })));
  const same = pairSame(olds ?? [], news ?? [], sentences);
  const rest = pairAlike(same.old, same.now, sentences);
  const field = "measures";
  return [
    ...rest.pairs.map(([from, to]): Change => ({ kind: "reworded", field, from: from.text, to: to.text })),
    ...rest.now.map(({ text }): Change => ({ kind: "added", field, to: text })),
    ...rest.old.map(({ text }): Change => ({ kind: "dropped", field, from: text })),
  ];
}

function difference(old: Item | undefined, now: Item | undefined, changes: readonly Change[]): Difference {
  const { titles, title } = (now ?? old) as Item;
  const entries = (item: Item | undefined) => (item ? [item.entry] : []);
  return { of: "task", section: titles, name: title, old: entries(old), new: entries(now), changes };
}
