import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { rowKinds } from "../../src/export/form.ts";
import { alone, joiner, partOf } from "../../src/export/forms.ts";
import { columnsOf, readable, rowsOf } from "../../src/export/tables.ts";
import { BOM, writeCsv } from "../../src/export/write-csv.ts";
import { writeMarkdown } from "../../src/export/write-markdown.ts";
import { writeXlsx } from "../../src/export/write-xlsx.ts";
import { readPlan } from "../../src/plan/read-plan.ts";

const fixture = (name: string) => {
  const file = join(import.meta.dirname, "../../fixtures/extract", name, "expected.yaml");
  return readPlan(file, readFileSync(file, "utf8"));
};
const plan = fixture("whole-plan");
const tasks = fixture("tasks-listed");

test("a goal has a row with its figure as numbers, its place and its document", () => {
  const [row] = rowsOf(fixture("bullet-scope"), "goal");
  const cells = Object.fromEntries(
    columnsOf("goal")
      .map((name, i) => [name, row?.[i]])
      .filter(([, cell]) => cell !== undefined),
  );
  expect(cells).toEqual({
    document: "input.txt",
    id: "良种覆盖率@2025",
    section: "1",
    scope: "茶叶产业",
    indicator: "良种覆盖率",
    action: "达到",
    op: ">=",
    value: 75,
    unit: "%",
    by: 2025,
    deadline: "到2025年",
    quote: "良种覆盖率达到75%",
    line: 3,
    column: 8,
  });
});

test("tasks have their bodies by role, agencies what they carry, every row as many cells as there are columns", () => {
  expect(rowsOf(tasks, "task")[0]).toEqual(expect.arrayContaining(["省民政厅", "省财政厅; 省自然资源厅", "2027-10"]));
  expect(rowsOf(tasks, "agency")[0]?.slice(0, 2)).toEqual(["input.txt", tasks.agencies?.[0]?.name]);
  for (const kind of rowKinds) {
    for (const row of [...rowsOf(plan, kind), ...rowsOf(tasks, kind)]) expect(row).toHaveLength(columnsOf(kind).length);
    expect(columnsOf(kind)).toEqual(expect.arrayContaining([...readable[kind]]));
  }
});

test.each([
  ["=1+1", "'=1+1"],
  ["  =cmd|x", "'  =cmd|x"],
  ["＝A1", "'＝A1"],
  ["-5℃以下", "'-5℃以下"],
  ["@甲", "'@甲"],
  ["\t甲", "'\t甲"],
  [" 甲", '" 甲"'],
  [-5, "-5"],
  ["=", "="],
  [">=", ">="],
  ['甲"乙,丙', '"甲""乙,丙"'],
  ["甲\n乙", '"甲\n乙"'],
  [undefined, ""],
])("%j is written into CSV as %j", (cell, field) => expect(writeCsv([[cell, 1]])).toBe(`${field},1\n`));

test("CSV into a file begins with a byte order mark, on standard output not; the head stands once", async () => {
  const form = { format: "csv" } as const;
  const file = (await alone(plan, form, true, displayWidth)) as string;
  expect([
    file.startsWith(`${BOM}document,id,`),
    (await alone(plan, form, false, displayWidth)) === file.slice(1),
  ]).toEqual([true, true]);
  const join = await joiner(form, false, displayWidth);
  const text = join.add(await partOf(plan, form)) + join.add(await partOf(plan, form)) + (await join.end());
  expect(text.match(/^document,/gm)).toHaveLength(1);
  expect(await (await joiner(form, false, displayWidth)).end()).toMatch(/^document,id,.*\n$/);
});

test("NDJSON: a model a line, or a goal, task, agency with its document", async () => {
  expect(JSON.parse((await partOf(plan, { format: "ndjson" })) as string)).toEqual(plan);
  const goals = ((await partOf(plan, { format: "ndjson", per: "goal" })) as string).trimEnd().split("\n");
  expect(goals.map((line) => JSON.parse(line))).toEqual(
    plan.goals?.map((goal) => ({ document: "input.txt", ...goal })),
  );
});

test("XLSX: sheets, numbers as numbers, text that looks like a formula as text, the same bytes again", async () => {
  const odd = {
    ...tasks,
    goals: [{ ...plan.goals?.[0], indicator: "=1+1", at: { line: 1, column: 1, length: 1 } }],
  } as typeof plan;
  const bytes = (await alone(odd, { format: "xlsx" }, true, displayWidth)) as Buffer;
  const goals = await readSheet(bytes, "goals");
  expect(goals[0]).toEqual(columnsOf("goal"));
  expect(goals[1]?.[columnsOf("goal").indexOf("indicator")]).toBe("=1+1");
  expect(goals[1]?.[columnsOf("goal").indexOf("value")]).toBe(
    plan.goals?.flatMap((goal) => ("target" in goal ? [goal.target.value] : []))[0],
  );
  expect(await readSheet(bytes, "agencies")).toHaveLength((tasks.agencies?.length ?? 0) + 1);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(bytes.equals((await alone(odd, { format: "xlsx" }, true, displayWidth)) as Buffer)).toBe(true);
});

test("XLSX: a cell is never longer than Excel takes, more rows than it takes are refused", async () => {
  const long = await writeXlsx([{ kind: "agency", rows: [["a", "质".repeat(40_000)]] }]);
  const [, row] = await readSheet(Buffer.from(long), "agencies");
  expect(`${row?.[1]}`).toHaveLength(32_767);
  const rows = { length: 1_048_576 } as unknown as readonly [];
  await expect(writeXlsx([{ kind: "goal", rows }])).rejects.toThrow(/too many for XLSX/);
});

test("Markdown: columns stand under each other, marks are escaped, columns of nothing are left out", () => {
  const table = writeMarkdown(
    ["a", "b", "c", "d"],
    ["a", "b", "c"],
    [
      ["质量|x", 5, undefined, 1],
      ["*y*\nz", 10, undefined, 2],
    ],
    displayWidth,
  );
  expect(table).toBe(
    ["| a          |   b |", "| ---------- | --: |", "| 质量\\|x    |   5 |", "| \\*y\\*<br>z |  10 |", ""].join("\n"),
  );
});
