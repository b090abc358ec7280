import { expect, it } from "vitest";
import { investmentExamples } from "../../grammars/examples/investment.ts";
import { noAimExamples } from "../../grammars/examples/no-aims.ts";
import { sizeExamples } from "../../grammars/examples/sizes.ts";
import type { Quantity } from "../../src/statements/figure.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { readSentence } from "../../src/statements/read-sentence.ts";
import { classesOfRest } from "../../src/statements/rest-class.ts";

const year = 2026;

it.each([...noAimExamples, ...sizeExamples, ...investmentExamples])("$construct: $text", ({ text, figures }) => {
  const [sentence, found] = [{ start: 0, end: text.length }, readFigures(text, 0, text.length, { year })];
  const { claims, classes } = readSentence(text, sentence, found);
  const quantities = found.filter((figure): figure is Quantity => figure.kind === "quantity");
  const claimed = new Set(claims.map(({ quantity }) => quantity));
  const rest = quantities.filter((figure) => !claimed.has(figure) && !classes.has(figure));
  const others = classesOfRest(text, sentence, found, rest, year);
  const kind = (figure: Quantity) => (claimed.has(figure) ? "aim" : (classes.get(figure) ?? others.get(figure) ?? "?"));
  expect(quantities.map((figure) => `${text.slice(figure.start, figure.end)}: ${kind(figure)}`)).toEqual(figures);
});
