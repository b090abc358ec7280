import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import {
  ACTIVITY,
  CHANGES,
  DEGREES,
  FRAME,
  GAIN,
  MANNER,
  NO_PREDICATE_BEFORE,
  OPENERS,
  PREDICATES,
  RESULT,
  SOME_MADE,
  STATES,
  WORK_VERB,
} from "../../grammars/vocabulary/outcomes.ts";
import { levelsIn } from "./read-benchmark.ts";

const predicates = new PhraseTable(plain(PREDICATES));
const [degrees, changes, states] = [new Set(DEGREES), new Set(CHANGES), new Set(STATES)];
/** How long these words are at most, in characters. */
const LONGEST_WORD = 4;
const SHORTEST_SUBJECT = 2;

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
  if (endsInPredicate(clause)) return true;
  const last = clause.length - 3;
  for (let at = predicates.seek(clause, 2, last); at < last; at = predicates.seek(clause, at + 1, last)) {
    const end = at + (predicates.find(clause, at, clause.length)?.word.length ?? clause.length);
    if (end + 1 < clause.length && !NO_PREDICATE_BEFORE.includes(clause.charAt(end))) return true;
  }
  return false;
}

/** A word of change behind a degree, or one of state behind its subject: sets, for one expression of all pairs takes V8 5 ms to compile. */
function endsInPredicate(clause: string): boolean {
  for (let length = 1; length <= LONGEST_WORD && length < clause.length; length++) {
    const word = clause.slice(-length);
    if (states.has(word) && clause.length - length >= SHORTEST_SUBJECT) return true;
    if (changes.has(word) && endsInDegree(clause.slice(0, -length))) return true;
  }
  return false;
}

function endsInDegree(words: string): boolean {
  const bare = words.endsWith(MANNER) ? words.slice(0, -MANNER.length) : words;
  for (let length = 1; length <= LONGEST_WORD; length++)
    if (degrees.has(words.slice(-length)) || degrees.has(bare.slice(-length))) return true;
  return false;
}
