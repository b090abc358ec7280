import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { makeDocx } from "./make/docx.ts";
import { makeHtml } from "./make/html.ts";
import { makePdf } from "./make/pdf.ts";

const folder = join(import.meta.dirname, "../../fixtures/extract");
const iconv = (text: string, encoding: string) =>
  execFileSync("iconv", ["-f", "utf-8", "-t", encoding], { input: text });

/** What a model says, without the places. */
async function saidBy(bytes: Uint8Array) {
  const { value: source } = await readDocument("plan", bytes);
  const { value } = await extract(source);
  const { goals, tasks, outline, results } = value;
  const said = JSON.stringify(
    { goals, tasks, outline, results },
    (key, part) => (key === "at" || key === "line" ? undefined : part),
    1,
  );
  return said;
}

/** A subtitle that is set over two lines in the middle of a page stays two lines: nothing on the page says that they are one. */
const centred = new Set(["outcome-in-report", "report-before-its-year"]);

describe("the same document in every format", () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name, "input.txt"), "utf8");
    test(name, async () => {
      const expected = await saidBy(Buffer.from(text));
      expect(await saidBy(iconv(text, "gb18030")), "gb18030").toBe(expected);
      expect(await saidBy(iconv(text, "utf-16le")), "utf-16").toBe(expected);
      expect(await saidBy(Buffer.from(makeHtml(text))), "html").toBe(expected);
      expect(await saidBy(await makeDocx(text)), "docx").toBe(expected);
      const head = name === "whole-plan" ? "云岭省人民政府公报" : "";
      if (!centred.has(name)) expect(await saidBy(makePdf(text, { head })), "pdf").toBe(expected);
    });
  }
});

test("traditional text in Big5 says what it says in UTF-8", async () => {
  const text =
    "一、發展目標\n到2027年，長照據點涵蓋率達到95%以上，輔導廠商120家，每年培訓照顧服務員2,000人。\n二、推動措施\n（一）完善服務網絡。\n";
  const expected = await saidBy(Buffer.from(text));
  expect(expected).toContain("120");
  for (const encoding of ["big5", "gb18030", "utf-16be"])
    expect(await saidBy(iconv(text, encoding)), encoding).toBe(expected);
  const page = `<html><meta charset="big5"><body>${text.replace(/.+/g, "<p>$&</p>")}</body></html>`;
  expect(await saidBy(iconv(page, "big5")), "html").toBe(expected);
});
