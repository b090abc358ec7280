import type { Span } from "../span.ts";
import { bulletEnd, type Lead, leadOf } from "./bullet.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";
import { frameOf, isHeld, startsTitle } from "./frame.ts";
import type { Node } from "./nest.ts";
import type { Block, BlockKind, Heading, Outline } from "./outline.ts";
import type { Region } from "./regions.ts";
import { hasCells, hasPipes, pipedCells, rowLead } from "./rows.ts";
import type { Segment } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";

/** A segment with all that is known of it. */
export interface Piece {
  readonly segment: Segment;
  readonly region: Region;
  /** Of numbered segments alone. */
  readonly node: Node | undefined;
}

interface State {
  readonly text: string;
  readonly headings: Heading[];
  readonly blocks: Block[];
  readonly byNode: Map<Node, Heading>;
  section: Heading | undefined;
  box: string | undefined;
  rowName: string | undefined;
}

/** Writes the outline: headings nested with their ids, blocks in the order of the text, each with its section, box and sentences. */
export function build(text: string, pieces: readonly Piece[]): Outline {
  const state: State = {
    text,
    headings: [],
    blocks: [],
    byNode: new Map(),
    section: undefined,
    box: undefined,
    rowName: undefined,
  };
  for (const { segment, region, node } of pieces) {
    state.box = region.box;
    if (node?.heading) addHeading(state, segment, node);
    else if (region.role === "text") addText(state, segment);
    else if (region.role === "box-title" || region.role === "attachment") {
      if (region.fresh) state.section = undefined;
      addBlock(state, region.role, segment.start, segment.end, undefined, { lead: undefined, body: segment.start });
    } else {
      if (node?.among) state.section = headingAbove(state, node);
      addItem(state, segment);
    }
  }
  return { headings: state.headings, blocks: state.blocks };
}

function addHeading(state: State, segment: Segment, node: Node): void {
  const { text } = state;
  const parent = headingAbove(state, node);
  const siblings = parent ? parent.children : state.headings;
  const { title } = node;
  const heading: Heading = {
    id: `${parent ? `${parent.id}.` : ""}${siblings.length + 1}`,
    marker: text.slice(segment.start, trimEnd(text, segment.start, node.marker.end)),
    title: text.slice(title.start, title.end),
    depth: parent ? parent.depth + 1 : 1,
    children: [],
    start: segment.start,
    end: trimEnd(text, segment.start, title.body),
  };
  siblings.push(heading);
  state.byNode.set(node, heading);
  state.section = heading;
  state.rowName = undefined;
  if (title.body < segment.end)
    addBlock(state, "paragraph", title.body, segment.end, undefined, { lead: undefined, body: title.body });
}

function headingAbove(state: State, node: Node): Heading | undefined {
  let above = node.parent;
  while (above && !above.heading) above = above.parent;
  return above && state.byNode.get(above);
}

/** 1．及时总结…: a numbered paragraph; ① in a cell stands in its row. Among headings it stands where they do, not under the one before it. */
function addItem(state: State, { start, end, marker, opensLine }: Segment): void {
  const { text } = state;
  const behind = marker?.end ?? start;
  const name = text.slice(start, trimEnd(text, start, behind));
  if (!opensLine && state.rowName !== undefined) {
    addBlock(state, "row", start, end, name, { lead: state.rowName, body: skipSpaces(text, behind, end) });
    return;
  }
  state.rowName = undefined;
  addBlock(
    state,
    "item",
    start,
    end,
    name,
    state.box === undefined ? { lead: undefined, body: skipSpaces(text, behind, end) } : leadOf(text, behind, end),
  );
}

function addText(state: State, { start, end, opensLine }: Segment): void {
  const { text } = state;
  const held = state.headings.length === 0 && isHeld(text.slice(start, Math.min(end, start + 80)));
  const behind = opensLine && !held && !hasPipes(text, start, end) ? bulletEnd(text, start, end) : start;
  state.rowName = undefined;
  if (behind > start) addBlock(state, "bullet", start, end, text.slice(start, behind), leadOf(text, behind, end));
  else if (hasCells(text, start, end)) addRow(state, start, end);
  else if (state.box !== undefined && end - start <= 40 && classAt(text, end - 1) !== Class.Stop)
    addBlock(state, "row", start, end, undefined, { lead: undefined, body: start });
  else addFramed(state, start, end);
}

function addRow(state: State, start: number, end: number): void {
  const lead = rowLead(state.text, start, end);
  state.rowName = lead.lead;
  addBlock(state, "row", start, end, undefined, lead);
}

function addFramed(state: State, start: number, end: number): void {
  const place = { head: state.headings.length === 0, prior: state.blocks[state.blocks.length - 1]?.kind };
  for (const part of frameOf(state.text, start, end, place)) {
    if (part.kind === "title") openTitle(state, part);
    addBlock(state, part.kind, part.start, part.end, undefined, { lead: undefined, body: part.start });
  }
}

/** A title ends the section before it, and the line before it may be its beginning: 甘肃省人民政府关于 / 加快发展…的意见. */
function openTitle(state: State, line: Span): void {
  state.section = undefined;
  const last = state.blocks[state.blocks.length - 1];
  if (last && (last.kind === "paragraph" || last.kind === "signature") && startsTitle(state.text, last, line))
    state.blocks[state.blocks.length - 1] = { ...last, kind: "title", section: undefined };
}

function addBlock(
  state: State,
  kind: BlockKind,
  start: number,
  end: number,
  marker: string | undefined,
  { lead, body }: Lead,
): void {
  const { text } = state;
  const parts = kind === "row" ? pipedCells(text, body, end) : [{ start: body, end }];
  const sentences: Span[] = parts.flatMap((part) => sentencesOf(text, part.start, part.end));
  state.blocks.push({
    kind,
    start,
    end,
    section: state.section,
    lead,
    marker,
    bodyStart: body,
    introduces: classAt(text, end - 1) === Class.Colon,
    sentences,
    box: state.box,
  });
}
