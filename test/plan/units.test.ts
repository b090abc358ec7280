import { expect, test } from "vitest";
import { MEASURES, UNIT_SIZES } from "../../grammars/vocabulary/measures.ts";
import { LATIN_UNITS, UNITS } from "../../grammars/vocabulary/units.ts";
import { convert, measureOf, related } from "../../src/plan/units.ts";

test.each([
  [5, "万亩", "亩", 50000],
  [15, "亩", "公顷", 1],
  [1, "平方公里", "万亩", 0.15],
  [6, "‰", "%", 0.6],
  [1.2, "万亿元", "亿元", 12000],
  [3, "亿元", "万元", 30000],
  [2, "倍", "%", 200],
  [7, "成", "%", 70],
  [100, "亿斤", "万吨", 500],
  [1, "亿千瓦", "GW", 100],
  [1500, "万人次", "亿人次", 0.15],
  [35, "微克/立方米", "μg/m³", 35],
  [20, "吨/日", "万吨/日", 0.002],
  [12, "EFLOPS", "PFLOPS", 12000],
  [3, "个（项）", "家", 3],
  [10, "1/10万", "/10万", 10],
  [0.3, "元", "角", 3],
] as const)("%d%s are so many %s: %d", (value, from, to, expected) =>
  expect(convert(value, from, to)).toBeCloseTo(expected, 9),
);

test.each([
  ["%", "个百分点"],
  ["%", "个"],
  ["亩", "元"],
  ["万元", "万美元"],
  ["人", "人次"],
  ["天", "个工作日"],
  ["吨", "吨标准煤"],
  ["元/人", "元"],
  ["座次", "回合"],
])("%s and %s do not convert", (from, to) => expect(convert(1, from, to)).toBeUndefined());

test("100名 may stand beside 100个, an index beside a share, points beside no share", () => {
  const kinds = (a: string, b: string) => related(measureOf(a).kind, measureOf(b).kind);
  expect([kinds("名", "个"), kinds("", "%"), kinds("克/千瓦时", "克标准煤/千瓦时")]).toEqual([true, true, true]);
  expect([kinds("个百分点", "%"), kinds("亩", "个"), kinds("元", "元/人")]).toEqual([false, false, false]);
});

test("a unit measures one thing, and each is one that documents are read with", () => {
  const words = Object.values(MEASURES).flatMap((sizes) => sizes.flatMap(([, units]) => units.split(" ")));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  const read = new Set([...UNITS, ...LATIN_UNITS]);
  const unread = words.filter((word) => !read.has(word) && !read.has(word.replace(/^[a-zA-Z]/, "")));
  expect(unread.filter((word) => !UNIT_SIZES[word.charAt(0)] && /\p{Script=Han}/u.test(word))).toEqual([]);
});
