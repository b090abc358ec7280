import { marksOf } from "../clean/marks.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";
import { Kind, type Marker, readMarker } from "./marker.ts";
import { hasColumns, hasPipes, holdsPipes } from "./rows.ts";

/** What stands before a marker: the start of its line, the end of a sentence, a closing bracket …, or nothing that parts it from the words before. */
export const Before = { None: 0, Line: 1, Stop: 2, Closer: 3, Colon: 4, Semicolon: 5, Space: 6 } as const;

/** A marker that may open a part of the text. */
export interface Candidate {
  readonly marker: Marker;
  readonly before: number;
  /** True where no sentence has ended between the candidate before it on its line and this one: 一、总体要求（一）指导思想. */
  readonly inTitle: boolean;
  readonly line: number;
}

/** A line without its line break, indentation and trailing spaces; never empty. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly lines: readonly Line[];
  readonly candidates: readonly Candidate[];
}

/** Cuts a text into lines and collects every marker that could open a part, in the order of the text. One pass over the characters. */
export function scan(text: string): Scan {
  const lines: Line[] = [];
  const candidates: Candidate[] = [];
  const cursor: Cursor = { marks: marksOf(text), next: 0 };
  const piped = holdsPipes(text);
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const stop = found < 0 ? text.length : found;
    const start = skipSpaces(text, from, stop);
    if (start < stop) {
      const end = trimEnd(text, start, stop);
      // the number of a row opens no part: 3 | 再生水利用率 | 25
      if (!(piped && hasPipes(text, start, end)) && !hasColumns(text, start, end))
        scanLine(text, start, end, { cursor, line: lines.length, out: candidates });
      lines.push({ start, end });
    }
    from = stop + 1;
  }
  return { lines, candidates };
}

interface Cursor {
  readonly marks: Int32Array;
  next: number;
}

interface Into {
  readonly cursor: Cursor;
  readonly line: number;
  readonly out: Candidate[];
}

function scanLine(text: string, start: number, end: number, { cursor, line, out }: Into): void {
  let inTitle = false;
  let at = start;
  const first = readMarker(text, start, end);
  if (first) {
    out.push({ marker: first, before: Before.Line, inTitle: false, line });
    inTitle = true;
    at = first.end;
  }
  let before: number = Before.None;
  while (at < end) {
    // a Han character in running text opens nothing
    if (before === Before.None && !inTitle) {
      at = nextMark(cursor, at);
      if (at >= end) return;
    }
    const kind = classAt(text, at);
    if (kind === Class.Other) {
      before = Before.None;
      at++;
      continue;
    }
    const marker =
      before !== Before.None || inTitle || kind === Class.Circled ? readInline(text, at, end, kind) : undefined;
    if (marker) {
      out.push({ marker, before, inTitle, line });
      inTitle = true;
      at = marker.end;
      before = Before.None;
      continue;
    }
    if (kind === Class.Stop) inTitle = false;
    before = beforeOf(kind, before);
    at++;
  }
}

/** The first mark at an offset or behind it. */
function nextMark(cursor: Cursor, at: number): number {
  let next = cursor.next;
  while ((cursor.marks[next] as number) < at) next++;
  cursor.next = next;
  return cursor.marks[next] as number;
}

/** Inside a line letters are no markers, and a digit counts only where no digit, letter or point stands before it. */
function readInline(text: string, at: number, end: number, kind: number): Marker | undefined {
  if (kind < Class.Han || kind > Class.Ordinal) return undefined;
  if (kind === Class.Digit || kind === Class.Han) {
    const prior = classAt(text, at - 1);
    if (prior === kind || prior === Class.Latin || prior === Class.Ordinal || text.charAt(at - 1) === ".")
      return undefined;
  }
  const marker = readMarker(text, at, end);
  return marker && marker.kind !== Kind.Decimal && marker.kind !== Kind.Decimal3 && !marker.doubtful
    ? marker
    : undefined;
}

function beforeOf(kind: number, before: number): number {
  switch (kind) {
    case Class.Stop:
      return Before.Stop;
    case Class.Closer:
      return Before.Closer;
    case Class.Colon:
      return Before.Colon;
    case Class.Semicolon:
      return Before.Semicolon;
    case Class.Space:
      return before === Before.None ? Before.Space : before;
    default:
      return Before.None;
  }
}
