import { expect, it } from "vitest";
import { reportExamples } from "../../grammars/examples/reports.ts";
import type { Quantity } from "../../src/statements/figure.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { readSentence } from "../../src/statements/read-sentence.ts";
import { classesOfRest } from "../../src/statements/rest-class.ts";

const year = 2026;

it.each(reportExamples)("$construct: $text", ({ text, classes }) => {
  const [sentence, figures] = [{ start: 0, end: text.length }, readFigures(text, 0, text.length, { year })];
  const reading = readSentence(text, sentence, figures);
  const quantities = figures.filter((figure): figure is Quantity => figure.kind === "quantity");
  const rest = quantities.filter((figure) => !reading.classes.has(figure));
  const found = classesOfRest(text, sentence, figures, rest, year);
  const shown = quantities.map(
    (figure) => `${text.slice(figure.start, figure.end)}: ${reading.classes.get(figure) ?? found.get(figure) ?? "?"}`,
  );
  expect(shown).toEqual(classes);
});
