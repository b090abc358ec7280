import { IndicatorWords } from "../plan/indicator-words.ts";
import type { Plan } from "../plan/plan.ts";
import { align, likenesses, type Row } from "./align.ts";
import type { Comparison, ComparisonRow, Pairing, Side } from "./comparison.ts";
import { benchmarksOf, type Entry, entriesOf } from "./entries.ts";
import { judge, judgeBenchmarks } from "./judge.ts";

/** A model with the name to show for it. */
export interface NamedPlan {
  readonly file: string;
  readonly plan: Plan;
}

export interface CompareOptions {
  /** Names that mean the same, group by group, beside those of the genre. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Only indicators with these words in a name, or with words of the same meaning. */
  readonly indicator?: string;
  /** Only what stands under a heading with these words, or under the section of this id. */
  readonly section?: string;
  /** Only what several documents have, or only what not all have. */
  readonly only?: "shared" | "missing";
}

/** Sets models side by side: each indicator in each, who asks more, who asks earlier, and why they stand in one row. */
export function comparePlans(plans: readonly NamedPlan[], options: CompareOptions = {}): Comparison {
  const words = new IndicatorWords(options.synonyms);
  const letters = plans.map((_, place) => letterOf(place));
  const goals = plans.map(({ plan }) => entriesOf(plan, words));
  const levels = plans.map(({ plan }) => benchmarksOf(plan, words));
  const wanted = filterOf(options, words, plans.length);
  return {
    documents: plans.map((named, place) => sideOf(named, letters[place] as string, goals[place] as Entry[])),
    rows: rowsOf(goals, letters, wanted, ({ indicator }) => indicator, judge),
    benchmarks: rowsOf(levels, letters, wanted, ({ text }) => text, judgeBenchmarks),
  };
}

/** A … Z, then A1 … */
const letterOf = (place: number): string =>
  String.fromCharCode(65 + (place % 26)) + (place < 26 ? "" : Math.floor(place / 26));

function sideOf({ file, plan: { document = {} } }: NamedPlan, letter: string, entries: readonly Entry[]): Side {
  const { title, region, period } = document;
  const goals = entries.reduce((sum, entry) => sum + entry.goals.length, 0);
  return { letter, file, ...(title && { title }), ...(region && { region }), ...(period && { period }), goals };
}

function rowsOf<G extends Sectioned>(
  documents: readonly (readonly Entry<G>[])[],
  letters: readonly string[],
  wanted: (entries: readonly (Entry<G> | undefined)[], name: (goal: G) => string) => boolean,
  name: (goal: G) => string,
  verdict: (goals: readonly (readonly G[])[], letters: readonly string[]) => Partial<ComparisonRow<G>>,
): ComparisonRow<G>[] {
  return align(documents).flatMap((row) => {
    const padded = documents.map((_, place) => row[place] ?? -1);
    const entries = padded.map((at, place) => documents[place]?.[at]);
    if (!wanted(entries, name)) return [];
    const first = entries.find((entry) => entry !== undefined) as Entry<G>;
    const goals = entries.map((entry) => entry?.goals ?? []);
    const section = first.titles.at(-1);
    const pairings = pairingsOf(padded, documents, letters);
    return {
      indicator: name(first.goals[0] as G),
      ...(section !== undefined && { section }),
      goals,
      ...verdict(goals, letters),
      ...(pairings.length > 0 && { pairings }),
    };
  });
}

interface Sectioned {
  readonly section?: string;
  readonly deadline?: { readonly by?: number | string };
}

function pairingsOf(
  row: Row,
  documents: readonly (readonly Entry<Sectioned>[])[],
  letters: readonly string[],
): Pairing[] {
  return likenesses(row, documents).flatMap((found, place) =>
    found ? [{ letter: letters[place] as string, ...found }] : [],
  );
}

function filterOf({ indicator, section, only }: CompareOptions, words: IndicatorWords, documents: number) {
  const asked = indicator === undefined ? [] : words.split(indicator).filter(({ weight }) => weight > 0);
  return <G extends Sectioned>(row: readonly (Entry<G> | undefined)[], name: (goal: G) => string): boolean => {
    const entries = row.filter((entry) => entry !== undefined);
    if (only === "shared" && entries.length < 2) return false;
    if (only === "missing" && entries.length === documents) return false;
    const underIt = ({ goals, titles }: Entry<G>): boolean =>
      titles.some((title) => title.includes(section as string)) ||
      goals.some(({ section: id = "" }) => id === section || id.startsWith(`${section}.`));
    if (section !== undefined && !entries.some(underIt)) return false;
    const meant = ({ goals, profile }: Entry<G>): boolean =>
      goals.some((goal) => name(goal).includes(indicator as string)) ||
      (asked.length > 0 && asked.every(({ word }) => profile.words.has(word)));
    return indicator === undefined || entries.some(meant);
  };
}
