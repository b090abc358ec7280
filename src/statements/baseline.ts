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
  const match = baselinePhrase.exec(token.image);
  const groups = match?.groups ?? {};
  if (groups.ground) return { text: token.image.slice(1, -1) };
  const words = groups.than ?? groups.with;
  if (!words) return undefined;
  const year = /^[12]\d{3}/.exec(words)?.[0];
  return year ? { year: Number(year) } : { text: words };
}
