/** The stages of reading that `explain` can show, in the order in which a text goes through them. */
export const stages = ["text", "clean", "outline", "tokens", "cst", "statements"] as const;

export type Stage = (typeof stages)[number];
