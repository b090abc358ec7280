import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureExamples } from "../../grammars/examples/figure.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { showFigure } from "./show-figure.ts";

const pieces = [
  ...figureExamples.map(({ text }) => text),
  ..."，。；、的达到在（）“”《》-—~0123456789.%年月日一二十百万亿 \n第A:/至和",
];
const shuffled = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

describe("readFigures", () => {
  it("gives offsets of the text, not of the range", () => {
    const text = "甲。建成5个园区。乙3家";
    expect(readFigures(text, 2, 9)).toMatchObject([{ start: 4, end: 6, figure: { start: 4, end: 6 } }]);
  });

  it("tells comparators from the figure", () => {
    const [quantity] = readFigures("超过40余家", 0, 6);
    expect(quantity).toMatchObject({
      before: { start: 0, end: 2, op: ">" },
      after: { start: 4, end: 5, op: ">" },
      figure: { start: 2, end: 6 },
      numeral: "arabic",
    });
  });

  it("leaves open what only the year of the document tells", () => {
    const text = "明年6月底前，三年内";
    expect(readFigures(text, 0, text.length)).toMatchObject([
      { kind: "date", limit: true, relative: { kind: "year", years: 1 } },
      { kind: "date", limit: true, relative: { kind: "within", amount: 3, unit: "year" } },
    ]);
    expect(readFigures(text, 0, text.length)[1]).not.toHaveProperty("by");
  });

  it("counts Han numerals without a measure only where asked", () => {
    expect(readFigures("答案是五", 0, 4)).toEqual([]);
    expect(readFigures("答案是五", 0, 4, { bare: true })).toMatchObject([{ value: 5, numeral: "han" }]);
  });

  it("reads a sentence", () => {
    const text = "到2027年，每个县建成2—3个示范基地，机械化率达到78%以上，参照GB/T 2021-2009和“千万工程”经验。";
    expect(readFigures(text, 0, text.length).map((figure) => showFigure(text, figure))).toEqual([
      "到2027年: /2027!",
      "2—3个: 2..3个",
      "78%以上: >=78%",
      "GB/T 2021-2009: standard-number",
      "“千万工程”: name",
    ]);
  });

  it("covers every run of digits once, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        const figures = readFigures(text, 0, text.length);
        let last = 0;
        for (const { start, end } of figures) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { index, 0: run } of text.matchAll(/[0-9]+/g))
          expect(figures.filter((f) => f.start <= index && f.end >= index + run.length)).toHaveLength(1);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it("takes time in proportion to a hostile text", () => {
    for (const piece of [
      "1",
      "1-",
      "一",
      "《",
      "“一",
      "Ⅱ",
      "A1",
      "1,",
      "3又5分之",
      "百分之",
      "到2020年",
      "http://",
      "1 ",
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      // quadratic time would pass the runner's limit for a test
      expect(readFigures(text, 0, text.length), piece).toBeDefined();
    }
  }, 60_000);
});
