/** The program as built, for threads, signals and full disks. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, filesBelow, folderOf, planText } from "./folder.ts";

const bin = join(import.meta.dirname, "../../bin/qplan.js");
const run = (args: string[], cwd: string, input = "") =>
  spawnSync(process.execPath, [bin, "extract", ...args], { cwd, input, encoding: "utf8" });
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`in/${i % 5}/${i}.txt`, planText(i % 100).repeat(1 + (i % 9))]),
  );

test("threads give the same bytes as one, into a folder, a stream, every table, and as a filter", () => {
  const folder = folderOf({ ...many(60), "in/bad.txt": Buffer.from([0xff, 0xff, 0xff]) });
  for (const jobs of ["1", "3"]) run(["in", "-o", `out${jobs}/`, "--jobs", jobs], folder);
  expect(contents(join(folder, "out3"))).toEqual(contents(join(folder, "out1")));
  for (const format of ["yaml", "csv", "xlsx"]) {
    const [one, three] = ["1", "3"].map((jobs) => run(["in", "--format", format, "--jobs", jobs], folder));
    expect(three).toMatchObject({ status: 1, stdout: one?.stdout, stderr: one?.stderr });
    expect(one?.stdout.length).toBeGreaterThan(1000);
  }
  const lines = Array.from({ length: 100 }, (_, id) =>
    id === 50 ? "?\n" : `${JSON.stringify({ id, text: planText(id) })}\n`,
  ).join("");
  const [one, three] = ["1", "3"].map((jobs) => run(["--format", "ndjson", "--jobs", jobs], folder, lines));
  expect(three).toMatchObject({ status: 1, stdout: one?.stdout });
  expect(one?.stdout.split("\n")).toHaveLength(101);
}, 60_000);

/** Starts a run and ends it by a signal as soon as some models are there. */
async function stopped(args: string[], folder: string, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [bin, "extract", ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<[number | null, string | null]>((resolve) => child.on("exit", (...how) => resolve(how)));
  while (!existsSync(join(folder, "out")) || filesBelow(join(folder, "out")).length < 20)
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  return { ended: await ended, stderr };
}

test.each(["1", "2"])(
  "Ctrl-C leaves whole files only, a kill may be resumed（%s threads）",
  async (jobs) => {
    const folder = folderOf(many(600));
    run(["in", "-o", "whole/"], folder);
    const whole = contents(join(folder, "whole"));
    const args = ["in", "-o", "out/", "--resume", "--jobs", jobs];
    const { ended, stderr } = await stopped(args, folder, "SIGINT");
    expect([ended, stderr]).toEqual([
      [130, null],
      expect.stringMatching(/^qplan: stopped: \d+ of 600 .*\n {2}.*--resume/),
    ]);
    expect(whole).toMatchObject(contents(join(folder, "out")));
    rmSync(join(folder, "out"), { recursive: true });
    expect((await stopped(args, folder, "SIGKILL")).ended).toEqual([null, "SIGKILL"]);
    expect(filesBelow(join(folder, "out")).length).toBeLessThan(600);
    expect(run(args, folder)).toMatchObject({ status: 0, stderr: "" });
    expect(contents(join(folder, "out"))).toEqual(whole);
  },
  60_000,
);

test("a document that goes away in mid-run is an error row", async () => {
  const folder = folderOf(many(600));
  const going = stopped(["in", "-o", "out/", "--jobs", "2"], folder, "SIGCONT");
  while (!existsSync(join(folder, "out"))) await new Promise((resolve) => setTimeout(resolve, 2));
  rmSync(join(folder, "in/4/599.txt"));
  const { ended, stderr } = await going;
  expect([ended, stderr]).toEqual([[1, null], "qplan: no such file: in/4/599.txt\n"]);
  expect(filesBelow(join(folder, "out"))).toHaveLength(599);
}, 30_000);

test("a reader that goes away ends the run quietly", () => {
  const folder = folderOf(many(300));
  const { stdout } = spawnSync(
    "bash",
    ["-c", `node ${bin} extract in --jobs 2 2>err | head -n 1; echo "\${PIPESTATUS[0]}"; cat err`],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  expect(stdout.split("\n").slice(1)).toEqual(["0", ""]);
});

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)("a full disk: whole files or none, and an error row for each of the others", ({ skip }) => {
  const folder = folderOf(many(60));
  const disk = join(folder, "out");
  mkdirSync(disk);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status !== 0) skip();
  try {
    const { status, stderr } = run(["in", "-o", "out/", "--jobs", "2"], folder);
    const rows = stderr.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(rows.every((row) => /^qplan: cannot write .*ENOSPC/.test(row))).toBe(true);
    expect(rows.length + filesBelow(disk).length).toBe(60);
    expect(run(["in", "-o", "out/all.ndjson"], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^qplan: cannot write .*ENOSPC/),
    });
    expect(filesBelow(disk).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  } finally {
    spawnSync("umount", [disk]);
  }
});

test.runIf(isRoot)("a folder where nothing may be written gives error rows", ({ skip }) => {
  const folder = folderOf({ ...many(3), "out/readme": "" });
  spawnSync("chmod", ["-R", "a+rX", folder]);
  const args = ["--reuid", "65534", "--clear-groups", process.execPath, bin, "extract", "in", "-o", "out/"];
  const { status, stderr, error } = spawnSync("setpriv", args, { cwd: folder, encoding: "utf8" });
  if (error || /EACCES.*qplan\.js/.test(stderr)) skip();
  expect(status).toBe(1);
  expect(stderr.match(/^qplan: cannot (?:write|make) .*EACCES/gm)).toHaveLength(3);
});

test("one large document does not hold up the order of the others", () => {
  const folder = folderOf(many(40));
  writeFileSync(join(folder, "in/0/0.txt"), planText(98).repeat(3000));
  const [one, two] = ["1", "2"].map((jobs) => run(["in", "--format", "ndjson", "--jobs", jobs, "-q"], folder));
  expect(two?.stdout).toBe(one?.stdout);
}, 30_000);
