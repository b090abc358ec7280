import type { Located, Report } from "./located.ts";
import { regions } from "./regions.ts";

/** Findings as JUnit's XML: a suite for each model, a case for each finding, a failure where it `fails`; a model without findings passes. */
export function writeJunit(reports: readonly Report[], fails: (finding: Located) => boolean): string {
  const suites = reports.map((report) => suite(report, fails));
  const sum = (key: "tests" | "failures") => suites.reduce((total, each) => total + each[key], 0);
  const head = `<testsuites name="qplan validate" tests="${sum("tests")}" failures="${sum("failures")}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map((each) => each.text).join("")}</testsuites>\n`;
}

function suite({ file, text, findings }: Report, fails: (finding: Located) => boolean) {
  const region = regions(text);
  const cases = findings.map((finding) => {
    const { startLine, startColumn } = region(finding.at);
    const place = `${file}:${startLine}:${startColumn}`;
    const head = `    <testcase name="${xml(`${place} ${finding.code}`)}" classname="${xml(file)}"`;
    if (!fails(finding)) return `${head}/>\n`;
    const failure = `<failure type="${finding.severity}" message="${xml(finding.message)}">${xml(place)}</failure>`;
    return `${head}>${failure}</testcase>\n`;
  });
  if (cases.length === 0) cases.push(`    <testcase name="${xml(file)}" classname="${xml(file)}"/>\n`);
  const failures = findings.filter(fails).length;
  const head = `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}">\n`;
  return { tests: cases.length, failures, text: `${head}${cases.join("")}  </testsuite>\n` };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Without what XML 1.0 cannot hold. */
const xml = (text: string) =>
  text
    .replace(/[&<>"]/g, (char) => entities[char] as string)
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");
