import { PhraseTable } from "./phrase-table.ts";
import { type SmallWord, smallWords } from "./vocabulary/clause-words.ts";
import { type Verb, verbs } from "./vocabulary/verbs.ts";

/** What a word of a clause is. */
export interface ClauseWord {
  readonly verb: Verb | undefined;
  readonly small: SmallWord | undefined;
}

/** Verbs and small words, found by their longest form. */
export const clauseWords = new PhraseTable<ClauseWord>([
  ...verbs.map(({ word, value }) => ({ word, value: { verb: value, small: undefined } })),
  ...smallWords.map(({ word, value }) => ({ word, value: { verb: undefined, small: value } })),
]);
