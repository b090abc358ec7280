import { baselinePhrase, startPhrase } from "../../grammars/vocabulary/clause-words.ts";
import type { ChunkToken } from "./chunk.ts";
import type { ClauseBaseline } from "./clause.ts";

/** What a change is measured against: a year（比2010年）, else the words（现有基础）. */
export function readBaseline(token: ChunkToken | undefined): ClauseBaseline | undefined {
  if (!token) return undefined;
  if (token.quantity) {
    const year = startPhrase.exec(token.image.slice(0, token.quantity.start - token.startOffset))?.groups?.year;
    return { ...(year && { year: Number(year) }), value: token.quantity.value };
  }
  return baselineIn(token.image);
}

/** What words that end in a baseline measure against; undefined where they do not. */
export function baselineIn(words: string): ClauseBaseline | undefined {
  const { ground, than, with: compared, since } = baselinePhrase.exec(words)?.groups ?? {};
  const against = than ?? compared ?? since ?? ground;
  if (!against) return undefined;
  const year = /^[12]\d{3}/.exec(against)?.[0];
  if (year) return { year: Number(year) };
  return { text: ground ? words.slice(1, -1) : against };
}
