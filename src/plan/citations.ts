import {
  ANY_NUMBER,
  CITED_NUMBER,
  DOCUMENT_KINDS,
  NUMBER_FORM,
  SHORT_FORM,
  TITLE_MARKS,
} from "../../grammars/vocabulary/documents.ts";
import type { Span } from "../span.ts";
import type { Citation } from "./plan.ts";

const citedNumber = new RegExp(CITED_NUMBER);
const anyNumber = new RegExp(ANY_NUMBER);
const shortForm = new RegExp(SHORT_FORM);
const kinds: ReadonlySet<string> = new Set(DOCUMENT_KINDS);
const LONGEST_TITLE = 120;

/** A document number in the form of GB/T 9704: 甘政发[2012]第65号 → 甘政发〔2012〕65号; another number without blanks. */
export function documentNumber(text: string): string | undefined {
  const found = anyNumber.exec(text);
  return found
    ? `${found[1]}${NUMBER_FORM.open}${found[2]}${NUMBER_FORM.close}${found[3]}${found[4]}${NUMBER_FORM.tail}`
    : undefined;
}

/**
 * The documents that a text names in 《》, each once, in the order of the text: with the number in the bracket behind it.
 * Its own title is none, nor is a short form（《纲要》, 以下简称《规划》）of what was named before.
 */
export function citations(text: string, own: string | undefined, without: readonly Span[]): Citation[] {
  const found: Citation[] = [];
  const shorts = new Set<string>();
  for (const { title, start, end } of titlesIn(text)) {
    if (without.some((span) => span.start <= start && start < span.end)) continue;
    if (shortForm.test(text.slice(Math.max(0, start - 5), start))) shorts.add(core(title));
    if (kinds.has(title) || shorts.has(core(title)) || (own !== undefined && says(own, title))) continue;
    if (found.some((earlier) => says(earlier.title, title))) continue;
    const written = citedNumber.exec(text.slice(end, end + 50))?.[1];
    const number = written && (documentNumber(written) ?? written.replace(/\s/g, ""));
    found.push({ title, ...(number && { number }) });
  }
  return found;
}

/** Whether a title says another, whole or as a short form of it. */
function says(title: string, other: string): boolean {
  return core(title).includes(core(other));
}

/** A title without brackets, marks and blanks: what a short form repeats of it. */
function core(title: string): string {
  return title.replace(/[（(][^（()）]*[）)]/g, "").replace(/[^\p{Script=Han}\da-zA-Z]/gu, "");
}

function* titlesIn(text: string): Generator<Span & { readonly title: string }> {
  let start = text.indexOf(TITLE_MARKS.open);
  while (start >= 0) {
    const end = closing(text, start);
    if (end > 0) yield { title: text.slice(start + 1, end).replace(/\s+/g, ""), start, end: end + 1 };
    start = text.indexOf(TITLE_MARKS.open, Math.max(end, start) + 1);
  }
}

/** The 》 that closes the 《 at an offset, over titles within; -1 where a line ends before it. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + LONGEST_TITLE); i++) {
    const c = text.charAt(i);
    if (c === "\n") return -1;
    if (c === TITLE_MARKS.open) depth++;
    if (c === TITLE_MARKS.close && --depth === 0) return i;
  }
  return -1;
}
