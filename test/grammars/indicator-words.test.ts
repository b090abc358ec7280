import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { CONTRASTS, NEAR } from "../../grammars/vocabulary/indicator-contrasts.ts";
import { BENCHMARK_RANKS, FRAMES, LIGHT, MARKS, SYNONYMS } from "../../grammars/vocabulary/indicator-words.ts";
import { IndicatorWords, plainName } from "../../src/plan/indicator-words.ts";

const simplify = Converter({ from: "t", to: "cn" }) as (text: string) => string;
const groups = SYNONYMS.map((line) => line.split(" "));
const contrasts = CONTRASTS.map((line) => line.split(" | ").map((words) => words.split(" ")));
const words = new IndicatorWords();
const twice = (list: readonly string[]) => list.filter((word, i) => list.indexOf(word) !== i);

test("a word stands in one group of synonyms", () => expect(twice(groups.flat())).toEqual([]));

test("no word twice in the other tables", () => {
  for (const list of [FRAMES, LIGHT, MARKS, BENCHMARK_RANKS.flatMap((line) => line.split(" "))])
    expect(twice(list)).toEqual([]);
  for (const row of contrasts) expect(twice(row.flat())).toEqual([]);
});

test("words are simplified and plain, as names are when they are compared", () => {
  const all = [
    ...groups.flat().flatMap((word) => word.split("+")),
    ...LIGHT,
    ...MARKS,
    ...FRAMES,
    ...contrasts.flat(2),
  ];
  expect(all.filter((word) => simplify(plainName(word)) !== word)).toEqual([]);
});

test("a word that excludes others, or is near another, is the first of its group", () => {
  const stands = (word: string) =>
    words
      .split(word)
      .map((one) => one.word)
      .join("+");
  const all = [...contrasts.flat(2), ...MARKS, ...NEAR.flatMap(([a, b]) => `${a} ${b}`.split(" "))];
  expect(all.filter((word) => stands(word) !== word).map((word) => `${word} → ${stands(word)}`)).toEqual([]);
});

test("a row of contrasts has at most 31 alternatives, which are bits", () => {
  expect(contrasts.filter((row) => row.length > 31 || row.length < 2)).toEqual([]);
});
