import { CharSet } from "../../grammars/char-set.ts";
import {
  AFTER_HOLDERS,
  BEFORE_HOLDERS,
  BETWEEN_HOLDERS,
  DEPUTY,
  DESCRIBED,
  FOUNDS,
  GROUP_ENDINGS,
  LEAD,
  LED_BY,
  MEMBERS,
  NEEDS_LEADER,
  NOT_NAMED,
  OFFICE,
  SYSTEM,
} from "../../grammars/vocabulary/bodies.ts";
import { LONGEST_NAME } from "../../grammars/vocabulary/organs.ts";
import { marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";

/** A leading group that a sentence sets up, with who holds which office, as written. */
export interface Founding extends Span {
  readonly name: string;
  readonly lead: readonly string[];
  readonly deputies: readonly string[];
  readonly members: readonly string[];
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
const beforeHolders = new RegExp(BEFORE_HOLDERS);
const betweenHolders = new RegExp(BETWEEN_HOLDERS);
const needsLeader = new RegExp(NEEDS_LEADER);
const system = new RegExp(SYSTEM);
const afterHolders = new RegExp(AFTER_HOLDERS);
const [lead, deputy, members, ledBy, office] = [LEAD, DEPUTY, MEMBERS, LED_BY, OFFICE].map(
  (source) => new RegExp(source),
) as [RegExp, RegExp, RegExp, RegExp, RegExp];

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
  if (own < 2 || name.length > LONGEST_NAME || notNamed.test(name)) return undefined;
  const [deputies, named] = [holders(deputy, said), holders(lead, said)];
  const leads = named.length > 0 ? named : holders(ledBy, attribute);
  if (leads.length === 0 && needsLeader.test(name)) return undefined;
  return {
    start: start + found.index,
    end: start + found.index + found[0].length,
    name,
    lead: leads,
    deputies,
    members: holders(members, said),
  };
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

/** The names before a word for an office, parted at 、 and 和; what follows the last clause before them alone. */
function holders(office: RegExp, said: string): string[] {
  const found = office.exec(said)?.[1];
  if (found === undefined) return [];
  const list = found.slice(found.lastIndexOf("\uff0c") + 1);
  return list
    .replace(beforeHolders, "")
    .replace(afterHolders, "")
    .split(betweenHolders)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
