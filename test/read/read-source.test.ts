import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/diagnostic.ts";
import { ENCODING_NAMES, type Encoding } from "../../src/read/encoding.ts";
import { readSource } from "../../src/read/read-source.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inEncoding = (text: string, encoding: string): Uint8Array =>
  new Uint8Array(execFileSync("iconv", ["-f", "utf-8", "-t", encoding], { input: text }));
const refusal = (values: Iterable<number>, encoding?: Encoding): UsageError => {
  try {
    readSource("plan.txt", Uint8Array.from(values), encoding && { encoding });
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error("it was read");
};
const at = (values: Iterable<number>, encoding?: Encoding) =>
  /plan\.txt.*byte (\d+)/.exec(refusal(values, encoding).message)?.[1];

const simplified = "云岭省质量提升行动方案\r\n　　到2025年，产品质量合格率达到98.5%以上。";
const traditional = "推動產業升級計畫\n到2025年，產品合格率達到98.5%以上，輔導廠商120家。";

test("UTF-8 is read as it stands, with the hash of the bytes", () => {
  const source = readSource("计划.txt", bytes("一、总体要求\r\n　　到2025年，😀")).value;
  expect(source.text).toBe("一、总体要求\r\n　　到2025年，😀");
  expect(source.encoding).toBe("utf-8");
  expect(source.format).toBeUndefined();
  expect(source.sha256).toBe(createHash("sha256").update(bytes(source.text)).digest("hex"));
});

test("a byte order mark is taken off, an empty file is empty text", () => {
  expect(readSource("a", bytes("\ufeff目标")).value.text).toBe("目标");
  expect(readSource("a", new Uint8Array()).value.text).toBe("");
  expect(readSource("a", bytes("\ufeff")).value.text).toBe("");
});

describe("the encoding is found", () => {
  test.each([
    ["gb18030", simplified, "gb18030"],
    ["gbk", simplified, "gb18030"],
    ["gb2312", simplified, "gb18030"],
    ["gb18030", traditional, "gb18030"],
    ["big5", traditional, "big5"],
    ["utf-16le", simplified, "utf-16le"],
    ["utf-16be", simplified, "utf-16be"],
    ["utf-16le", traditional, "utf-16le"],
    ["gb18030", "质量提升", "gb18030"],
    ["gb18030", "一、总体要求", "gb18030"],
    ["big5", "行動計畫", "big5"],
  ])("%s: %s", (encoding, text, found) => {
    const source = readSource("a", inEncoding(text, encoding)).value;
    expect(source.text).toBe(text);
    expect(source.encoding).toBe(found);
  });

  test.each(["utf-16le", "utf-16be"])("%s with its mark", (encoding) => {
    const source = readSource("a", inEncoding(`\ufeff${simplified}`, encoding)).value;
    expect(source).toMatchObject({ text: simplified, encoding });
  });

  test("a long text is looked at in part and read whole", () => {
    const text = `${simplified}\n`.repeat(5000);
    expect(readSource("a", inEncoding(text, "gb18030")).value).toMatchObject({ text, encoding: "gb18030" });
  });
});

test("--encoding overrides; the mark of UTF-16 tells its order", () => {
  const both = inEncoding("行動", "big5");
  expect(readSource("a", both, { encoding: "gb18030" }).value.encoding).toBe("gb18030");
  expect(readSource("a", both, { encoding: "big5" }).value.text).toBe("行動");
  const marked = inEncoding(`\ufeff${simplified}`, "utf-16be");
  expect(readSource("a", marked, { encoding: "utf-16le" }).value).toMatchObject({
    text: simplified,
    encoding: "utf-16be",
  });
  expect(new Set(Object.values(ENCODING_NAMES)).size).toBe(5);
});

test("a page's encoding is heeded where its bytes are of it", () => {
  const page = (charset: string) => `<html><meta charset="${charset}"><p>計畫 行動</p></html>`;
  expect(readSource("a", inEncoding(page("big5"), "big5")).value.encoding).toBe("big5");
  expect(readSource("a", bytes(page("gb2312"))).value.encoding).toBe("utf-8");
  const wrong = `<html><meta charset="big5"><p>${simplified}</p></html>`;
  expect(readSource("a", inEncoding(wrong, "gb18030")).value.text).toBe(wrong);
});

test("damaged bytes are refused with the place of the first wrong one, never replaced", () => {
  expect(at([0x41, 0x42, 0xff, 0x43])).toBe("2");
  expect(at([...bytes("目标"), 0xe7, 0x9b])).toBe("6");
  expect(at([...bytes("目"), 0x80, 0x41])).toBe("3");
  const gb = inEncoding(simplified.repeat(20), "gb18030");
  expect(at([...gb, 0xb0, 0x0a])).toBe(String(gb.length));
  expect(refusal([...gb, 0xb0, 0x0a]).message).toContain("gb18030");
  expect(at([...gb, 0xd6])).toBe(String(gb.length));
  const utf8 = bytes(simplified.repeat(20));
  expect(at([...utf8.slice(0, 300), 0xff, ...utf8.slice(300)])).toBe("300");
  expect(at(gb, "utf-8")).toBe("0");
  expect(at([...inEncoding("目标", "utf-16le"), 0x4e], "utf-16le")).toBe("4");
});

test("bytes that are no Chinese text are refused", () => {
  expect(refusal(Array.from({ length: 4000 }, (_, i) => (i * 37 + (i >> 3)) & 0xff)).hint).toContain("--encoding");
  expect(refusal([0x63, 0x61, 0x66, 0xe9]).message).toContain("byte 3");
});

test("lone surrogates: refused in UTF-8 and UTF-16; NUL bytes stay characters", () => {
  expect(at([...bytes("目标"), 0xed, 0xa0, 0x80])).toBe("6");
  expect(at([...inEncoding(simplified, "utf-16le"), 0x00, 0xd8, 0x41, 0x00])).toBe(String(2 * simplified.length));
  expect(readSource("a", bytes("目标\0达到")).value).toMatchObject({ text: "目标\0达到", encoding: "utf-8" });
});

test("any text goes in and out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(readSource("x", bytes(text)).value.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});
