import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDoc } from "../read/make/doc.ts";
import { makeDocx } from "../read/make/docx.ts";
import { makeHtml } from "../read/make/html.ts";
import { makePdf } from "../read/make/pdf.ts";
import { qplan } from "./run.ts";

const text = "一、主要目标\n到2025年，县城商贸中心覆盖率达到90%以上。\n";
const gb = execFileSync("iconv", ["-f", "utf-8", "-t", "gbk"], { input: text });
const library = join(import.meta.dirname, "../../dist/index.js");
const bin = join(import.meta.dirname, "../../bin/qplan.js");
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qplan-"));
  const files = {
    "a.html": makeHtml(text),
    "a.docx": await makeDocx(text),
    "a.doc": makeDoc(text),
    "a.pdf": makePdf(text),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the command as built", () => {
  test.each(["html", "docx", "doc", "pdf"])("reads %s, and shows its text", (format) => {
    const file = join(folder, `a.${format}`);
    const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
    expect(run("explain", file, "--stage", "text").stdout).toBe(text);
    const model = JSON.parse(run("extract", file, "--format", "json").stdout);
    expect(model.source.format).toBe(format);
    expect(model.goals[0].at).toMatchObject({ line: 2, column: 8 });
    expect(model.outline[0].title).toBe("主要目标");
  });

  test.each(["html", "docx", "doc", "pdf"])("as a library reads %s", async (format) => {
    const { readDocument } = await import(library);
    const { value } = await readDocument("a", readFileSync(join(folder, `a.${format}`)));
    expect(value).toMatchObject({ text, format });
  });

  test("a file that cannot be read ends it with exit code 2 and a hint", () => {
    writeFileSync(join(folder, "b.pdf"), makePdf(text, { scanned: true }));
    const { status, stderr } = spawnSync(process.execPath, [bin, "extract", join(folder, "b.pdf")], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^qplan: .*b\.pdf: .*\n {2}.*OCR/);
  });
});

test("promises that fail unheeded in the library for PDF do not end the process", () => {
  const whole = makePdf(text.repeat(40)).toString("latin1").replace(" /Count", " &Count");
  const row = [...whole.matchAll(/\d{10} 00000 n/g)][12]!.index;
  const bytes = Buffer.from(whole, "latin1");
  bytes.write("7", row + 11);
  writeFileSync(join(folder, "c.pdf"), bytes);
  const { status, stderr } = spawnSync(process.execPath, [bin, "extract", join(folder, "c.pdf"), "-q"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

test("standard input in any encoding; -v names the one that was found", async () => {
  const { stdout, stderr, code } = await qplan(["extract", "-", "-v"], { stdin: gb });
  expect(code).toBe(0);
  expect(stdout).toContain("encoding: gb18030");
  expect(stderr).toContain("read as: text gb18030");
});

test("--encoding overrides what is found", async () => {
  expect((await qplan(["extract", "-", "--encoding", "GBK"], { stdin: gb })).stdout).toContain("覆盖率达到90%以上");
  const wrong = await qplan(["extract", "-", "--encoding", "utf-8"], { stdin: gb });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("-: not utf-8 (byte 2)");
  expect((await qplan(["extract", "-", "--encoding", "latin1"], { stdin: gb })).code).toBe(2);
  expect((await qplan(["extract", "-", "--encoding", "auto"], { stdin: gb })).code).toBe(0);
});

test("a document of the old Word is read with a warning", async () => {
  const { stderr, code } = await qplan(["extract", join(folder, "a.doc")]);
  expect(code).toBe(0);
  expect(stderr).toContain("lost-numbering");
});
