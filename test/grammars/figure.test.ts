import { describe, expect, it } from "vitest";
import { figureExamples } from "../../grammars/examples/figure.ts";
import { FigureParser } from "../../grammars/figure.ts";
import { FIGURE_TOKENS } from "../../grammars/tokens.ts";
import { AFTER, BEFORE } from "../../grammars/vocabulary/comparators.ts";
import { EDGES, EVERY, RELATIVE_YEARS, YEAR_PARTS } from "../../grammars/vocabulary/periods.ts";
import { NAMES } from "../../grammars/vocabulary/references.ts";
import { LATIN_UNITS, UNITS } from "../../grammars/vocabulary/units.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { showFigure } from "../statements/show-figure.ts";

describe("figure grammar", () => {
  it("has no ambiguities", () => {
    expect(() => new FigureParser(true)).not.toThrow();
  });

  it("uses every token", () => {
    const grammar = JSON.stringify(new FigureParser().getSerializedGastProductions());
    for (const { name } of FIGURE_TOKENS.filter((type) => !type.CATEGORIES?.length))
      expect(grammar, name).toContain(`"name":"${name}"`);
  });

  it.each(figureExamples)("$rule: $text", ({ text, reads }) => {
    const figures = readFigures(text, 0, text.length, { year: 2026 });
    expect(figures.map((figure) => showFigure(text, figure))).toEqual(reads);
  });
});

describe("vocabulary of figures", () => {
  const tables: Record<string, readonly string[]> = {
    units: UNITS,
    latin: LATIN_UNITS,
    before: BEFORE.map(([word]) => word),
    after: AFTER.map(([word]) => word),
    edges: EDGES.map(([word]) => word),
    parts: YEAR_PARTS.map(([word]) => word),
    years: RELATIVE_YEARS.map(([word]) => word),
    every: EVERY.map(([word]) => word),
    names: NAMES,
  };
  it.each(Object.entries(tables))("%s: no row twice, none empty", (_, rows) => {
    expect(rows.filter((word, i) => rows.indexOf(word) !== i)).toEqual([]);
    expect(rows.every((word) => word.trim() === word && word !== "")).toBe(true);
  });
});
