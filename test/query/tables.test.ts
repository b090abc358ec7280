import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import type { Cell, ColumnType } from "../../src/query/table.ts";
import { tables } from "../../src/query/tables.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/extract");
const fixture = (name: string) => readPlan(name, readFileSync(join(fixtures, name, "expected.yaml"), "utf8"));
/** The rows of a table as objects, without what is empty. */
const rowsOf = (name: string, plan: Plan) => {
  const found = tables.find((each) => each.name === name)!;
  const filled = (row: Cell[]) =>
    found.columns.map((column, i) => [column.name, row[i]]).filter(([, cell]) => cell !== undefined);
  return found.rows(plan, "m.yaml").map((row) => Object.fromEntries(filled(row)));
};
const at = { line: 3, column: 2, length: 5 };
const bare = fixture("bullet-scope");

test("a goal: its figure, its deadline, its place", () => {
  expect(rowsOf("goals", bare)[0]).toEqual({
    model: "m.yaml",
    n: 1,
    id: "良种覆盖率@2025",
    section: "1",
    scope: ["茶叶产业"],
    indicator: "良种覆盖率",
    action: "达到",
    op: ">=",
    value: 75,
    unit: "%",
    deadline: "2025",
    deadline_year: 2025,
    deadline_text: "到2025年",
    inherited: true,
    quote: "良种覆盖率达到75%",
    line: 3,
    col: 8,
    length: 10,
    reviewed: false,
  });
});

test("a goal without a figure has its words and its levels", () => {
  const [goal] = rowsOf("goals", fixture("grade-to-hold"));
  expect(goal).toMatchObject({
    text: "清水河、白石河出境断面水质保持在Ⅱ类及以上",
    benchmark: ["Ⅱ类及以上"],
    deadline_year: 2030,
  });
  expect(goal).not.toHaveProperty("value");
});

test("a body of a task is a row of its own too", () => {
  const plan = fixture("tasks-listed");
  expect(rowsOf("tasks", plan)[0]).toMatchObject({
    agencies: ["省民政厅", "省财政厅", "省自然资源厅"],
    deadline: "2027-10",
  });
  expect(rowsOf("duties", plan)[1]).toEqual({
    model: "m.yaml",
    n: 2,
    entry: "task",
    id: "1.1",
    agency: "省财政厅",
    role: "support",
  });
});

describe("dates", () => {
  test.each([
    [2025, 2025],
    ["2025-06", 2025],
    ["2025-06-30", 2025],
  ])("%s lies in %s", (by, year) => {
    const goals = [{ id: "a", text: "甲", deadline: { by, text: "届时" }, at }];
    expect(rowsOf("goals", { ...bare, goals })[0]).toMatchObject({ deadline: `${by}`, deadline_year: year });
  });

  test("a figure of each year lies in none", () => {
    const [result] = fixture("results-in-review").results!;
    const row = rowsOf("results", { ...bare, results: [{ ...result!, year: "year" }] })[0];
    expect(row).toMatchObject({ as_of: "year" });
    expect(row).not.toHaveProperty("year");
  });

  test.each([
    [["2025-06", 2025], 2025],
    [["2026-01", "2025-12-31"], "2026-01"],
    [[2025, undefined], 2025],
  ])("of %s a task is due at the last", (dates, last) => {
    const deadline = dates.map((by) => ({ ...(by !== undefined && { by }), text: `${by}` }));
    const tasks = [{ id: "1", title: "甲", deadline, at }];
    expect(rowsOf("tasks", { ...bare, tasks })[0]).toMatchObject({ deadline: `${last}`, deadlines: dates.map(String) });
  });
});

test("headings lie one below the other, with the one above", () => {
  const child = { id: "1.1", marker: "（一）", title: "乙", line: 2 };
  const outline = [
    { id: "1", marker: "一、", title: "甲", line: 1, children: [child] },
    { id: "2", marker: "二、", title: "丙", line: 3 },
  ];
  const rows = rowsOf("sections", { ...bare, outline });
  expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
    ["1", undefined],
    ["1.1", "1"],
    ["2", undefined],
  ]);
});

test("a document is a row, whatever it says of itself", () => {
  expect(rowsOf("documents", bare)).toMatchObject([
    { model: "m.yaml", source: "input.txt", figures: expect.any(Number), unexplained: 0 },
  ]);
});

const typed: Record<ColumnType, (cell: Cell) => boolean> = {
  VARCHAR: (cell) => typeof cell === "string",
  "VARCHAR[]": (cell) => Array.isArray(cell) && cell.every((item) => typeof item === "string"),
  DOUBLE: (cell) => typeof cell === "number",
  INTEGER: (cell) => Number.isInteger(cell),
  BOOLEAN: (cell) => typeof cell === "boolean",
};

test("every entry of every model is a row, every cell of the type of its column", () => {
  for (const name of readdirSync(fixtures)) {
    const plan = fixture(name);
    for (const { name: table, columns, rows } of tables) {
      const entries = (plan as unknown as Record<string, unknown[] | undefined>)[table] ?? [];
      const found = rows(plan, name);
      if (!["documents", "sections", "duties", "citations"].includes(table)) expect(found).toHaveLength(entries.length);
      for (const row of found) {
        expect(row).toHaveLength(columns.length);
        columns.forEach(({ name: column, type }, i) => {
          if (row[i] !== undefined) expect(typed[type](row[i]), `${name} ${table}.${column}: ${row[i]}`).toBe(true);
        });
      }
    }
  }
});
