import type { Edit } from "./clean-text.ts";

/** A text on its way through the repairs. `map` as in CleanText.toSource; undefined: the identity. */
export interface Draft {
  readonly text: string;
  readonly map: Int32Array | undefined;
}

/** Takes a draft and sorted, non-overlapping edits of its text; gives the draft with them made and the map carried on. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  // joined, not added up: what += makes is a rope, on which every later pass takes half as long again
  const parts: string[] = [];
  let at = 0;
  let even = true;
  for (const edit of edits) {
    parts.push(draft.text.slice(at, edit.start), edit.text);
    at = edit.end;
    if (edit.text.length !== edit.end - edit.start) even = false;
  }
  parts.push(draft.text.slice(at));
  const text = parts.join("");
  return { text, map: even ? draft.map : composeMap(draft, edits, text.length) };
}

/**
 * The map of the edited text: kept characters keep their source offset, replaced ones spread over the range that they
 * replace (the last one onto its last character, so that a span over all of them covers all of it).
 */
function composeMap({ text, map }: Draft, edits: readonly Edit[], length: number): Int32Array {
  const next = new Int32Array(length + 1);
  let to = 0;
  let from = 0;
  const copy = (end: number): void => {
    // a view costs more than a short stretch
    if (map && end - from > 64) next.set(map.subarray(from, end), to);
    else if (map) for (let i = from; i < end; i++) next[to + i - from] = map[i] as number;
    else for (let i = from; i < end; i++) next[to + i - from] = i;
    to += end - from;
    from = end;
  };
  for (const edit of edits) {
    copy(edit.start);
    const size = edit.end - edit.start;
    const count = edit.text.length;
    for (let i = 0; i < count; i++) {
      const old = edit.start + (i === count - 1 ? Math.max(size - 1, 0) : Math.min(i, Math.max(size - 1, 0)));
      next[to++] = map ? (map[old] ?? old) : old;
    }
    from = edit.end;
  }
  copy(text.length);
  next[length] = map ? (map[text.length] ?? text.length) : text.length;
  return next;
}
