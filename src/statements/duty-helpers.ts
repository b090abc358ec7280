import { AND_SO_ON, JOINTS, NAME_BREAKS, ORGAN_ENDINGS } from "../../grammars/vocabulary/organs.ts";
import type { Span } from "../span.ts";
import { bodyKind } from "./body-name.ts";
import { verbEnd } from "./verb-end.ts";

const andSoOn = new RegExp(AND_SO_ON, "y");
export const telling = new RegExp(`(?:${ORGAN_ENDINGS.filter((word) => word.length > 1).join("|")})$`);
/** How long one name behind 会同 may be, in characters, and how many are read. */
const LONGEST_HELPER = 24;
const MOST_HELPERS = 12;

/** The names behind 会同: 省财政厅、省教育厅和省交通厅|开展…. */
export function helpersBehind(text: string, start: number, end: number): Span[] {
  const helpers: Span[] = [];
  for (let at = start; helpers.length < MOST_HELPERS; at++) {
    const to = helperEnd(text, at, end);
    if (to < 0) break;
    helpers.push({ start: at, end: to });
    at = to;
    if (!JOINTS.includes(text.charAt(to) || " ")) break;
  }
  return helpers;
}

/** The offset behind 等有关部门. */
export function passAndSoOn(text: string, at: number): number {
  andSoOn.lastIndex = at;
  return andSoOn.exec(text) ? andSoOn.lastIndex : at;
}

/** Where the name behind 会同 ends: the first that is one, and what still belongs to it（有关部|门）; -1 where none is. */
function helperEnd(text: string, start: number, end: number): number {
  const ends = (to: number) => to <= end && !isBroken(text, to) && isHelper(text.slice(start, to));
  let at = start + 2;
  const last = Math.min(end, start + LONGEST_HELPER);
  while (at <= last && !ends(at)) at++;
  if (at > last) return -1;
  if (JOINTS.includes(text.charAt(at) || " ") || passAndSoOn(text, at) > at) return at;
  // 会同省交通运输厅｜建立部门间联席会议制度
  if (verbEnd(text, at, end) >= 0) return at;
  for (let more = 4; more > 0; more--) if (ends(at + more)) return at + more;
  return at;
}

/** Whether the character before an offset begins another word there: 省商务厅组|织. */
export const isBroken = (text: string, at: number) =>
  NAME_BREAKS[text.charAt(at - 1)]?.includes(text.charAt(at) || " ") === true;

/** A body for sure, or one whose last word is telling: 地铁集团, but not 相应部. */
function isHelper(name: string): boolean {
  const kind = bodyKind(name);
  return kind !== undefined && (kind !== "plain" || telling.test(name));
}
