import { baselinePhrase, yearOfBaseline, yearOfLevel } from "../../grammars/vocabulary/clause-words.ts";
import { MINGUO_START } from "../../grammars/vocabulary/tables.ts";
import type { ChunkToken } from "./chunk.ts";
import type { ClauseBaseline } from "./clause.ts";
import { hanValue } from "./numeral.ts";

/** What a change is measured against: a year（比2010年）, else the words（现有基础）. */
function readBaseline(token: ChunkToken | undefined): ClauseBaseline | undefined {
  if (!token) return undefined;
  if (token.quantity) {
    const year = yearOfLevel.exec(token.image.slice(0, token.quantity.start - token.startOffset))?.[1];
    return { ...(year && { year: yearOf(year) }), value: token.quantity.value, unit: token.quantity.unit };
  }
  return baselineIn(token.image);
}

/** The same for each figure of a list that it measures（比2010年的77.7万吨、59.4万吨分别减少…）. */
export function readBaselines(token: ChunkToken | undefined): readonly ClauseBaseline[] {
  const first = readBaseline(token);
  if (!first || !token?.others?.length) return first ? [first] : [];
  return [first, ...token.others.map(({ value, unit }) => ({ ...first, value, unit }))];
}

/** What words that end in a baseline measure against; undefined where they do not. */
export function baselineIn(words: string): ClauseBaseline | undefined {
  const { ground, than, with: compared, since } = baselinePhrase.exec(words)?.groups ?? {};
  const against = than ?? compared ?? since ?? ground;
  if (!against) return undefined;
  const year = yearOfBaseline.exec(against)?.[1];
  if (year) return { year: yearOf(year) };
  return { text: ground ? words.slice(1, -1) : against };
}

/** A year as written（2010, 二〇一〇）, that of the republic（107）as a common one. */
function yearOf(year: string): number {
  const value = hanValue(year) ?? Number(year);
  return year.length === 3 ? value + MINGUO_START : value;
}
