import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, truncateSync } from "node:fs";
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
  const code = join(copy, "dist/chunks/program.script.code");
  const extract = () => sh(`node ${copy}/bin/qplan.js extract ${plan} -q`);
  const whole = extract();
  expect(whole).toMatchObject({ status: 0, stderr: "" });
  truncateSync(code, 1000);
  expect(extract()).toMatchObject({ status: 0, stdout: whole.stdout, stderr: "" });
  rmSync(code);
  expect(extract()).toMatchObject({ status: 0, stdout: whole.stdout, stderr: "" });
});
