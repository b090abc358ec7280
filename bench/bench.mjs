// npm run bench: qplan against its peers and its own bars, all in one run. Figures are medians; what counts are ratios.
//   node bench/bench.mjs [--check]             --check: exit code 1 where a bar is missed
//   node bench/bench.mjs many [N] [--check]    N documents in one call, see many.mjs
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { extract } from "../dist/index.js";
import { many } from "./many.mjs";
import { inTurns, median, startUps } from "./measure.mjs";
import { documents, fixture, hostile, models, ordinary } from "./texts.mjs";

const rows = [];
const row = (what, value, unit, bar, least = false) =>
  rows.push({ what, value, unit, bar, ok: bar === undefined || (least ? value >= bar : value <= bar), least });

if (process.argv[2] === "many") {
  await many(row, Number(process.argv[3]) || 10_000);
} else {
  throughput();
  growth();
  coldStart();
  await hostileTexts();
}
print();

function throughput() {
  const { what, bytes } = documents();
  const names = ["qplan", "floor", "peer"];
  const rounds = [0, 1, 2].map(() => names.map((name) => Number(child("throughput.mjs", name))));
  const [ours, lowest, theirs] = names.map((_, i) => median(rounds.map((round) => round[i])));
  const size = bytes.reduce((sum, part) => sum + part.length, 0) / 1e6;
  row(`extract, ${what} (${size.toFixed(2)} MB)`, ours, "ms");
  row("  megabytes a second", size / (ours / 1000), "MB/s");
  row("  as fast as recognizers-text (number, percentage, date)", theirs / ours, "×", 150, true);
  row("  time against decoding and one scan", ours / lowest, "×", 10);
}

/** What a script of this folder prints, run in a process of its own. */
function child(script, ...args) {
  return spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { encoding: "utf8" }).stdout;
}

function growth() {
  const [one, ten, hundred] = [1, 10, 100].map((factor) => JSON.parse(child("growth.mjs", factor)));
  row("extract, 45,000 characters, warm", one.ms, "ms", 5);
  row("  10 × the text", ten.ms / one.ms, "×", 11);
  row("  100 × the text", hundred.ms / one.ms, "×", 110);
  row("  peak memory at 1 ×", one.rss, "MiB");
  row("  peak memory at 10 ×", ten.rss, "MiB");
  row("  peak memory at 100 × (13 MB of text)", hundred.rss, "MiB", 600);
}

function coldStart() {
  const bin = join(import.meta.dirname, "../bin/qplan.js");
  const { path } = documents();
  const pair = ["a", "b"].map((name) => join(import.meta.dirname, `../fixtures/compare/two-districts/${name}.yaml`));
  const [node, version, yaml, json, small, validate, compared, diff] = startUps(
    [
      ["-e", "0"],
      [bin, "--version"],
      [bin, "extract", path, "-q"],
      [bin, "extract", path, "-q", "--format", "json"],
      [bin, "extract", fixture, "-q"],
      [bin, "validate", fixture.replace("input.txt", "expected.yaml"), "--no-source", "-q"],
      [bin, "compare", ...pair],
      [bin, "diff", ...models],
    ],
    21,
  );
  row("node -e 0", node, "ms");
  row("  --version", version / node, "×", 1.5);
  row("  extract of a plan to YAML", yaml / node, "×", 2.5);
  row("  extract of a plan to JSON", json / node, "×", 2.5);
  row("  extract of a fixture to YAML", small / node, "×", 2.5);
  row("  validate of a model, without its document", validate / node, "×", 3);
  row("  compare of two models", compared / node, "×", 2);
  row("  diff of two models", diff / node, "×", 2);
  row("  JSON against YAML", json / yaml, "×", 1.05);
}

async function hostileTexts() {
  const length = 100_000;
  const source = (text) => ({ name: "bench", text, sha256: "", encoding: "utf-8" });
  const usual = source(ordinary(length));
  for (let i = 0; i < 20; i++) await extract(usual);
  for (const [name, text] of Object.entries(hostile(length))) {
    const bad = source(text);
    try {
      await extract(bad);
      const [normal, theirs] = await inTurns([{ run: () => extract(usual) }, { run: () => extract(bad) }], 5);
      row(`hostile: ${name}`, theirs / normal, "×", 20);
    } catch (error) {
      rows.push({ what: `hostile: ${name}: ${error.message}`, value: Number.NaN, unit: "", bar: 20, ok: false });
    }
  }
}

function print() {
  const missed = rows.filter(({ ok }) => !ok);
  for (const { what, value, unit, bar, ok, least } of rows) {
    const goal = bar === undefined ? "" : `${least ? "≥" : "≤"} ${bar} ${ok ? "" : "MISSED"}`;
    console.log(`${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(5)} ${goal}`.trimEnd());
  }
  const bars = rows.filter(({ bar }) => bar !== undefined).length;
  console.log(
    `bench: ${bars - missed.length} of ${bars} bars met${missed.length > 0 ? `; missed: ${missed.map(({ what }) => what.trim()).join(", ")}` : ""}`,
  );
  if (missed.length > 0 && process.argv.includes("--check")) process.exitCode = 1;
}
