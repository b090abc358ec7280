import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/diagnostic.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { looksLikeModel, readPlan } from "../../src/plan/read-plan.ts";
import { writeYaml } from "../../src/plan/write-yaml.ts";

const plan: Plan = {
  qplan: 1,
  document: { title: "某省水利规划", issued: "2021-03-05" },
  source: { path: "a.txt", sha256: "0", encoding: "utf-8", script: "simplified" },
  figures: { total: 0 },
};
const refused = (text: string) => {
  try {
    readPlan("m.yaml", text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return undefined;
};

describe("a model", () => {
  test("written and read is the same, dates as text", () => {
    expect(readPlan("m.yaml", writeYaml(plan))).toEqual(plan);
    expect(readPlan("m.json", JSON.stringify(plan))).toEqual(plan);
  });

  test("an unquoted date stays text", () => {
    expect(readPlan("m.yaml", "qplan: 1\ndocument: { issued: 2021-03-05 }").document?.issued).toBe("2021-03-05");
  });

  test.each([
    ["a list", "- 1", "m.yaml is not a model"],
    ["nothing", "", "m.yaml is not a model"],
    ["another file", "name: x", "m.yaml is not a model"],
    ["another version", "qplan: 2", "m.yaml is a model of version 2; this qplan reads version 1"],
    ["no version", "qplan: yes", 'm.yaml is not a model: qplan is "yes"'],
  ])("%s is refused", (_, text, message) => {
    expect(refused(text)).toBe(message);
  });

  test("broken YAML and JSON are refused with their place", () => {
    expect(refused("qplan: 1\ngoals: [ a, b")).toMatch(/^m\.yaml:\d+:\d+ cannot be read as YAML/);
    expect(refused('{ "qplan": 1, ')).toMatch(/^m\.yaml cannot be read as JSON/);
  });
});

test.each([
  ["qplan: 1\n", true],
  ["# comment\n\n---\nqplan: 1\n", true],
  ['\ufeff{\n  "qplan": 1', true],
  ["一、发展目标\nqplan: 1", false],
])("%j looks like a model: %s", (text, model) => {
  expect(looksLikeModel(text)).toBe(model);
});
