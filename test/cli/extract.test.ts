import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { qplan } from "./run.ts";

const text = "一、目标\n到2027年，茶叶抽检合格率达到98%以上。\n";

/** A new folder with the text in plan.txt. */
function folder(content: string | Buffer = text): string {
  const path = mkdtempSync(join(tmpdir(), "qplan-"));
  writeFileSync(join(path, "plan.txt"), content);
  return path;
}

test("a document gives its model on standard output, as YAML or as the same in JSON", async () => {
  const path = join(folder(), "plan.txt");
  const yaml = await qplan(["extract", path]);
  const json = await qplan(["extract", path, "--format", "json"]);
  expect([yaml.code, json.code]).toEqual([0, 0]);
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  expect(JSON.parse(json.stdout).goals[0].target).toEqual({ op: ">=", value: 98, unit: "%" });
});

test("standard input stands as -", async () => {
  const { code, stdout } = await qplan(["extract", "-", "--format", "json"], { stdin: text });
  expect([code, JSON.parse(stdout).source.path]).toEqual([0, "-"]);
});

test("-o writes the file whole, leaves no temporary file, and names the source relative to the model", async () => {
  const path = folder();
  mkdirSync(join(path, "models"));
  const { code, stdout } = await qplan(["extract", join(path, "plan.txt"), "-o", join(path, "models/plan.yaml")]);
  expect([code, stdout, readdirSync(join(path, "models"))]).toEqual([0, "", ["plan.yaml"]]);
  expect(parse(readFileSync(join(path, "models/plan.yaml"), "utf8")).source.path).toBe("../plan.txt");
});

test("the path in a model is never absolute", async () => {
  const path = join(folder(), "plan.txt");
  const { stdout } = await qplan(["extract", path, "--format", "json"]);
  expect(JSON.parse(stdout).source.path).toBe(relative(".", path));
});

test("a folder that is not there leaves nothing behind", async () => {
  const path = folder();
  const { code, stderr } = await qplan(["extract", join(path, "plan.txt"), "-o", join(path, "none/plan.yaml")]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^qplan: cannot write /);
  expect(readdirSync(path)).toEqual(["plan.txt"]);
});

test.each([
  ["a missing file", ["extract", "/nowhere/plan.txt"], /^qplan: no such file: \/nowhere\/plan.txt\n/],
  ["resuming one document", ["extract", "-", "--resume"], /^qplan: --resume goes with models in a folder\n/],
  ["no file", ["extract"], /^qplan: extract what\?\n/],
  ["an unknown command", ["extrakt"], /^qplan: unknown command 'extrakt'\n.*extract/],
  ["an unknown option", ["extract", "-", "--frobnicate"], /^qplan: unknown option '--frobnicate'/],
  [
    "an unknown format",
    ["extract", "-", "--format", "xml"],
    /^qplan: option '-f, --format <format>' argument 'xml' is invalid/,
  ],
])("%s is bad usage: exit code 2, nothing on standard output", async (_name, args, message) => {
  const { code, stdout, stderr } = await qplan(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("bytes that are no text are bad input", async () => {
  const path = join(folder(Buffer.from([0xd6, 0xca, 0xc1, 0xff, 0x31])), "plan.txt");
  const { code, stdout, stderr } = await qplan(["extract", path]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("UTF-8");
});

test.each(["", "\n \u3000\n", "\ufeff"])("a text of nothing（%j）gives an empty model", async (stdin) => {
  const { code, stdout } = await qplan(["extract", "-", "--format", "json"], { stdin });
  expect([code, JSON.parse(stdout).figures]).toEqual([0, { total: 0 }]);
});

const puzzling = "本市共有甲乙丙7丁戊。\n";

test("a figure without a rule is shown with its place and marked; --strict makes it a finding", async () => {
  const lax = await qplan(["extract", "-"], { stdin: puzzling });
  expect(lax.code).toBe(0);
  expect(lax.stderr).toMatch(/^-:1:8 warning unexplained-figure .*\n本市共有甲乙丙7丁戊。\n {14}\^\n/);
  expect((await qplan(["extract", "-", "--strict"], { stdin: puzzling })).code).toBe(1);
});

test("-q shows errors only, -v every remark and a summary", async () => {
  expect((await qplan(["extract", "-", "-q"], { stdin: puzzling })).stderr).toBe("");
  const { stderr } = await qplan(["extract", "-", "-v"], { stdin: puzzling });
  expect(stderr).toMatch(
    /-: nothing found\n {2}1 figure, 1 unexplained\n {2}look at: unexplained-figure 1:8\n {2}read as: text utf-8\n$/,
  );
});

test("many remarks of one code are cut short", async () => {
  const { stderr } = await qplan(["extract", "-"], {
    stdin: Array.from({ length: 20 }, (_, i) => `第${i}路过甲乙丙${i}丁戊。\n`).join(""),
  });
  expect(stderr.match(/warning/g)).toHaveLength(8);
  expect(stderr).toMatch(/unexplained-figure \+12 more \(-v shows all\)\n$/);
});

test("--color always colours, --lang zh speaks Chinese", async () => {
  const { stderr } = await qplan(["extract", "-", "--color", "always", "--lang", "zh"], { stdin: puzzling });
  expect(stderr).toContain("\u001b[33m警告\u001b[39m");
});

test("the same input gives the same bytes", async () => {
  const args = ["extract", join(import.meta.dirname, "../../fixtures/extract/whole-plan/input.txt")];
  expect((await qplan(args)).stdout).toBe((await qplan(args)).stdout);
});
