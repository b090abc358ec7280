import { NEAR } from "../../grammars/vocabulary/indicator-contrasts.ts";
import { contrastsOf, marksOf, readIndicator } from "./indicator.ts";
import { alternatives, type IndicatorWords, LIGHT_WEIGHT, type Word } from "./indicator-words.ts";
import type { Goal } from "./plan.ts";
import { measureOf, related } from "./units.ts";

/** What is compared of a goal: taken apart once, set beside many. */
export interface GoalProfile {
  readonly words: ReadonlyMap<string, Word>;
  /** Name, scope and condition in a plain form, and its pairs of neighbouring characters. */
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  readonly head: string | undefined;
  readonly kind: string;
  readonly change: Goal["change"];
  /** The words that must stand in both names or in neither, in order. */
  readonly marks: string;
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
export const SAME = 0.55;

const SUBSTITUTED = 1.5;
const ADDED = 0.35;
const ADDED_CHOICE = 0.7;
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
  const all = new Map(name.words.map((word) => [word.word, word]));
  const context = new Set<string>();
  const contrasts = contrastsOf(name.subject);
  const texts = [name.text];
  for (const phrase of [...(goal.scope ?? []), ...(goal.condition ? [goal.condition] : [])]) {
    const { text, words: found, subject } = readIndicator(phrase, words, places);
    texts.push(text);
    for (const [row, bits] of contrastsOf(subject)) if (!contrasts.has(row)) contrasts.set(row, bits);
    for (const word of found) {
      if (all.has(word.word)) continue;
      all.set(word.word, { ...word, weight: word.weight * CONTEXT });
      context.add(word.word);
    }
  }
  const text = texts.join("|");
  return {
    words: all,
    text,
    pairs: new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
    head: name.head,
    kind: measureOf(goal.target.unit).kind,
    change: goal.change ?? name.change,
    marks: marksOf(all.keys()).join(),
    contrasts,
    context,
    around: new Set(titles.flatMap((title) => readIndicator(title, words, places).words.map(({ word }) => word))),
  };
}

const none: Likeness = { score: 0, shared: [], onlyA: [], onlyB: [], head: 0, words: 0, section: 0 };

/** How alike two goals are in what they measure, whatever their figures. Symmetric but for the names of the parts. */
export function likeness(a: GoalProfile, b: GoalProfile): Likeness {
  if (!related(a.kind, b.kind)) return { ...none, against: "unit" };
  if (a.change !== b.change) return { ...none, against: "change" };
  if (!touch(a.words, b.words) && !touch(a.pairs, b.pairs)) return none;
  const [left, right] = [besides(a, b), besides(b, a)];
  if (left.shared.length === 0 && right.shared.length === 0) return none;
  const near = nearness(left.only, right.only, a, b);
  const common = Math.max(left.common, right.common) + near;
  const [onlyA, onlyB] = [left.alone - near, right.alone - near];
  const added = Math.abs(onlyA - onlyB) * (onlyA > onlyB ? addedCost(left.only, a) : addedCost(right.only, b));
  const words = common / (common + SUBSTITUTED * Math.min(onlyA, onlyB) + added);
  const head = headLikeness(a, b);
  const section = overlap(a.around, b.around);
  const against = clash(a, b);
  const score = words * (HEAD_MISMATCH + (1 - HEAD_MISMATCH) * head) * (against ? CONTRAST : 1) + 0.04 * section;
  const parts = { shared: left.shared, onlyA: left.only, onlyB: right.only };
  return { score: Math.min(1, score), ...parts, head, words, section, ...(against && { against }) };
}

/** Whether two collections have anything in common. */
function touch(a: ReadonlySet<string> | ReadonlyMap<string, unknown>, b: typeof a): boolean {
  for (const word of a.keys()) if (b.has(word)) return true;
  return false;
}

/** What a goal has in common with another, and what it has alone, in weight and words. */
interface Besides {
  common: number;
  alone: number;
  readonly shared: string[];
  readonly only: string[];
}

function besides(a: GoalProfile, b: GoalProfile): Besides {
  const found: Besides = { common: 0, alone: 0, shared: [], only: [] };
  for (const word of a.words.values()) {
    if (!b.words.has(word.word) && a.context.has(word.word) && b.around.has(word.word)) continue;
    const part = partIn(word, b);
    found.common += word.weight * part;
    found.alone += word.weight * (1 - part);
    (part > 0.5 ? found.shared : found.only).push(word.word);
  }
  return found;
}

/** How much of a word another goal has: all where it has the word or writes it, of an unknown stretch the share of its characters. */
function partIn({ word, text, known }: Word, { words, text: other, pairs }: GoalProfile): number {
  if (words.has(word) || (text.length > 1 && other.includes(text))) return 1;
  if (known) return 0;
  let covered = 0;
  for (let at = 0, last = -1; at + 1 < text.length; at++) {
    if (!pairs.has(text.slice(at, at + 2))) continue;
    covered += last === at ? 1 : 2;
    last = at + 1;
  }
  return covered / text.length;
}

/** What a word costs that one name adds: a choice out of several（海上, 工业）narrows more than another. */
function addedCost(only: readonly string[], profile: GoalProfile): number {
  let [total, cost] = [0, 0];
  for (const word of only) {
    const weight = weightOf(word, profile);
    total += weight;
    cost += weight * (alternatives.has(word) && weight > LIGHT_WEIGHT ? ADDED_CHOICE : ADDED);
  }
  return total === 0 ? ADDED : cost / total;
}

/** The weight that words which only one has share with near words of the other: 覆盖 and 普及, 城市 and 城镇. */
function nearness(onlyA: readonly string[], onlyB: readonly string[], a: GoalProfile, b: GoalProfile): number {
  let total = 0;
  const free = onlyB.filter(hasNear);
  if (free.length === 0) return 0;
  for (const word of onlyA.filter(hasNear)) {
    const at = free.findIndex((other) => nearWords(word, other) > 0);
    if (at < 0) continue;
    const [other] = free.splice(at, 1) as [string];
    total += nearWords(word, other) * Math.min(weightOf(word, a), weightOf(other, b));
  }
  return total;
}

const weightOf = (word: string, { words }: GoalProfile): number => words.get(word)?.weight ?? 0;

const nearTable = new Map<string, Map<string, number>>();
for (const [a, b, near] of NEAR)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    nearTable.set(one, (nearTable.get(one) ?? new Map<string, number>()).set(other, near));

const hasNear = (word: string): boolean => nearTable.has(word) || alternatives.has(word);

function nearWords(a: string, b: string): number {
  const stated = nearTable.get(a)?.get(b);
  if (stated !== undefined) return stated;
  const others = alternatives.get(b);
  const same = others && alternatives.get(a)?.some(([row, bit]) => others.some(([r, o]) => r === row && o === bit));
  return same ? SAME_ALTERNATIVE : 0;
}

function headLikeness(a: GoalProfile, b: GoalProfile): number {
  if (a.head === undefined || b.head === undefined) return 0;
  if (a.head === b.head) return 1;
  if (a.head.slice(-2) === b.head.slice(-2)) return 0.9;
  const inside = b.words.has(a.head) || a.words.has(b.head) ? 0.5 : 0;
  return Math.max(inside, nearWords(a.head, b.head));
}

/** Words that exclude one another, or a per-what that only one has. */
function clash(a: GoalProfile, b: GoalProfile): Likeness["against"] {
  if (a.marks !== b.marks) return "measure";
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
