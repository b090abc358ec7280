import type { Span } from "../span.ts";
import type { Op, Quantity } from "./figure.ts";

/** Money that a sentence promises. Offsets are those of the text that was read. */
export interface FundingPromise {
  readonly quantity: Quantity;
  /** An upper bound without a comparator of its own（上限100万元）is `<=`. */
  readonly op: Op;
  /** For whom or what. */
  readonly for?: string | undefined;
  /** Who qualifies, and by what（年产值5亿元以上; 每新增1家企业）. */
  readonly condition?: string | undefined;
  /** From the verb that promises to the figure, or to the noun of aid behind it. */
  readonly quote: Span;
}

/** Whether a stretch shares characters with the words of a promise. `promises` in the order of the text. */
export function overlaps(promises: readonly FundingPromise[], { start, end }: Span): boolean {
  let [low, high] = [0, promises.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((promises[middle] as FundingPromise).quote.end > start) high = middle;
    else low = middle + 1;
  }
  const first = promises[low];
  return first !== undefined && first.quote.start < end;
}
