import { ATTACHMENT_WORDS, BOX_WORDS } from "../../grammars/vocabulary/headings.ts";
import { Class, classAt, skipSpaces } from "./char-class.ts";
import { Kind } from "./marker.ts";
import { hasCells } from "./rows.ts";
import type { Segment } from "./segments.ts";

/** What a segment is before headings are known. */
export type Role = "numbered" | "boxed" | "box-title" | "attachment" | "text";

export interface Region {
  readonly role: Role;
  /** The title of the box it stands in. */
  readonly box: string | undefined;
  /** True at the first segment of an attachment: numbering starts anew. */
  readonly fresh: boolean;
}

const boxTitle = new RegExp(`(?:${BOX_WORDS.join("|")})\\s*(?:\\d|[\\u4e00-\\u5341]|[:\\uff1a\\s])`, "y");
const attachment = new RegExp(`(?:${ATTACHMENT_WORDS.join("|")})`, "y");

interface State {
  box: string | undefined;
  /** The numbering of the list in the box: its kind (0: none yet) and last value. */
  kind: number;
  value: number;
  /** True where the next paragraph still belongs to the box: behind its title or the title of a row. */
  expects: boolean;
  /** The number of the attachment listed last; -1 outside such a list. */
  attached: number;
}

/** Finds boxes (专栏1 …) and lists of attachments: their numbers are no headings. One pass, in order. */
export function regionsOf(text: string, segments: readonly Segment[]): Region[] {
  const state: State = { box: undefined, kind: 0, value: 0, expects: false, attached: -1 };
  return segments.map((segment) => {
    const role = roleOf(text, segment, state);
    return { role, box: state.box, fresh: role === "attachment" && !segment.marker };
  });
}

function roleOf(text: string, segment: Segment, state: State): Role {
  const { marker, start, end } = segment;
  if (marker) {
    if (
      marker.kind === Kind.Arabic &&
      state.attached >= 0 &&
      marker.value === state.attached + 1 &&
      end - start < 80 &&
      classAt(text, end - 1) !== Class.Stop
    ) {
      state.attached = marker.value;
      return "attachment";
    }
    state.attached = -1;
    return inBox(marker.kind, marker.value, state) ? "boxed" : "numbered";
  }
  if (segment.opensLine && matches(boxTitle, text, segment, 60)) {
    Object.assign(state, { box: text.slice(start, end), kind: 0, value: 0, expects: true, attached: -1 });
    return "box-title";
  }
  if (segment.opensLine && matches(attachment, text, segment, 200)) {
    Object.assign(state, { box: undefined, attached: listed(text, segment) });
    return "attachment";
  }
  state.attached = -1;
  if (state.box !== undefined) leaveBox(text, segment, state);
  return "text";
}

function matches(pattern: RegExp, text: string, { start, end }: Segment, longest: number): boolean {
  if (end - start > longest || classAt(text, end - 1) === Class.Stop) return false;
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** 附件：1.… has listed number 1 already. */
function listed(text: string, { start, end }: Segment): number {
  for (let i = start; i < Math.min(end, start + 6); i++) {
    if (classAt(text, i) !== Class.Colon) continue;
    const next = skipSpaces(text, i + 1, end);
    return next < end && classAt(text, next) === Class.Digit ? 1 : 0;
  }
  return 0;
}

/** A number belongs to the box if it opens its list or is the next of it; every other one ends the box. */
function inBox(kind: number, value: number, state: State): boolean {
  if (state.box === undefined) return false;
  const goesOn =
    state.kind === kind
      ? value === state.value + 1
      : value === 1 && (state.kind === 0 ? state.expects : kind > state.kind);
  const deeper = state.kind !== 0 && kind > state.kind && !goesOn;
  if (kind === Kind.Circled || deeper) return true;
  if (!goesOn || kind < Kind.Arabic) {
    state.box = undefined;
    return false;
  }
  if (state.kind === 0 || state.kind === kind) {
    state.kind = kind;
    state.value = value;
  }
  state.expects = true;
  return true;
}

/** Running text ends a box, unless the line before it announced it; rows and short lines go on with it. */
function leaveBox(text: string, { start, end }: Segment, state: State): void {
  const prose = !hasCells(text, start, end) && end - start >= 40 && classAt(text, end - 1) === Class.Stop;
  if (prose && !state.expects) state.box = undefined;
  state.expects = !prose;
}
