import { NEAR } from "../../grammars/vocabulary/indicator-contrasts.ts";
import { contrastsOf, marksOf, readIndicator } from "./indicator.ts";
import { alternatives, type IndicatorWords, LIGHT_WEIGHT } from "./indicator-words.ts";
import type { Goal } from "./plan.ts";
import { measureOf, related } from "./units.ts";

/** What is compared of a goal: taken apart once, set beside many. */
export interface GoalProfile {
  readonly words: ReadonlyMap<string, number>;
  readonly head: string | undefined;
  readonly kind: string;
  readonly change: Goal["change"];
  readonly marks: readonly string[];
  readonly contrasts: ReadonlyMap<number, number>;
  /** Words of scope and condition alone. */
  readonly context: ReadonlySet<string>;
  /** Words of the heading that it stands under: they stand for a scope or condition of the other goal. */
  readonly around: ReadonlySet<string>;
}

/** Why two goals are alike or not, in parts between 0 and 1. */
export interface Likeness {
  /** 0: nothing in common or not comparable at all; 1: the same. */
  readonly score: number;
  /** Words of both, and those that only one has. */
  readonly shared: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly head: number;
  readonly words: number;
  readonly section: number;
  /** What speaks against it: units or kinds of figures that do not go together, words that exclude one another. */
  readonly against?: "unit" | "change" | "contrast" | "measure";
}

/** From here on two goals are taken for the same. */
export const SAME = 0.6;

const SUBSTITUTED = 1.5;
const ADDED = 0.35;
const ADDED_CHOICE = 0.6;
const HEAD_MISMATCH = 0.8;
const CONTRAST = 0.4;
const CONTEXT = 0.5;
const SAME_ALTERNATIVE = 0.6;

/** Takes a goal apart; `places` are names of the document's own region, `titles` the headings it stands under. */
export function profileOf(
  goal: Goal,
  words: IndicatorWords,
  places: readonly string[] = [],
  titles: readonly string[] = [],
): GoalProfile {
  const name = readIndicator(goal.indicator, words, places);
  const all = new Map(name.words);
  const context = new Set<string>();
  const contrasts = contrastsOf(name.subject);
  for (const text of [...(goal.scope ?? []), ...(goal.condition ? [goal.condition] : [])]) {
    const { words: found, subject } = readIndicator(text, words, places);
    for (const [row, bits] of contrastsOf(subject)) if (!contrasts.has(row)) contrasts.set(row, bits);
    for (const [word, weight] of found) {
      if (all.has(word)) continue;
      all.set(word, weight * CONTEXT);
      context.add(word);
    }
  }
  const around = new Set(titles.flatMap((title) => [...readIndicator(title, words, places).words.keys()]));
  return {
    words: all,
    head: name.head,
    kind: measureOf(goal.target.unit).kind,
    change: goal.change ?? name.change,
    marks: marksOf(all.keys()),
    contrasts,
    context,
    around,
  };
}

const none: Likeness = { score: 0, shared: [], onlyA: [], onlyB: [], head: 0, words: 0, section: 0 };

/** How alike two goals are in what they measure, whatever their figures. Symmetric but for the names of the parts. */
export function likeness(a: GoalProfile, b: GoalProfile): Likeness {
  if (!related(a.kind, b.kind)) return { ...none, against: "unit" };
  if (a.change !== b.change) return { ...none, against: "change" };
  const { shared, onlyA, onlyB } = sets(a, b);
  if (shared.length === 0) return none;
  const near = nearness(onlyA, onlyB, a, b);
  const common = sum(shared, a, b) + near;
  const [left, right] = [sum(onlyA, a) - near, sum(onlyB, b) - near];
  const added = Math.abs(left - right) * (left > right ? addedCost(onlyA, a) : addedCost(onlyB, b));
  const words = common / (common + SUBSTITUTED * Math.min(left, right) + added);
  const head = headLikeness(a, b);
  const section = overlap(a.around, b.around);
  const against = clash(a, b);
  const score = words * (HEAD_MISMATCH + (1 - HEAD_MISMATCH) * head) * (against ? CONTRAST : 1) + 0.04 * section;
  return { score: Math.min(1, score), shared, onlyA, onlyB, head, words, section, ...(against && { against }) };
}

function sets(a: GoalProfile, b: GoalProfile): { shared: string[]; onlyA: string[]; onlyB: string[] } {
  const shared = [...a.words.keys()].filter((word) => b.words.has(word));
  return { shared, onlyA: without(a, b), onlyB: without(b, a) };
}

/** The words that the other has not, leaving out what it has as its heading. */
const without = (a: GoalProfile, b: GoalProfile): string[] =>
  [...a.words.keys()].filter((word) => !b.words.has(word) && !(a.context.has(word) && b.around.has(word)));

const sum = (words: readonly string[], a: GoalProfile, b?: GoalProfile): number =>
  words.reduce((total, word) => total + Math.max(a.words.get(word) ?? 0, b?.words.get(word) ?? 0), 0);

/** What a word costs that one name adds: a choice out of several（海上, 工业）narrows more than another. */
function addedCost(only: readonly string[], { words }: GoalProfile): number {
  let [total, cost] = [0, 0];
  for (const word of only) {
    const weight = words.get(word) ?? 0;
    total += weight;
    cost += weight * (alternatives.has(word) && weight > LIGHT_WEIGHT ? ADDED_CHOICE : ADDED);
  }
  return total === 0 ? 0 : cost / total;
}

/** The weight that words which only one has share with near words of the other: 覆盖 and 普及, 城市 and 城镇. */
function nearness(onlyA: readonly string[], onlyB: readonly string[], a: GoalProfile, b: GoalProfile): number {
  let total = 0;
  const free = new Set(onlyB);
  for (const word of onlyA)
    for (const other of free) {
      const near = nearWords(word, other);
      if (near === 0) continue;
      total += near * Math.min(a.words.get(word) ?? 0, b.words.get(other) ?? 0);
      free.delete(other);
      break;
    }
  return total;
}

const nearTable = new Map(
  NEAR.flatMap(([a, b, near]) => [
    [`${a} ${b}`, near],
    [`${b} ${a}`, near],
  ]),
);

function nearWords(a: string, b: string): number {
  const stated = nearTable.get(`${a} ${b}`);
  if (stated !== undefined) return stated;
  const others = alternatives.get(b);
  const same = others && alternatives.get(a)?.some(([row, bit]) => others.some(([r, o]) => r === row && o === bit));
  return same ? SAME_ALTERNATIVE : 0;
}

function headLikeness(a: GoalProfile, b: GoalProfile): number {
  if (a.head === undefined || b.head === undefined) return 0;
  if (a.head === b.head) return 1;
  const inside = b.words.has(a.head) || a.words.has(b.head) ? 0.5 : 0;
  return Math.max(inside, nearWords(a.head, b.head));
}

/** Words that exclude one another, or a per-what that only one has. */
function clash(a: GoalProfile, b: GoalProfile): Likeness["against"] {
  if (a.marks.join() !== b.marks.join()) return "measure";
  for (const [row, bits] of a.contrasts) {
    const others = b.contrasts.get(row);
    if (others !== undefined && (others & bits) === 0) return "contrast";
  }
  return undefined;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
