// Runs the scorers of ../shared and holds each figure against .ci/floors.json: one line a floor, then `N passed, N failed`.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const { suites, clean, pairs, ...sets } = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8"));
const counts = { passed: 0, failed: 0 };

/** Counts and prints one check. */
function check(ok, what, found, wanted) {
  counts[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok  " : "FAIL"} ${what.padEnd(40)} ${found}${wanted === undefined ? "" : ` (${wanted})`}`);
}

const node = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** The JSON that a scorer prints; its exit code tells only that a document failed. */
function score(...args) {
  const { stdout } = spawnSync(process.execPath, [join(shared, "tools/score.mjs"), "--json", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout);
}

function checkSet(name, { documents, grounded, brokenLedgers, unexplained, ...rates }) {
  const result = score("--only", documents.join(","));
  check(result.failed === 0, `${name}: documents that failed`, result.failed, "none");
  for (const [key, floor] of Object.entries(rates)) {
    const found = 100 * result.total[key].f1;
    check(found >= floor, `${name}: ${key}`, found.toFixed(1), `at least ${floor}`);
  }
  const right = (100 * result.grounded.right) / (result.grounded.of || 1);
  check(right >= grounded, `${name}: quotes that lead back`, `${right.toFixed(1)} %`, `at least ${grounded}`);
  check(result.ledger.broken <= brokenLedgers, `${name}: ledgers that do not add up`, result.ledger.broken, "none");
  if (unexplained === undefined) return;
  const share = (100 * result.ledger.unexplained) / (result.ledger.total || 1);
  check(share <= unexplained, `${name}: unexplained figures`, `${share.toFixed(2)} %`, `at most ${unexplained}`);
}

function checkPairs() {
  const found = JSON.parse(node(join(shared, "tools/pairs.mjs"), "--json"));
  for (const [key, floor] of Object.entries(pairs))
    check(100 * found[key] >= floor, `compare: ${key}`, (100 * found[key]).toFixed(1), `at least ${floor}`);
}

function checkSuites() {
  const { groups } = JSON.parse(node(join(shared, "tools/suites.mjs"), "--json"));
  for (const [group, floor] of Object.entries(suites)) {
    const { right, total } = groups[group];
    check(right >= floor, `suite ${group}`, `${right}/${total}`, `at least ${floor}`);
  }
}

/** Insertions, deletions and replacements between two texts. */
function distance(a, b) {
  let row = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++)
      next[j] = a[i - 1] === b[j - 1] ? row[j - 1] : 1 + Math.min(row[j - 1], row[j], next[j - 1]);
    row = next;
  }
  return row[b.length];
}

function checkClean() {
  const wanted = readFileSync(join(shared, `gold/${clean.document}.clean.txt`), "utf8").trim();
  const found = node(
    "bin/qplan.js",
    "explain",
    join(shared, `corpus/${clean.document}.txt`),
    "--stage",
    "clean",
  ).trim();
  const share = (100 * distance([...found], [...wanted])) / wanted.length;
  check(
    share < clean.difference,
    `cleaned text of ${clean.document}`,
    `${share.toFixed(2)} % differs`,
    `less than ${clean.difference}`,
  );
}

/** Every further document gives a model whose ledger adds up. */
function checkMore() {
  for (const file of readdirSync(join(shared, "corpus/more")).filter((name) => name.endsWith(".txt"))) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["bin/qplan.js", "extract", join(shared, "corpus/more", file), "--format", "json", "-q"],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (status !== 0) check(false, `more/${file}`, `exit code ${status}`);
    else {
      const { total, unexplained = [], ...classes } = JSON.parse(stdout).figures;
      const sum = Object.values(classes).reduce((a, b) => a + b, unexplained.length);
      check(total === sum && total > 0, `more/${file}`, `${total} figures, ${unexplained.length} unexplained`);
    }
  }
}

for (const [name, floors] of Object.entries(sets)) checkSet(name, floors);
checkSuites();
checkPairs();
checkClean();
checkMore();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
