import { CharSet } from "../../grammars/char-set.ts";
import {
  DEPUTY,
  DEPUTY_BY,
  DESCRIBED,
  FOUNDS,
  GROUP_ENDINGS,
  HELPED_BY,
  LEAD,
  LEAD_BY,
  LED_BY,
  MEMBERS,
  MEMBERS_BY,
  NEEDS_LEADER,
  NOT_NAMED,
  OFFICE,
  SYSTEM,
} from "../../grammars/vocabulary/bodies.ts";
import { LONGEST_NAME, SHORT_NAMES } from "../../grammars/vocabulary/organs.ts";
import { marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";
import { partHolders, type Roster, rosterBehind, withoutSitters } from "./read-roster.ts";

/** A leading group that a sentence sets up, with who holds which office, as written. */
export interface Founding extends Span, Roster {
  readonly name: string;
}

const founded = new RegExp(
  `(?:${FOUNDS})([^\\u3002\\uff1b]*?(?:${GROUP_ENDINGS}))(?=$|[\\uff0c\\uff1b\\u3002\\uff08(\\uff1a])`,
);
const ending = new RegExp(`(?:${GROUP_ENDINGS})$`);
/** The last characters of the words that end such names; signs of the expression do no harm. */
const lastWords = new CharSet([...GROUP_ENDINGS.matchAll(/.(?=\||$)/g)].map(([char]) => char));
const LONGEST_ENDING = 8;
const described = new RegExp(`^.*${DESCRIBED}`);
const notNamed = new RegExp(NOT_NAMED);
const needsLeader = new RegExp(NEEDS_LEADER);
const system = new RegExp(SYSTEM);
const shortNames = new Set(SHORT_NAMES);
const leads = [LEAD, LEAD_BY].map((source) => new RegExp(source));
const deputies = [DEPUTY, DEPUTY_BY].map((source) => new RegExp(source));
const members = [MEMBERS, MEMBERS_BY].map((source) => new RegExp(source));
const [ledBy, helpedBy, office] = [new RegExp(LED_BY), new RegExp(HELPED_BY), new RegExp(OFFICE)];

/**
 * The body that a sentence sets up by name: 成立以省长为组长、省直各部门为成员的省质量工作领导小组. Undefined where it sets up none, or one that has
 * no name（建立健全工作机制）. Offsets are those of `text`.
 */
export function readFounding(text: string, { start, end }: Span): Founding | undefined {
  const said = text.slice(start, end);
  const found = founded.exec(said);
  if (!found) return undefined;
  const whole = found[1] as string;
  const attribute = described.exec(whole)?.[0] ?? "";
  const name = whole.slice(attribute.length).replace(system, "");
  const own = name.length - (ending.exec(name)?.[0].length ?? 0);
  if ((own < 2 && !shortNames.has(name)) || name.length > LONGEST_NAME || notNamed.test(name)) return undefined;
  const roster = rosterIn(text, said, attribute, end);
  if (roster.lead.length === 0 && (needsLeader.test(name) || own < 2)) return undefined;
  return { start: start + found.index, end: start + found.index + found[0].length, name, ...roster };
}

/** Who belongs to a body, as its sentence says（组长由市长担任; 由水利部牵头的…）, or else the lines behind it. */
function rosterIn(text: string, said: string, attribute: string, end: number): Roster {
  const named = holders(leads, said);
  const roster: Roster = {
    lead: named.length > 0 ? named : holders([ledBy], attribute),
    deputies: holders(deputies, said),
    members: withoutSitters([...holders(members, said), ...listedIn(helpedBy, attribute)]),
  };
  return Object.values(roster).some((names) => names.length > 0) ? roster : rosterBehind(text, end);
}

/** Where in a text the name of such a body may end: before a mark, so that few sentences need be read. */
export function foundingOffsets(text: string): number[] {
  const marks = marksOf(text);
  const offsets: number[] = [];
  for (let m = 0; (marks[m - 1] ?? 0) < text.length; m++) {
    const mark = marks[m] as number;
    if (lastWords.has(text.charCodeAt(mark - 1)) && ending.test(text.slice(Math.max(0, mark - LONGEST_ENDING), mark)))
      offsets.push(mark - 1);
  }
  return offsets;
}

/** The office of a body and where it is, as a sentence says: 领导小组办公室设在省质监局. */
export function officeOf(said: string): { readonly name: string; readonly at: string } | undefined {
  const found = office.exec(said);
  return found ? { name: found[1] as string, at: found[2] as string } : undefined;
}

/** The names that an expression finds, all that are listed. */
const listedIn = (expression: RegExp, said: string): string[] => partHolders(expression.exec(said)?.[1] ?? "");

/** The names before or behind a word for an office; what follows the last comma before them alone. */
function holders(offices: readonly RegExp[], said: string): string[] {
  const found = offices.map((office) => office.exec(said)).find((match) => match !== null);
  const names = found?.[1] ?? found?.[2];
  return names === undefined ? [] : partHolders(names.slice(names.lastIndexOf("\uff0c") + 1));
}
