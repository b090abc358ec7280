import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/query/tables.ts";
import { hasDuckDB } from "./has-duckdb.ts";
import { qplan } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const models = "fixtures/extract";
const folder = () => mkdtempSync(join(tmpdir(), "qplan-"));
const fixture = (name: string) => readFileSync(join(root, models, name, "expected.yaml"), "utf8");
const ask = (sql: string, ...args: string[]) => qplan(["query", sql, ...(args.length > 0 ? args : [models])]);
const rows = async (sql: string, ...where: string[]) => {
  const { stdout, stderr } = await ask(sql, ...(where.length > 0 ? where : [models]), "--format", "json");
  expect(stderr).toBe("");
  return JSON.parse(stdout);
};
test("without DuckDB it says what to install, in both languages", () => {
  const copy = folder();
  for (const name of ["bin", "dist", "package.json"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  const run = (lang: string) =>
    spawnSync("node", [join(copy, "bin/qplan.js"), "query", "from goals", "nowhere", "--lang", lang], {
      encoding: "utf8",
    });
  expect(run("en")).toMatchObject({ status: 2, stdout: "" });
  expect(run("en").stderr).toMatch(
    /^qplan: query needs DuckDB, which is not installed\n {2}npm install @duckdb\/node-api/,
  );
  expect(run("zh").stderr).toMatch(/^qplan: query 需要 DuckDB，尚未安装\n {2}npm install @duckdb\/node-api/);
});

describe.skipIf(!hasDuckDB())("with DuckDB", () => {
  test("all rows and columns of all tables are there", async () => {
    for (const { name, columns } of tables) {
      const found = (await rows(`select column_name as name, column_type as type from (describe ${name})`)) as unknown;
      expect(found, name).toEqual(columns);
    }
    const counts = await rows(
      "select (select count(*) from goals) as goals, (select count(*) from documents) as documents",
    );
    const texts = readdirSync(join(root, models)).map(fixture);
    const goals = texts.flatMap((text) => text.match(/^goals:\n((?: .*\n)+)/m)?.[1]?.match(/^ {2}- /gm) ?? []);
    expect(counts).toEqual([{ goals: goals.length, documents: texts.length }]);
  });

  test("numbers are numbers, lists are lists", async () => {
    const sql =
      "select value * 2 as double, deadline_year + 1 as next, scope[1] as first, scope from goals order by n limit 1";
    expect(await rows(sql, join(models, "bullet-scope/expected.yaml"))).toEqual([
      { double: 150, next: 2026, first: "茶叶产业", scope: ["茶叶产业"] },
    ]);
  });

  test("wide characters stand in columns, numbers to the right", async () => {
    const { stdout } = await ask(
      "select indicator, value, unit from goals order by n limit 3",
      join(models, "bullet-scope/expected.yaml"),
    );
    expect(stdout).toBe(
      [
        "indicator       value  unit",
        "──────────────  ─────  ────",
        "良种覆盖率         75  %",
        "年产值             80  亿元",
        "规范化种植面积     60  万亩",
        "",
      ].join("\n"),
    );
  });

  test("a cell that is too long is cut, on a table alone; what steers a terminal is taken out", async () => {
    const sql = "select repeat('长', 40) as a, chr(27) || '[31m' as b";
    const { stdout } = await ask(sql);
    expect(stdout.split("\n")[2]).toBe(`${"长".repeat(29)}…    [31m`);
    expect((await rows(sql))[0].a).toHaveLength(40);
  });

  test("CSV with the mark of Unicode in a file, Markdown, both safe", async () => {
    const sql = "select '=1+1' as a, ['甲', '乙'] as b, null as c, 'x|y' as d";
    expect((await ask(sql, models, "--format", "csv")).stdout).toBe("a,b,c,d\n'=1+1,甲 / 乙,,x|y\n");
    const file = join(folder(), "a.csv");
    await ask(sql, models, "-o", file);
    expect(readFileSync(file, "utf8")).toBe("\ufeffa,b,c,d\n'=1+1,甲 / 乙,,x|y\n");
    expect((await ask(sql, models, "--format", "md")).stdout).toBe(
      "| a | b | c | d |\n| --- | --- | ---: | --- |\n| =1+1 | 甲 / 乙 |  | x\\|y |\n",
    );
  });

  test.each([
    ["-o", (file: string) => ["from goals order by model, n", "-o", file]],
    ["copy", (file: string) => [`copy (from goals order by model, n) to '${file}'`]],
  ])("Parquet by %s, whole and with nothing beside it", async (_, args) => {
    const place = folder();
    const file = join(place, "it's.parquet".replace("'", _ === "copy" ? "''" : "'"));
    const [sql, ...rest] = args(file);
    expect(await ask(sql as string, models, ...rest)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(place)).toEqual(["it's.parquet"]);
    const bytes = readFileSync(join(place, "it's.parquet"));
    expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", bytes.length - 4)]).toEqual(["PAR1", "PAR1"]);
  });

  test("files, patterns, folders, lines of models and documents; other files of a folder are passed over", async () => {
    const place = folder();
    mkdirSync(join(place, "sub"));
    symlinkSync("..", join(place, "sub/loop"));
    writeFileSync(join(place, "a.yaml"), fixture("bullet-scope"));
    writeFileSync(join(place, "sub/b.yml"), fixture("bullet-scope"));
    writeFileSync(join(place, ".hidden.yaml"), fixture("bullet-scope"));
    writeFileSync(join(place, "qplan.yaml"), "language: zh\n");
    writeFileSync(join(place, "package.json"), "{}");
    const text = readFileSync(join(root, models, "bullet-scope/input.txt"), "utf8");
    const stdin = `${JSON.stringify({ id: "甲", text })}\n${JSON.stringify({ id: 7 })}\n`;
    writeFileSync(join(place, "c.ndjson"), (await qplan(["extract", "--format", "ndjson"], { stdin })).stdout);
    const { stdout, stderr } = await ask(
      "select model, count(*) as c from goals group by model order by model",
      place,
      "--format",
      "csv",
    );
    expect(stderr).toBe(`${place}/c.ndjson: 1 lines have no model\n`);
    expect(stdout.split("\n")).toEqual(["model,c", `${place}/a.yaml,4`, `${place}/sub/b.yml,4`, "甲,4", ""]);
    expect(
      await rows("select count(*) as c from documents", `${place}/*.yaml`.replace("*", "[ab]"), `${place}/a.yaml`),
    ).toEqual([{ c: 1 }]);
    expect(await rows("select count(*) as c from goals", join(models, "bullet-scope/input.txt"))).toEqual([{ c: 4 }]);
  });

  test("how many rows of how many models is told with -v", async () => {
    expect((await ask("from goals limit 3", models, "-v", "--lang", "zh")).stderr).toMatch(/^3 行，来自 \d+ 个模型\n$/);
  });

  const bad = (text: string, name = "bad.yaml") => {
    const file = join(folder(), name);
    writeFileSync(file, text);
    return file;
  };
  test.each([
    ["nothing asked", [" ", models], /^qplan: query what\?/],
    ["broken SQL", ["selec 1", models], /^qplan: Parser Error: syntax error at or near "selec"\n\nLINE 1/],
    ["no such table", ["from goal", models], /Did you mean "goals"\?/],
    ["no such column", ["select indicators from goals", models], /Candidate bindings: "indicator"/],
    ["a missing file", ["from goals", "nowhere.yaml"], /^qplan: no such file: nowhere\.yaml/],
    ["a folder without models", ["from goals", "src"], /^qplan: there is no model in src/],
    ["not a model", ["from goals", bad("a: 1\n")], /is not a model/],
    [
      "not of the schema",
      ["from goals", bad("qplan: 1\nsource: 3\nfigures: { total: 1 }\n")],
      /bad\.yaml source: .*\n {2}qplan validate/,
    ],
    ["a broken line", ["from goals", bad("{\n", "bad.ndjson")], /bad\.ndjson:1 cannot be read as JSON/],
    [
      "two models of one name",
      [
        "from goals",
        bad(
          `${'{"id":1,"model":{"qplan":1,"source":{"path":"a","sha256":"'}${"0".repeat(64)}","encoding":"utf-8","script":"x"},"figures":{"total":0}}}\n`.repeat(
            2,
          ),
          "bad.ndjson",
        ),
      ],
      /two models are named 1$/m,
    ],
    [
      "a line number beyond all files",
      ["from goals", bad(fixture("bullet-scope").replace("line: 3,", "line: 3000000000,"))],
      /goals\.line cannot be 3000000000/,
    ],
    ["a line of null", ["from goals", bad("null\n", "bad.ndjson")], /bad\.ndjson:1 is not a model/],
    ["a file read", ["select * from read_text('/etc/hostname')", models], /Permission Error/],
    ["a file of its own", ["from 'package.json'", models], /Error/],
    ["an extension", ["install httpfs", models], /Permission Error/],
    ["a database", ["attach '/tmp/qplan-never.db'", models], /Permission Error/],
    ["the lock undone", ["set enable_external_access = true", models], /Cannot/],
    [
      "two files written",
      ["copy goals to '/tmp/qplan-never.csv'; copy goals to '/tmp/qplan-other.csv'", models],
      /Permission Error/,
    ],
    [
      "out of -o",
      ["select 1) to '/tmp/qplan-never.csv'; copy (select 1", models, "-o", "/tmp/qplan-other.parquet"],
      /Permission Error/,
    ],
    ["no folder to write to", ["from goals", models, "-o", "nowhere/a.parquet"], /nowhere/],
    [
      "onto a model",
      ["copy goals to 'fixtures/extract/bullet-scope/expected.yaml' (format csv)", models],
      /is one of the models/,
    ],
  ])("2: %s", async (_, args, message) => {
    const { code, stdout, stderr } = await qplan(["query", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    for (const file of [
      "/tmp/qplan-never.csv",
      "/tmp/qplan-other.csv",
      "/tmp/qplan-other.parquet",
      "/tmp/qplan-never.db",
    ])
      expect(existsSync(file)).toBe(false);
  });

  test("the built program finds it too", () => {
    const args = [
      "bin/qplan.js",
      "query",
      "select count(*) as c from goals",
      join(models, "bullet-scope"),
      "--format",
      "csv",
    ];
    expect(spawnSync("node", args, { cwd: root, encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "c\n4\n",
      stderr: "",
    });
  });
});
