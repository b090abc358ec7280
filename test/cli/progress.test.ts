import { expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { inOrder } from "../../src/cli/in-order.ts";
import { modelFiles } from "../../src/cli/model-files.ts";
import { progressLine } from "../../src/cli/progress.ts";
import { Tally } from "../../src/cli/tally.ts";
import { folderOf, planText } from "./folder.ts";
import { qplan } from "./run.ts";

test("a line says how many are done, how fast, how long it takes yet, and the file in hand, no wider than the terminal", () => {
  const state = { count: 4500, total: 6000, seconds: 5.5, file: "云岭省/2016/质量纲要.txt" };
  expect(progressLine(state, "en", 100)).toBe(
    "━━━━━━━━━━━━━━━───── 4500/6000  818/s  0:02 left  云岭省/2016/质量纲要.txt",
  );
  expect(progressLine({ ...state, count: 1, seconds: 2 }, "zh", 100)).toContain("0.5 份/秒  剩余 3:19:58");
  for (const columns of [20, 40, 60, 70])
    expect(displayWidth(progressLine(state, "zh", columns))).toBeLessThanOrEqual(columns);
});

test("on a terminal the line goes before anything else is written, and a table ends the run; -q writes neither", async () => {
  const folder = folderOf({ "a.txt": planText(90), "b.txt": Buffer.from([0xd6]), "c.txt": planText(92) });
  const args = ["extract", folder, "--format", "csv"];
  const { stderr } = await qplan(args, { terminal: { columns: 70 } });
  const [first, second] = stderr.split("\r\u001b[K").slice(1);
  expect(first).toMatch(/^━{6}─{14} 1\/3 {2}/);
  expect(second).toMatch(/^qplan: .*b\.txt: no Chinese text/);
  expect(stderr).toMatch(/\n.*b\.txt +failed\n.*c\.txt +1 .*\ntotal +2 [^\n]*\n3 documents, 1 failed, 0 unchanged; /);
  expect((await qplan([...args, "-q"], { terminal: { columns: 70 } })).stderr).toMatch(/^qplan: .*\n$/);
  expect((await qplan(args)).stderr).toMatch(/^qplan: .*\n$/);
});

test("a table of many documents shows those that most need a look", () => {
  const tally = new Tally();
  const counts = (unexplained: number) => ({ goals: 1, tasks: 0, results: 0, figures: 9, unexplained });
  for (let i = 0; i < 1000; i++)
    tally.add(i === 500 ? { file: "bad", error: "bad" } : { file: `${i}`, counts: counts(i % 100 === 7 ? 5 : 0) });
  const rows = tally.table("en", 80).trimEnd().split("\n");
  expect(rows).toHaveLength(23);
  expect(rows.filter((row) => /^(?:bad +failed|\d*07 .* 5)$/.test(row) || row.startsWith("7 "))).toHaveLength(11);
  expect(rows.slice(-2)).toEqual([
    expect.stringMatching(/^980 others/),
    expect.stringMatching(/^total +999 +0 +0 +8991 +50$/),
  ]);
});

test("models lie below their folder as documents lie below the deepest folder that was searched", () => {
  const models = (...files: [string, string][]) =>
    modelFiles(
      files.map(([file, root]) => ({ file, root })),
      "out",
      ".yaml",
    );
  expect(models(["in/a.txt", "in"], ["in/x/b.txt", "in"])).toEqual(["out/a.yaml", "out/x/b.yaml"]);
  expect(models(["in/a/1.txt", "in/a"], ["in/b/1.txt", "in/b"])).toEqual(["out/a/1.yaml", "out/b/1.yaml"]);
  expect(models(["a.txt", "."], ["a.html", "."], ["b.txt", "."])).toEqual([
    "out/a.txt.yaml",
    "out/a.html.yaml",
    "out/b.yaml",
  ]);
  expect(models(["../x/a.txt", "../x"])).toEqual(["out/a.yaml"]);
});

test("results come in the order of the items, no more begun than allowed, and none waits for the next item", async () => {
  let [running, most] = [0, 0];
  const work = async (i: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, (i * 7) % 5));
    running--;
    return i;
  };
  const out: number[] = [];
  for await (const each of inOrder(
    Array.from({ length: 50 }, (_, i) => i),
    4,
    work,
  ))
    out.push(each);
  expect([out, most]).toEqual([Array.from({ length: 50 }, (_, i) => i), 4]);
  async function* slow() {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(slow(), 4, work);
  expect(await results.next()).toEqual({ done: false, value: 1 });
});
