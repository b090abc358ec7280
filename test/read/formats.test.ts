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

/** Letters with the accents of pinyin are not in GB 18030's older tables, and a page's menus hide nothing of the rest. */
const cases = readdirSync(folder).filter((name) => name !== "traditional-with-pinyin");

describe("the same document in every format", () => {
  for (const name of cases) {
    const text = readFileSync(join(folder, name, "input.txt"), "utf8");
    test(name, async () => {
      const expected = await saidBy(Buffer.from(text));
      expect(await saidBy(iconv(text, "gb18030")), "gb18030").toBe(expected);
      expect(await saidBy(iconv(text, "utf-16le")), "utf-16").toBe(expected);
      expect(await saidBy(Buffer.from(makeHtml(text))), "html").toBe(expected);
      expect(await saidBy(await makeDocx(text)), "docx").toBe(expected);
      expect(await saidBy(makePdf(text, name === "whole-plan" ? { head: "云岭省人民政府公报" } : {})), "pdf").toBe(
        expected,
      );
    });
  }
});
