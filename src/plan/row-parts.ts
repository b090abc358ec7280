import { Class, classAt, skipSpaces } from "../outline/char-class.ts";
import { readMarker } from "../outline/marker.ts";
import type { Block } from "../outline/outline.ts";
import { sentencesOf } from "../outline/sentences.ts";
import type { Span } from "../span.ts";
import type { Cell, TaskRow } from "../statements/task-tables.ts";

/** What of a block of a table of tasks is read by itself: each cell of its row, or numbered part of one, under the name of the row; of a head nothing. */
export function rowParts(text: string, block: Block, row: TaskRow | undefined): readonly Block[] {
  if (!row || block.start >= (row.cells.at(-1) as Span).end)
    return [{ ...block, lead: undefined, bodyStart: block.end, sentences: [] }];
  return row.cells.flatMap((cell) => partsOf(text, block, cell, row));
}

/** The parts of a cell that stand in a block; a numbered one（①…②…）may be a block of its own. */
function partsOf(text: string, block: Block, cell: Cell, { name }: TaskRow): readonly Block[] {
  const [start, end] = [Math.max(block.start, cell.start), Math.min(block.end, cell.end)];
  if (start >= end) return [];
  const lead = cell.states && name && cell !== name ? text.slice(name.start, name.end) : undefined;
  const body = start === block.start && block.marker !== undefined ? block.bodyStart : start;
  const part: Block = { ...block, start, end, lead, bodyStart: body, sentences: sentencesOf(text, body, end) };
  return cell.states ? numberedParts(text, part) : [part];
}

/** A part cut before the sentences that open with a number. */
function numberedParts(text: string, part: Block): readonly Block[] {
  const out: { block: Block; sentences: Span[] }[] = [{ block: part, sentences: [] }];
  for (const { start, body, end } of part.sentences.flatMap((sentence) => numbered(text, sentence))) {
    if (body > start) out.push({ block: { ...part, start, end, bodyStart: body }, sentences: [] });
    out.at(-1)?.sentences.push({ start: body, end });
  }
  return out.map(({ block, sentences }) => ({ ...block, sentences }));
}

/** The sentences of a cell, without the numbers that they open with. */
export const sentencesIn = (text: string, { start, end }: Span): readonly Span[] =>
  sentencesOf(text, start, end).flatMap((sentence) =>
    numbered(text, sentence).map(({ body, end: last }) => ({ start: body, end: last })),
  );

interface Numbered extends Span {
  /** Where it begins behind its number; its start where it has none. */
  readonly body: number;
}

/** A sentence cut before the numbers behind its semicolons: 1.新建水厂3座；2.改造管网80公里。 */
function numbered(text: string, { start, end }: Span): readonly Numbered[] {
  const out: Numbered[] = [];
  for (let from = start; from < end; ) {
    const body = behindNumber(text, from, end);
    const to = nextNumber(text, body, end);
    out.push({ start: from, body, end: to });
    from = skipSpaces(text, to, end);
  }
  return out;
}

function behindNumber(text: string, at: number, end: number): number {
  const marker = readMarker(text, at, end);
  return marker && !marker.doubtful ? skipSpaces(text, marker.end, end) : at;
}

/** Where the next number behind a semicolon stands; `end` where there is none. */
function nextNumber(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (classAt(text, at) !== Class.Semicolon) continue;
    const next = skipSpaces(text, at + 1, end);
    if (behindNumber(text, next, end) > next) return next;
  }
  return end;
}
