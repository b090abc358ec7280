import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findProject, readProject } from "../../src/cli/project-file.ts";
import { severities } from "../../src/cli/severities.ts";
import { UsageError } from "../../src/diagnostic.ts";

test("it is looked for upwards", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  mkdirSync(join(folder, "a/b"), { recursive: true });
  writeFileSync(join(folder, "qplan.yaml"), "language: zh\nrules: { drift: warn }\n");
  expect(await findProject(join(folder, "a/b"))).toMatchObject({ language: "zh", rules: { drift: "warn" } });
});

test("an empty one sets nothing; all settings", async () => {
  expect(await readProject("qplan.yaml", "# nothing yet\n")).toEqual({ file: "qplan.yaml" });
  const text = `documents: [ { path: a.txt, model: models/a.yaml } ]\nsynonyms: [ [ 污水处理率, 污水集中处理率 ] ]\n`;
  expect(await readProject("qplan.yaml", text)).toMatchObject({ synonyms: [["污水处理率", "污水集中处理率"]] });
});

test.each([
  ["a: [ 1", /^qplan\.yaml:\d+:\d+ cannot be read as YAML/],
  ["language: zh\nrulez: {}\n", /^qplan\.yaml:2:1 rulez: there is no such setting/],
  ["rules:\n  drift: loud\n", /^qplan\.yaml:2:10 rules\.drift should be one of off, info, warning, error, warn/],
  ["rules:\n  drift: off\n  nonsense: off\n", /^qplan\.yaml:3:\d+ rules\.nonsense: there is no such rule/],
  ["synonyms: 污水处理率\n", /^qplan\.yaml:1:11 synonyms should be of type array/],
  ["- a\n", /^qplan\.yaml:1:1 the file should be of type object/],
])("%j is refused with its place", async (text, message) => {
  const error = await readProject("qplan.yaml", text).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toMatch(message);
});

test("--rule wins over the project file, that over the rule's own severity", () => {
  const levels = severities({ drift: "warn", "two-figures": "off" }, ["drift=info"]);
  expect(["drift", "two-figures", "ledger-sum"].map((code) => levels.get(code as "drift"))).toEqual([
    "info",
    "off",
    "error",
  ]);
});
