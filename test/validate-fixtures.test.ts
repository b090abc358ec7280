import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleCodes } from "../src/cli/rule-messages.ts";
import { qplan } from "./cli/run.ts";

/*
 * fixtures/validate/<code>/model.yaml must be found at fault by that code, with expected.txt as report; near-miss.yaml must not. The
 * document source.txt is looked at where there is one. `npm run fixtures` writes the reports anew; read the diff before you commit it.
 */
const folder = join(import.meta.dirname, "../fixtures/validate");
const cases = readdirSync(folder).sort();

test("every code has a fixture", () => {
  expect(cases).toEqual([...Object.keys(ruleCodes), "unexplained-figure"].sort());
});

describe.each(cases)("%s", (code) => {
  const path = `fixtures/validate/${code}`;
  const source = existsSync(join(folder, code, "source.txt")) || code === "source-missing" ? [] : ["--no-source"];
  const validate = (file: string, ...more: string[]) => qplan(["validate", `${path}/${file}`, ...source, ...more]);
  const codesOf = async (file: string) => {
    const { stdout } = await validate(file, "-f", "json");
    return JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code);
  };

  test("fires", async () => {
    expect(await codesOf("model.yaml")).toContain(code);
    const { stdout } = await validate("model.yaml", "-v");
    await expect(stdout).toMatchFileSnapshot(join(folder, code, "expected.txt"));
  });

  test("stays silent on a near miss", async () => {
    const codes = await codesOf("near-miss.yaml");
    expect(codes).not.toContain(code);
    expect(codes).not.toContain("schema");
  });
});
