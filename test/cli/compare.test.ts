import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { qplan } from "./run.ts";

const fixture = join(import.meta.dirname, "../../fixtures/compare/two-districts");
const [a, b] = ["a.yaml", "b.yaml"].map((name) => join(fixture, name)) as [string, string];

test.each([40, 60, 80, 100, 140])("no line is wider than a terminal of %d columns", async (columns) => {
  for (const args of [
    [a, b],
    [a, b, a],
    [a, b, "--why"],
    [a, b, "--lang", "zh"],
  ]) {
    const { code, stdout } = await qplan(["compare", ...args], { env: { COLUMNS: String(columns) } });
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => displayWidth(line) >= columns)).toEqual([]);
  }
});

test("wide enough it is a table, narrow it is cards, and both say the same", async () => {
  const [wide, narrow] = await Promise.all(
    ["120", "44"].map(async (columns) => (await qplan(["compare", a, b], { env: { COLUMNS: columns } })).stdout),
  );
  expect(wide).toMatch(/^-+$/m);
  expect(narrow).not.toMatch(/^-+$/m);
  const figures = (text = "") => text.match(/≥\d+%/g)?.sort();
  expect(figures(narrow)).toEqual(figures(wide));
});

test("JSON gives for each row the goals of each document, whole", async () => {
  const { stdout } = await qplan(["compare", a, b, "--format", "json", "--only", "shared"]);
  const { documents, rows } = JSON.parse(stdout);
  expect(documents.map(({ letter }: { letter: string }) => letter)).toEqual(["A", "B"]);
  expect(rows.length).toBeGreaterThan(3);
  for (const { goals } of rows) expect(goals.map((list: unknown[]) => list.length > 0)).toEqual([true, true]);
  expect(rows[0].goals[0][0]).toHaveProperty("quote");
});

/** A model with one goal of this name in a new folder. */
function modelOf(indicator: string, name = "m.yaml"): string {
  const path = join(mkdtempSync(join(tmpdir(), "qplan-")), name);
  const goal = {
    id: "g",
    indicator,
    target: { op: "=", value: 3, unit: "个" },
    quote: indicator,
    at: { line: 1, column: 1, length: 1 },
  };
  writeFileSync(path, JSON.stringify({ qplan: 1, source: {}, goals: [goal], figures: { total: 1 } }));
  return path;
}

test.each([
  ["=HYPERLINK(1)", `'=HYPERLINK(1)`],
  ["@SUM", "'@SUM"],
  ["+1+1", "'+1+1"],
  ['a,"b"', '"a,""b"""'],
])("CSV: %s is no formula and one cell", async (name, cell) => {
  const { stdout } = await qplan(["compare", modelOf(name), a, "--format", "csv", "--only", "missing"]);
  expect(stdout).toContain(`,${cell},${cell},`);
  expect(stdout).not.toMatch(/\ufeff/);
});

test("CSV in a file begins with a byte order mark, for spreadsheets", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "qplan-")), "c.csv");
  expect((await qplan(["compare", a, b, "--format", "csv", "-o", out])).stdout).toBe("");
  expect(readFileSync(out, "utf8").charCodeAt(0)).toBe(0xfeff);
});

test("HTML holds no markup of the models, no script and no address", async () => {
  const { stdout } = await qplan([
    "compare",
    modelOf('<img src=x onerror="alert(1)">'),
    a,
    "--format",
    "html",
    "--why",
  ]);
  expect(stdout).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  expect(stdout).not.toMatch(/<img|<script|https?:|@import|url\(/);
});

test("a name cannot steer the terminal", async () => {
  const { stdout } = await qplan(["compare", modelOf("一\u001b[2J\u009b31m\n二"), a, "--color", "never"]);
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  expect(stdout).toContain("[2J 31m 二");
});

test("Markdown keeps its table whole", async () => {
  const { stdout } = await qplan(["compare", modelOf("一|二<b>`三`"), a, "--format", "md", "--only", "missing"]);
  expect(stdout).toContain("一\\|二&lt;b>\\`三\\`");
});

test("a document stands in place of a model, standard input as -, a pattern for its files", async () => {
  const text = "到2027年，茶叶抽检合格率达到97%以上。\n";
  const path = join(mkdtempSync(join(tmpdir(), "qplan-")), "plan.txt");
  writeFileSync(path, text);
  const args = ["--format", "json", "--only", "shared"];
  const mixed = JSON.parse((await qplan(["compare", path, "-", ...args], { stdin: text })).stdout);
  expect(mixed.rows[0].goals.flat().map((goal: { target: { value: number } }) => goal.target.value)).toEqual([97, 97]);
  const globbed = JSON.parse((await qplan(["compare", join(fixture, "*.yaml"), ...args])).stdout);
  expect(globbed.documents).toHaveLength(2);
});

test.each([
  ["one document", [a], /two or more/],
  ["standard input twice", ["-", "-"], /only once/],
  ["a pattern without a match", [a, "nowhere/*.yaml"], /no file matches/],
  ["a missing file", [a, "nowhere.yaml"], /no such file/],
  ["an unknown format", [a, b, "--format", "pdf"], /pdf/],
])("%s is bad usage", async (_, args, message) => {
  const { code, stdout, stderr } = await qplan(["compare", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("models are compared without a grammar, the stages of reading or a YAML writer", async () => {
  for (const module of ["chevrotain", "yaml", "opencc-js/t2cn", "../../src/extract.ts"])
    vi.doMock(module, () => {
      throw new Error(`${module} was loaded`);
    });
  vi.resetModules();
  const fresh = await import("./run.ts");
  for (const format of ["table", "md", "csv", "json", "html"])
    expect((await fresh.qplan(["compare", a, b, "--format", format])).code).toBe(0);
  vi.doUnmock("chevrotain");
});

test("names that qplan.yaml declares to be one stand in one row", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  const model = (indicator: string) =>
    `qplan: 1\nsource: { path: a.txt, sha256: "0", encoding: utf-8, script: simplified }\ngoals:\n  - id: a\n    indicator: ${indicator}\n    target: { op: ">=", value: 90, unit: "%" }\n    quote: a\n    at: { line: 1, column: 1, length: 1 }\nfigures: { total: 1, goals: 1 }\n`;
  writeFileSync(join(folder, "a.yaml"), model("渔港泊位使用率"));
  writeFileSync(join(folder, "b.yaml"), model("锚地利用程度"));
  const shared = async () => {
    const { stdout } = await qplan(["compare", join(folder, "a.yaml"), join(folder, "b.yaml"), "--format", "json"]);
    return JSON.parse(stdout).rows.length;
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(await shared()).toBe(2);
    writeFileSync(join(folder, "qplan.yaml"), "synonyms:\n  - [ 渔港泊位使用率, 锚地利用程度 ]\n");
    expect(await shared()).toBe(1);
  } finally {
    process.chdir(before);
  }
});
