import type { Heading, Outline } from "../../src/outline/outline.ts";
import { readOutline } from "../../src/outline/read-outline.ts";

/** The outline of a text. */
export function outlineOf(text: string): Outline {
  return readOutline(text).value;
}

/** All headings in the order of the text. */
export function flat(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((h) => [h, ...flat(h.children)]);
}

/** `1.2 （二） 发展目标`, one a heading. */
export function headingsOf(text: string): string[] {
  return flat(outlineOf(text).headings).map((h) => `${h.id} ${h.marker} ${h.title}`);
}

/** `kind|marker|lead|section|sentence / sentence`, one a block. */
export function blocksOf(text: string): string[] {
  return outlineOf(text).blocks.map((b) => {
    const said = b.sentences.map((s) => text.slice(s.start, s.end)).join(" / ");
    return `${b.kind}|${b.marker ?? ""}|${b.lead ?? ""}|${b.section?.id ?? ""}|${said}`;
  });
}
