import {
  CELL_LABELS,
  CONTACT_LABELS,
  type FactKind,
  FOREIGN,
  MAKER_LABELS,
  MENUS,
  TAIL_OPENERS,
  WIDGETS,
} from "../../grammars/vocabulary/portal.ts";
import type { Edit, PortalFact } from "./clean-text.ts";
import { content, type Line, lineAt, lineBefore } from "./lines.ts";
import { type Label, labelOf } from "./portal-label.ts";

const widgets: ReadonlySet<string> = new Set(WIDGETS);
const menus: ReadonlySet<string> = new Set([...WIDGETS, ...MENUS]);
const cells: ReadonlySet<string> = new Set(CELL_LABELS);
const foreign = new RegExp(FOREIGN);
const opener = new RegExp(TAIL_OPENERS);
const maker = new RegExp(MAKER_LABELS);
const contact = new RegExp(CONTACT_LABELS);
const BETWEEN = /[\s\u3000|\uff5c\u3010\u3011[\]()\uff08\uff09:\uff1a>\u203a\u00bb_\-\u00b7\u3001,\uff0c/]+/;

/** A word between such marks. */
const PART = /[^\s\u3000|\uff5c\u3010\u3011[\]()\uff08\uff09:\uff1a>\u203a\u00bb_\-\u00b7\u3001,\uff0c/]+/;

/** A line of a page's head or foot is at most this long; a head is sought in this many lines, a foot in twice as many. */
const LONGEST = 200;
const HEAD_LINES = 60;
/** Titles of other articles in a row. */
const MOST_LINKS = 15;
/** So many short lines (the title) may stand before a labelled line（来源：…）that still belongs to the page. */
const TITLE_LINES = 4;
const TITLE_LONGEST = 60;

/** The head of a page: the edits that take its lines out, and what its labels say of the document, at offsets of the given text. */
export interface PageHead {
  readonly edits: readonly Edit[];
  readonly facts: readonly PortalFact[];
}

/** What a portal set before and after a document, whole lines from either end, up to the first line that is part of the document. */
export function repairBoilerplate(text: string, head: PageHead = pageHead(text)): readonly Edit[] {
  const tail = footStart(text, head.edits.at(-1)?.end ?? 0);
  if (tail < text.length) return [...head.edits, { start: tail, end: text.length, text: "" }];
  return head.edits;
}

/** Reads the labelled lines（发文字号：国发〔2018〕42号）and buttons before a document. */
export function pageHead(text: string): PageHead {
  const facts: PortalFact[] = [];
  const edits: Edit[] = [];
  let titles = 0;
  let pending: FactKind | undefined;
  let start = 0;
  for (let count = 0; count < HEAD_LINES && start < text.length; count++) {
    const line = lineAt(text, start);
    start = line.end + 1;
    const words = bare(text, line);
    const label = words === "" ? undefined : (cellLabel(words) ?? labelOf(words, titles > 0));
    if (words === "") pending = undefined;
    else if (label) {
      if (label.value !== "") addFact(facts, label.kind, label.value, line);
      remove(edits, line, start);
      pending = label.value === "" ? label.kind : undefined;
    } else if (pending) {
      addFact(facts, pending, content(text, line), line);
      remove(edits, line, start);
      pending = undefined;
    } else if (isForeign(text, line, words, edits.at(-1)?.end === line.start || count === 0))
      remove(edits, line, start);
    else if (repeats(text, line, start)) remove(edits, line, start);
    else if (line.to - line.from > TITLE_LONGEST || ++titles > TITLE_LINES) break;
  }
  return { edits, facts };
}

function addFact(facts: PortalFact[], kind: FactKind, value: string, line: Line): void {
  if (kind !== "none") facts.push({ kind, value, at: { start: line.from, end: line.to } });
}

function cellLabel(words: string): Label | undefined {
  return cells.has(words) ? labelOf(`${words}:`, false) : undefined;
}

/** A page's title and the document's own, one after the other: the first goes. */
function repeats(text: string, line: Line, next: number): boolean {
  if (line.to - line.from < 8 || line.to - line.from > LONGEST || content(text, line).includes("\u3002")) return false;
  let following = lineAt(text, Math.min(next, text.length));
  for (let i = 0; i < 4 && following.from === following.to && following.end < text.length; i++)
    following = lineAt(text, following.end + 1);
  return bare(text, following) === bare(text, line);
}

function remove(edits: Edit[], line: Line, next: number): void {
  const last = edits.at(-1);
  if (last?.end === line.start) edits[edits.length - 1] = { start: last.start, end: next, text: "" };
  else edits.push({ start: line.start, end: next, text: "" });
}

/** Where the foot of the page begins; the text's length if it has none. */
function footStart(text: string, from: number): number {
  let foot = text.length;
  let end = text.length;
  let links = 0;
  for (let count = 0; count < HEAD_LINES * 2 && end > from; count++) {
    const line = lineBefore(text, end);
    const words = bare(text, line);
    if (line.start <= from) break;
    if (words !== "") {
      const beside = foot < text.length && foot <= line.end + 1;
      if (opener.test(words) || (beside && maker.test(words)) || isForeign(text, line, words, beside)) {
        foot = line.start - 1;
        links = 0;
      } else if (!contact.test(words) && !maker.test(words) && (!isLink(words) || ++links > MOST_LINKS)) break;
    }
    end = line.start - 1;
  }
  return foot;
}

/** Titles of other articles under 相关报道: short, without a mark of a sentence's end. */
function isLink(words: string): boolean {
  return words.length <= 60 && !/[\u3002\uff1b;]/.test(words);
}

/** A line of the page: it names what only pages name, is an address, or holds nothing but words of buttons and menus. */
function isForeign(text: string, line: Line, words: string, beside: boolean): boolean {
  if (words.length > LONGEST) return false;
  if (foreign.test(words) || /^https?:\S+$/.test(words)) return true;
  const first = PART.exec(content(text, line))?.[0];
  if (first !== undefined && !menus.has(first)) return false;
  const parts = content(text, line).split(BETWEEN).filter(Boolean);
  const known = beside || parts.length > 2 ? menus : widgets;
  return parts.every((part) => known.has(part)) && (parts.length > 0 || beside);
}

/** The content of a line without blanks; a long line gives only its start, which no rule here matches as a whole. */
function bare(text: string, line: Line): string {
  return text.slice(line.from, Math.min(line.to, line.from + LONGEST + 100)).replace(/[\s\u3000]/g, "");
}
