import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import { LEVEL_END, LEVEL_WORDS, LEVELS, VAGUE_LEVEL } from "../../grammars/vocabulary/levels.ts";

const words = new PhraseTable(plain(LEVEL_WORDS));

/** The levels that a clause says are to be reached（达到国内先进水平, 处于全国前列, 控制在下达任务以内）, as written, in order. */
export function levelsIn(clause: string): string[] {
  if (!closesLevel(clause)) return [];
  const found: { at: number; end: number; level: string }[] = [];
  for (const { needs, expression } of LEVELS) {
    if (!needs.test(clause)) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(clause); match; match = expression.exec(clause)) {
      const level = match[1] as string;
      const at = match.index + match[0].indexOf(level);
      const known = found.some((other) => at < other.end && other.at < at + level.length);
      if (!known && !VAGUE_LEVEL.test(level)) found.push({ at, end: at + level.length, level });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ level }) => level);
}

/** Whether a word that closes levels stands where one may end. */
function closesLevel(clause: string): boolean {
  const end = clause.length;
  for (let at = words.seek(clause, 0, end); at < end; at = words.seek(clause, at + 1, end)) {
    const word = words.find(clause, at, end)?.word;
    if (word === undefined) continue;
    LEVEL_END.lastIndex = at + word.length;
    if (LEVEL_END.test(clause)) return true;
  }
  return false;
}
