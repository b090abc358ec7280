import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import {
  ACTIVITY,
  FRAME,
  GAIN,
  LAST_PREDICATE,
  LONGEST_PREDICATE,
  NO_PREDICATE_BEFORE,
  OPENERS,
  PREDICATES,
  RESULT,
  SOME_MADE,
  WORK_VERB,
} from "../../grammars/vocabulary/outcomes.ts";
import { levelsIn } from "./read-benchmark.ts";

const predicates = new PhraseTable(plain(PREDICATES));

/** Whether a clause says what is to be so; in a list of goals（`all`）also what is to be done. */
export function statesResult(clause: string, all: boolean): boolean {
  if (FRAME.test(clause)) return false;
  if (all) return true;
  const body = behindOpeners(clause);
  if (!ACTIVITY.test(body) && (RESULT.test(body) || hasPredicate(clause))) return true;
  return GAIN.test(clause) || SOME_MADE.test(body) || levelsIn(clause).length > 0;
}

/** Whether a heading sets to work（加强…, 提升…水平）rather than say how things are to be. */
export function opensWork(title: string): boolean {
  const body = behindOpeners(title);
  return (ACTIVITY.test(body) || WORK_VERB.test(body)) && !hasPredicate(title);
}

const behindOpeners = (words: string) => words.slice(OPENERS.exec(words)?.[0].length);

/** Whether words say of a subject how it is to be（质量显著提升, 结构合理, 产品进入市场）. */
export function hasPredicate(clause: string): boolean {
  if (LAST_PREDICATE.test(clause.slice(-LONGEST_PREDICATE))) return true;
  for (let i = 2; i + 3 < clause.length; i++) {
    const end = i + (predicates.find(clause, i, clause.length)?.word.length ?? clause.length);
    if (end + 1 < clause.length && !NO_PREDICATE_BEFORE.includes(clause.charAt(end))) return true;
  }
  return false;
}
