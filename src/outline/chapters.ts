import { FIGURE_UNITS } from "../../grammars/vocabulary/headings.ts";
import { Class, classAt, skipSpaces } from "./char-class.ts";
import { Kind } from "./marker.ts";
import { Before, type Candidate, type Line, type Scan } from "./scan.ts";
import { titleOf } from "./title.ts";

/** The title of a chapter without marks（1 现状与形势）is no longer than this; lines broken by width are. */
const LONGEST_TITLE = 26;
/** So many lines at most behind the title of the last chapter tell whether text follows it. */
const REACH = 12;
/** So many runs at most are open at a time: chapters, and lists in them. */
const MOST_OPEN = 4;
const figure = new RegExp(`\\d\\s?[${FIGURE_UNITS}]`);
const twoHan = /\p{Script=Han}\s?\p{Script=Han}/u;

/** A line `N title` with text below it. */
interface Chapter {
  readonly candidate: Candidate;
  readonly title: string;
}

/**
 * The numbers without a mark that open chapters: lines `1 现状`, `2 目标` that count up from 1, or 0, each with text or `1.1` below it. Lines one
 * below the other are a list or a table of contents, those with one title the head of each page.
 */
export function bareChapters(text: string, { lines, candidates }: Scan): ReadonlySet<Candidate> {
  const accepted = new Set<Candidate>();
  const bare = candidates.filter(({ marker, before }) => marker.kind === Kind.Bare && before === Before.Line);
  const decimals = new Set(candidates.filter(({ marker }) => marker.kind === Kind.Decimal).map(({ line }) => line));
  const open: Chapter[][] = [];
  for (const [i, candidate] of bare.entries()) {
    const title = titleAt(text, candidate, lines);
    if (title === undefined || goesOn(bare[i - 1], candidate)) continue;
    const last = Math.min(bare[i + 1]?.line ?? candidate.line + REACH, lines.length);
    if (!hasText(text, lines.slice(candidate.line + 1, last)) && !decimals.has(candidate.line + 1)) continue;
    addTo(open, { candidate, title });
    const run = open.at(-1) ?? [];
    if (run.length > 1) for (const chapter of run) accepted.add(chapter.candidate);
  }
  return accepted;
}

/** Lets a chapter go on with the innermost run that it continues, or open one. */
function addTo(open: Chapter[][], chapter: Chapter): void {
  const { value } = chapter.candidate.marker;
  const at = open.findLastIndex((run) => run.at(-1)?.candidate.marker.value === value - 1);
  const run = open[at];
  if (run && run.at(-1)?.title !== chapter.title) {
    run.push(chapter);
    open.splice(at + 1);
  } else if (value <= 1) {
    open.push([chapter]);
    if (open.length > MOST_OPEN) open.shift();
  }
}

/** The words behind a number, where they are a title alone on its line; undefined where they are not. */
export function titleAt(text: string, { marker, line }: Candidate, lines: Scan["lines"]): string | undefined {
  const end = lines[line]?.end ?? 0;
  const start = skipSpaces(text, marker.end, end);
  if (end - start > LONGEST_TITLE || classAt(text, start) === Class.Digit) return undefined;
  const title = titleOf(text, start, end);
  const words = text.slice(start, end);
  return title.likely && title.end === end && twoHan.test(words) && !figure.test(words) ? words : undefined;
}

/** Whether a number is that of the line above and one more, as in a list. */
export const goesOn = (above: Candidate | undefined, { line, marker }: Candidate): boolean =>
  above?.line === line - 1 && above.marker.kind === marker.kind && above.marker.value === marker.value - 1;

/** Whether one of the lines is running text. */
const hasText = (text: string, lines: readonly Line[]): boolean =>
  lines.some(({ end }) => {
    const mark = classAt(text, end - 1);
    return mark === Class.Stop || mark === Class.Semicolon || mark === Class.Colon;
  });
