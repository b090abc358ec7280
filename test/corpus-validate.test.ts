import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAgain } from "../src/cli/read-again.ts";
import { readPlan } from "../src/plan/read-plan.ts";
import { writeYaml } from "../src/plan/write-yaml.ts";
import { readSource } from "../src/read/read-source.ts";
import { checkPlan, rules } from "../src/rules/check-plan.ts";
import { drift } from "../src/rules/drift.ts";
import { schemaIssues } from "../src/rules/schema-issues.ts";

/*
 * Models fresh from real documents have no finding of severity error but for what is wrong in the document itself, which stands here.
 */
const faults: Readonly<Record<string, readonly string[]>> = {
  // a measure due 3月底 in a document of 14 April of the same year
  "baotou-digital-gov-2022": ["deadline-before-issue tasks"],
  // 涵盖率已达106.4%, as it is written
  "tw-pingtung-report-6": ["percent-out-of-range results"],
};

const corpus = join(import.meta.dirname, "../../shared/corpus");
const folders = [corpus, join(corpus, "more")].filter((folder) => existsSync(folder));
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file.replace(/\.txt$/, ""), join(folder, file)] as const),
);
const errors = new Set(rules.filter(({ severity }) => severity === "error").map(({ code }) => code));

if (documents.length === 0)
  console.warn("SKIPPED: ../shared/corpus is not at hand; no model of a real document is validated");
describe.skipIf(documents.length === 0)("a model fresh from a real document", () => {
  test.each(documents)("%s", async (name, path) => {
    const { fresh, view } = await readAgain(readSource(path, readFileSync(path)).value);
    const plan = readPlan(name, writeYaml(fresh));
    expect(schemaIssues(plan)).toEqual([]);
    expect(drift(plan, fresh)).toEqual([]);
    const found = checkPlan(plan, { source: view }).filter(({ code }) => errors.has(code));
    expect(found.map((finding) => `${finding.code} ${finding.path[0]}`)).toEqual(faults[name] ?? []);
  });
});
