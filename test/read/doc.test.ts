import { expect, test } from "vitest";
import { UsageError } from "../../src/diagnostic.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { makeDoc } from "./make/doc.ts";

test("a document of Word 97 is read, with a warning that counted numbers are lost", async () => {
  const { value, diagnostics } = await readDocument("a.doc", makeDoc("云岭省规划\n一、“目标”\n到2025年，达到90%。\n"));
  expect(value).toMatchObject({ text: "云岭省规划\n一、“目标”\n到2025年，达到90%。\n", format: "doc" });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["lost-numbering", "warning"]]);
});

test("other compound files, protected and damaged ones are refused", async () => {
  const refusal = (bytes: Buffer) =>
    readDocument("a.doc", bytes).then(
      () => "read",
      (error) => error.message,
    );
  expect(await refusal(makeDoc("", { streams: ["Workbook"] }))).toMatch(/^a\.doc: no document of Word/);
  expect(await refusal(makeDoc("", { streams: ["EncryptedPackage"] }))).toContain("password");
  expect(await refusal(makeDoc("一、目标").subarray(0, 3000))).toMatch(/damaged|no document/);
});

test("deletions and codes of fields are out, rows of tables have tabs", async () => {
  const read = async (...args: Parameters<typeof makeDoc>) =>
    (await readDocument("a.doc", makeDoc(...args))).value.text;
  expect(await read("覆盖率达到8090%。\n", { deleted: [5, 7] })).toBe("覆盖率达到90%。\n");
  expect(await read("见\x13 HYPERLINK \x13a\x14b\x15 \x14附件\x15。\n")).toBe("见附件。\n");
  expect(await read("甲\x07乙\x07\x07丙\x0b丁\n")).toBe("甲\t乙\n丙\n丁\n");
  const table = "甲\x07\x071\n2\x07\x07文\n";
  const cells = [
    [0, 2],
    [2, 3],
    [3, 5],
    [5, 7],
  ] as const;
  expect(await read(table, { cells, rowEnds: [[7, 8]] })).toBe("甲\t\t1 2\n文\n");
});

test("bytes changed at random give a text or a refusal, in bounded time", async () => {
  const whole = makeDoc("一、目标\n到2025年，达到90%。\n".repeat(100), { deleted: [3, 9], cells: [[20, 30]] });
  for (let i = 0; i < 1000; i++) {
    const bytes = Buffer.from(whole);
    const at = i % 2 === 0 ? (i * 13) % 1536 : (i * 7919) % bytes.length;
    bytes.writeUInt32LE((i * 2654435761) % (i % 3 === 0 ? 64 : 2 ** 32), Math.min(at & ~3, bytes.length - 4));
    await readDocument("a.doc", bytes).catch((error) => expect(error).toBeInstanceOf(UsageError));
  }
});
