import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flat, outlineOf } from "./show.ts";

const pieces = [
  "一、",
  "二、",
  "（一）",
  "（二）",
  "1.",
  "2．",
  "3、",
  "1.1 ",
  "（1）",
  "①",
  "②",
  "第一章 ",
  "第二条",
  "壹、",
  "A.",
  "——",
  "● ",
  "一是",
  "专栏1 ",
  "附件：",
  "附件1",
  "提高质量",
  "到2025年",
  "达到98%以上",
  "各市人民政府",
  "通知",
  "。",
  "；",
  "：",
  "，",
  "《",
  "》",
  "（",
  "）",
  "“",
  "”",
  "\n",
  "\n",
  "\t",
  "　",
  " ",
  "（市局牵头）",
  "2020年1月1日",
  "〔2020〕1号",
  "=",
  "x",
  "\r",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join(""));

/** How often each character is covered by a heading or a block. */
function cover(source: string): number[] {
  const { headings, blocks } = outlineOf(source);
  const counts = new Array<number>(source.length).fill(0);
  for (const { start, end } of [...flat(headings), ...blocks])
    for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

describe("every text", () => {
  it("has each character in exactly one heading or block", () => {
    fc.assert(
      fc.property(text, (source) => cover(source).every((n, i) => (/\s/.test(source.charAt(i)) ? n <= 1 : n === 1))),
      { numRuns: 2000 },
    );
  });

  it("has blocks in order, and sentences within their blocks without a line break", () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        return outlineOf(source).blocks.every((b) => {
          const inOrder = b.start >= last && b.bodyStart >= b.start && b.bodyStart <= b.end;
          last = b.end;
          return (
            inOrder &&
            b.sentences.every(
              (s) =>
                s.start >= b.bodyStart &&
                s.end <= b.end &&
                s.end > s.start &&
                source.slice(s.start, s.end).trim().length === s.end - s.start &&
                !source.slice(s.start, s.end).includes("\n"),
            )
          );
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws on any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => outlineOf(source) !== undefined));
  });
});

describe("hostile text of 100 000 characters", () => {
  const long = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
  it.each([
    "1234567890",
    "（",
    "“《（",
    "到2020年",
    "的",
    "（一）",
    "一、",
    "。1.",
    "1.（\n",
    "①",
    "第一章",
    "\n",
    "　",
    "a\t",
    "。",
    "—",
    "专栏1\n1.a\n",
    "附件：1.a\n2.b\n",
    "方案（草案）\n",
    "各市：\n",
    "关于节水的通知　",
    "——甲。乙\n",
  ])("%j is read in linear time", (unit) => {
    expect(outlineOf(long(unit))).toBeDefined(); // quadratic time would pass the runner's limit for a test
  });
});
