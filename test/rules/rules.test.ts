import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentence } from "../../src/cli/messages.ts";
import type { Goal, Plan } from "../../src/plan/plan.ts";
import { checkPlan } from "../../src/rules/check-plan.ts";
import { drift } from "../../src/rules/drift.ts";
import { compareDates } from "../../src/rules/entries.ts";
import { schemaIssues } from "../../src/rules/schema-issues.ts";
import { apply, change, full } from "../plan/mutate.ts";

const base: Plan = {
  qplan: 1,
  source: { path: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", script: "simplified" },
  figures: { total: 0 },
};
const here = { line: 1, column: 1, length: 8 };
const goal = (more: Partial<Goal>): Goal => ({
  id: JSON.stringify(more),
  indicator: "合格率",
  target: { op: ">=", value: 95, unit: "%" },
  deadline: { by: 2027, text: "到2027年" },
  quote: "合格率达到95%",
  at: { line: 1, column: 1 + JSON.stringify(more).length, length: 8 },
  ...more,
});
const percent = (value: number) => ({ op: ">=", value, unit: "%" }) as const;
const codes = (plan: Partial<Plan>, context = {}) => [
  ...new Set(checkPlan({ ...base, ...plan }, context).map(({ code }) => code)),
];

describe("a share lies between 0 and 100 %", () => {
  test.each(["工程一次验收合格率", "森林覆盖率", "服务业增加值占比", "新能源汽车比例", "财政支出比重", "市场份额"])(
    "%s",
    (indicator) => {
      expect(codes({ goals: [goal({ indicator, target: percent(101) })] })).toEqual(["percent-out-of-range"]);
      expect(codes({ goals: [goal({ indicator, target: percent(100) })] })).toEqual([]);
    },
  );

  test.each(["年均增长率", "学前毛入园率", "粮食自给率", "贷款拨备覆盖率", "税收完成率", "复种指数", "产值"])(
    "%s may be more",
    (indicator) => {
      expect(codes({ goals: [goal({ indicator, target: percent(150) })] })).toEqual([]);
    },
  );

  test("also of a result, of the upper end of a range and of a base that is given", () => {
    const range = { op: "range", value: 90, max: 110, unit: "%" } as const;
    expect(codes({ results: [goal({ target: range })] })).toEqual(["percent-out-of-range"]);
    const share = { ...percent(180), of: "旅游饭店" };
    expect(codes({ goals: [goal({ indicator: "星级饭店数量", target: share })] })).toEqual(["percent-out-of-range"]);
  });
});

describe("one goal, one figure", () => {
  test.each([
    ["two floors", {}, { target: percent(90) }, true],
    ["the same figure", {}, {}, false],
    ["another section", { section: "1" }, { section: "2", target: percent(90) }, false],
    ["another scope", { scope: ["茶业"] }, { scope: ["林业"], target: percent(90) }, false],
    ["another condition", {}, { condition: "山区", target: percent(90) }, false],
    ["another date", {}, { deadline: { by: 2025, text: "到2025年" }, target: percent(90) }, false],
    ["a floor and a ceiling", {}, { target: { op: "<=", value: 99, unit: "%" } }, false],
    ["a level and a floor", {}, { target: { op: "=", value: 99, unit: "%" } }, true],
    ["verbs of one level", { action: "达到" }, { action: "提高到", target: percent(90) }, true],
    ["things done to it", { action: "续建" }, { action: "新建", target: percent(90) }, false],
    ["parts of a list", { at: here }, { at: here, target: percent(90) }, false],
    ["no date", { deadline: undefined }, { deadline: undefined, target: percent(90) }, false],
  ] as const)("%s", (_, a, b, found) => {
    expect(codes({ goals: [goal(a as Partial<Goal>), goal(b as Partial<Goal>)] }).includes("two-figures")).toBe(found);
  });
});

describe("a box against the text", () => {
  const source = {
    leads: () => true,
    places: () => [here],
    boxed: ({ line }: { line: number }) => line === 9,
    lines: 20,
  };
  const box = { ...here, line: 9 };
  test.each([
    ["the same indicator", { indicator: "茶叶抽检合格率" }, true],
    ["an indicator that it words more briefly", { indicator: "抽检合格率" }, true],
    ["too brief a one", { indicator: "合格率" }, false],
    ["another indicator", { indicator: "茶叶良种率" }, false],
    ["another date", { indicator: "茶叶抽检合格率", deadline: { by: 2030, text: "到2030年" } }, false],
  ] as const)("%s", (_, more, found) => {
    const text = goal({ indicator: "茶叶抽检合格率", at: here });
    const goals = [text, goal({ at: box, target: percent(90), ...(more as Partial<Goal>) })];
    expect(codes({ goals }, { source }).includes("box-against-text")).toBe(found);
  });

  test("a goal that the box repeats is not held against another row of it", () => {
    const text = goal({ indicator: "茶叶抽检合格率", at: here, also: [{ quote: "合格率达到95%", at: box }] });
    const row = goal({ indicator: "抽检合格率", at: box, target: percent(90) });
    expect(codes({ goals: [text, row] }, { source })).not.toContain("box-against-text");
  });
});

test("later but weaker goes by what is stricter for the indicator", () => {
  const by = (indicator: string, year: number, value: number) =>
    goal({ indicator, target: { op: "=", value, unit: "%" }, deadline: { by: year, text: `到${year}年` } });
  const goals = (indicator: string) => [by(indicator, 2027, 8), by(indicator, 2025, 5)];
  expect(codes({ goals: goals("投诉率") })).toEqual(["later-but-weaker"]);
  expect(codes({ goals: goals("合格率") })).toEqual([]);
});

test("of what is made there may be fewer later", () => {
  const by = (year: number, value: number) =>
    goal({
      indicator: "种植基地",
      action: "新建",
      target: { op: ">=", value, unit: "个" },
      deadline: { by: year, text: "" },
    });
  expect(codes({ goals: [by(2025, 9), by(2027, 7)] })).toEqual([]);
});

test("what a person has reviewed is not judged again; what is broken is still said", () => {
  const bad = { target: percent(101), section: "9", reviewed: true } as const;
  expect(codes({ goals: [goal({ ...bad, reviewed: undefined })] })).toEqual([
    "unknown-section",
    "percent-out-of-range",
  ]);
  expect(codes({ goals: [goal(bad)] })).toEqual(["unknown-section"]);
  expect(codes({ goals: [goal({ reviewed: true }), goal({ target: percent(90) })] })).toEqual([]);
});

test("a report of one year may name the aims of later ones", () => {
  const goals = [goal({ deadline: { by: 2030, text: "到2030年" } })];
  expect(codes({ goals, document: { period: { from: 2026, to: 2026 } } })).toEqual([]);
  expect(codes({ goals, document: { period: { from: 2026, to: 2027 } } })).toEqual(["deadline-outside-period"]);
});

test("goals without a figure, and nothing at all, are no trouble", () => {
  expect(codes({})).toEqual([]);
  const outcome = { id: "质量领先", text: "质量领先", deadline: { text: "长期" }, at: here } as unknown as Goal;
  expect(codes({ goals: [outcome, outcome] })).toEqual(["duplicate-id"]);
});

test.each([
  [2015, "2015-06", 0],
  ["2015-06-30", "2015-06", 0],
  [2014, "2015-06", -1],
  ["2015-07", "2015-06-30", 1],
])("%s against %s", (a, b, order) => expect(compareDates(a, b)).toBe(order));

test("no rule stumbles over what the schema takes, and every sentence is filled", () => {
  const source = { leads: () => false, places: () => [here], boxed: () => true, lines: 2 };
  const context = { source };
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const model = structuredClone(full);
      for (const each of changes) apply(model, each);
      const issues = schemaIssues(model);
      const plan = model as unknown as Plan;
      const findings =
        issues.length > 0 ? issues : [...checkPlan(plan, context), ...drift(plan, full as unknown as Plan)];
      for (const finding of findings)
        for (const language of ["en", "zh"] as const)
          expect(sentence(finding, language)).not.toMatch(/undefined|\{\w+\}/);
    }),
    { numRuns: 1000 },
  );
});

describe("the schema's findings", () => {
  const issues = (more: object) =>
    schemaIssues({ ...base, ...more }).map(({ kind, path }) => `${kind} ${path.join(".")}`);
  test.each([
    [
      "a goal with a misspelled key",
      { goals: [{ ...goal({}), indicator: undefined, indicater: "a" }] },
      ["missing-key goals.0.indicator", "unknown-key goals.0.indicater"],
    ],
    [
      "a goal without a figure",
      { goals: [{ id: "a", text: "a", benchmarks: "b", at: here }] },
      ["unknown-key goals.0.benchmarks"],
    ],
    ["an empty list", { tasks: [] }, ["too-short tasks"]],
    ["a date", { document: { issued: "2024-13" } }, ["wrong-form document.issued"]],
    ["a section below", { outline: [{ id: "1", marker: "", title: "", line: 0 }] }, ["too-small outline.0.line"]],
    [
      "a range without end",
      { goals: [goal({ target: { op: "range", value: 1, unit: "" } })] },
      ["missing-key goals.0.target.max"],
    ],
    [
      "a comparator",
      { goals: [goal({ target: { op: "≥" as ">=", value: 1, unit: "" } })] },
      ["wrong-value goals.0.target.op"],
    ],
  ])("%s", (_, more, expected) => expect(issues(JSON.parse(JSON.stringify(more)))).toEqual(expected));
});
