import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { smallWords } from "../grammars/vocabulary/clause-words.ts";
import { verbs } from "../grammars/vocabulary/verbs.ts";
import { extract } from "../src/extract.ts";
import type { At, Plan } from "../src/plan/plan.ts";
import { readSource } from "../src/read/read-source.ts";

const read = async (text: string): Promise<Plan> =>
  (await extract(readSource("x.txt", new TextEncoder().encode(text)).value)).value;

/** The stretch of a text that an `at` points to. */
function stretch(text: string, at: At): string {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const rest = [[...(lines[at.line - 1] ?? "")].slice(at.column - 1).join(""), ...lines.slice(at.line)].join("\n");
  return [...rest].slice(0, at.length).join("");
}

const bare = (text: string) => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

const pieces = [
  ...verbs.map(({ word }) => word),
  ...smallWords.map(({ word }) => word),
  ..."到2025年 2020年底前 “十四五”期间 每年 95% 3‰ 10个 2-3家 1.2万亩 百分之九十 30个百分点 以上 以下 左右 不低于 超过 约 一半 翻一番 ２０２７年".split(
    " ",
  ),
  ..."合格率 企业 项目 农田 增加值 满意度 公路 服务业 地区 领域 的 在 对 由 从 比2020年 等 《规划》 （试行） “三大”".split(
    " ",
  ),
  ..."， 。 、 ； ： \n \r\n \t 　 一、 （一） 1. —— ● 专栏1 第一章 ( ) （ ） “ ” 《 》".split(" "),
];
const shuffled = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((words) => words.join(""));
const random = fc.string({ unit: "grapheme", maxLength: 200 });

describe("any text", () => {
  for (const [name, texts, runs] of [
    ["words of the grammars in any order", shuffled, 400],
    ["random characters", random, 200],
  ] as const)
    it(`is read without a throw, its ledger adds up, its quotes lead back: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const plan = await read(text);
          const { total, unexplained, ...classes } = plan.figures;
          const sum = Object.values(classes).reduce((all: number, count) => all + (count as number), 0);
          expect(sum + (unexplained?.length ?? 0)).toBe(total);
          for (const goal of [...(plan.goals ?? []), ...(plan.results ?? [])]) {
            if ("text" in goal)
              for (const part of goal.text.split("，")) expect(bare(stretch(text, goal.at))).toContain(bare(part));
            else
              for (const { quote, at } of [goal, ...(goal.also ?? [])])
                expect(bare(stretch(text, at))).toBe(bare(quote));
          }
          expect(await read(text)).toEqual(plan);
        }),
        { numRuns: runs },
      );
    });
});

describe("the traditional twin of a text", () => {
  const toTraditional = Converter({ from: "cn", to: "t" }) as (text: string) => string;
  const folder = join(import.meta.dirname, "../fixtures/extract");
  const said = (goals: Plan["goals"]) =>
    (goals ?? []).map(({ at, ...goal }) =>
      "text" in goal ? goal : { ...goal, also: goal.also?.map(({ quote }) => quote) },
    );
  for (const name of readdirSync(folder).sort())
    it(`gives the same model: ${name}`, async () => {
      const text = readFileSync(join(folder, name, "input.txt"), "utf8");
      const [plain, twin] = [await read(text), await read(toTraditional(text))];
      expect(said(twin.goals)).toEqual(said(plain.goals));
      expect(said(twin.results)).toEqual(said(plain.results));
      expect(twin.outline).toEqual(plain.outline);
    });
});
