import { describe, expect, it } from "vitest";
import { clauseGrammar } from "../../grammars/clause.ts";
import { baselineExamples } from "../../grammars/examples/baseline.ts";
import { clauseExamples } from "../../grammars/examples/clause.ts";
import { deedExamples } from "../../grammars/examples/deeds.ts";
import { eachPlaceExamples } from "../../grammars/examples/each-place.ts";
import { nounEndExamples } from "../../grammars/examples/noun-ends.ts";
import { numeralExamples } from "../../grammars/examples/numerals.ts";
import { sameCountedExamples } from "../../grammars/examples/same-counted.ts";
import { splitVerbExamples } from "../../grammars/examples/split-verbs.ts";
import { valueExamples } from "../../grammars/examples/values.ts";
import type { Claim } from "../../src/statements/clause.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { readFunding } from "../../src/statements/read-funding.ts";
import { readSentence } from "../../src/statements/read-sentence.ts";

const shown = (claim: Claim) => {
  const { value, max, unit } = claim.quantity;
  const parts = [claim.indicator, claim.action, `${claim.op}${value}${max === undefined ? "" : `-${max}`}${unit}`];
  if (claim.of) parts.push(`of=${claim.of}`);
  if (claim.change) parts.push(claim.change);
  if (claim.condition) parts.push(`if=${claim.condition}`);
  if (claim.baseline) parts.push(`base=${claim.baseline.year ?? claim.baseline.text ?? claim.baseline.value}`);
  return parts.join("|");
};

describe("clauses", () => {
  it("has a grammar without ambiguities", () => {
    expect(() => clauseGrammar(true)).not.toThrow();
  });
  it.each([
    ...clauseExamples,
    ...baselineExamples,
    ...deedExamples,
    ...eachPlaceExamples,
    ...sameCountedExamples,
    ...splitVerbExamples,
    ...nounEndExamples,
    ...numeralExamples,
    ...valueExamples,
  ])("$construct: $text", ({ text, claims }) => {
    const [sentence, figures] = [{ start: 0, end: text.length }, readFigures(text, 0, text.length)];
    const promised = readFunding(text, sentence, figures)?.classes;
    const reading = readSentence(
      text,
      sentence,
      figures.filter((figure) => !promised?.has(figure)),
    );
    expect(reading.claims.map(shown)).toEqual(claims);
  });
});
