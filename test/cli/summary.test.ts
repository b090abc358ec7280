import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { type Findings, summary } from "../../src/cli/summary.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { qplan } from "./run.ts";

const text = "一、目标\n到2027年，茶叶抽检合格率达到98%以上。\n对新建茶园每亩补助200元。\n本市共有甲乙丙7丁戊。\n";
const terminal = { columns: 80 };

test("on a terminal a summary stands below the diagnostics", async () => {
  const { stderr } = await qplan(["extract", "-"], { stdin: text, terminal, env: { NO_COLOR: "1" } });
  expect(stderr.split("\n").slice(-4)).toEqual([
    "-: 1 goal with a figure, 1 sum of funding",
    "  4 figures, 1 unexplained",
    "  look at: unexplained-figure 4:8",
    "",
  ]);
});

test("not into a pipe, not with -q", async () => {
  const { stderr } = await qplan(["extract", "-"], { stdin: text.slice(0, -12) });
  expect(stderr).toBe("");
  expect((await qplan(["extract", "-", "-q"], { stdin: text, terminal })).stderr).toBe("");
});

test("standard output is the same with and without a terminal", async () => {
  const piped = await qplan(["extract", "-"], { stdin: text });
  expect((await qplan(["extract", "-"], { stdin: text, terminal })).stdout).toBe(piped.stdout);
});

test("NO_COLOR is heeded, a terminal has colours otherwise", async () => {
  const plain = await qplan(["extract", "-"], { stdin: text, terminal, env: { NO_COLOR: "1" } });
  expect(plain.stderr).not.toContain("\u001b");
  expect((await qplan(["extract", "-"], { stdin: text, terminal })).stderr).toContain("\u001b[1m-\u001b[22m: 1 goal");
});

test("Chinese, and what was mended with -v", async () => {
  const { stderr } = await qplan(["extract", "-", "--lang", "zh", "-v"], {
    stdin: text.replace("98%", "９８％"),
    terminal,
    env: { NO_COLOR: "1" },
  });
  expect(stderr).toContain("-: 1 个量化目标，1 笔资金\n");
  expect(stderr).toMatch(/ {2}修复: width 1\n$/);
});

const many = (count: number) => Array.from({ length: count }, () => ({ target: {} }));
const colors = new Chalk({ level: 0 });
const look = { name: "plan.txt", text: "甲\n乙丙\n丁", language: "en", colors, columns: 80, verbose: false } as const;
const full: Findings = {
  source: {},
  goals: [...many(120), {}, {}],
  tasks: many(240),
  agencies: many(135),
  bodies: many(2),
  results: many(11),
  funding: many(34),
  figures: { total: 1234 },
};

test("no line is wider than the terminal; what is not there is not spoken of", () => {
  for (const columns of [40, 80, 120]) {
    const lines = summary(full, [], { ...look, columns })
      .trimEnd()
      .split("\n");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
  }
  expect(summary(full, [], { ...look, columns: 300 })).toBe(
    "plan.txt: 120 goals with a figure, 2 goals without a figure, 240 tasks, 135 agencies, 2 leading groups, 11 results, 34 sums of funding\n  1234 figures\n",
  );
  expect(summary({ source: {}, figures: { total: 0 } }, [], look)).toBe("plan.txt: nothing found\n  0 figures\n");
});

test("what needs a look stands by code with its first places; remarks are left out", () => {
  const at = (start: number): Diagnostic => ({
    code: "damaged-text",
    severity: "warning",
    message: "",
    at: { start, end: start + 1 },
  });
  const diagnostics: Diagnostic[] = [
    at(5),
    at(0),
    at(3),
    at(2),
    { code: "no-outline", severity: "info", message: "" },
    { code: "empty-text", severity: "warning", message: "" },
  ];
  expect(
    summary({ source: {}, figures: { total: 0 } }, diagnostics, look)
      .split("\n")
      .slice(2),
  ).toEqual(["  look at: empty-text", "  look at: damaged-text 1:1 2:1 2:2 +1", ""]);
});
