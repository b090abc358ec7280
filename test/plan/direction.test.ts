import { Converter } from "opencc-js/t2cn";
import { describe, expect, test } from "vitest";
import { directionExamples } from "../../grammars/examples/direction.ts";
import { LADDER, LESS, MEASURES, MORE, NEITHER, REDUCING } from "../../grammars/vocabulary/direction.ts";
import { directionOf, rungOf, stricterWhen } from "../../src/plan/direction.ts";
import type { Target } from "../../src/plan/plan.ts";

const examples = Object.entries(directionExamples).flatMap(([direction, words]) =>
  words.map((word) => [word, direction === "neither" ? undefined : direction] as const),
);

test.each(examples)("%s: stricter when %s", (indicator, direction) => {
  expect(directionOf(indicator)).toBe(direction);
});

describe("a goal", () => {
  const goal = (indicator: string, op: Target["op"], more: object = {}) =>
    stricterWhen({ indicator, target: { op, value: 5, unit: "%" }, ...more });
  test("an upper limit is stricter when it falls", () => expect(goal("财政供养人员占比", "<=")).toBe("lower"));
  test("a harm that is kept at a level is one", () => expect(goal("城镇登记失业率", ">=")).toBe("lower"));
  test("more of a fall is stricter", () => expect(goal("单位产值能耗", "=", { change: "fall" })).toBe("higher"));
  test("but for a fall that is limited", () => expect(goal("耕地面积", "<=", { change: "fall" })).toBe("lower"));
  test("more of a rise is stricter, but of a harm", () => {
    expect(goal("旅游收入", ">=", { change: "rise" })).toBe("higher");
    expect(goal("居民消费价格", "~", { change: "rise" })).toBe("lower");
  });
  test("more of what is taken away is stricter", () => {
    expect(goal("落后产能", "=", { action: "淘汰" })).toBe("higher");
    expect(goal("落后产能", "=")).toBe("lower");
  });
});

test("levels in words stand on a ladder", () => {
  expect(rungOf("达到国际先进水平")).toBeLessThan(rungOf("国内领先水平") as number);
  expect(rungOf("国家强制性标准")).toBeUndefined();
});

describe.each(Object.entries({ LESS, MORE, NEITHER, MEASURES, REDUCING, LADDER: LADDER.flat() }))(
  "table %s",
  (_, words) => {
    const simplify = Converter({ from: "t", to: "cn" }) as (text: string) => string;
    test("has no row twice, and each as cleaning leaves it", () => {
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
      expect(words.filter((word) => simplify(word) !== word)).toEqual([]);
    });
  },
);

test("no word stands on two sides", () => {
  const all = [...LESS, ...MORE, ...NEITHER];
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});
