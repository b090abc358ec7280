// npm run bench -- many: ten thousand documents（the corpus, or our fixtures, repeated with changes）in one call: time, memory, the same bytes
// with one thread and two, and after it was killed and resumed. It takes minutes and some gigabytes under the folder for temporary files.
//   node bench/bench.mjs many [N] [--check]      N documents instead
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { everyText } from "./texts.mjs";

const bin = join(import.meta.dirname, "../bin/qplan.js");
const peak = pathToFileURL(join(import.meta.dirname, "peak.mjs")).href;

/** Measures and hands each row to `row`, as bench.mjs has it. */
export async function many(row, documents) {
  const folder = mkdtempSync(join(tmpdir(), "qplan-many-"));
  try {
    await measure(row, folder, documents);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(row, folder, documents) {
  const [all, tenth] = [join(folder, "all"), join(folder, "tenth")];
  const size = write(all, documents) / 1e6;
  write(tenth, documents / 10);
  const run = (from, to, jobs) => extract(folder, [from, "-o", join(folder, to), "--jobs", jobs]);
  const [few, one, two] = [run(tenth, "few", "1"), run(all, "one", "1"), run(all, "two", "2")];
  row(`extract of ${documents} documents (${size.toFixed(0)} MB), one thread`, one.seconds, "s");
  row("  documents a second", documents / one.seconds, "/s");
  row("  peak memory, one thread", one.peak, "MiB");
  row("  peak memory against a tenth of the documents", one.peak / few.peak, "×", 1.3);
  row("  peak memory against a tenth, two threads", two.peak / run(tenth, "few2", "2").peak, "×", 1.3);
  row("  two threads against one", one.seconds / two.seconds, "×", 1.6, true);
  const bytes = sum(join(folder, "one"));
  row("  other bytes with two threads (0: none)", Number(sum(join(folder, "two")) !== bytes), "", 0);
  const kills = await killedAndResumed(folder, all, two.seconds);
  row(
    `  other bytes after ${kills} kills and --resume (0: none)`,
    Number(sum(join(folder, "killed")) !== bytes),
    "",
    0,
  );
}

/** Writes documents, each of them another: a figure and a heading more. Gives their size in bytes. */
function write(folder, documents) {
  const texts = everyText();
  let size = 0;
  for (let i = 0; i < documents; i++) {
    const part = join(folder, `${Math.floor(i / 100)}`);
    mkdirSync(part, { recursive: true });
    const text = `${texts[i % texts.length]}\n到2030年，第${i}号指标达到${i % 100}%以上。\n`;
    writeFileSync(join(part, `${i}.txt`), text);
    size += Buffer.byteLength(text);
  }
  return size;
}

function extract(folder, args) {
  const file = join(folder, "peak");
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", peak, bin, "extract", ...args, "-q"], {
    env: { ...process.env, PEAK: file },
    encoding: "utf8",
  });
  if (status > 1) throw new Error(`extract ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, peak: Number(readFileSync(file, "utf8")) };
}

/** Kills runs, each after a quarter of the time that a whole one takes, then lets one come to its end. Gives how many were killed. */
async function killedAndResumed(folder, all, seconds) {
  const args = [bin, "extract", all, "-o", join(folder, "killed"), "--jobs", "2", "--resume", "-q"];
  let kills = 0;
  for (let i = 0; i < 3; i++) {
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 250);
    const [, signal] = await new Promise((resolve) => child.on("exit", (...ended) => resolve(ended)));
    clearTimeout(timer);
    if (signal) kills++;
  }
  extract(folder, args.slice(2));
  return kills;
}

/** A hash over the names and bytes of all files below a folder, hidden ones too. */
function sum(folder) {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile())
      hash.update(`${name}\0${createHash("sha256").update(readFileSync(path)).digest("hex")}\0`);
  }
  return hash.digest("hex");
}
