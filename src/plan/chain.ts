import { goalHeading, reviewHeading, ruleHeading } from "../../grammars/vocabulary/clause-words.ts";
import type { Heading } from "../outline/outline.ts";

/** The headings that a block stands under, outermost first, and what one of them at least makes of it. Each title is looked at once. */
export interface Chain {
  readonly headings: readonly Heading[];
  /** 主要成效, 现状: tells what is reached */
  readonly reviews: boolean;
  /** 申报条件, 罚则: sets who qualifies, not what is aimed at */
  readonly rules: boolean;
  /** 主要目标 */
  readonly aims: boolean;
}

/** One test for most titles, which say nothing of the kind. */
const telling = new RegExp([reviewHeading, ruleHeading, goalHeading].map(({ source }) => source).join("|"));

/** The chain of what stands under no heading. */
export const noChain: Chain = { headings: [], reviews: false, rules: false, aims: false };

/** The chain of what stands under a heading that stands under `above`. */
export function chainUnder(above: Chain, heading: Heading): Chain {
  const headings = [...above.headings, heading];
  const { reviews, rules, aims } = above;
  if (!telling.test(heading.title)) return { headings, reviews, rules, aims };
  return {
    headings,
    reviews: above.reviews || reviewHeading.test(heading.title),
    rules: above.rules || ruleHeading.test(heading.title),
    aims: above.aims || goalHeading.test(heading.title),
  };
}
