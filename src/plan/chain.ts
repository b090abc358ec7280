import { assessmentHeading } from "../../grammars/vocabulary/assessment.ts";
import { goalHeading, reviewHeading, ruleHeading } from "../../grammars/vocabulary/clause-words.ts";
import type { Heading } from "../outline/outline.ts";
import { type GoalSection, goalsNamed } from "../statements/goals-named.ts";
import { opensWork } from "../statements/states-result.ts";

/** The headings that a block stands under, outermost first, and what one of them at least makes of it. Each title is looked at once. */
export interface Chain {
  readonly headings: readonly Heading[];
  /** 主要成效, 现状: tells what is reached */
  readonly reviews: boolean;
  /** 申报条件, 罚则, 考核办法: sets who qualifies, not what is aimed at */
  readonly rules: boolean;
  /** 主要目标 */
  readonly aims: boolean;
  /** Where goals without a figure may stand */
  readonly goals: GoalSection;
}

/** One test for most titles, which say nothing of the kind. */
const telling = new RegExp(
  [reviewHeading, ruleHeading, assessmentHeading, goalHeading].map(({ source }) => source).join("|"),
);

/** The chain of what stands under no heading. */
export const noChain: Chain = { headings: [], reviews: false, rules: false, aims: false, goals: "frame" };

/** The chain of what stands under a heading that stands under `above`. */
export function chainUnder(above: Chain, heading: Heading): Chain {
  const headings = [...above.headings, heading];
  const { title } = heading;
  if (!telling.test(title)) {
    const { reviews, rules, aims } = above;
    return { headings, reviews, rules, aims, goals: reviews || rules ? "none" : goalsUnder(above, title) };
  }
  const reviews = above.reviews || reviewHeading.test(title);
  const rules = above.rules || ruleHeading.test(title) || assessmentHeading.test(title);
  return {
    headings,
    reviews,
    rules,
    aims: above.aims || goalHeading.test(title),
    goals: reviews || rules ? "none" : goalsUnder(above, title),
  };
}

/** A heading of goals beside one of principles or work is a frame; one that opens an activity leaves the goals above it. */
function goalsUnder(above: Chain, title: string): GoalSection {
  const named = goalsNamed(title);
  if (named) return named;
  if (above === noChain) return "other";
  if (above.goals !== "aims" && above.goals !== "frame") return above.goals;
  if (!opensWork(title)) return above.goals;
  return above.goals === "aims" ? "frame" : "other";
}
