import {
  assessmentHint,
  gradeWords,
  pointUnit,
  pointWords,
  scoreAimed,
  weighed,
  weightUnit,
  weightWords,
} from "../../grammars/vocabulary/assessment.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";

/**
 * How a sentence assesses: it gives `points` for what its other figures say（合格率达到97%得8分）, tells the `weights` of the parts of a whole
 * （民主测评占20%）, or the `grades` that scores bring（85分以上评为优秀）.
 */
export type Assessing = "points" | "weights" | "grades" | undefined;

/** How far before a figure the words of its weight or score begin, in characters. */
const widest = 16;

export function assessing(text: string, { start, end }: Span): Assessing {
  const words = text.slice(start, end);
  if (!assessmentHint.test(words)) return undefined;
  if (pointWords.test(words)) return "points";
  if (weightWords.test(words)) return "weights";
  return gradeWords.test(words) ? "grades" : undefined;
}

/** The class of a figure in such a sentence: points and weights are scores, what brings points is a condition. */
export function assessedClass(how: Assessing, text: string, clause: Span, quantity: Quantity): string | undefined {
  if (how === "points") return quantity.unit === pointUnit ? "scores" : "conditions";
  if (how !== "weights" || !weightUnit.test(quantity.unit)) return undefined;
  return weighed.test(wordsBefore(text, clause, quantity)) ? "scores" : undefined;
}

/** 第三方测评得分不低于88分: a score to be reached, though its clause holds words of assessment. */
export function isScoreAimed(how: Assessing, text: string, clause: Span, quantity: Quantity): boolean {
  if (how !== undefined || quantity.unit !== pointUnit || quantity.end < clause.end) return false;
  const aimed = scoreAimed.exec(wordsBefore(text, clause, quantity));
  return aimed !== null && (quantity.op.startsWith(">") || (quantity.op === "=" && aimed[1] !== undefined));
}

const wordsBefore = (text: string, clause: Span, { start }: Quantity) =>
  text.slice(Math.max(clause.start, start - widest), start);
