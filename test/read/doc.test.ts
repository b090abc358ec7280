import { expect, test } from "vitest";
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
  expect(await refusal(makeDoc("", ["Workbook"]))).toMatch(/^a\.doc: no document of Word/);
  expect(await refusal(makeDoc("", ["EncryptedPackage"]))).toContain("password");
  expect(await refusal(makeDoc("一、目标").subarray(0, 3000))).toMatch(/damaged|no document/);
});
