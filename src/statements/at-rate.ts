import { atRateOf, fallsAtRate, rateBefore } from "../../grammars/vocabulary/clause-words.ts";
import type { Claim } from "./clause.ts";

/** 总产值以年均20%的速度增长: the change behind the rate is the verb, and what stands before 以 what changes; any other claim as it is. */
export function atRate(text: string, claim: Claim): Claim {
  const { quantity } = claim;
  const verb = atRateOf.exec(text.slice(quantity.end, quantity.end + 12));
  const action = verb?.groups?.verb;
  if (!verb || action === undefined) return claim;
  const lead = rateBefore.exec(text.slice(claim.quote.start, quantity.start));
  if (!lead) return claim;
  const subject = { start: claim.quote.start, end: claim.quote.start + lead.index };
  return {
    ...claim,
    indicator: text.slice(subject.start, subject.end),
    action: (lead.groups?.yearly ?? "") + action,
    change: fallsAtRate.test(action) ? "fall" : "rise",
    shape: "change",
    quote: { start: subject.start, end: quantity.end + verb[0].length },
    subject: subject.end > subject.start ? subject : undefined,
    verb: undefined,
  };
}
