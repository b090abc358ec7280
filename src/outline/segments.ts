import { BARE_TITLE, FIGURE_UNITS } from "../../grammars/vocabulary/headings.ts";
import { bareChapters, goesOn, titleAt } from "./chapters.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";
import { KINDS, Kind, type Marker } from "./marker.ts";
import { Before, type Candidate, type Scan } from "./scan.ts";

/** A logical line: a line, or a part of one that opens with a marker of its own. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | undefined;
  /** False where the segment was cut out of the middle of a line. */
  readonly opensLine: boolean;
}

/** Cuts lines at the markers that continue or open a sequence, so that headings glued to running text stand alone. */
export function segmentsOf(text: string, found: Scan): Segment[] {
  const { lines } = found;
  const accepted = accept(text, found);
  const out: Segment[] = [];
  let next = 0;
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n];
    if (!line) continue;
    let start = line.start;
    let marker: Marker | undefined;
    for (; accepted[next]?.line === n; next++) {
      const c = accepted[next] as Candidate;
      if (c.marker.start > start) push(text, out, start, c.marker.start, marker, line.start);
      start = c.marker.start;
      marker = c.marker;
    }
    push(text, out, start, line.end, marker, line.start);
  }
  return out;
}

function push(
  text: string,
  out: Segment[],
  start: number,
  end: number,
  marker: Marker | undefined,
  lineStart: number,
): void {
  out.push({ start, end: trimEnd(text, start, end), marker, opensLine: start === lineStart });
}

/** The candidates that really open a part: at a line's start nearly all, inside a line those alone whose sequence proves them. */
function accept(text: string, found: Scan): Candidate[] {
  const { lines, candidates } = found;
  const chapters = bareChapters(text, found);
  const last = new Int32Array(KINDS);
  const following = successors(candidates);
  const out: Candidate[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i];
    if (!c) continue;
    const { kind, value } = c.marker;
    const next = candidates[following[i] ?? -1];
    const continues = value === (last[kind] ?? 0) + 1 && value > 1;
    const opens =
      value === 1 &&
      ((next?.marker.value === 2 && next.before !== Before.Semicolon) || opensBelow(text, candidates[i - 1], c));
    if (
      !(c.before === Before.Line
        ? c.marker.kind === Kind.Bare
          ? chapters.has(c) || isChapter(text, c, continues && !goesOn(candidates[i - 1], c), candidates[i + 1], lines)
          : atLineStart(c, continues, opens)
        : insideLine(text, c, continues, opens, lines))
    )
      continue;
    last[kind] = value;
    out.push(c);
  }
  return out;
}

/** 二、重点任务（一）提升质量: the first number of an inner habit right behind the words of a title, be it the only one. */
function opensBelow(text: string, above: Candidate | undefined, { marker, before, inTitle, line }: Candidate): boolean {
  if (!inTitle || before !== Before.None || above?.line !== line || above.marker.kind >= marker.kind) return false;
  if (marker.kind !== Kind.HanBracket && marker.kind !== Kind.Arabic) return false;
  return BARE_TITLE.test(text.slice(above.marker.end, marker.start));
}

/** For each candidate the index of the next one of its kind; -1 where there is none. */
function successors(candidates: readonly Candidate[]): Int32Array {
  const next = new Int32Array(candidates.length).fill(-1);
  const seen = new Int32Array(KINDS).fill(-1);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const kind = candidates[i]?.marker.kind ?? 0;
    next[i] = seen[kind] ?? -1;
    seen[kind] = i;
  }
  return next;
}

/** 2 组织体系 before 2.1, or a title that goes on with such chapters; 3 个项目 does not. */
function isChapter(
  text: string,
  c: Candidate,
  continues: boolean,
  behind: Candidate | undefined,
  lines: Scan["lines"],
): boolean {
  if (behind?.marker.kind === Kind.Decimal && behind.marker.value === c.marker.value * 100 + 1) return true;
  const title = continues ? titleAt(text, c, lines) : undefined;
  return title !== undefined && !FIGURE_UNITS.includes(title.charAt(0));
}

function atLineStart({ marker }: Candidate, continues: boolean, opens: boolean): boolean {
  if (!marker.doubtful) return true;
  if (marker.kind === Kind.Decimal || marker.kind === Kind.Decimal3) return continues || marker.value % 100 === 1;
  return continues || opens;
}

/** 。二、 and ）2． go on with a sequence; ①  stands behind a mark or a space; a number behind plain words only in the title of a heading. */
function insideLine(text: string, c: Candidate, continues: boolean, opens: boolean, lines: Scan["lines"]): boolean {
  if (c.marker.kind === Kind.Circled) return c.before !== Before.None && (continues || c.marker.value === 1);
  if (skipSpaces(text, c.marker.end, lines[c.line]?.end ?? 0) >= (lines[c.line]?.end ?? 0)) return false;
  if (c.before === Before.Semicolon || (c.marker.kind === Kind.Han && classAt(text, c.marker.end) === Class.Han))
    return false;
  if (!continues && !opens) return false;
  return c.before === Before.None || c.before === Before.Space ? c.inTitle : true;
}
