import { describe, expect, test } from "vitest";
import { pairTopics } from "../../grammars/examples/pairs.ts";
import { align } from "../../src/compare/align.ts";
import { likeness, profileOf, SAME } from "../../src/plan/goal-likeness.ts";
import { IndicatorWords } from "../../src/plan/indicator-words.ts";
import { goalOf } from "./goals.ts";

const words = new IndicatorWords();
const profile = (text: string) => profileOf(goalOf(text), words);
const score = (a: string, b: string) => likeness(profile(a), profile(b)).score;

describe("pairs of examples", () => {
  test.each(pairTopics)("$topic", ({ rows, arguable = [] }) => {
    const sides = [0, 1].map((side) =>
      [...new Set(rows.map((row) => row[side as 0 | 1]))].filter((text) => text !== ""),
    );
    const entries = sides.map((texts) => texts.map((text) => ({ profile: profile(text), goals: [goalOf(text)] })));
    const found = align(entries)
      .filter(([a, b]) => (a ?? -1) >= 0 && (b ?? -1) >= 0)
      .map(([a, b]) => `${sides[0]?.[a as number]} = ${sides[1]?.[b as number]}`);
    const free = new Set(arguable.map((row) => row.join(" = ")));
    const wanted = rows.filter(([a, b]) => a !== "" && b !== "").map((row) => row.join(" = "));
    const decided = (list: string[]) => list.filter((row) => !free.has(row)).sort();
    expect(decided(found)).toEqual(decided(wanted));
  });

  test("hardly any near miss is taken for the same even where nothing better is there", () => {
    let wrong = 0;
    for (const { rows } of pairTopics)
      rows.forEach(([a], i) => {
        rows.forEach(([, b], j) => {
          if (i !== j && a !== "" && b !== "" && score(a, b) >= SAME) wrong++;
        });
      });
    expect(wrong).toBeLessThan(12);
  });
});

test.each([
  ["顾客满意度 %", "顾客满意指数 "],
  ["{年降水量400毫米以上地区} 造林成活率 %", "{年降水量400毫米以上地区} 人工造林成活率 %"],
  ["具有较强国际竞争力的龙头企业 家", "龙头企业 户"],
])("%s is %s", (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(SAME));

test.each([
  ["空气质量优良天数比例 %", "空气质量优良天数比例 个百分点 rise"],
  ["细颗粒物浓度 %", "细颗粒物浓度 % fall"],
  ["新建厂房面积 平方米", "新建厂房面积 个"],
  ["{年降水量400毫米以上地区} 造林成活率 %", "{年降水量400毫米以下地区} 造林成活率 %"],
  ["人均公园绿地 平方米", "公园绿地 平方米"],
  ["省级质量奖 个", "国家级质量奖 个"],
  ["小学生人数 人", "初中生人数 人"],
])("%s is not %s", (a, b) => expect(score(a, b)).toBeLessThan(SAME));

test("likeness is symmetric, and a goal is like itself", () => {
  const all = pairTopics.flatMap(({ rows }) => rows.flat()).filter((text) => text !== "");
  all.forEach((text, i) => {
    const other = all[(i * 7 + 3) % all.length] as string;
    expect(score(text, other)).toBeCloseTo(score(other, text), 9);
    expect(score(text, text)).toBe(1);
  });
});

test("synonyms of a user bring names together", () => {
  const own = new IndicatorWords([["幸福河湖", "美丽河湖"]]);
  const [a, b] = ["幸福河湖 条", "美丽河湖 条"].map((text) => profileOf(goalOf(text), own)) as [never, never];
  expect(score("幸福河湖 条", "美丽河湖 条")).toBeLessThan(SAME);
  expect(likeness(a, b).score).toBeGreaterThanOrEqual(SAME);
});

test("the document's own region says nothing", () => {
  const [a, b] = [
    profileOf(goalOf("云岭市名牌产品 个"), words, ["云岭市"]),
    profileOf(goalOf("清河县名牌产品 个"), words, ["清河县"]),
  ];
  expect(likeness(a, b).score).toBe(1);
});
