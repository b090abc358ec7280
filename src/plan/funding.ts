import type { Span } from "../span.ts";
import type { FundingPromise } from "../statements/funding.ts";
import type { At, Funding } from "./plan.ts";

/** The entry of a promise in the model; `at` finds the place of a stretch in the file as read. */
export function fundingEntry(text: string, promise: FundingPromise, at: (span: Span) => At): Funding {
  const { quantity, op, condition, quote } = promise;
  return {
    amount: quantity.value,
    ...(quantity.max !== undefined && { max: quantity.max }),
    ...(op !== "=" && op !== "range" && { op }),
    unit: quantity.unit,
    ...(promise.for && { for: promise.for }),
    ...(condition && { condition }),
    quote: text.slice(quote.start, quote.end),
    at: at(quote),
  };
}
