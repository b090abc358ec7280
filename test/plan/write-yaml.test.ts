import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Plan } from "../../src/plan/plan.ts";
import { writeJson } from "../../src/plan/write-json.ts";
import { writeYaml } from "../../src/plan/write-yaml.ts";

const asPlan = (value: unknown) => value as Plan;
const written = (value: unknown) => writeYaml(asPlan(value));

/** Names the schema for an editor. */
const schemaLine = "# yaml-language-server: $schema=https://unpkg.com/qplan/schema/model-1.draft-7.json\n";

const plan = asPlan({
  qplan: 1,
  document: {
    title: "云岭省质量发展纲要",
    issued: "2012-09-18",
    period: { from: 2012, to: 2020 },
    addressees: ["各市人民政府", "省直各部门"],
  },
  source: { path: "a.txt", sha256: "00ff", encoding: "utf-8", script: "simplified", repairs: { width: 3 } },
  outline: [
    {
      id: "1",
      marker: "一、",
      title: "目标",
      line: 3,
      children: [{ id: "1.1", marker: "（一）", title: "具体目标", line: 5 }],
    },
  ],
  goals: [
    {
      id: "抽查合格率@2015",
      section: "1.1",
      indicator: "抽查合格率",
      target: { op: ">=", value: 98, unit: "%" },
      deadline: { by: "2015", text: "到2015年", inherited: true },
      quote: "抽检合格率稳定在97%以上",
      at: { line: 6, column: 9, length: 13 },
    },
  ],
  figures: { total: 2, goals: 1, unexplained: [{ quote: "001", at: { line: 7, column: 1, length: 3 } }] },
});

test("the layout: rooms in block style, short maps on one line, strings that 1.1 readers mistake in quotes", () => {
  expect(writeYaml(plan)).toBe(`${schemaLine}qplan: 1
document:
  title: 云岭省质量发展纲要
  issued: "2012-09-18"
  period: { from: 2012, to: 2020 }
  addressees: [ 各市人民政府, 省直各部门 ]
source:
  path: a.txt
  sha256: "00ff"
  encoding: utf-8
  script: simplified
  repairs: { width: 3 }
outline:
  - id: "1"
    marker: 一、
    title: 目标
    line: 3
    children:
      - { id: "1.1", marker: （一）, title: 具体目标, line: 5 }
goals:
  - id: 抽查合格率@2015
    section: "1.1"
    indicator: 抽查合格率
    target: { op: ">=", value: 98, unit: "%" }
    deadline: { by: "2015", text: 到2015年, inherited: true }
    quote: 抽检合格率稳定在97%以上
    at: { line: 6, column: 9, length: 13 }
figures:
  total: 2
  goals: 1
  unexplained:
    - quote: "001"
      at: { line: 7, column: 1, length: 3 }
`);
});

test("a long quote is never folded, a key without a value is left out", () => {
  const quote = "一个很长的句子 带有空格 ".repeat(40).trim();
  expect(written({ quote, unit: undefined })).toBe(`${schemaLine}quote: ${quote}\n`);
});

test.each([
  "2025-12-31",
  "no",
  "Yes",
  "y",
  "on",
  "null",
  "~",
  "12:30",
  "001",
  "0x1f",
  "1e5",
  "1_000",
  "-1",
  "+5",
  ".5",
  "=",
  "<<",
  "",
  " a",
  "a ",
  "a: b",
  "a #b",
  "a:",
  "- a",
  "%",
  "[1]",
  "a\nb",
  "\u2028",
  "\ufeffx",
  "\ud800",
  "𠮷",
  "\x7f",
  "\u0085",
])("%j is read back as the string that it was, by readers of 1.1 and 1.2", (text) => {
  for (const version of ["1.1", "1.2"] as const) {
    expect(parse(written({ room: { text }, list: [[text]], top: text }), { version })).toEqual({
      room: { text },
      list: [[text]],
      top: text,
    });
  }
});

test("what is written is read back equal, whatever stands in it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."产品率 98%:#,[]{}'\"\\-?&*!|>@`\n\t\r。：，（）\u3000\u00a0~=.0x_e") }),
    fc.constantFrom("no", "2015", "2015-06", "1.3", "<<"),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      tie("map"),
      tie("list"),
    ),
    list: fc.array(tie("any"), { maxLength: 5 }),
    map: fc.dictionary(
      text.filter((key) => key !== "__proto__" && key.length < 200),
      tie("any"),
      { maxKeys: 5 },
    ),
  }));
  fc.assert(
    fc.property(value.map, (map) => {
      const plain = JSON.parse(JSON.stringify({ qplan: 1, ...map, map }));
      expect(parse(written(plain), { version: "1.2", uniqueKeys: false })).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});

test("JSON keeps order and ends with a line break", () => {
  expect(JSON.parse(writeJson(plan))).toEqual(plan);
  expect(writeJson(plan).startsWith('{\n  "qplan": 1,')).toBe(true);
  expect(writeJson(plan).endsWith("}\n")).toBe(true);
});
