import type { Span } from "../span.ts";
import { bodyKind } from "./body-name.ts";
import type { NamedGroup } from "./duty.ts";
import { readCellGroups } from "./read-duty.ts";
import { verbEnd } from "./verb-end.ts";

/** The bodies before a colon are named in so many characters at most. */
const LONGEST = 50;
const colon = /[\uff1a:]/;
const stop = /[\uff0c\uff1b\u3002]/;

/** Who does what, by the words: the bodies, and the stretch behind their colon. */
export interface BodiesBefore {
  readonly groups: readonly NamedGroup[];
  readonly task: Span;
}

/** 县水利局：新建水库1座。: the bodies that open a paragraph before a colon, where behind it stands what they are to do; undefined where it does not begin so. */
export function bodiesBefore(text: string, { start, end }: Span): BodiesBefore | undefined {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const at = words.search(colon);
  if (at < 3 || stop.test(words.slice(0, at))) return undefined;
  const task = { start: start + at + 1, end };
  if (verbEnd(text, task.start, task.end) < 0) return undefined;
  const groups = readCellGroups(text, { start, end: start + at }, "responsible");
  const named = groups?.flatMap(({ names }) => names) ?? [];
  return groups && named.length > 0 && named.every((name) => bodyKind(name)) ? { groups, task } : undefined;
}
