import { clauseWords } from "../../grammars/clause-table.ts";
import { levelParticles } from "../../grammars/vocabulary/clause-words.ts";
import type { Verb } from "../../grammars/vocabulary/verbs.ts";
import { isVerb, type Piece } from "./piece.ts";

/** A verb of change whose particle stands behind its object. */
export interface SplitVerb {
  /** Verb and particle as one word: 提高至. */
  readonly word: string;
  readonly verb: Verb;
  /** Behind the particle. */
  readonly end: number;
}

/**
 * 提高|覆盖率|至90%, 压缩审批时限至10个工作日: the verb of a level in two parts around its object, as one; undefined where the verb at `opening`
 * and what stands right before the figure make none（提高覆盖率5个百分点）.
 */
export function splitVerb(
  text: string,
  member: readonly Piece[],
  opening: number,
  figure: number,
): SplitVerb | undefined {
  const [verb, last] = [member[opening], member[figure - 1]];
  if (!verb || !isVerb(verb, "change") || last?.kind !== "text" || last.end - last.start < 2) return undefined;
  const particle = text.charAt(last.end - 1);
  if (last.end !== member[figure]?.start || !levelParticles.includes(particle)) return undefined;
  const word = text.slice(verb.start, verb.end) + particle;
  const found = clauseWords.find(word, 0, word.length);
  return found?.word === word && found.value.verb?.kind === "level"
    ? { word, verb: found.value.verb, end: last.end }
    : undefined;
}
