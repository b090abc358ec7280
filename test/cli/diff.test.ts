import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { qplan } from "./run.ts";

const [old, now] = ["old", "new"].map((side) => `fixtures/diff/every-room/${side}.yaml`) as [string, string];
const model = (figure: number) =>
  `qplan: 1\ngoals:\n  - { id: a, indicator: 绿化率, target: { op: ">=", value: ${figure}, unit: "%" } }\n`;
/** Files in a folder of their own, gone after the test. */
function files(texts: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}

describe("exit code", () => {
  test("0 where nothing differs, which is said", async () => {
    const { code, stdout, stderr } = await qplan(["diff", old, old]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("no difference");
    expect((await qplan(["diff", old, old, "--format", "md", "--lang", "zh"])).stdout).toContain("没有差异");
  });

  test("1 where something does", async () => {
    expect((await qplan(["diff", old, now])).code).toBe(1);
  });

  const at = {
    "m.yaml": model(80),
    "broken.yaml": "qplan: 1\ngoals: [ a",
    "newer.yaml": "qplan: 2\n",
    "empty.txt": " \n",
  };
  const odd = { "list.yaml": "qplan: 1\ngoals: none\n", "words.yaml": "qplan: 1\ngoals: [ a ]\n", "empty.yaml": "" };
  test.each([...Object.keys({ ...at, ...odd }).filter((name) => name !== "m.yaml"), "nowhere.yaml", "."])(
    "2 where %s is on either side: what could not be read never looks like no difference",
    async (name) => {
      const path = files({ ...at, ...odd });
      for (const sides of [
        [path(name), path("m.yaml")],
        [path("m.yaml"), path(name)],
        [path(name), path(name)],
      ]) {
        const { code, stdout, stderr } = await qplan(["diff", ...sides]);
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expect(stderr).toMatch(/^qplan: /);
      }
    },
  );

  test("2 for bad usage", async () => {
    for (const args of [
      ["diff"],
      ["diff", old],
      ["diff", old, now, "x"],
      ["diff", "-", "-"],
      ["diff", old, now, "--format", "x"],
    ])
      expect((await qplan(args)).code, args.join(" ")).toBe(2);
  });
});

test("standard input is either side", async () => {
  const path = files({ "m.yaml": model(80) });
  const later = await qplan(["diff", path("m.yaml"), "-", "--format", "json"], { stdin: model(85) });
  expect(JSON.parse(later.stdout).differences[0].changes[0]).toMatchObject({ kind: "raised", stricter: true });
  const before = await qplan(["diff", "-", path("m.yaml"), "--format", "json"], { stdin: model(85) });
  expect(JSON.parse(before.stdout).differences[0].changes[0]).toMatchObject({ kind: "lowered", stricter: false });
});

test("documents stand in place of models", async () => {
  const path = files({
    "a.txt": "一、发展目标\n到2025年，茶园绿色防控覆盖率达到60%。\n",
    "b.txt": "一、发展目标\n到2027年，茶园绿色防控覆盖率达到75%以上。\n",
  });
  const { code, stdout } = await qplan(["diff", path("a.txt"), path("b.txt"), "--format", "json"]);
  expect(code).toBe(1);
  expect(
    JSON.parse(stdout).differences.flatMap(({ changes }: { changes: { kind: string }[] }) => changes),
  ).toMatchObject([{ kind: "raised" }, { kind: "later" }]);
});

test("-o writes the answer to a file, without colours", async () => {
  const path = files({});
  const { code, stdout } = await qplan(["diff", old, now, "-o", path("out.txt")], { env: { FORCE_COLOR: "1" } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  const text = readFileSync(path("out.txt"), "utf8");
  expect(text).toContain("raised");
  expect(text).not.toContain("\u001b[");
});

test.each([40, 60, 80, 140])("no line is wider than %i columns", async (columns) => {
  const { stdout } = await qplan(["diff", old, now], { env: { COLUMNS: `${columns}` } });
  expect(stdout.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
});

test("colours go around the same words", async () => {
  const env = { COLUMNS: "80" };
  const plain = await qplan(["diff", old, now], { env });
  const colored = await qplan(["diff", old, now, "--color", "always"], { env });
  expect(colored.stdout).toContain("\u001b[32m");
  expect(colored.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
});
