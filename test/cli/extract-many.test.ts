import { mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { contents, filesBelow, folderOf, planText } from "./folder.ts";
import { qplan } from "./run.ts";

const three = { "in/a.txt": planText(91), "in/2016/b.txt": planText(92), "in/2016/c.txt": planText(93) };
const goalOf = (model: string) => parse(model).goals[0].target.value;

test("a folder gives one model a document, its structure kept, each the same as of the document alone", async () => {
  const folder = folderOf({ ...three, "in/notes.md": "no document", "in/.hidden/d.txt": planText(94) });
  const out = join(folder, "models");
  const { code, stdout, stderr } = await qplan(["extract", join(folder, "in"), "-o", out]);
  expect([code, stdout, stderr]).toEqual([0, "", ""]);
  expect(filesBelow(out)).toEqual(["2016/b.yaml", "2016/c.yaml", "a.yaml"]);
  await qplan(["extract", join(folder, "in/2016/b.txt"), "-o", join(folder, "models/2016/b2.yaml")]);
  expect(readFileSync(join(out, "2016/b.yaml"), "utf8")).toBe(readFileSync(join(out, "2016/b2.yaml"), "utf8"));
  expect(parse(readFileSync(join(out, "2016/b.yaml"), "utf8")).source.path).toBe("../../in/2016/b.txt");
});

test("a pattern, a list of names and several files find the same documents, each once and in order", async () => {
  const folder = folderOf(three);
  const path = (name: string) => join(folder, "in", name);
  const names = ["2016/b.txt", "2016/c.txt", "a.txt"].map(path);
  const list = join(folder, "names");
  writeFileSync(list, `${names.join("\r\n")}\r\n${names[0]}\n`);
  const values = async (args: string[], stdin = "") => {
    const { stdout } = await qplan(["extract", ...args, "--format", "ndjson"], { stdin });
    return stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line).goals[0].target.value);
  };
  expect(await values([path("**/*.txt")])).toEqual([92, 93, 91]);
  expect(await values(["--files-from", list])).toEqual([92, 93, 91]);
  expect(await values(["--files-from", "-"], `${names.join("\0")}\0`)).toEqual([92, 93, 91]);
  expect(await values([path("a.txt"), path("2016")])).toEqual([91, 92, 93]);
});

test("a file with brackets in its name is that file", async () => {
  const folder = folderOf({ "国办发[2026]9号.txt": planText(95) });
  const { stdout } = await qplan(["extract", join(folder, "国办发[2026]9号.txt")]);
  expect(goalOf(stdout)).toBe(95);
});

test("links that lead in a circle end, and a document is read once", async () => {
  const folder = folderOf(three);
  symlinkSync(join(folder, "in"), join(folder, "in/2016/up"));
  symlinkSync(join(folder, "in/2016"), join(folder, "in/again"));
  expect(
    (await qplan(["extract", join(folder, "in"), "--format", "csv", "--per", "document"])).stdout.split("\n"),
  ).toHaveLength(5);
});

test.each([
  ["a pattern without a document", (folder: string) => [join(folder, "*.doc")]],
  ["a folder without a document", (folder: string) => [join(folder, "empty")]],
  ["an empty list of names", (folder: string) => ["--files-from", join(folder, "empty.txt")]],
  ["standard input among others", (folder: string) => ["-", join(folder, "a.txt")]],
  ["no number of threads", (folder: string) => [folder, "--jobs", "0"]],
  ["rows of YAML", (folder: string) => [folder, "--per", "goal"]],
  ["--resume without a folder", (folder: string) => [folder, "--resume"]],
  ["--resume of a table", (folder: string) => [folder, "--resume", "-o", `${folder}/out/`, "--format", "csv"]],
])("%s is bad usage", async (_name, args) => {
  const folder = folderOf({ "a.txt": planText(90), "empty.txt": "" });
  mkdirSync(join(folder, "empty"));
  const { code, stdout, stderr } = await qplan(["extract", ...args(folder)]);
  expect([code, stdout, stderr.slice(0, 7)]).toEqual([2, "", "qplan: "]);
});

test("documents that differ in their extension or in the case of a letter do not overwrite each other", async () => {
  const folder = folderOf({ "in/a.txt": planText(91), "in/A.TXT": planText(92), "in/a.txt.txt": planText(93) });
  await qplan(["extract", join(folder, "in"), "-o", `${folder}/out/`]);
  const models = Object.values(contents(join(folder, "out")));
  expect(models.map(goalOf).sort()).toEqual([91, 92, 93]);
});

test("bad documents are rows of their own, the others are done, the exit code is 1", async () => {
  const folder = folderOf({
    ...three,
    "in/bad.txt": Buffer.from([0xd6, 0xca, 0xc1]),
    "in/nul.txt": "到2027年\0，合格率达到98%。",
  });
  mkdirSync(join(folder, "out/in/a.yaml"), { recursive: true });
  symlinkSync("nowhere", join(folder, "in/gone.txt"));
  const { code, stderr } = await qplan([
    "extract",
    join(folder, "in"),
    join(folder, "none.txt"),
    "-o",
    join(folder, "out"),
  ]);
  const rows = stderr.trimEnd().split("\n");
  expect([code, rows.length]).toEqual([1, 4]);
  for (const [i, words] of [
    "cannot write .*a.yaml",
    "bad.txt: reads like gb18030",
    "no such file: .*gone.txt",
    "none.txt",
  ].entries())
    expect(rows[i]).toMatch(new RegExp(`^qplan: .*${words}`));
  expect(filesBelow(join(folder, "out"))).toEqual(["in/2016/b.yaml", "in/2016/c.yaml", "in/nul.yaml"]);
});

test("--resume leaves out what is done and the same, and does what is new, changed or was cut", async () => {
  const folder = folderOf(three);
  const out = join(folder, "out");
  const args = ["extract", join(folder, "in"), "-o", out, "--resume", "-v"];
  await qplan(args);
  const whole = contents(out);
  rmSync(join(out, "a.yaml"));
  writeFileSync(join(out, "2016/b.yaml"), whole["2016/b.yaml"]?.slice(0, 150) as string);
  writeFileSync(join(out, `2016/.b.yaml.${process.pid}.tmp`), "left by a run that was killed");
  utimesSync(join(out, "2016/c.yaml"), 1, 1);
  const { stderr } = await qplan(args);
  expect(stderr).toMatch(/3 documents, 0 failed, 1 unchanged/);
  expect(contents(out)).toEqual(whole);
  writeFileSync(join(folder, "in/a.txt"), planText(99));
  await qplan(args);
  expect(goalOf(contents(out)["a.yaml"] as string)).toBe(99);
});

test("without a folder the models follow each other: YAML documents, lines of JSON", async () => {
  const folder = folderOf(three);
  const { stdout } = await qplan(["extract", join(folder, "in")]);
  expect(parseAllDocuments(stdout).map((each) => (each as { toJS(): { qplan: number } }).toJS().qplan)).toEqual([
    1, 1, 1,
  ]);
  const json = await qplan(["extract", join(folder, "in"), "--format", "json"]);
  const ndjson = await qplan(["extract", join(folder, "in"), "--format", "ndjson"]);
  expect(json.stdout).toBe(ndjson.stdout);
  const { code } = await qplan(["extract", join(folder, "in"), "--format", "ndjson", "-o", join(folder, "all.ndjson")]);
  expect([code, readFileSync(join(folder, "all.ndjson"), "utf8")]).toEqual([
    0,
    ndjson.stdout.replaceAll(/"path":"[^"]*in\//g, '"path":"in/'),
  ]);
});

test("--strict finds figures that no rule explains in many documents too; -v shows them and a table", async () => {
  const folder = folderOf({ "a.txt": planText(91), "b.txt": "本市共有甲乙丙7丁戊。\n" });
  expect((await qplan(["extract", folder, "--strict"])).code).toBe(1);
  const { code, stderr } = await qplan(["extract", folder, "-v", "--lang", "zh"]);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/b\.txt:1:8 警告 unexplained-figure/)]);
  expect(stderr.replaceAll(folder, "").split("\n").slice(-6)).toEqual([
    expect.stringMatching(/^文件 +目标 {2}任务 {2}成绩 {2}数字 {2}未解释$/),
    expect.stringMatching(/a\.txt +1 +0 +0 +2 +0$/),
    expect.stringMatching(/b\.txt +0 +0 +0 +1 +1$/),
    expect.stringMatching(/^合计 +1 +0 +0 +3 +1$/),
    expect.stringMatching(/^共 2 份文件，失败 0，未变 0；/),
    "",
  ]);
});
