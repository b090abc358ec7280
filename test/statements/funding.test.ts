import { describe, expect, it } from "vitest";
import { fundingExamples } from "../../grammars/examples/funding.ts";
import { moreFundingExamples } from "../../grammars/examples/funding-more.ts";
import type { FundingPromise } from "../../src/statements/funding.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { readFunding } from "../../src/statements/read-funding.ts";

const shown = (text: string, { quantity, op, quote, condition, ...promise }: FundingPromise) => {
  const { value, max, unit } = quantity;
  const amount = `${op}${value}${max === undefined ? "" : `-${max}`}${unit}`;
  const parts = [promise.for ?? "", amount, text.slice(quote.start, quote.end)];
  if (condition) parts.push(`if=${condition}`);
  return parts.join("|");
};

describe("money that is promised", () => {
  it.each([...fundingExamples, ...moreFundingExamples])("$construct: $text", ({ text, funding }) => {
    const sentence = { start: 0, end: text.length };
    const { promises } = readFunding(text, sentence, readFigures(text, 0, text.length)) ?? { promises: [] };
    expect(promises.map((promise) => shown(text, promise))).toEqual(funding);
  });
});
