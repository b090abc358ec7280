import { mentionsOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

/** The words that a model quotes stand in the cleaned text of its source. */
export const quoteNotInSource: Rule = {
  code: "quote-not-in-source",
  severity: "error",
  check: (plan, { source }) =>
    mentionsOf(plan).flatMap(({ entry: { quote, at }, path }) =>
      !source || source.leads(at, quote) || source.places(quote).length > 0
        ? []
        : { code: "quote-not-in-source", path: [...path, "quote"], values: { quote } },
    ),
};
