import { codesOf, textOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";

/** A text on its way through the repairs. `map` as in CleanText.toSource; undefined: the identity. */
export interface Draft {
  readonly text: string;
  readonly map: Int32Array | undefined;
}

/** From here on a view costs less than a loop. */
const LONG = 64;
let scratch = new Uint16Array(1 << 16);

/** Takes a draft and sorted, non-overlapping edits of its text; gives the draft with them made and the map carried on. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  let length = draft.text.length;
  let even = true;
  for (const { start, end, text } of edits) {
    // the last line has no line feed that could go with it
    length += text.length - (Math.min(end, draft.text.length) - start);
    if (text.length !== end - start) even = false;
  }
  return {
    text: edited(draft.text, edits, length),
    map: even ? draft.map : composeMap(draft, edits, length),
  };
}

/** Made in an array of codes: for two thousand edits a third of the time that slices take, and the text is flat. */
function edited(text: string, edits: readonly Edit[], length: number): string {
  const codes = codesOf(text);
  if (length > scratch.length) scratch = new Uint16Array(2 * length);
  const out = scratch;
  let to = 0;
  let from = 0;
  for (let n = 0; n <= edits.length; n++) {
    const edit = edits[n];
    const end = edit ? edit.start : text.length;
    if (end - from > LONG) {
      out.set(codes.subarray(from, end), to);
      to += end - from;
    } else for (let i = from; i < end; i++) out[to++] = codes[i] as number;
    if (!edit) break;
    for (let i = 0; i < edit.text.length; i++) out[to++] = edit.text.charCodeAt(i);
    from = edit.end;
  }
  return textOf(out, length);
}

/**
 * The map of the edited text: kept characters keep their source offset, replaced ones spread over the range that they
 * replace (the last one onto its last character, so that a span over all of them covers all of it).
 */
function composeMap({ text, map }: Draft, edits: readonly Edit[], length: number): Int32Array {
  const next = new Int32Array(length + 1);
  let to = 0;
  let from = 0;
  for (let n = 0; n <= edits.length; n++) {
    const edit = edits[n];
    const end = edit ? edit.start : text.length;
    if (map && end - from > LONG) {
      next.set(map.subarray(from, end), to);
      to += end - from;
    } else if (map) for (let i = from; i < end; i++) next[to++] = map[i] as number;
    else for (let i = from; i < end; i++) next[to++] = i;
    if (!edit) break;
    const last = Math.max(edit.end - edit.start - 1, 0);
    const count = edit.text.length;
    for (let i = 0; i < count; i++) {
      const old = edit.start + (i === count - 1 ? last : Math.min(i, last));
      next[to++] = map ? (map[old] ?? old) : old;
    }
    from = edit.end;
  }
  next[length] = map ? (map[text.length] ?? text.length) : text.length;
  return next;
}
