import { GENERIC, ORGAN_ENDINGS } from "../../grammars/vocabulary/organs.ts";
import {
  ACTS,
  ATTRIBUTES,
  BEFORE_BODY,
  BY,
  CLAUSE_DUTIES,
  DATED_CLAUSE,
  DATED_ENDS,
  DONE_DEED,
  DUTY_OPENINGS,
  NO_DUTY,
  OFFICES,
  OPENS_CLAUSE,
  type Role,
} from "../../grammars/vocabulary/roles.ts";
import { codesOf } from "../read/codes.ts";
import type { Span } from "../span.ts";
import { bodyKind } from "./body-name.ts";
import { splitClauses } from "./clauses.ts";
import type { ClauseDuty, NamedGroup } from "./duty.ts";
import { helpersBehind, isBroken, passAndSoOn, telling } from "./duty-helpers.ts";
import { lexAgencies, surely } from "./lex-agencies.ts";

const COMMA = "\uff0c";

type DutyKind = keyof typeof CLAUSE_DUTIES;
const roles: Readonly<Record<DutyKind, Role | undefined>> = {
  together: "lead",
  lead: "lead",
  charge: undefined,
  help: "support",
  must: undefined,
  steady: undefined,
  when: undefined,
  report: undefined,
};
/** Without a word for duty a clause may also tell what was done. */
const tells: ReadonlySet<string> = new Set(["act", "when", "report"]);
/** Words for a duty, of what kind; `act` is a verb behind 由 and bodies, and no part of what is to be done. */
interface DutyWord extends Span {
  readonly kind: DutyKind | "act";
}
const kinds = Object.keys(CLAUSE_DUTIES) as DutyKind[];
const duties = new RegExp(
  Object.values(CLAUSE_DUTIES)
    .map((source) => `(${source})`)
    .join("|"),
  "y",
);
const datedClause = new RegExp(DATED_CLAUSE);
const acts = new RegExp(ACTS, "g");
const together = new RegExp(CLAUSE_DUTIES.together);
const done = new RegExp(DONE_DEED);
const endsInDuty = new RegExp(`(?:${CLAUSE_DUTIES.lead}|${CLAUSE_DUTIES.charge}|${CLAUSE_DUTIES.help})$`);
/** What a character is of: words for a duty begin with it; what stands before them ends in it, names（with the bracket in 各县（市、区）） or a comma. */
const OPENS = 1;
const ENDS = 2;
const classes = new Uint8Array(65536);
for (const char of DUTY_OPENINGS) classes[char.charCodeAt(0)] = OPENS;
for (const word of [...ORGAN_ENDINGS, ")", "\uff09", "\u3009", COMMA]) {
  const code = word.charCodeAt(word.length - 1);
  classes[code] = (classes[code] as number) | ENDS;
}
const opensTogether = new RegExp(`^${CLAUSE_DUTIES.together}`);
const leads = new RegExp(CLAUSE_DUTIES.lead);
const noDuty = new RegExp(NO_DUTY);
/** The end of a name that will do behind a sure one: 省教育厅、财政厅; 各县政府、开发区管委会. */
const officeEnd = new RegExp(`(?:${OFFICES})$|${telling.source}`);
const generic = new RegExp(GENERIC);
const beforeBody = new RegExp(BEFORE_BODY);
const opensClause = new RegExp(OPENS_CLAUSE);
/** So many clauses behind that of a duty are looked at for what is to be done. */
const MOST_FOLLOWING = 4;
/** How long the names before a word for a duty may be in all, in characters. */
const LONGEST_NAMES = 120;
/** So many verbs behind 由 are tried, and so many characters behind a body may make a longer one of it: 市委|组织部. */
const MOST_ACTS = 6;
const LONGEST_REST = 3;

/**
 * The clauses of a sentence that give bodies a duty: 由省科技厅牵头制定…; 省财政厅要…; 省科技厅会同有关部门负责…. A clause that opens with 负责
 * has no names: who was named last has the duty. Offsets are those of `text`; `offsets`: those of `dutyOffsets` that lie in the sentence.
 */
export function readClauseDuties(text: string, sentence: Span, offsets: readonly number[]): ClauseDuty[] {
  const found: ClauseDuty[] = [];
  let clauses: Span[] | undefined;
  let index = 0;
  let behind = sentence.start;
  for (const at of offsets) {
    if (at < behind) continue;
    const word = wordAt(text, at);
    if (!word && !text.startsWith(BY, at) && !isDated(text, at)) continue;
    clauses ??= splitClauses(text, sentence.start, sentence.end);
    while ((clauses[index]?.end ?? Infinity) <= at) index++;
    const clause = clauses[index];
    if (!clause || clause.start > at) continue;
    const said = word ?? actBehind(text, at, clause);
    const duty = said && dutyAt(text, clauses, index, said);
    if (!duty) continue;
    addDuty(text, found, duty, clauses[index - 1]);
    behind = duty.end;
  }
  return found;
}

/**
 * Adds a duty to those found. Bodies with the same to do share one duty, and so do those who only help with what the clause before gives to
 * others: 由市发展改革委牵头，市财政局配合，完成…; 由市水利局负责编制规划，市财政局配合.
 */
function addDuty(text: string, found: ClauseDuty[], duty: ClauseDuty, before: Span | undefined): void {
  const last = found.at(-1);
  const helps = before && (last?.end === before.end || last?.task.end === before.end) && onlyHelps(text, duty);
  if (!last?.named || !(helps || last.task.start === duty.task.start)) found.push(duty);
  else
    found[found.length - 1] = {
      ...last,
      end: duty.end,
      groups: [...last.groups, ...duty.groups],
      task: toDo(last, duty),
    };
}

/** 由市水利局负责，会同市财政局｜编制规划: what is to be done stands behind who helps, where the duty before it only says whose it is. */
const toDo = (last: ClauseDuty, { start, task }: ClauseDuty): Span =>
  last.task.start === last.start && task.start > start ? task : last.task;

/** 市财政局配合: a clause that does not say with what. */
const onlyHelps = (text: string, { groups, start, end }: ClauseDuty) =>
  groups.every(({ role }) => role === "support") &&
  (endsInDuty.test(text.slice(start, end)) || opensTogether.test(text.slice(start, end)));

/** Where in a text a word for a duty may begin, behind the last character of a name or a comma: one pass, so that few sentences need be read. */
export function dutyOffsets(text: string): number[] {
  const offsets: number[] = [];
  const codes = codesOf(text);
  const kindAt = (at: number) => (at < text.length ? (classes[codes[at] as number] as number) : 0);
  // every other character: one of the two is it
  for (let at = 1; at < text.length; at += 2) {
    const kind = classes[codes[at] as number] as number;
    if (kind === 0) continue;
    if ((kind & OPENS) !== 0 && (kindAt(at - 1) & ENDS) !== 0) offsets.push(at);
    if ((kind & ENDS) !== 0 && (kindAt(at + 1) & OPENS) !== 0) offsets.push(at + 1);
  }
  for (let at = text.indexOf(BY); at >= 0; at = text.indexOf(BY, at + 1)) offsets.push(at);
  for (const mark of DATED_ENDS)
    for (let at = text.indexOf(mark + COMMA); at >= 0; at = text.indexOf(mark + COMMA, at + 1)) offsets.push(at + 2);
  return offsets.sort((a, b) => a - b);
}

/** The word for a duty that begins at an offset. */
function wordAt(text: string, at: number): DutyWord | undefined {
  duties.lastIndex = at;
  const word = duties.exec(text);
  if (!word) return undefined;
  const kind = kinds[word.slice(1).findIndex((part) => part !== undefined)] as DutyKind;
  return { kind, start: at, end: at + word[0].length };
}

/** Whether a clause that begins at an offset follows one that says by when: 2025年6月底前，|市住建局完成…. */
const isDated = (text: string, at: number) =>
  text.startsWith(COMMA, at - 1) && datedClause.test(text.slice(Math.max(0, at - 6), at - 1));

/** What bodies behind 由 are to do, without a word for duty: 由省水利厅、省财政厅|组织开展中期评估. What only describes something is none. */
function actBehind(text: string, by: number, clause: Span): DutyWord | undefined {
  const said = text.slice(by, Math.min(clause.end, by + LONGEST_NAMES));
  acts.lastIndex = 3;
  for (let tries = MOST_ACTS; tries > 0; tries--) {
    const act = acts.exec(said);
    if (!act) return undefined;
    const at = by + act.index;
    const name = namesBefore(text, clause.start, at)?.at(-1);
    if (name && !goesOn(text, name, at) && !holdsHelper(name)) {
      const word = wordAt(text, at);
      const told = word && (word.kind !== "together" || helpersBehind(text, word.end, clause.end).length > 0);
      const other = told || ATTRIBUTES.includes(said.charAt(acts.lastIndex) || " ");
      return other ? undefined : { kind: "act", start: at, end: at };
    }
    acts.lastIndex = act.index + 1;
  }
  return undefined;
}

/** Whether a name is one body with another: 市交通局|商|地铁集团. */
function holdsHelper(name: string): boolean {
  const found = together.exec(name);
  return found !== null && surely(name.slice(0, found.index));
}

/** Whether a name that ends at an offset is only the beginning of a longer one: 市委|组织部. */
function goesOn(text: string, name: string, end: number): boolean {
  for (let to = end + 1; to <= end + LONGEST_REST; to++)
    if (!isBroken(text, to) && surely(name + text.slice(end, to))) return true;
  return false;
}

/** The duty that a word at an offset gives in its clause. */
function dutyAt(text: string, clauses: readonly Span[], index: number, word: DutyWord): ClauseDuty | undefined {
  const clause = clauses[index] as Span;
  const { kind, start, end: behind } = word;
  if (start === clause.start && kind === "together" && index > 0) return joining(text, clause, behind);
  const opens = index > 0 && start === clause.start && kind === "charge";
  if (start === clause.start && !opens) return undefined;
  const said = text.slice(behind, clause.end);
  if (noDuty.test(said) || (tells.has(kind) && done.test(text.slice(clause.start, clause.end)))) return undefined;
  const names = opens ? [] : namesBefore(text, clause.start, start);
  const helpers = kind === "together" ? helpersBehind(text, behind, clause.end) : [];
  if (!names || (kind === "together" && helpers.length === 0)) return undefined;
  const leading = (kind === "must" || kind === "when") && leads.test(said);
  const groups: NamedGroup[] = [{ names, role: leading ? "lead" : kind === "act" ? undefined : roles[kind] }];
  if (helpers.length > 0)
    groups.push({ names: helpers.map((span) => text.slice(span.start, span.end)), role: "support" });
  return {
    ...clause,
    groups,
    named: opens || names.some((name) => bodyKind(name) !== "class" && !generic.test(name)),
    task: taskOf(
      text,
      clause,
      passAndSoOn(text, helpers.at(-1)?.end ?? behind),
      clauses.slice(index + 1, index + 1 + MOST_FOLLOWING),
    ),
  };
}

/** …，会同省财政厅、省农业厅｜编制规划: a clause that opens with who helps with the duty before it; undefined where that is nobody. */
function joining(text: string, clause: Span, behind: number): ClauseDuty | undefined {
  const helpers = helpersBehind(text, behind, clause.end);
  const names = helpers.map((span) => text.slice(span.start, span.end));
  const start = passAndSoOn(text, helpers.at(-1)?.end ?? behind);
  if (names.length === 0) return undefined;
  return {
    ...clause,
    groups: [{ names, role: "support" }],
    named: true,
    task: start < clause.end ? { start, end: clause.end } : clause,
  };
}

/** The names that end at an offset and begin behind 由 or with their clause; undefined where other words stand there too. */
function namesBefore(text: string, start: number, end: number): string[] | undefined {
  if (end - start > LONGEST_NAMES) return undefined;
  const said = text.slice(start, end);
  const by = said.lastIndexOf(BY);
  const opening = by < 0 ? (beforeBody.exec(said)?.[0].length ?? 0) : by + BY.length;
  const tokens = lexAgencies(text, start + opening, end);
  const names = tokens?.filter(({ tokenType }) => tokenType.name === "Name") ?? [];
  if (!names.some(({ image }) => surely(image)) || !names.every(({ image }) => surely(image) || officeEnd.test(image)))
    return undefined;
  const others = tokens?.some(({ tokenType }) => !["Name", "Mark", "AndSoOn"].includes(tokenType.name));
  return others ? undefined : names.map(({ image }) => image);
}

/**
 * What is to be done: the words behind the duty, with the clause behind it where it only says how; where the clause ends in the duty, what
 * stands before 由, or the next clause that does not.
 */
function taskOf(text: string, clause: Span, from: number, following: readonly Span[]): Span {
  if (from >= clause.end) {
    const by = text.slice(clause.start, clause.end).indexOf(BY);
    if (by > 0) return { start: clause.start, end: clause.start + by };
    const says = (words: string) => !endsInDuty.test(words) && !opensTogether.test(words);
    return following.find(({ start, end }) => says(text.slice(start, end))) ?? clause;
  }
  const next = following[0];
  const limits = next && opensClause.test(text.slice(from, clause.end));
  return { start: from, end: limits ? next.end : clause.end };
}
