import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codes } from "../src/cli/messages.ts";
import { readProject } from "../src/cli/project-file.ts";
import { tables } from "../src/query/tables.ts";
import { hasDuckDB } from "./cli/has-duckdb.ts";
import { qplan } from "./cli/run.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const block = (language: string, index = 0) =>
  [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter((match) => match[1] === language)[index]?.[2];

test("README's example is the fixture and what comes out of it", async () => {
  const input = "fixtures/extract/bullet-scope/input.txt";
  expect(block("text")).toBe(readFileSync(join(root, input), "utf8"));
  expect(readme).toContain(`node bin/qplan.js extract ${input}`);
  const { stdout } = await qplan(["extract", join(root, input)]);
  expect(stdout).toContain(block("yaml"));
});

test("README's comparison is the one that is drawn", async () => {
  const [, command] = /^`qplan (compare .*?)` puts/m.exec(readme) as RegExpExecArray;
  const { stdout } = await qplan((command as string).split(" "), { env: { COLUMNS: "100" } });
  expect(stdout).toBe(block("text", 1));
});

test("README names the tables and columns of query, in their order", () => {
  const lines = readme.split("\n").filter((line) => /^\| `[a-z]+` \| .* \| .* \|$/.test(line));
  const shared = [
    "id",
    "section",
    "scope",
    "condition",
    "indicator",
    "action",
    "op",
    "value",
    "max",
    "unit",
    "share_of",
  ];
  for (const { name, columns } of tables) {
    const line = lines.find((each) => each.startsWith(`| \`${name}\` |`)) as string;
    const told = [...(line.split(" | ")[2] as string).matchAll(/`([a-z0-9_]+)(\[\])?`/g)].map((match) => match[1]);
    const own = columns.slice(2).map((column) => column.name);
    const asGoals = name === "results" ? [...shared, "change", "baseline", "baseline_year"] : [];
    const due = ["deadline_year", "deadline_from", "every", "deadline_text"];
    const inner = name === "tasks" ? due : [];
    expect(own.filter((column) => !asGoals.includes(column) && !inner.includes(column))).toEqual(told);
  }
});

test.skipIf(!hasDuckDB())("README's query gives what is shown", async () => {
  const [command, ...answer] = (block("text", 2) as string).split("\n");
  const [, sql, models] = /^\$ qplan query "(.*)" (.*)$/.exec(command as string) as RegExpExecArray;
  const { stdout } = await qplan(["query", sql as string, ...(models as string).split(" ")]);
  expect(stdout).toBe(answer.join("\n"));
});

test("README's diff is the fixture and what comes out of it", () => {
  const [command, ...shown] = (block("console", 1) as string).split("\n");
  expect(command).toBe("$ qplan diff fixtures/diff/revision/old.txt fixtures/diff/revision/new.txt");
  const written = readFileSync(join(root, "fixtures/diff/revision/expected.txt"), "utf8");
  expect(written).toContain(shown.join("\n"));
});

test("README's diagnostic is the one that is written", async () => {
  const shown = block("", 3) as string;
  const { stderr } = await qplan(["extract", "-"], { stdin: `${shown.split("\n")[1]}\n` });
  expect(stderr).toBe(shown);
});

test("README's finding is the one that is written, and its project file is one", async () => {
  const shown = block("", 1) as string;
  const file = "fixtures/validate/box-against-text";
  expect(shown).toBe(`$ qplan validate ${file}/model.yaml\n${readFileSync(join(root, file, "expected.txt"), "utf8")}`);
  expect(await readProject("qplan.yaml", block("yaml", 4) as string)).toMatchObject({ language: "zh" });
});

test("README's lines of the filter are answered as it says, but for what is cut short", async () => {
  const { code, stdout } = await qplan(["extract", "--format", "ndjson"], { stdin: block("json") as string });
  const answers = stdout.split("\n");
  expect([code, answers.length]).toEqual([1, 3]);
  for (const [i, shown] of (block("json", 1) as string).split("\n").entries()) {
    let from = 0;
    for (const piece of shown.split("…")) {
      from = answers[i]?.indexOf(piece, from) ?? -1;
      expect(from, piece).toBeGreaterThanOrEqual(0);
    }
  }
});

test("README lists every code", () => {
  for (const [code, { en }] of Object.entries(codes)) expect(readme).toContain(`| \`${code}\` | ${en.summary} |`);
});

test("README's test command is the gate's", () => {
  expect(block("sh", 1)).toBe("npm ci && npm test\n");
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toMatch(/"npm ci" npm ci .*\n[\s\S]*"npm test" npm test\n/);
});

test("README's task is the one of its fixture", () => {
  expect(readFileSync(join(root, "fixtures/extract/tasks-listed/expected.yaml"), "utf8")).toContain(block("yaml", 2));
});
