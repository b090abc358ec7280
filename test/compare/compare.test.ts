import { describe, expect, test } from "vitest";
import { comparePlans } from "../../src/compare/compare.ts";
import type { Goal, Plan } from "../../src/plan/plan.ts";
import { goalOf } from "../plan/goals.ts";

const plan = (goals: readonly unknown[], more: Partial<Plan> = {}): Plan => ({
  qplan: 1,
  source: { path: "-", sha256: "", encoding: "utf-8", script: "simplified" },
  figures: { total: 0 },
  goals: goals as Goal[],
  ...more,
});
const by = (year: number | string) => ({ by: year, text: "" });
const target = (value: number, unit: string, op: Goal["target"]["op"] = ">=") => ({ op, value, unit });
const compare = (lists: readonly (readonly unknown[])[], options = {}) =>
  comparePlans(
    lists.map((goals, i) => ({ file: `${i}.yaml`, plan: plan(goals) })),
    options,
  );
const verdict = (a: Partial<Goal>, b: Partial<Goal>, name = "茶园面积 ") => {
  const [row] = compare([[goalOf(name, a)], [goalOf(name, b)]]).rows;
  return [row?.more, row?.earlier];
};

describe("who asks more, and earlier", () => {
  test.each([
    ["a higher floor", { target: target(90, "%") }, { target: target(95, "%") }, "B"],
    ["a lower ceiling", { target: target(3, "%", "<=") }, { target: target(5, "%", "<=") }, "A"],
    ["a floor and a ceiling do not compare", { target: target(3, "%") }, { target: target(5, "%", "<=") }, undefined],
    ["units are converted", { target: target(3, "万亩") }, { target: target(2100, "公顷") }, "B"],
    ["the same in other units is level", { target: target(3, "万亩") }, { target: target(2000, "公顷") }, undefined],
    [
      "a range asks for its lower end",
      { target: { ...target(2, "个", "range"), max: 9 } },
      { target: target(3, "个") },
      "B",
    ],
    [
      "of two falls the deeper",
      { change: "fall", target: target(10, "%", "=") },
      { change: "fall", target: target(12, "%", "=") },
      "B",
    ],
    [
      "what is added is not what there is",
      { action: "新增", target: target(10, "个") },
      { action: "达到", target: target(20, "个") },
      undefined,
    ],
    ["an index is no share", { target: target(85, "") }, { target: target(80, "%") }, undefined],
  ] as const)("%s", (_, a, b, more) => expect(verdict(a as Partial<Goal>, b as Partial<Goal>)[0]).toBe(more));

  test.each([
    [2025, 2030, "A"],
    ["2025-06", 2025, "A"],
    [2025, 2025, undefined],
  ])("%s and %s", (a, b, earlier) =>
    expect(verdict({ target: target(9, "个"), deadline: by(a) }, { target: target(9, "个"), deadline: by(b) })[1]).toBe(
      earlier,
    ),
  );

  test("goals of one date are compared, the others stand beside", () => {
    const at = (value: number, year: number) =>
      goalOf("茶园面积 亩", { target: target(value, "亩"), deadline: by(year) });
    const { rows } = compare([[at(5, 2025), at(9, 2035)], [at(6, 2025)]]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ more: "B", figures: { unit: "亩", values: [5, 6], by: [2025, 2025] } });
    expect(rows[0]?.earlier).toBeUndefined();
  });
});

describe("rows", () => {
  const three = [["茶园面积 亩", "茶叶产量 吨"], ["茶叶总产量 万吨"], ["茶园总面积 万亩", "茶叶产量 吨"]];
  const lists = three.map((names) => names.map((name) => goalOf(name)));

  test("are aligned over all documents, each goal in one", () => {
    const { rows } = compare(lists);
    expect(rows.map(({ goals }) => goals.map((list) => list.map(({ indicator }) => indicator).join()))).toEqual([
      ["茶园面积", "", "茶园总面积"],
      ["茶叶产量", "茶叶总产量", "茶叶产量"],
    ]);
  });

  test.each([
    [{ only: "shared" }, 2],
    [{ only: "missing" }, 1],
    [{ indicator: "产量" }, 1],
    [{ indicator: "总产" }, 1],
    [{ indicator: "没有" }, 0],
  ])("%j", (options, count) => expect(compare(lists, options).rows).toHaveLength(count));

  test("a section is asked for by its title or id", () => {
    const outline = [
      {
        id: "1",
        marker: "一、",
        title: "茶业",
        line: 1,
        children: [{ id: "1.1", marker: "（一）", title: "种植", line: 2 }],
      },
    ];
    const named = {
      file: "a",
      plan: plan([goalOf("茶园面积 亩", { section: "1.1" }), goalOf("森林覆盖率 %")], { outline }),
    };
    for (const section of ["茶业", "种植", "1", "1.1"])
      expect(
        comparePlans([named, { file: "b", plan: plan([]) }], { section }).rows.map(({ section: title }) => title),
      ).toEqual(["种植"]);
  });

  test("a name that occurs for two scopes is paired by scope", () => {
    const goals = (scopes: string[]) => scopes.map((scope) => goalOf(`${scope}>抽检合格率 %`));
    const { rows } = compare([goals(["粮食", "蔬菜"]), goals(["蔬菜", "粮食"])]);
    expect(rows.map(({ goals }) => goals.map(([goal]) => goal?.scope?.[0]))).toEqual([
      ["粮食", "粮食"],
      ["蔬菜", "蔬菜"],
    ]);
  });

  test("no plan, no goals, no rows", () => {
    expect(compare([[], []])).toMatchObject({ rows: [], benchmarks: [] });
  });
});

test("goals without a figure are set side by side by what they are about, and by the height of their level", () => {
  const goal = (text: string, benchmark: string | string[], year: number) => ({
    id: text,
    text,
    benchmark,
    deadline: by(year),
  });
  const { rows, benchmarks } = compare([
    [
      goal("茶叶加工装备达到国内先进水平", "国内先进水平", 2025),
      goal("茶农收入高于全国平均水平", "全国平均水平", 2025),
    ],
    [goal("茶叶加工装备水平达到国际先进水平", ["国际先进水平"], 2030), { id: "x", text: "茶园更美" }],
  ]);
  expect(rows).toEqual([]);
  expect(benchmarks).toHaveLength(2);
  expect(benchmarks[0]).toMatchObject({ indicator: "茶叶加工装备达到国内先进水平", more: "B", earlier: "A" });
});
