import type { IToken } from "chevrotain";
import { Agency, type AgencyToken } from "../../grammars/agency.ts";
import { AND, AND_BODY, AND_SO_ON, AREAS, BARE_PLACE } from "../../grammars/vocabulary/organs.ts";
import { CITIES } from "../../grammars/vocabulary/regions.ts";
import * as words from "../../grammars/vocabulary/roles.ts";
import { markFrom, marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";
import { type BodyKind, bodyKind } from "./body-name.ts";
import { closedAt } from "./clauses.ts";

/** A token of the agency grammar with what was read of it. */
export interface NameToken extends IToken {
  readonly role: words.Role | undefined;
  readonly kind: BodyKind | undefined;
}

const longestFirst = (list: Iterable<string>) => [...list].sort((a, b) => b.length - a.length).join("|");
const labels = new Map(words.LABELS.map(({ word, value }) => [word, value]));
const label = new RegExp(`(${longestFirst(labels.keys())})\\s*[${words.LABEL_MARKS}]\\s*`, "y");
/** Up to ； or the next label. */
const personLabel = new RegExp(
  `(?:${longestFirst(words.PERSON_LABELS)})\\s*[:\uff1a](?:(?![\uff0c,\\s]\\s*(?:${longestFirst(labels.keys())})\\s*[:\uff1a])[^\uff1b;\\n])*[\uff0c,\\s]*`,
  "y",
);
const remark = new RegExp(words.REMARKS, "y");
const nameRoles = words.NAME_ROLES.map(([source, role]) => ({ pattern: new RegExp(`${source}$`), role }));
const timeLabel = new RegExp(`(?:${longestFirst(words.TIME_LABELS)})\\s*[${words.LABEL_MARKS}]\\s*`, "y");
const areas = new RegExp(AREAS, "y");
const firstLeads = new RegExp(words.FIRST_LEADS);
const ordinal = new RegExp(words.FIRST);
const holdsOn = new RegExp(`^(?:${words.HOLDS_ON})$`);
const holdsOnBehind = new RegExp(`[\uff0c,](?:${words.HOLDS_ON})$`);
/** A bracket that closes a segment, with the name before it. */
const inBracket = /^([^\uff08(]*)[\uff08(]([^\uff08\uff09()]*)[\uff09)]$/;
const tails = words.TAILS.map(({ needs, source, role }) => ({
  needs: new RegExp(needs),
  pattern: new RegExp(`(?:${source})$`),
  role,
}));
const tailLeads = new RegExp(`(?:${words.TAIL_LEADS})$`);
const andSoOn = new RegExp(`^(.+?)((?:${AND_SO_ON})(?:${AND})?)`);
const andBody = new RegExp(AND_BODY, "g");
const together = new RegExp(words.TOGETHER, "g");
const barePlace = new RegExp(BARE_PLACE, "u");
const cities = new Set(CITIES);
const timing = new RegExp(`${words.DATED}|${words.WITHOUT_END}`);
const STOPS = "\u3002\uff0e";
const marks = new Set("\u3001\uff0c,\uff1b;\u3002\uff0f/|");

/**
 * The tokens of a stretch that may be a list of bodies as a whole; undefined where some of it is neither a name nor a word of such
 * lists. Behind a label whatever stands between two marks is a name; what follows a full stop and is no list is a remark and left out.
 * Offsets are those of `text`.
 */
export function lexAgencies(text: string, start: number, end: number, labelled = false): NameToken[] | undefined {
  const lexer = new AgencyLexer(text, labelled);
  for (let at = start; at < end; ) {
    if (/\s/.test(text.charAt(at))) at++;
    else if (marks.has(text.charAt(at))) at = lexer.mark(at);
    else {
      at = lexer.opening(passUnsaid(text, at, end), end);
      const stop = segmentEnd(text, at, end);
      if (at < stop && !lexer.segment(at, stop)) return lexer.closed ? lexer.tokens : undefined;
      at = stop;
    }
  }
  return lexer.tokens;
}

/** The offset behind what names no body of the measure: a label with the names of persons, a remark（以下均需…落实，不再列出）. */
function passUnsaid(text: string, at: number, end: number): number {
  return at + ((sticky(personLabel, text, at, end) ?? sticky(remark, text, at, end))?.[0].length ?? 0);
}

/** Where the next mark outside brackets, quotes and titles stands, or a blank behind a whole name, or what a bracket with who leads ends; 各市、县人民政府 is passed as one. */
function segmentEnd(text: string, from: number, end: number): number {
  areas.lastIndex = from;
  const whole = areas.exec(text);
  const marked = marksOf(text);
  let next = whole ? Math.min(end, from + whole[0].length) : from;
  for (let m = markFrom(text, next); (marked[m] as number) < end; m++) {
    const at = marked[m] as number;
    if (at < next) continue;
    const char = text.charAt(at);
    if (marks.has(char) || (/\s/.test(char) && bodyKind(text.slice(from, at)))) return at;
    next = closedAt(text, at, end) + 1;
    if (firstLeads.test(text.slice(at, next))) return next;
  }
  return end;
}

class AgencyLexer {
  readonly tokens: NameToken[] = [];
  private readonly text: string;
  private labelled: boolean;
  /** Behind a full stop. */
  closed = false;

  constructor(text: string, labelled: boolean) {
    [this.text, this.labelled] = [text, labelled];
  }

  /** Adds a token; gives the offset behind it. */
  push(name: AgencyToken, { start, end }: Span, role?: words.Role, kind?: BodyKind): number {
    const type = Agency[name];
    this.tokens.push({
      image: this.text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      role,
      kind,
    });
    return end;
  }

  mark(at: number): number {
    if (STOPS.includes(this.text.charAt(at))) {
      this.closed = this.tokens.some(({ tokenType }) => tokenType === Agency.Name);
      this.labelled = false;
    }
    return this.push("Mark", { start: at, end: at + 1 });
  }

  /** A label or 由 at an offset; gives the offset behind it. */
  opening(at: number, end: number): number {
    const named = sticky(label, this.text, at, end);
    if (named) {
      this.labelled = true;
      return this.push("Label", { start: at, end: at + named[0].length }, labels.get(named[1] as string));
    }
    const timed = sticky(timeLabel, this.text, at, end);
    if (timed) return this.push("TimeLabel", { start: at, end: at + timed[0].length });
    return this.text.startsWith(words.BY, at) ? this.push("By", { start: at, end: at + 1 }) : at;
  }

  /** 列第一位的为牵头单位, or in a bracket behind the last name（市数据局（排第一的牵头，下同））. */
  private firstLeads(span: Span): boolean {
    const found = inBracket.exec(this.text.slice(span.start, span.end));
    const [, name = "", said = ""] = found ?? [];
    if (name !== "" && !this.segment(span.start, span.start + name.length)) return false;
    const start = span.start + name.length + (found ? 1 : 0);
    const on = holdsOnBehind.exec(said)?.index;
    this.push("FirstLeads", { start, end: on === undefined ? span.end : start + on });
    if (on !== undefined) this.push("HoldsOn", { start: start + on + 1, end: start + said.length });
    return true;
  }

  /** What stands between two marks; false where it is nothing of a list. */
  segment(start: number, end: number): boolean {
    const said = this.text.slice(start, end).trimEnd();
    const span = { start, end: start + said.length };
    if (ordinal.test(said) && firstLeads.test(said)) return this.firstLeads(span);
    if (holdsOn.test(said)) return this.push("HoldsOn", span) > 0;
    if (this.isTiming(said)) return this.push("Timing", span) > 0;
    for (const { needs, pattern, role } of tails) {
      const found = needs.test(said) ? pattern.exec(said) : null;
      if (!found) continue;
      const names = withoutLead(said.slice(0, found.index));
      if (names === "") this.dropMark();
      else if ((this.labelled && !bodyKind(names)) || !this.names(start, start + names.length)) continue;
      return this.push("Tail", { start: start + names.length, end: span.end }, role) > 0;
    }
    return this.names(start, span.end);
  }

  private isTiming(said: string): boolean {
    return this.tokens.at(-1)?.tokenType === Agency.TimeLabel || (timing.test(said) && bodyKind(said) === undefined);
  }

  /** A tail of its own belongs to the names before the mark: 省科技厅、省财政厅，按职责分工负责. */
  private dropMark(): void {
    if (this.tokens.at(-1)?.tokenType === Agency.Mark) this.tokens.pop();
  }

  /** 省科技厅 | 交通运输部等有关部门及各地区 | 省科技厅会同省财政厅 | 省教育厅和省财政厅; nothing is added where it is none of them. */
  private names(start: number, end: number): boolean {
    const said = this.text.slice(start, end);
    const open = andSoOn.exec(said);
    if (open && (bodyKind(open[1] as string) || !bodyKind(said))) return this.openNames(start, end, open);
    if (this.joined(start, end, together, "Together") || this.joined(start, end, andBody, "Mark")) return true;
    for (const { pattern, role } of nameRoles) {
      const name = said.replace(pattern, "");
      if (name.length < said.length && (bodyKind(name) || this.labelled))
        return this.push("Name", { start, end: start + name.length }, role, bodyKind(name)) > 0;
    }
    const kind = bodyKind(said);
    if (!kind && (barePlace.test(said) || cities.has(said))) return this.push("Place", { start, end }) > 0;
    if (this.closed && kind === "plain") return false;
    return (kind !== undefined || this.labelled) && this.push("Name", { start, end }, undefined, kind) > 0;
  }

  private openNames(start: number, end: number, open: RegExpExecArray): boolean {
    const name = start + (open[1] as string).length;
    const rest = start + open[0].length;
    const count = this.tokens.length;
    if (this.names(start, name)) {
      this.push("AndSoOn", { start: name, end: rest });
      if (rest === end || this.names(rest, end)) return true;
    }
    this.tokens.length = count;
    return false;
  }

  /** Two names around a word that stands between whole names alone: 会同 in 省商务厅会同省财政厅, but no 商 in 商务. */
  private joined(start: number, end: number, words: RegExp, as: "Together" | "Mark"): boolean {
    const said = this.text.slice(start, end);
    words.lastIndex = 0;
    for (let found = words.exec(said); found; found = words.exec(said)) {
      const { 0: word, index } = found;
      const [left, right] = [said.slice(0, index), said.slice(index + word.length)];
      if (!surely(left) || !surely(right)) continue;
      this.names(start, start + index);
      this.push(as, { start: start + index, end: start + index + word.length });
      return this.names(start + index + word.length, end);
    }
    return false;
  }
}

/** What stands before a tail, without what it opens with（按职责分工, 分别）: an expression of both would be long to compile. */
const withoutLead = (before: string): string => before.slice(0, tailLeads.exec(before)?.index);

/** Whether words are the name of a body for sure, and not by their ending alone. */
export const surely = (name: string) => ["named", "class", "short"].includes(bodyKind(name) ?? "");

function sticky(expression: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  const found = expression.exec(text);
  return found && at + found[0].length <= end ? found : undefined;
}
