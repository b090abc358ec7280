import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixModel } from "../../src/cli/fix-model.ts";
import { qplan } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const fixture = (name: string) => `fixtures/validate/${name}/model.yaml`;
const clean = "fixtures/validate/unknown-section/near-miss.yaml";
const here = (text: string, name = "model.yaml") => {
  const path = join(mkdtempSync(join(tmpdir(), "qplan-")), name);
  writeFileSync(path, text);
  return path;
};
/** A copy of a fixture's folder, to be written to. */
const copyOf = (name: string) => {
  const path = mkdtempSync(join(tmpdir(), "qplan-"));
  cpSync(join(root, "fixtures/validate", name), path, { recursive: true });
  return join(path, "model.yaml");
};
const codesOf = async (...args: string[]) => {
  const { stdout } = await qplan(["validate", ...args, "-f", "json"]);
  return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
};

describe("exit codes", () => {
  test.each([
    ["clean", [clean, "--no-source"], 0],
    ["warnings only", [fixture("later-but-weaker"), "--no-source"], 0],
    ["an error", [fixture("two-figures"), "--no-source"], 1],
    ["one error among several models", [clean, fixture("two-figures"), "--no-source"], 1],
    ["not of the schema", [fixture("schema")], 1],
    ["a pattern", ["fixtures/validate/unknown-*/near-miss.yaml", "--no-source"], 0],
    ["--fail-on warning", [fixture("later-but-weaker"), "--no-source", "--fail-on", "warning"], 1],
    ["--fail-on info", [fixture("goal-without-deadline"), "--no-source", "--fail-on", "info"], 1],
    ["--fail-on never", [fixture("two-figures"), "--no-source", "--fail-on", "never"], 0],
    ["a rule off", [fixture("two-figures"), "--no-source", "--rule", "two-figures=off"], 0],
    ["a rule lowered", [fixture("two-figures"), "--no-source", "--rule", "two-figures=warn"], 0],
    ["a rule raised", [fixture("goal-without-deadline"), "--no-source", "--rule", "goal-without-deadline=error"], 1],
    ["a document in place of a model", ["fixtures/extract/bullet-scope/input.txt"], 0],
  ])("%s", async (_, args, code) => expect((await qplan(["validate", ...args])).code).toBe(code));

  test.each([
    ["nothing to look at", [], /^qplan: validate what\?/],
    ["an unknown option", ["--nonsense"], /unknown option/],
    ["an unknown form", [clean, "-f", "xml"], /there is no form of findings xml/],
    ["an unknown rule", [clean, "--rule", "nonsense=off"], /there is no rule nonsense/],
    ["an unknown level", [clean, "--rule", "drift=loud"], /should be off, info, warn or error/],
    ["two forms to one place", [clean, "-f", "json", "-f", "sarif"], /cannot go to one place/],
    ["an unknown severity", [clean, "--fail-on", "loud"], /Allowed choices/],
    ["a missing file", ["nowhere.yaml"], /^qplan: no such file: nowhere\.yaml/],
    ["a pattern without a match", ["nowhere/*.yaml"], /^qplan: no file matches/],
    ["broken YAML", [here("qplan: 1\ngoals: [ a, b")], /model\.yaml:\d+:\d+ cannot be read as YAML/],
    ["broken JSON", [here('{ "qplan": 1, ', "model.json")], /cannot be read as JSON/],
    ["not a model", [here("name: x\n")], /is not a model/],
    ["a newer model", [here("qplan: 2\n")], /is a model of version 2; this qplan reads version 1/],
    ["--fix of standard input", ["-", "--fix"], /cannot mend standard input/],
  ])("2: %s", async (_, args, message) => {
    const stdin = readFileSync(join(root, fixture("stale-index")), "utf8");
    const { code, stdout, stderr } = await qplan(["validate", ...args], { stdin });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

test("standard input, and messages in Chinese", async () => {
  const stdin = readFileSync(join(root, fixture("two-figures")), "utf8");
  const { code, stdout } = await qplan(["validate", "-", "--no-source", "--lang", "zh"], { stdin });
  expect(code).toBe(1);
  expect(stdout).toContain("-:12:5 错误 two-figures 茶园改造率此处为 >= 89 %，另一处为 >= 98 %");
});

test("findings in a document are where its words are", async () => {
  const text = "规划\n\n一、目标\n到2027年，污水处理率达到950%。\n";
  const { stdout } = await qplan(["validate", here(text, "plan.txt")]);
  expect(stdout).toContain("plan.txt:4:8 error percent-out-of-range");
});

describe("forms", () => {
  const args = ["validate", fixture("two-figures"), fixture("unexplained-figure"), clean, "--no-source"];

  test("json", async () => {
    const { stdout } = await qplan([...args, "-f", "json"]);
    const { tool, summary, findings } = JSON.parse(stdout);
    expect([tool, summary]).toEqual(["qplan", { models: 3, errors: 1, warnings: 1, infos: 0 }]);
    expect(findings[0]).toMatchObject({
      file: fixture("two-figures"),
      line: 12,
      column: 5,
      severity: "error",
      code: "two-figures",
      path: ["goals", 1, "target"],
      related: { line: 6 },
    });
  });

  test("junit", async () => {
    const { stdout } = await qplan([...args, "-f", "junit"]);
    expect(stdout).toContain('<testsuites name="qplan validate" tests="3" failures="1">');
    expect(stdout).toContain('<failure type="error" message="茶园改造率 is &gt;= 89 % here');
    expect(stdout).toContain(`<testcase name="${clean}" classname="${clean}"/>`);
  });

  test("github, by itself in a job, beside data on standard error", async () => {
    const env = { GITHUB_ACTIONS: "true" };
    const note = `::error file=${fixture("two-figures")},line=12,endLine=12,col=5,title=two-figures::茶园改造率 is >= 89 %25`;
    expect((await qplan([...args, "-f", "github"])).stdout).toContain(note);
    expect((await qplan(args, { env })).stdout).toContain(note);
    const beside = await qplan([...args, "-f", "json"], { env });
    expect(JSON.parse(beside.stdout).summary.errors).toBe(1);
    expect(beside.stderr).toContain(note);
    expect((await qplan(args)).stdout).not.toContain("::error");
  });

  test("several at once, each into its file, written whole", async () => {
    const [sarif, junit] = [here("", "out.sarif"), here("", "out.xml")];
    const { stdout } = await qplan([...args, "-f", "pretty", "-f", `sarif=${sarif}`, "-f", `junit=${junit}`]);
    expect(stdout).toContain("error two-figures");
    expect(JSON.parse(readFileSync(sarif, "utf8")).version).toBe("2.1.0");
    expect(readFileSync(junit, "utf8")).toContain("</testsuites>");
  });

  test("-o takes the form without a file", async () => {
    const out = here("");
    const { stdout } = await qplan([...args, "-o", out]);
    expect([stdout, readFileSync(out, "utf8").includes("error two-figures")]).toEqual(["", true]);
  });
});

describe("SARIF", () => {
  const sarifOf = async (...files: string[]) =>
    JSON.parse((await qplan(["validate", ...files, "--no-source", "-f", "sarif"])).stdout);

  test("validates against the schema of OASIS", async () => {
    // as @microsoft/jest-sarif 1.0.0-beta.0 (MIT) carries it; draft 4, of whose own keywords it uses `id` alone
    const { id, $schema, ...schema } = JSON.parse(readFileSync(join(root, "test/schemas/sarif-2.1.0.json"), "utf8"));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const all = await sarifOf("fixtures/validate/*/model.yaml", "fixtures/validate/*/near-miss.yaml");
    validate(all);
    expect(validate.errors).toBeNull();
    expect(all.runs[0].results.length).toBeGreaterThan(20);
    expect(validate({ ...all, runs: [{ ...all.runs[0], results: [{ level: "loud" }] }] })).toBe(false);
  });

  test("a finding has rule, place, related place and a fingerprint that lines do not change", async () => {
    const path = copyOf("two-figures");
    const [before] = (await sarifOf(path)).runs[0].results;
    writeFileSync(path, `# a comment\n\n${readFileSync(path, "utf8")}`);
    const { tool, columnKind, results } = (await sarifOf(path)).runs[0];
    const [after] = results;
    expect(columnKind).toBe("utf16CodeUnits");
    expect(tool.driver.rules[after.ruleIndex].id).toBe("two-figures");
    expect(after.locations[0].physicalLocation.region).toEqual({
      startLine: 14,
      startColumn: 5,
      endLine: 14,
      endColumn: 11,
    });
    expect(after.relatedLocations).toHaveLength(1);
    expect(after.partialFingerprints).toEqual(before.partialFingerprints);
  });
});

describe("--fix", () => {
  test("corrects places, file facts and the index, and leaves the rest of the file as it was", async () => {
    const path = copyOf("at-misses");
    const before = readFileSync(path, "utf8").replace("figures:", "# counted twice\nfigures:");
    writeFileSync(path, before);
    const { stderr } = await qplan(["validate", path, "--fix"]);
    expect(stderr).toContain("2 values mended");
    expect(await codesOf(path)).toEqual(["box-against-text"]);
    const [old, now] = [before, readFileSync(path, "utf8")].map((text) => text.split("\n"));
    expect(now?.filter((line, i) => line !== old?.[i])).toEqual([
      "    at: { line: 4, column: 37, length: 9 }",
      "    at: { line: 9, column: 1, length: 40 }",
    ]);
  });

  test("the new hash of a source that still says the same", async () => {
    const path = copyOf("source-changed");
    await qplan(["validate", path, "--fix"]);
    expect(await codesOf(path)).toEqual(["box-against-text"]);
  });

  test("the index of bodies, comments kept", async () => {
    const path = copyOf("stale-index");
    await qplan(["validate", path, "--fix", "--no-source"]);
    const text = readFileSync(path, "utf8");
    expect(text).toContain("# was lead");
    expect(parse(text).agencies[0]).toEqual({ name: "省农业农村厅", tasks: ["1.1"], support: ["1.1"] });
    expect(await codesOf(path, "--no-source")).toEqual(["stale-index"]);
  });

  test("a list of bodies where there is none", async () => {
    const model = readFileSync(join(root, "fixtures/extract/tasks-listed/expected.yaml"), "utf8");
    const path = here(model.replace(/^agencies:\n(?: .*\n)+/m, ""));
    expect(await codesOf(path, "--no-source")).toEqual(["stale-index"]);
    await qplan(["validate", path, "--no-source", "--fix"]);
    expect(parse(readFileSync(path, "utf8"))).toEqual(parse(model));
  });

  test("a model in which nothing is set is written as it was read", async () => {
    for (const name of readdirSync(join(root, "fixtures/extract"))) {
      const text = readFileSync(join(root, "fixtures/extract", name, "expected.yaml"), "utf8");
      expect(await fixModel({ file: name, text, plan: parse(text) }, [])).toBe(text);
    }
  });

  test("a model in JSON stays JSON", async () => {
    const path = here(JSON.stringify(parse(readFileSync(join(root, fixture("stale-index")), "utf8"))), "model.json");
    await qplan(["validate", path, "--fix", "--no-source"]);
    expect(JSON.parse(readFileSync(path, "utf8")).agencies[0].support).toEqual(["1.1"]);
  });

  test("nothing is written where nothing can be mended, or the rule is off", async () => {
    for (const [name, ...args] of [["two-figures"], ["source-changed", "--rule", "source-changed=off"]] as const) {
      const path = copyOf(name);
      const before = readFileSync(path, "utf8");
      await qplan(["validate", path, "--fix", "--no-source", ...args]);
      expect(readFileSync(path, "utf8")).toBe(before);
    }
  });
});

test("qplan schema prints the checked-in schema", async () => {
  const file = (name: string) => readFileSync(join(root, "schema", name), "utf8");
  expect(await qplan(["schema"])).toMatchObject({ code: 0, stdout: file("model-1.json") });
  expect(await qplan(["schema", "--draft", "7"])).toMatchObject({ code: 0, stdout: file("model-1.draft-7.json") });
  expect((await qplan(["schema", "--draft", "4"])).code).toBe(2);
});
