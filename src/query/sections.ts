import type { Section as Heading } from "../plan/plan.ts";

/** A heading with the id of the one above it. */
export interface Section extends Omit<Heading, "children"> {
  readonly parent?: string;
}

/** All headings of an outline, in the order of the text. */
export function sectionsOf(outline: readonly Heading[] = [], parent?: string): Section[] {
  return outline.flatMap(({ children, ...heading }) => [
    { ...heading, ...(parent !== undefined && { parent }) },
    ...sectionsOf(children, heading.id),
  ]);
}
