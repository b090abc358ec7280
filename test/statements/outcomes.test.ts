import { describe, expect, it } from "vitest";
import { outcomeExamples } from "../../grammars/examples/outcome.ts";
import { readFigures } from "../../src/statements/read-figures.ts";
import { type Outcome, readGrades, readOutcomes } from "../../src/statements/read-outcomes.ts";
import { readSentence } from "../../src/statements/read-sentence.ts";

const shown = ({ text, levels }: Outcome) => [text, ...levels].join("|");

function outcomesOf(text: string, list = false): Outcome[] {
  const whole = { start: 0, end: text.length };
  const figures = readFigures(text, 0, text.length);
  const { claims } = readSentence(text, whole, figures);
  return readOutcomes(
    text,
    whole,
    figures,
    claims.map(({ quote }) => quote),
    list,
  );
}

describe("outcomes", () => {
  it.each(outcomeExamples)("$construct: $text", ({ text, list, outcomes }) => {
    expect(outcomesOf(text, list).map(shown)).toEqual(outcomes);
  });

  it("gives the stretch that holds all parts", () => {
    const text = "质量显著提升，产量达到5万吨，品牌更加响亮，效益明显提高。";
    const [outcome] = outcomesOf(text);
    expect(text.slice(outcome?.start, outcome?.end)).toBe(text.slice(0, -1));
    expect(outcome?.text).toBe("质量显著提升，品牌更加响亮，效益明显提高");
  });

  it("takes time in proportion to a hostile text", () => {
    for (const piece of [
      "并且",
      "达到或",
      "国内或",
      "以为",
      "到2030年",
      "到2030年，",
      "水质达到Ⅱ类，",
      "在领域，",
      "；",
      "显著提升",
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const [whole, figures] = [{ start: 0, end: text.length }, readFigures(text, 0, text.length)];
      const start = performance.now();
      readOutcomes(text, whole, figures, [], false);
      readGrades(text, whole, figures, []);
      expect(performance.now() - start, piece).toBeLessThan(1500);
    }
  });
});

describe("grades", () => {
  const grades = (text: string) =>
    readGrades(text, { start: 0, end: text.length }, readFigures(text, 0, text.length), []).map(shown);

  it("are goals wherever they are to be held", () => {
    expect(grades("加强断面巡查，入湖河流水质稳定达到Ⅲ类以上，完善台账。")).toEqual([
      "入湖河流水质稳定达到Ⅲ类以上|Ⅲ类以上",
    ]);
  });
  it("are none as an attribute, a name or a condition of money", () => {
    for (const text of [
      "支持达到三级标准的医院。",
      "健全省、市、县三级网络。",
      "对达到二级以上的企业给予奖励。",
      "A级景区提升工程加快推进。",
    ])
      expect(grades(text), text).toEqual([]);
  });
});
