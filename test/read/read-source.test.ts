import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UsageError } from "../../src/diagnostic.ts";
import { readSource } from "../../src/read/read-source.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("UTF-8 is read as it stands, with the hash of the bytes", () => {
  const source = readSource("计划.txt", bytes("一、总体要求\r\n　　到2025年，😀")).value;
  expect(source.text).toBe("一、总体要求\r\n　　到2025年，😀");
  expect(source.encoding).toBe("utf-8");
  expect(source.sha256).toBe(createHash("sha256").update(bytes(source.text)).digest("hex"));
});

test("a byte order mark is taken off, an empty file is empty text", () => {
  expect(readSource("a", bytes("\ufeff目标")).value.text).toBe("目标");
  expect(readSource("a", new Uint8Array()).value.text).toBe("");
  expect(readSource("a", bytes("\ufeff")).value.text).toBe("");
});

test("other bytes are refused with the place of the first wrong one", () => {
  const at = (...values: number[]): string => {
    try {
      readSource("plan.txt", Uint8Array.from(values));
      return "read";
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      expect((error as UsageError).hint).toContain("iconv");
      return /plan\.txt.*byte (\d+)/.exec((error as UsageError).message)?.[1] ?? "nowhere";
    }
  };
  expect(at(0xd6, 0xca, 0xc1, 0xbf)).toBe("0");
  expect(at(0x41, 0x42, 0xff, 0x43)).toBe("2");
  expect(at(...bytes("目标"), 0xe7, 0x9b)).toBe("6");
  expect(at(...bytes("目"), 0x80, 0x41)).toBe("3");
});

test("any text goes in and out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(readSource("x", bytes(text)).value.text).toBe(text);
    }),
  );
});
