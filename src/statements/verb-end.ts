import { clauseWords } from "../../grammars/clause-table.ts";
import { SHORT_VERBS, VERB_ADVERBS, verbNounEnds } from "../../grammars/vocabulary/clause-words.ts";

const adverbs = new RegExp(`(?:${VERB_ADVERBS})*`, "y");

/**
 * The end of the verb at an offset, adverbs before it passed over（分别达到, 再新增）; -1 where none stands there, or one that makes a noun with
 * what follows（生存率, 建设期）.
 */
export function verbEnd(text: string, at: number, end: number): number {
  adverbs.lastIndex = at;
  adverbs.test(text);
  const start = adverbs.lastIndex;
  const found = clauseWords.find(text, start, end);
  if (!found?.value.verb || (found.word.length === 1 && !SHORT_VERBS.includes(found.word))) return -1;
  const to = start + found.word.length;
  return verbNounEnds.includes(text.charAt(to) || " ") ? -1 : to;
}
