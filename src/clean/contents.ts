import { CONTENTS_TITLES, LEADERS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { content, filledLines, isBlank, type Line } from "./lines.ts";
import { pageNumber } from "./page-number.ts";

const titles: readonly string[] = CONTENTS_TITLES;
/** White space that `isBlank` leaves at the end of a line. */
const RARE_BLANKS =
  "\u000b\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\ufeff";
/** What a line that is such a title may end in. */
const ends: ReadonlySet<number> = new Set(
  [...titles.map((title) => title.slice(-1)), ...RARE_BLANKS].map((end) => end.charCodeAt(0)),
);
/** An entry of a table of contents is at most this long; a table has at most this many. */
const LONGEST = 80;
const MOST = 400;

/**
 * Tables of contents: 目录, entries that end in leaders and a page（一、总体要求……3）, what stands between them (pages, a heading
 * broken in two), and entries without leaders that come again as lines of the text.
 */
export function repairContents(text: string): readonly Edit[] {
  const lines = filledLines(text);
  const edits: Edit[] = [];
  let untried = true;
  for (let i = 0; i < lines.length; i++) {
    const titled = isTitle(text, lines[i]!);
    if (!titled && !isEntry(text, lines[i]!)) continue;
    const first = titled ? i + 1 : i;
    let end = blockEnd(text, lines, first);
    if (end === first && untried) {
      // only the first 目录 can head a table without leaders: the search goes through the whole text
      untried = false;
      end = repeatedEnd(text, lines, first);
    }
    if (end - i < 3) continue;
    edits.push({ start: lines[i]!.start, end: lines[end]?.start ?? text.length, text: "" });
    i = end - 1;
  }
  return edits;
}

/** The index behind the last line of the table that begins at `i`. */
function blockEnd(text: string, lines: readonly Line[], i: number): number {
  let end = i;
  for (let at = i; at < lines.length && at - end < 4 && at - i < MOST; at++) {
    if (isEntry(text, lines[at]!)) end = at + 1;
    else if (end === at && pageNumber(content(text, lines[at]!)) && isEntry(text, lines[at - 1] ?? lines[at]!))
      end = at + 1;
    else if (lines[at]!.to - lines[at]!.from > LONGEST) break;
  }
  return end;
}

/** Entries without leaders: lines that come again, in the same order, behind the table. */
function repeatedEnd(text: string, lines: readonly Line[], i: number): number {
  let end = i;
  while (end < lines.length && end - i < MOST && lines[end]!.to - lines[end]!.from <= LONGEST) end++;
  let at = i;
  const last = new Map<string, number>();
  for (let k = i; k < lines.length; k++) last.set(content(text, lines[k]!), k);
  while (at < end && (last.get(entryTitle(content(text, lines[at]!))) ?? 0) > at) at++;
  return at;
}

function entryTitle(entry: string): string {
  return entry.replace(/[\s\u3000]{1,20}\d{1,4}$/, "");
}

/** Leaders, at least three, and behind them a page: 一、总体要求.......... 12 */
function isEntry(text: string, line: Line): boolean {
  let at = line.to - 1;
  const isPage = (code: number): boolean =>
    (code >= 0x30 && code <= 0x39) || code === 0x49 || code === 0x56 || code === 0x58 || isBlank(code);
  while (at > line.from && line.to - at < 8 && isPage(text.charCodeAt(at))) at--;
  if (at === line.to - 1) return false;
  let leaders = 0;
  for (; at > line.from && (LEADERS.includes(text[at]!) || text[at] === " "); at--) if (text[at] !== " ") leaders++;
  return leaders >= 3;
}

/** 目录 as a line of its own, or at the end of one that a page number or date begins. */
function isTitle(text: string, line: Line): boolean {
  if (line.to - line.from > 30 || !ends.has(text.charCodeAt(line.to - 1))) return false;
  return titles.includes(
    content(text, line)
      .replace(/[\s\u3000]/g, "")
      .replace(/^[IVX\d]{1,5}/, ""),
  );
}
