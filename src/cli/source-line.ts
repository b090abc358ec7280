import type { Span } from "../span.ts";
import { charWidth, displayWidth } from "./display-width.ts";

/**
 * Two rows for a terminal: the line that holds the words, cut to `columns` around them with … where something is left out, and
 * carets under the words（of their first line, where they go on）. Tabs stay tabs in both rows, so that the carets stand right
 * whatever a tab is worth. `at` is a range of `text`.
 */
export function underline(
  text: string,
  at: Span,
  columns: number,
): { readonly source: string; readonly carets: string } {
  const start = Math.max(text.lastIndexOf("\n", at.start - 1), text.lastIndexOf("\r", at.start - 1)) + 1;
  const end = text.slice(at.start).search(/[\r\n]/);
  const line = text.slice(start, end < 0 ? text.length : at.start + end);
  const from = at.start - start;
  const to = Math.max(from, Math.min(at.end - start, line.length));
  const marked = clip(line.slice(from, to), columns - 10, "forwards");
  const room = Math.max(4, columns - displayWidth(marked));
  const before = clip(line.slice(0, from), Math.ceil(room / 2), "backwards");
  const after = clip(line.slice(to), room - displayWidth(before), "forwards");
  const indent = before.replace(/[^\t]+/g, (part) => " ".repeat(displayWidth(part)));
  return { source: before + marked + after, carets: indent + "^".repeat(Math.max(1, displayWidth(marked))) };
}

/** The part of a text that fits into `columns`, from its start or from its end; … stands where it was cut. */
export function clip(text: string, columns: number, direction: "forwards" | "backwards"): string {
  const near = direction === "forwards" ? text.slice(0, columns + 1) : text.slice(-(columns + 1));
  if (near.length === text.length && displayWidth(text) <= columns) return text;
  const chars = direction === "forwards" ? [...near] : [...near].reverse();
  let kept = "";
  let width = 1;
  for (const char of chars) {
    width += charWidth(char);
    if (width > columns) break;
    kept = direction === "forwards" ? kept + char : char + kept;
  }
  return direction === "forwards" ? `${kept}…` : `…${kept}`;
}
