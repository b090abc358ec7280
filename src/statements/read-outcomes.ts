import { paysOrFines } from "../../grammars/vocabulary/funding.ts";
import { FRAME } from "../../grammars/vocabulary/outcomes.ts";
import type { Span } from "../span.ts";
import type { Figure } from "./figure.ts";
import { standingCondition } from "./limits.ts";
import { type Part, partsOf } from "./outcome-parts.ts";
import { levelsIn } from "./read-benchmark.ts";
import { statesResult } from "./states-result.ts";

/** What is to be so, without a figure. The span is the stretch of the clean text that holds all its parts. */
export interface Outcome extends Span {
  /** Its parts, joined by a comma where figures stand between them. */
  readonly text: string;
  /** The levels that it names. */
  readonly levels: readonly string[];
}

const comma = "\uff0c";

/**
 * The goals without a figure of a stretch: one for each group of clauses between ； that states a result. Of a group that holds figures only the
 * runs of clauses beside them that state a result of their own count. `taken`: the stretches that say what figures say, by their starts;
 * `all`: a list of goals, in which activities count too（annotation.md, A qualitative goal）.
 */
export function readOutcomes(
  text: string,
  stretch: Span,
  figures: readonly Figure[],
  taken: readonly Span[],
  all: boolean,
): Outcome[] {
  const out: Outcome[] = [];
  const parts = partsOf(text, stretch, figures, taken);
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && !(parts[to] as Part).opens) to++;
    const outcome = outcomeOf(text, parts.slice(from, to), all);
    if (outcome) out.push(outcome);
    from = to;
  }
  return out;
}

/** What a group of clauses states; undefined where it states nothing that is to be so. */
function outcomeOf(text: string, group: readonly Part[], all: boolean): Outcome | undefined {
  const whole = !group.some((part) => part.taken);
  const states = ({ start, end }: Part) => statesResult(text.slice(start, end), all && whole);
  const kept = whole
    ? group.some(states)
      ? group
      : []
    : runsOf(text, group).flatMap((run) => (run.some(states) ? run : []));
  const [first, last] = [kept[0], kept[kept.length - 1]];
  if (!first || !last) return undefined;
  const clauses = kept.map(({ start, end }) => text.slice(start, end));
  const words = whole ? text.slice(first.start, last.end) : clauses.join(comma);
  return { start: first.start, end: last.end, text: words, levels: levelsOf(clauses) };
}

/** The levels that clauses name, each once. */
function levelsOf(clauses: readonly string[]): string[] {
  const levels: string[] = [];
  for (const clause of clauses) for (const level of levelsIn(clause)) if (!levels.includes(level)) levels.push(level);
  return levels;
}

/** The runs of clauses without a figure; a limiting phrase（在…等领域，）goes with the next run, whatever stands between. */
function runsOf(text: string, group: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  let run: Part[] = [];
  for (const part of group) {
    if (!part.taken) run.push(part);
    else if (run.some(({ start, end }) => !standingCondition(text, start, end))) {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs;
}

/** Clauses that hold a class or grade（水质保持在Ⅱ类及以上）: goals wherever they stand, unless they grant something. */
export function readGrades(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  taken: readonly Span[],
): Outcome[] {
  if (paysOrFines.test(text.slice(sentence.start, sentence.end))) return [];
  const grades = figures.filter((figure) => figure.kind === "grade");
  const out: Outcome[] = [];
  let next = 0;
  for (const { start, end, taken: counted } of partsOf(text, sentence, figures, taken)) {
    while (next < grades.length && (grades[next] as Figure).start <= start) next++;
    const grade = grades[next];
    if (counted || !grade || grade.end > end) continue;
    const words = text.slice(start, end);
    const levels = FRAME.test(words) ? [] : levelsIn(words);
    if (levels.some((level) => level.includes(text.slice(grade.start, grade.end))))
      out.push({ start, end, text: words, levels });
  }
  return out;
}
