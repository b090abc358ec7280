import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const plan = "fixtures/extract/whole-plan/input.txt";
const sh = (command: string) => spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });

test("the built program answers, and its exit code is the command's", () => {
  expect(sh("node bin/qplan.js --version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(sh(`node bin/qplan.js extract ${plan} -q`)).toMatchObject({ status: 0, stderr: "" });
  expect(sh("node bin/qplan.js extract nowhere.txt")).toMatchObject({ status: 2, stdout: "" });
});

test("the built program writes the models that the source does", () => {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(sh(`node bin/qplan.js extract fixtures/extract -o ${folder}/ -q`).status).toBe(0);
  const model = (path: string) => readFileSync(path, "utf8").replace(/^ {2}path: .*$/m, "");
  for (const name of readdirSync(join(root, "fixtures/extract")))
    expect(model(join(folder, name, "input.yaml")), name).toBe(
      model(join(root, "fixtures/extract", name, "expected.yaml")),
    );
});

test("a pattern is expanded, and places are found, by the built program too", () => {
  expect(sh("node bin/qplan.js validate 'fixtures/validate/unknown-*/near-miss.yaml' --no-source")).toMatchObject({
    status: 0,
    stdout: "",
    stderr: "models 2, errors 0, warnings 0, infos 0\n",
  });
  const { status, stdout } = sh("node bin/qplan.js validate fixtures/validate/two-figures/model.yaml --no-source -q");
  expect([status, stdout.split(" ")[0]]).toEqual([1, "fixtures/validate/two-figures/model.yaml:12:5"]);
});

test("a project file names models, severities and the language, also from a folder below", () => {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, "fixtures/validate/two-figures"), join(folder, "models"), { recursive: true });
  const settings =
    "documents: [ { path: a.txt, model: models/model.yaml } ]\nrules: { two-figures: warn }\nlanguage: zh\n";
  writeFileSync(join(folder, "qplan.yaml"), settings);
  const { status, stdout } = sh(`cd ${folder}/models && node ${root}/bin/qplan.js validate --no-source`);
  expect([status, stdout.split("\n")[0]?.slice(0, 32)]).toEqual([0, "model.yaml:12:5 警告 two-figures 茶"]);
});

test("a reader that goes away early is no error", () => {
  const many = `for i in $(seq 60); do cat ${plan}; done | node bin/qplan.js extract - -q`;
  expect(sh(`${many} | head -n 2 | tail -n 1; echo "\${PIPESTATUS[1]}"`)).toMatchObject({
    stdout: "qplan: 1\n0\n",
    stderr: "",
  });
});

test("the YAML goes to a pipe whole", () => {
  const { stdout } = sh(
    `for i in $(seq 60); do cat ${plan}; done | node bin/qplan.js extract - -q --format json | cat`,
  );
  expect(JSON.parse(stdout).qplan).toBe(1);
});

test("without the compiled code, or with half of it, the program runs the same", () => {
  const copy = mkdtempSync(join(tmpdir(), "qplan-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const folder of ["bin", "dist"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  const code = join(copy, "dist/chunks/extract.script.code");
  const extract = () => sh(`node ${copy}/bin/qplan.js extract ${plan} -q`);
  const whole = extract();
  expect(whole).toMatchObject({ status: 0, stderr: "" });
  truncateSync(code, 1000);
  expect(extract()).toMatchObject({ status: 0, stdout: whole.stdout, stderr: "" });
  rmSync(code);
  expect(extract()).toMatchObject({ status: 0, stdout: whole.stdout, stderr: "" });
});
