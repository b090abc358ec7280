import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import {
  AREA_END,
  BARE_ORGANS,
  CENTRAL_BODIES,
  CLASS_HEAD,
  LEVELS,
  LONGEST_NAME,
  NO_LEVEL,
  ORGAN_ENDINGS,
  SHORT_NAMES,
} from "../../grammars/vocabulary/organs.ts";
import { CITIES, PLACE, PROVINCES } from "../../grammars/vocabulary/regions.ts";

/**
 * How surely words are the name of a body: `named` by a level, a place or a body known to all（省财政厅, 合肥海关, 财政部）, `class` for those
 * named by no name（各地区, 有关部门）, `short` for what was named in full before（领导小组）or needs no more（妇联）, `plain` by its ending alone（教育学院）.
 */
export type BodyKind = "named" | "class" | "short" | "plain";

const endings = new PhraseTable(plain(ORGAN_ENDINGS), true);
const central = new Set(CENTRAL_BODIES);
const shorts = new Set([...SHORT_NAMES, ...BARE_ORGANS]);
const level = new RegExp(`^(?!${NO_LEVEL})(?:${LEVELS})`);
const places: ReadonlySet<string> = new Set([...PROVINCES.keys(), ...CITIES]);
const [shortestPlace, longestPlace] = [2, 4];
const place = new RegExp(`^${PLACE}`, "u");
const classHead = new RegExp(`^${CLASS_HEAD}`);
const areaEnd = new RegExp(AREA_END);
/** （市新闻出版局）, or 〈市、区〉 where the list itself stands in brackets. */
const innerBracket = /[(\uff08\u3008][^()\uff08\uff09\u3008\u3009]{0,30}[)\uff09\u3009]$/;
/** What no name holds: marks but those of titles, quotes and inner brackets, and figures. */
const noName = /[\uff0c\uff1b\u3002\uff1a,;:!?\uff01\uff1f\u2014\t\n]|\d{3}/;

/** Reads whether words as a whole are the name of a body; undefined where they are none. */
export function bodyKind(words: string): BodyKind | undefined {
  const name = words.replace(innerBracket, "");
  if (name.length < 2 || name.length > LONGEST_NAME || noName.test(name)) return undefined;
  if (central.has(name)) return "named";
  if (shorts.has(name)) return "short";
  const ending = endings.find(name, name.length, 0);
  if (classHead.test(name)) return ending || areaEnd.test(name) ? "class" : undefined;
  if (!ending || ending.word.length === name.length) return undefined;
  if (name.includes("\u3001")) return "class";
  return level.test(name) || opensWithPlace(name) ? "named" : "plain";
}

/** 合肥海关, 甘南州财政局. */
function opensWithPlace(name: string): boolean {
  for (let length = shortestPlace; length <= longestPlace; length++) if (places.has(name.slice(0, length))) return true;
  return place.test(name);
}
