import {
  AFTER_HOLDERS,
  BEFORE_HOLDERS,
  BETWEEN_HOLDERS,
  ROSTER_LABELS,
  ROSTER_LINE,
  WHO_SITS,
} from "../../grammars/vocabulary/bodies.ts";
import { surely } from "./lex-agencies.ts";

/** Who belongs to a body, as written. */
export interface Roster {
  readonly lead: readonly string[];
  readonly deputies: readonly string[];
  readonly members: readonly string[];
}

type Office = keyof Roster;
const offices = Object.keys(ROSTER_LABELS) as Office[];
const label = new RegExp(
  `^(?:${Object.values(ROSTER_LABELS)
    .map((source) => `(${source})`)
    .join("|")})\\s*[:\\uff1a]`,
);
const nameLine = new RegExp(ROSTER_LINE);
const beforeHolders = new RegExp(BEFORE_HOLDERS);
const betweenHolders = new RegExp(BETWEEN_HOLDERS);
const whoSits = new RegExp(WHO_SITS);
const afterHolders = new RegExp(AFTER_HOLDERS);
/** A list of who belongs to a body has no more lines, blank ones counted, and none is longer. */
const MOST_LINES = 80;
const LONGEST_LINE = 400;

/** The list of who belongs to a body on the lines behind the sentence that sets it up: 组　长：王某某　副市长, each name behind it on a line of its own. */
export function rosterBehind(text: string, from: number): Roster {
  const roster: Record<Office, string[]> = { lead: [], deputies: [], members: [] };
  let office: Office | undefined;
  let end = lineEnd(text, from);
  for (let count = 0; text.startsWith("\n", end) && count < MOST_LINES; count++) {
    const start = end + 1;
    end = lineEnd(text, start);
    const line = text.slice(start, end).trim();
    if (line === "") continue;
    const found = label.exec(line);
    if (found) office = offices[found.slice(1).findIndex((part) => part !== undefined)];
    const names = entriesOf(line.slice(found?.[0].length ?? 0));
    if (!office || !(found || nameLine.test(line) || withoutSitters(names).every(surely))) break;
    roster[office].push(...(office === "members" ? withoutSitters(names) : names));
  }
  return roster;
}

/** Where the line ends that an offset stands in, or that may be looked at of it. */
function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_LINE).indexOf("\n");
  return end < 0 ? Math.min(text.length, from + LONGEST_LINE) : from + end;
}

/** The bodies that are members, without those who sit for them: 市财政局主要负责人. */
export const withoutSitters = (names: readonly string[]) => names.map((name) => name.replace(whoSits, ""));

/** 王某某　副市长 is one; 市住建局、市财政局 are two. */
function entriesOf(words: string): string[] {
  const said = words.trim();
  return nameLine.test(said) ? [said.replace(/\s+/g, " ")] : partHolders(said);
}

/** The names of a list of who has an office, parted at 、 and 和, without the words around them. */
export function partHolders(list: string): string[] {
  return list
    .replace(/\u3002$/, "")
    .replace(beforeHolders, "")
    .replace(afterHolders, "")
    .split(betweenHolders)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
