import {
  ANY_NUMBER,
  CITED_NUMBER,
  DOCUMENT_KINDS,
  NUMBER_FORM,
  SHORT_FORM,
  TITLE_MARKS,
} from "../../grammars/vocabulary/documents.ts";
import { HAN } from "../../grammars/vocabulary/script.ts";
import { marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";
import type { Citation } from "./plan.ts";

const citedNumber = new RegExp(CITED_NUMBER);
const anyNumber = new RegExp(ANY_NUMBER);
const shortForm = new RegExp(SHORT_FORM);
const kinds: ReadonlySet<string> = new Set(DOCUMENT_KINDS);
const LONGEST_TITLE = 120;
const LINE_FEED = 10;
const [OPEN, CLOSE] = [TITLE_MARKS.open.charCodeAt(0), TITLE_MARKS.close.charCodeAt(0)];

/** A document number in the form of GB/T 9704: 甘政发[2012]65号 → 甘政发〔2012〕65号; undefined for a number of another form（GB/T 19004）. */
export function documentNumber(text: string): string | undefined {
  const found = anyNumber.exec(text);
  return found
    ? `${found[1]}${NUMBER_FORM.open}${found[2]}${NUMBER_FORM.close}${found[3]}${found[4]}${NUMBER_FORM.tail}`
    : undefined;
}

/**
 * The documents that a text names in 《》, each once, in the order of the text: with the number in the bracket behind it.
 * Its own title is none, whole or without its beginning; nor is a short form（《纲要》, 以下简称《规划》）of what was named before. What its title
 * only holds（贯彻计量发展规划实施方案）is another document.
 */
export function citations(text: string, own: string | undefined, without: readonly Span[]): Citation[] {
  const found: Citation[] = [];
  const shorts = new Set<string>();
  /** The cores of what was named before: a title that one of them says whole, or as a short form, is named again. */
  const named: string[] = [];
  const itself = own === undefined ? undefined : core(own);
  for (const { start, end } of titlesIn(text)) {
    if (without.some((span) => span.start <= start && start < span.end)) continue;
    const title = text.slice(start + 1, end - 1).replace(/\s+/g, "");
    const words = core(title);
    if (shortForm.test(text.slice(Math.max(0, start - 5), start))) shorts.add(words);
    if (
      kinds.has(title) ||
      itself?.endsWith(words) ||
      shorts.has(words) ||
      named.some((earlier) => earlier.includes(words))
    )
      continue;
    const written = citedNumber.exec(text.slice(end, end + 50))?.[1];
    const number = written && (documentNumber(written) ?? written.replace(/\s/g, ""));
    found.push({ title, ...(number && { number }) });
    named.push(words);
  }
  return found;
}

const notNamed = new RegExp(`[^${HAN.slice(1, -1)}\\da-zA-Z]`, "gu");
const ORDINARY = /^[\u4e00-\u9fff]*$/;

/** A title without brackets, marks and blanks: what a short form repeats of it. */
function core(title: string): string {
  if (ORDINARY.test(title)) return title;
  return title.replace(/[（(][^（()）]*[）)]/g, "").replace(notNamed, "");
}

/** What stands in 《》, the marks included. */
function titlesIn(text: string): Span[] {
  const marks = marksOf(text);
  const titles: Span[] = [];
  for (let m = 0, next = 0; (marks[m] as number) < text.length; m++) {
    const start = marks[m] as number;
    if (start < next || text.charCodeAt(start) !== OPEN) continue;
    const end = closing(text, marks, m) + 1;
    if (end > 0) titles.push({ start, end });
    next = Math.max(next, end);
  }
  return titles;
}

/** The 》 that closes the 《 that is a given mark, over titles within; -1 where a line ends before it. */
function closing(text: string, marks: Int32Array, opening: number): number {
  const last = Math.min(text.length, (marks[opening] as number) + LONGEST_TITLE);
  let depth = 0;
  for (let m = opening; (marks[m] as number) < last; m++) {
    const code = text.charCodeAt(marks[m] as number);
    if (code === LINE_FEED) return -1;
    if (code === OPEN) depth++;
    if (code === CLOSE && --depth === 0) return marks[m] as number;
  }
  return -1;
}
