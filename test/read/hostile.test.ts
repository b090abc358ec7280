import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/diagnostic.ts";
import { extract } from "../../src/extract.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { makePdf } from "./make/pdf.ts";
import { makeZip, packDocx } from "./make/zip.ts";

/** The text, or why it is refused: nothing else may come of a file. */
async function outcome(bytes: Uint8Array | string): Promise<string> {
  try {
    return (await readDocument("a", Buffer.from(bytes as string))).value.text;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.hint).toBeTruthy();
    return `refused ${error.message}`;
  }
}

/** Milliseconds that a call takes. */
async function timeOf(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

describe("packages", () => {
  test("a part that unpacks without end is refused, whatever its size claims", async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 << 20, " "));
    const time = await timeOf(async () =>
      expect(await outcome(makeZip({ "word/document.xml": bomb }))).toMatch(/^refused a: .*unpacks to more than/),
    );
    expect(time).toBeLessThan(3000);
  });

  test("XML entities are not looked at", async () => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
    const xml = `<!DOCTYPE d [<!ENTITY e0 "哈"><!ENTITY f SYSTEM "file:///etc/passwd">${entities}]><w:document><w:body><w:p><w:r><w:t>目标&e12;&f;&amp;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await outcome(makeZip({ "word/document.xml": xml }))).toBe("目标&e12;&f;&\n");
  });

  test("deep, broken, cut off, protected and other packages", async () => {
    expect(await outcome(packDocx("<w:p>".repeat(100_000)))).toMatch(/^refused a: elements are nested/);
    expect(await outcome(packDocx("<w:p><w:r><w:t>目标</w:t></w:tbl></w:tr></w:txbxContent>"))).toContain("目标");
    expect(await outcome(packDocx("</w:tc></w:tbl></w:footnote><w:tc><w:p/></w:tc>"))).not.toContain("undefined");
    const whole = packDocx("<w:p><w:r><w:t>目标</w:t></w:r></w:p>");
    for (let length = 4; length < whole.length; length += 7)
      expect(await outcome(whole.subarray(0, length))).toMatch(/^refused a: /);
    expect(await outcome(makeZip({ "word/document.xml": "<x/>" }, 1))).toContain("password");
    expect(await outcome(makeZip({ "xl/workbook.xml": "<x/>" }))).toMatch(/no docx/);
    expect(await outcome(makeZip({ "OFD.xml": "<x/>" }))).toMatch(/--beta-ofd|on trial/);
  });

  test("bytes changed at random give a text or a refusal", async () => {
    const whole = packDocx("<w:p><w:r><w:t>到2025年，覆盖率达到90%。</w:t></w:r></w:p>".repeat(50));
    for (let i = 0; i < 300; i++) {
      const bytes = Buffer.from(whole);
      bytes[(i * 7919) % bytes.length]! ^= 1 + (i % 255);
      await outcome(bytes);
    }
  });
});

describe("pages", () => {
  const text = "<p>到2025年，覆盖率达到90%。</p>";
  test.each([
    ["a million nested elements", "<div>".repeat(1_000_000) + text],
    ["a million nested tables", "<table><tr><td>".repeat(333_333) + text],
    ["closing tags without end", `<html>${"</div>".repeat(500_000)}${text}`],
    ["open brackets", `<p>${"<".repeat(1_000_000)}`],
    ["an attribute without end", `<p class="${"a ".repeat(1_000_000)}`],
    ["a comment without end", `<p>目标<!-- ${"- ".repeat(1_000_000)}`],
    ["entities", `<p>${"&amp;&#x4e00;&unknown;".repeat(100_000)}</p>`],
    ["blanks and breaks", `<p>目标${" \n\t".repeat(500_000)}达到</p>`],
    ["paragraphs side by side", `<div>${text.repeat(100_000)}</div>`],
    ["cells of great spans", `<table>${'<tr><td rowspan="99999" colspan="99999">目标<td>1'.repeat(2000)}</table>`],
    [
      "depth that is just borne",
      `${`<div>${"<span>".repeat(900)}目标${"</span>".repeat(900)}</div>`.repeat(300)}${text}`,
    ],
  ])("%s", async (_, html) => {
    expect(await timeOf(() => outcome(html))).toBeLessThan(4000);
  });
});

describe("PDF", () => {
  const whole = makePdf("一、主要目标\n到2025年，县城商贸中心覆盖率达到90%以上，改造乡镇市场200个。");

  test("a broken table of objects is mended or refused", async () => {
    const broken = Buffer.from(whole.toString("latin1").replace(/startxref\n\d+/, "startxref\n99999"), "latin1");
    expect(await outcome(broken)).toContain("达到90%以上");
    expect(
      await outcome(Buffer.from(whole.toString("latin1").replace(/\d{10} 00000 n/g, "0000000007 00000 n"), "latin1")),
    ).toBeTruthy();
    expect(await outcome("%PDF-1.7\n")).toMatch(/^refused a: /);
    for (const share of [0.3, 0.6, 0.9]) expect(await outcome(whole.subarray(0, whole.length * share))).toBeTruthy();
  });

  test("a scan is refused with the way out", async () => {
    expect(await outcome(makePdf("一、主要目标", { scanned: true }))).toMatch(/^refused a: .*pictures/);
  });
});

describe("texts", () => {
  test("NUL bytes and control characters are read over", async () => {
    const { value } = await readDocument("a", Buffer.from("到2025年，覆\0盖率达到\u000190%。\0\n"));
    const { value: plan } = await extract(value);
    expect(plan.goals?.[0]).toMatchObject({ indicator: "覆盖率", target: { value: 90 } });
  });

  test("a line of 50 MB takes time and memory in proportion", async () => {
    const bytes = Buffer.from("到2025年，覆盖率达到90%，".repeat(1_500_000));
    expect(bytes.length).toBeGreaterThan(45e6);
    expect(await timeOf(() => readDocument("a", bytes))).toBeLessThan(2000);
  });

  test("a text longer than any document is refused", async () => {
    expect(await outcome(Buffer.alloc(40 << 20, "a"))).toMatch(/^refused a: more than 32 million characters/);
  });

  test.each([
    ["RTF", "{\\rtf1\\ansi 目标}"],
    ["a web archive", "MIME-Version: 1.0\nContent-Type: multipart/related"],
    ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["an archive", Buffer.from("Rar!\x1a\x07")],
  ])("%s is refused with the way out", async (_, bytes) => {
    expect(await outcome(bytes)).toMatch(/^refused a: no text, HTML, docx, doc or PDF/);
  });
});
