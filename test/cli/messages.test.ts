import { expect, test } from "vitest";
import { languageOf } from "../../src/cli/language.ts";
import { codes } from "../../src/cli/messages.ts";
import { qplan } from "./run.ts";

test("every code is documented in both languages and printed by explain --code", async () => {
  for (const [code, { en, zh }] of Object.entries(codes)) {
    expect((await qplan(["explain", "--code", code])).stdout).toBe(`${code}: ${en.summary}\n\n${en.text}\n`);
    expect((await qplan(["explain", "--code", code, "--lang", "zh"])).stdout).toBe(
      `${code}: ${zh.summary}\n\n${zh.text}\n`,
    );
  }
});

test("an unknown code is bad usage and lists the codes", async () => {
  const { code, stderr } = await qplan(["explain", "--code", "nonsense"]);
  expect(code).toBe(2);
  expect(stderr).toContain("unexplained-figure");
});

test.each([
  [undefined, {}, "en"],
  [undefined, { LANG: "zh_CN.UTF-8" }, "zh"],
  [undefined, { LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  ["en", { LANG: "zh_CN.UTF-8" }, "en"],
] as const)("--lang %s with %j speaks %s", (asked, env, language) => expect(languageOf(asked, env)).toBe(language));
