import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownDiff } from "../../src/cli/diff-markdown.ts";
import { diffWords } from "../../src/cli/diff-messages.ts";
import { plainPaints, prettyDiff } from "../../src/cli/diff-pretty.ts";
import { UsageError } from "../../src/diagnostic.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import type { Loose } from "./mutate.ts";

const at = { line: 3, column: 1, length: 9 };
const plan = (rooms: Loose): Plan => ({ qplan: 1, figures: { total: 0 }, ...rooms }) as unknown as Plan;
const goal = (parts: Loose = {}): Loose => ({
  id: "x",
  indicator: "河道保洁覆盖率",
  target: { op: ">=", value: 95, unit: "%" },
  quote: "河道保洁覆盖率达到95%",
  at,
  ...parts,
});
/** What is told of two goals: `raised stricter`. */
const told = (old: Loose | Loose[], now: Loose | Loose[], more: Loose = {}) =>
  diff(plan({ goals: [old].flat(), ...more }), plan({ goals: [now].flat(), ...more })).flatMap(({ changes }) =>
    changes.map(({ kind, stricter }) =>
      stricter === undefined ? kind : `${kind} ${stricter ? "stricter" : "looser"}`,
    ),
  );
const figure = (op: string, value: number, unit = "%", max?: number) =>
  goal({ target: { op, value, unit, ...(max && { max }) } });

describe("figures", () => {
  test.each([
    ["1.2万亩", figure("=", 1.2, "万亩"), figure("=", 12000, "亩"), []],
    ["150亩 is 10 hectares", figure("=", 150, "亩"), figure("=", 10, "公顷"), []],
    ["2亿元", figure("=", 2, "亿元"), figure("=", 20000, "万元"), []],
    ["5‰", figure("<=", 5, "‰"), figure("<=", 0.5, "%"), []],
    ["in another size too", figure("=", 1.2, "万亩"), figure("=", 13000, "亩"), ["raised stricter"]],
    ["percentage points are no percent", figure("=", 5, "个百分点"), figure("=", 5, "%"), ["remeasured"]],
    ["10个 and 10家", figure("=", 10, "个"), figure("=", 10, "家"), []],
    [">= to >", figure(">=", 95), figure(">", 95), ["tightened stricter"]],
    ["<= to <", figure("<=", 3), figure("<", 3), ["tightened stricter"]],
    ["~ for >=", figure(">=", 95), figure("~", 95), ["loosened looser"]],
    [">= to <=", figure(">=", 95), figure("<=", 95), ["reversed"]],
    ["the figure counts before the comparator", figure(">=", 95), figure("~", 96), ["raised stricter"]],
    ["a range moved up", figure("range", 2, "个", 3), figure("range", 3, "个", 4), ["raised stricter"]],
    ["a range made narrower", figure("range", 2, "个", 6), figure("range", 3, "个", 5), ["tightened stricter"]],
    ["a range made wider", figure("range", 3, "个", 5), figure("range", 2, "个", 6), ["loosened looser"]],
    ["a range to its lower end and above", figure("range", 2, "个", 3), figure(">=", 3, "个"), ["raised stricter"]],
    ["an upper limit", figure("<=", 5), figure("<=", 4), ["lowered stricter"]],
  ])("%s", (_, old, now, changes) => expect(told(old, now)).toEqual(changes));

  test("what is stricter depends on the indicator", () => {
    const rate = (value: number) => goal({ indicator: "森林火灾受害率", target: { op: "=", value, unit: "‰" } });
    expect(told(rate(0.9), rate(0.8))).toEqual(["lowered stricter"]);
    const people = (value: number) => goal({ indicator: "常住人口", target: { op: "~", value, unit: "万人" } });
    expect(told(people(300), people(310))).toEqual(["raised"]);
  });
});

describe("dates", () => {
  const due = (deadline: Loose | undefined) => goal({ deadline });
  test.each([
    ["2015 ends with its last day", { by: 2015 }, { by: "2015-12-31", text: "2015年底前" }, []],
    ["a month ends with its last day", { by: "2024-02" }, { by: "2024-02-29" }, []],
    ["a number or a text", { by: 2025 }, { by: "2025" }, []],
    ["earlier within the year", { by: 2025 }, { by: "2025-06" }, ["earlier stricter"]],
    ["a span moved is later", { from: 2016, by: 2020 }, { from: 2021, by: 2025 }, ["later looser"]],
    ["every year", { every: "year", text: "每年" }, { every: "quarter", text: "每季度" }, ["retimed"]],
    ["inherited or not", { by: 2025, inherited: true }, { by: 2025 }, []],
  ])("%s", (_, old, now, changes) => expect(told(due(old), due(now))).toEqual(changes));
  test("raised and later are told together", () =>
    expect(
      told(
        goal({ deadline: { by: 2020 } }),
        goal({ target: { op: ">=", value: 99, unit: "%" }, deadline: { by: 2025 } }),
      ),
    ).toEqual(["raised stricter", "later looser"]));
});

describe("pairing", () => {
  const year = (by: number, value: number) => goal({ target: { op: ">=", value, unit: "%" }, deadline: { by } });
  test("the same indicator in two years: each with its year", () => {
    expect(told([year(2022, 90), year(2025, 95)], [year(2025, 96), year(2022, 91)])).toEqual([
      "raised stricter",
      "raised stricter",
    ]);
  });

  test("goals of one list are not reworded when a neighbour's figure changes", () => {
    const list = (first: number) =>
      ["入园率", "入库率"].map((indicator, i) =>
        goal({
          indicator,
          target: { op: ">=", value: i === 0 ? first : 80, unit: "%" },
          quote: `入园率和入库率分别达到${first}%和80%`,
        }),
      );
    expect(told(list(70), list(75))).toEqual(["raised stricter"]);
  });

  test("the wording alone", () => {
    expect(told(goal(), goal({ quote: "河道保洁覆盖率力争达到95%" }))).toEqual(["reworded"]);
    expect(told(goal(), goal({ quote: "河道保洁覆盖率，达到95%" }))).toEqual([]);
  });

  test("other indicators of the same shape are not one", () => {
    const rate = (indicator: string) => goal({ indicator });
    expect(told(rate("规模养殖场设施配套率"), rate("大气环境监测站联网率")).sort()).toEqual(["added", "dropped"]);
  });

  test("a list that was taken apart, and counts that add up", () => {
    const parts = (...names: [string, number][]) =>
      names.map(([indicator, value]) => goal({ indicator, target: { op: "=", value, unit: "个" } }));
    const [whole, apart] = [parts(["泵站", 30]), parts(["山区泵站", 10], ["平原泵站", 20])];
    expect(told(whole, apart)).toEqual(["split"]);
    expect(told(apart, whole)).toEqual(["merged"]);
    expect(told(whole, parts(["山区泵站", 10], ["平原泵站", 25]))).not.toContain("split");
  });
});

describe("sections", () => {
  const outline = (...titles: string[]) =>
    titles.map((title, i) => ({ id: `${i + 1}`, marker: `${i + 1}.`, title, line: i }));
  const side = (titles: string[], parts: Loose) => plan({ outline: outline(...titles), goals: [goal(parts)] });
  const kinds = (old: Plan, now: Plan) => diff(old, now).flatMap(({ changes }) => changes.map(({ kind }) => kind));

  test("moved between sections that both have; renumbered or renamed sections move nothing", () => {
    const old = side(["水质", "绿化"], { section: "1" });
    expect(kinds(old, side(["水质", "绿化"], { section: "2" }))).toEqual(["moved"]);
    expect(kinds(old, side(["绿化", "水质"], { section: "2" }))).toEqual([]);
    expect(kinds(old, side(["水环境", "绿化"], { section: "1" }))).toEqual([]);
  });

  test("a scope that was a heading is the same", () => {
    expect(kinds(side(["水质目标"], { section: "1" }), side(["总体目标"], { section: "1", scope: ["水质"] }))).toEqual(
      [],
    );
    expect(kinds(side(["目标"], { section: "1" }), side(["目标"], { section: "1", scope: ["水质"] }))).toEqual([
      "rescoped",
    ]);
  });
});

describe("bodies", () => {
  const led = (...names: string[]) => goal({ agencies: names.map((name) => ({ name, role: "responsible" })) });
  const document = { region: "云岭省" };
  test("spellings and order are no difference", () => {
    expect(told(led("省发改委", "云岭省财政厅"), led("省财政厅", "省发展和改革委员会"), { document })).toEqual([]);
  });
  test("spellings are one where no region is said, and where one side does not say it", () => {
    expect(told(led("省发改委"), led("省发展改革委"))).toEqual([]);
    const old = plan({ goals: [led("云岭省财政厅")] });
    expect(diff(old, plan({ document, goals: [led("省财政厅")] })).map(({ of }) => of)).toEqual(["document"]);
  });
  test("who joined and who left", () => {
    expect(told(led("省发改委", "省水利厅"), led("省发改委", "省林草局"), { document })).toEqual(["joined", "left"]);
  });
});

test("levels in words", () => {
  const level = (benchmark: string) => ({ id: "x", text: `装备水平达到${benchmark}`, benchmark, at });
  expect(told(level("国内先进水平"), level("国际先进水平"))).toEqual(["raised stricter"]);
  expect(told(level("国家标准"), level("行业标准"))).toEqual(["reworded"]);
});

test.each([
  ["goals", "none"],
  ["goals", ["x"]],
  ["tasks", { a: 1 }],
  ["outline", [null]],
  ["outline", [{ id: "1", title: "x", children: ["y"] }]],
  ["goals", [{ indicator: "x", target: 95 }]],
  ["goals", [{ indicator: "x", deadline: [2025] }]],
  ["tasks", [{ title: "x", agencies: ["y"] }]],
  ["document", "x"],
  ["document", { citations: "x" }],
])("%s that are %j are no model", (room, value) => {
  expect(() => diff(plan({ [room]: value }), plan({}))).toThrow(UsageError);
  expect(() => diff(plan({}), plan({ [room]: value }))).toThrow(UsageError);
});

test("empty fields are as if they were not there", () => {
  expect(told(goal(), goal({ scope: null, condition: null, deadline: null, agencies: [], baseline: null }))).toEqual(
    [],
  );
});

describe("whatever stands in a model", () => {
  const junk = fc.constantFrom<unknown>(null, "x", "", 5, [], {}, [null], ["x"], true, { a: 1 });
  const whole = readPlan(
    "m.yaml",
    readFileSync(join(import.meta.dirname, "../../fixtures/diff/every-room/old.yaml"), "utf8"),
  );
  /** The model with one value, anywhere, replaced. */
  function spoilt(value: unknown, at: { left: number }, by: unknown): unknown {
    if (at.left-- === 0) return by;
    if (Array.isArray(value)) return value.map((one) => spoilt(one, at, by));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoilt(one, at, by)]));
  }

  test("it is told or refused, never a crash, and is the same as itself", () => {
    const places = JSON.stringify(whole).length / 12;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Math.floor(places) }), junk, (left, by) => {
        const odd = spoilt(whole, { left }, by) as Plan;
        try {
          const differences = diff(whole, odd);
          for (const words of Object.values(diffWords)) {
            prettyDiff(["a", "b"], differences, { words, colors: plainPaints, columns: 60 });
            markdownDiff(["a", "b"], differences, words);
          }
          expect(diff(odd, odd)).toEqual([]);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  }, 30_000);
});
