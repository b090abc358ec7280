import { CharSet } from "../../grammars/char-set.ts";
import { ORGAN_ENDINGS } from "../../grammars/vocabulary/organs.ts";
import { LABELS, LIST_BRACKETS, OFFICES, PERSON_LABELS, TIME_LABELS } from "../../grammars/vocabulary/roles.ts";
import { markFrom, marksOf } from "../clean/marks.ts";
import type { Span } from "../span.ts";
import type { Duty } from "./duty.ts";
import { readDuty } from "./read-duty.ts";

const closers = new Map(LIST_BRACKETS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const openers = new CharSet([...closers.keys()].map((code) => String.fromCharCode(code)));
const lastWords = new CharSet(ORGAN_ENDINGS.map((word) => word.slice(-1)));
const LONGEST_LIST = 400;
const LONGEST_PERSONS = 40;
/** 。；and the line's end: where a measure ends. */
const STOPS = "\u3002\uff1b;\uff01";
const colons = new CharSet(":\uff1a");
const labelWords = [...LABELS.map(({ word }) => word), ...TIME_LABELS, ...PERSON_LABELS].sort(
  (a, b) => b.length - a.length,
);
const labelled = new RegExp(`(?:^|[${STOPS}\\uff0c,\\s])((?:${labelWords.join("|")})\\s*[:\\uff1a])`);
const labelEnds = new CharSet(labelWords.map((word) => word.slice(-1)));
const persons = new RegExp(`^(?:${PERSON_LABELS.join("|")})\\s*[:\\uff1a][^\\uff1b;]{0,${LONGEST_PERSONS}}$`);
const office = new RegExp(`(?:${OFFICES})$`);

/** Where in a text a list may stand: at its brackets, and at colons behind what may be a label. Few sentences hold one. */
export function listOffsets(text: string): number[] {
  const offsets: number[] = [];
  const marks = marksOf(text);
  for (let m = 0; (marks[m] as number) < text.length; m++) {
    const at = marks[m] as number;
    const code = text.charCodeAt(at);
    if (openers.has(code)) offsets.push(at);
    else if (colons.has(code)) {
      let label = at - 1;
      while (/\s/.test(text.charAt(label))) label--;
      if (labelEnds.has(text.charCodeAt(label))) offsets.push(at);
    }
  }
  return offsets;
}

/** The lists of bodies in a sentence, in brackets or behind a label, each with its brackets; half-open spans in order. */
export function findLists(text: string, { start, end }: Span): Duty[] {
  const found: Duty[] = [];
  const marks = marksOf(text);
  let colon = -1;
  let next = start;
  for (let m = markFrom(text, start); (marks[m] as number) < end; m++) {
    const at = marks[m] as number;
    const code = text.charCodeAt(at);
    if (at < next) continue;
    if (colons.has(code)) colon = at;
    if (!openers.has(code)) continue;
    const close = closing(text, at, end);
    if (close < 0) continue;
    const list = bracketed(text, at, close, start, end);
    if (list) found.push(list);
    next = close + 1;
  }
  const list = colon > (found.at(-1)?.end ?? -1) ? behindLabel(text, found.at(-1)?.end ?? start, end) : undefined;
  if (list) found.push(list);
  return found;
}

/** 责任单位：省教育厅 to the end of its sentence; 责任人：王某某 is a list without bodies, and no words of the measure. */
function behindLabel(text: string, start: number, end: number): Duty | undefined {
  const label = labelled.exec(text.slice(start, end));
  if (!label) return undefined;
  const from = start + label.index + label[0].length - (label[1] as string).length;
  const list = readDuty(text, from, STOPS.includes(text.charAt(end - 1)) ? end - 1 : end);
  if (list) return { ...list, end };
  return persons.test(text.slice(from, end))
    ? { start: from, end, groups: [], timings: [], firstLeads: false, holdsOn: false }
    : undefined;
}

/** A list at the end of a measure, or before the next one; one without a word for the duty behind a body's name is a gloss: 办公室（省质监局）. */
function bracketed(text: string, open: number, close: number, start: number, end: number): Duty | undefined {
  const after = close + 1;
  const last = after >= end || STOPS.includes(text.charAt(after));
  if (!last && open > start && !STOPS.includes(text.charAt(open - 1))) return undefined;
  if (!mayName(text, open + 1, close)) return undefined;
  const list = readDuty(text, open + 1, close);
  if (!list) return undefined;
  const [first, ...others] = list.groups;
  const single = first && first.role === undefined && first.names.length === 1 && others.length === 0;
  if (single && office.test(text.slice(Math.max(start, open - 6), open))) return undefined;
  return { ...list, start: open, end: last && after < end ? after + 1 : after };
}

function mayName(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lastWords.has(text.charCodeAt(i))) return true;
  return false;
}

/** The offset of the bracket that closes the one at `at`, over brackets within; -1 where none does. */
function closing(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at);
  const close = closers.get(open) as number;
  let depth = 0;
  for (let i = at; i < Math.min(end, at + LONGEST_LIST); i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i;
  }
  return -1;
}
