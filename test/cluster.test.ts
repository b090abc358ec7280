import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const qplan = `${process.execPath} ${join(root, "bin/qplan.js")}`;
const place = mkdtempSync(join(tmpdir(), "qplan-cluster-"));
const at = (name: string) => join(place, name);
const text = (name: string) => readFileSync(at(name), "utf8");

const wanted = ["parallel", "/usr/sbin/sshd", "ssh", "ssh-keygen", "flock"];
const missing = wanted.filter((name) => spawnSync("sh", ["-c", `command -v ${name}`]).status !== 0);
if (missing.length > 0)
  console.warn(
    `SKIPPED: examples/cluster over ssh; not installed: ${missing.join(", ")} (apt-get install parallel openssh-server)`,
  );

/** Documents of some lines, one of them none. */
function documents(count: number): string {
  const sample = readFileSync(join(root, "fixtures/extract/whole-plan/input.txt"), "utf8");
  const line = (i: number) =>
    JSON.stringify(i === 33 ? { id: i } : { id: `d${i}`, text: sample.replace("200", `${200 + i}`) });
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** An sshd of this user's own on this machine, and the settings of ssh that call it node1 and node2. */
async function startSshd(): Promise<ChildProcess> {
  const port = await freePort();
  for (const key of ["host", "user"]) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(key)]);
  writeFileSync(at("keys"), text("user.pub"), { mode: 0o600 });
  const server = [
    `Port ${port}`,
    "ListenAddress 127.0.0.1",
    `HostKey ${at("host")}`,
    `AuthorizedKeysFile ${at("keys")}`,
    `PidFile ${at("pid")}`,
    "StrictModes no",
    "UsePAM no",
    "PasswordAuthentication no",
    "PermitRootLogin prohibit-password",
    "MaxStartups 100",
  ];
  writeFileSync(at("sshd_config"), `${server.join("\n")}\n`);
  const client = [
    "Host node1 node2",
    "HostName 127.0.0.1",
    `Port ${port}`,
    `IdentityFile ${at("user")}`,
    "IdentitiesOnly yes",
    "BatchMode yes",
    "StrictHostKeyChecking no",
    `UserKnownHostsFile ${at("known")}`,
    "LogLevel ERROR",
  ];
  writeFileSync(at("ssh_config"), `${client.join("\n")}\n`);
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  const sshd = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", at("sshd_config")], { stdio: "ignore" });
  for (let i = 0; i < 50 && spawnSync("ssh", ["-F", at("ssh_config"), "node1", "true"]).status !== 0; i++)
    await wait(100);
  return sshd;
}

const env = {
  ...process.env,
  PARALLEL_SSH: `ssh -F ${at("ssh_config")}`,
  PARALLEL_HOME: at("parallel"),
  QPLAN: qplan,
  LINES_A_JOB: "10",
};
const script = join(root, "examples/cluster/extract.sh");
const args = ["in.ndjson", "out.ndjson", "hosts"].map(at);
const run = (more: NodeJS.ProcessEnv = {}) => spawnSync(script, args, { env: { ...env, ...more }, encoding: "utf8" });
const jobs = (name: string) =>
  existsSync(at(name))
    ? text(name)
        .split("\n")
        .slice(1, -1)
        .map((line) => line.split("\t"))
    : [];

describe.skipIf(missing.length > 0)("examples/cluster over ssh", () => {
  let sshd: ChildProcess;
  beforeAll(async () => {
    mkdirSync(at("parallel"));
    writeFileSync(at("in.ndjson"), documents(120));
    writeFileSync(at("hosts"), "1/node1\n1/node2\n");
    sshd = await startSshd();
  }, 30_000);
  afterAll(() => {
    sshd?.kill();
    rmSync(place, { recursive: true });
  });

  test("killed twice and gone on with, the answers are those of one run here", { timeout: 120_000 }, async () => {
    const local = spawnSync("sh", ["-c", `${qplan} extract --format ndjson < ${at("in.ndjson")}`], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    expect(local.status).toBe(1);
    let before: string[][] = [];
    for (const done of [3, 7]) {
      const child = spawn(script, args, { env, detached: true, stdio: "ignore" });
      while (jobs("out.ndjson.work/joblog").length < done && child.exitCode === null) await wait(20);
      process.kill(-(child.pid as number), "SIGKILL");
      expect(existsSync(at("out.ndjson"))).toBe(false);
      before = jobs("out.ndjson.work/joblog");
      expect(before.length).toBeLessThan(12);
    }
    expect(run()).toMatchObject({ status: 0, stdout: "" });
    expect(text("out.ndjson")).toBe(local.stdout);
    const after = jobs("out.ndjson.joblog");
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(([seq]) => Number(seq)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    expect(new Set(after.map(([, host]) => host))).toEqual(new Set(["node1", "node2"]));
    expect(existsSync(at("out.ndjson.work"))).toBe(false);
  });

  test("a job that fails is tried again by the next call", { timeout: 120_000 }, () => {
    const before = text("out.ndjson");
    rmSync(at("out.ndjson"));
    writeFileSync(
      at("qplan"),
      `#!/bin/sh\n[ "$1" = --version ] || [ ! -e ${at("broken")} ] || exit 137\nexec ${qplan} "$@"\n`,
      { mode: 0o755 },
    );
    writeFileSync(at("broken"), "");
    expect(run({ QPLAN: at("qplan"), LINES_A_JOB: "120" })).toMatchObject({ status: 1 });
    expect(existsSync(at("out.ndjson"))).toBe(false);
    rmSync(at("broken"));
    expect(run({ QPLAN: at("qplan"), LINES_A_JOB: "120" })).toMatchObject({ status: 0 });
    expect(text("out.ndjson")).toBe(before);
  });

  test("another input cannot be gone on with", () => {
    mkdirSync(at("out.ndjson.work"));
    writeFileSync(at("out.ndjson.work/plan"), "another\n");
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining("remove it to begin anew") });
  });
});
