import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codes } from "../src/cli/messages.ts";
import { readProject } from "../src/cli/project-file.ts";
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
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toMatch(/npm ci .*\n.*npm test\n/);
});

test("README's task is the one of its fixture", () => {
  expect(readFileSync(join(root, "fixtures/extract/tasks-listed/expected.yaml"), "utf8")).toContain(block("yaml", 2));
});
