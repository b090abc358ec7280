import {
  CHANGE_WORDS,
  CLAUSE_END,
  CLAUSE_OPENERS,
  LIST_ENDS,
  MARKS,
  OWN_PLACES,
  PART_OF_WHOLE,
  WHOLE_BEFORE_PART,
} from "../../grammars/vocabulary/indicator-words.ts";
import { alternatives, type IndicatorWords, LIGHT_WEIGHT, plainName, type Word } from "./indicator-words.ts";

/** What a name of an indicator says, taken apart. */
export interface Indicator {
  /** The name in a plain form, without the names of its region. */
  readonly text: string;
  /** Its words, each once, with what they weigh here. */
  readonly words: readonly Word[];
  /** The word that names what is measured: the last of weight before 占. */
  readonly head: string | undefined;
  /** An amount of change that the name itself tells: 增速, 降幅. */
  readonly change: "rise" | "fall" | undefined;
  /** The words of the part, without the whole that it is a share of. */
  readonly subject: readonly string[];
}

/** A description before the noun, instances before their class, the whole of a share: they tell less than the rest. */
const ASIDE = 0.3;
const WHOLE = 0.4;
/** A long description weighs no more than this. */
const ASIDE_MOST = 2;

const marks = new Set(MARKS);
const changes = (["rise", "fall"] as const).flatMap((change) => CHANGE_WORDS[change].map((word) => ({ word, change })));
changes.sort((a, b) => b.word.length - a.word.length);

/** Takes a name apart. `places` are the names of the document's own region, which say nothing. */
export function readIndicator(name: string, words: IndicatorWords, places: readonly string[] = []): Indicator {
  let text = plainName(name);
  for (const place of [...places, ...OWN_PLACES]) if (text.includes(place)) text = text.replaceAll(place, "");
  const tail = changes.find(({ word }) => text.length > word.length + 1 && text.endsWith(word));
  if (tail) text = text.slice(0, -tail.word.length);
  const sequence = words.split(text);
  const { subject, whole } = partAndWhole(sequence);
  const weighed = [...withoutAsides(subject), ...whole.map((word) => ({ ...word, weight: word.weight * WHOLE }))];
  const found = new Map<string, Word>();
  for (const word of weighed) if (word.weight > (found.get(word.word)?.weight ?? 0)) found.set(word.word, word);
  return {
    text,
    words: [...found.values()],
    head: headOf(subject),
    change: tail?.change,
    subject: subject.map(({ word }) => word),
  };
}

/** 甲占乙 → 甲 and 乙; 乙中甲 → the same. */
function partAndWhole(sequence: readonly Word[]): { subject: readonly Word[]; whole: readonly Word[] } {
  const at = sequence.findIndex(({ word, weight }) => weight === 0 && word === PART_OF_WHOLE);
  if (at > 0) return { subject: sequence.slice(0, at), whole: sequence.slice(at + 1) };
  const middle = sequence.findIndex(({ word, weight }) => weight === 0 && word === WHOLE_BEFORE_PART);
  if (middle > 0 && sequence.slice(middle).some(({ weight }) => weight > LIGHT_WEIGHT))
    return { subject: sequence.slice(middle + 1), whole: sequence.slice(0, middle) };
  return { subject: sequence, whole: [] };
}

/** 具有较强竞争力的|企业, 商贸、物流等|服务业: what stands before is lightened. */
function withoutAsides(subject: readonly Word[]): Word[] {
  const opens = CLAUSE_OPENERS.includes(subject[0]?.word ?? "");
  let end = 0;
  subject.forEach(({ word, weight }, at) => {
    const closes = LIST_ENDS.includes(word) || (opens && word === CLAUSE_END);
    if (weight === 0 && closes && subject.slice(at).some((next) => next.weight > LIGHT_WEIGHT)) end = at;
  });
  const aside = subject.slice(0, end).reduce((sum, { weight }) => sum + weight, 0);
  const factor = Math.min(ASIDE, ASIDE_MOST / aside);
  return subject.map((word, at) => (at < end ? { ...word, weight: word.weight * factor } : word));
}

function headOf(subject: readonly Word[]): string | undefined {
  const telling = subject.filter(({ weight }) => weight > LIGHT_WEIGHT);
  return (telling.at(-1) ?? subject.findLast(({ weight }) => weight > 0))?.word;
}

/** The words that must stand in both names or in neither. */
export const marksOf = (words: Iterable<string>): string[] => [...words].filter((word) => marks.has(word)).sort();

/** For each row of the table of contrasts, the alternatives that words name, as bits. */
export function contrastsOf(words: Iterable<string>): Map<number, number> {
  const rows = new Map<number, number>();
  for (const word of words)
    for (const [row, bit] of alternatives.get(word) ?? []) rows.set(row, (rows.get(row) ?? 0) | bit);
  return rows;
}
