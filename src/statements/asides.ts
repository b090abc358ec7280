import { asideLead, noAside } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { closedAt } from "./clauses.ts";
import type { Figure } from "./figure.ts";

/** A bracket right behind a figure that says something with figures of its own: what stands in it is read as a clause. */
export interface Aside {
  /** The bracket with its marks. */
  readonly bracket: Span;
  /** Its words, without those that lead to them（其中, 含）. */
  readonly words: Span;
}

/** The asides of a clause, in order: 达到5000公里（其中高速铁路2500公里）, 达到60%（农村达到50%）; no notes（约700米）. Offsets are those of `text`. */
export function asidesOf(text: string, clause: Span, figures: readonly Figure[]): readonly Aside[] {
  let out: Aside[] | undefined;
  for (const figure of figures) {
    if (figure.kind !== "quantity" || figure.end >= clause.end || figure.start < (out?.at(-1)?.bracket.end ?? 0))
      continue;
    const close = closedAt(text, figure.end, clause.end);
    if (close === figure.end) continue;
    const words = wordsOf(text, figure.end + 1, close, figures);
    if (!words) continue;
    out ??= [];
    out.push({ bracket: { start: figure.end, end: close + 1 }, words });
  }
  return out ?? none;
}

const none: readonly Aside[] = [];

/** The words between brackets; undefined where they say nothing of their own. */
function wordsOf(text: string, from: number, end: number, figures: readonly Figure[]): Span | undefined {
  const said = text.slice(from, end);
  if (noAside.test(said)) return undefined;
  const start = from + (asideLead.exec(said)?.[0].length ?? 0);
  const first = figures.find((figure) => figure.kind === "quantity" && figure.start >= start && figure.end <= end);
  return first && first.start >= start + 2 ? { start, end } : undefined;
}
