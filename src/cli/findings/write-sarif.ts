import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Code, Severity } from "../../diagnostic.ts";
import type { Language } from "../language.ts";
import { codes } from "../messages.ts";
import type { Level } from "../project-schema.ts";
import type { Located, Report } from "./located.ts";
import { type Region, regions } from "./regions.ts";

const levels: Readonly<Record<Severity | "off", string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  off: "none",
};

/** All findings as SARIF 2.1.0. Fingerprints come from ids, so that a finding is known again when lines have moved. */
export function writeSarif(
  reports: readonly Report[],
  version: string,
  severities: ReadonlyMap<Code, Level>,
  language: Language,
): string {
  const rules = [...severities]
    .filter(([, level]) => level !== "off")
    .map(([code, level]) => ruleOf(code, level, language));
  const place = new Map(rules.map(({ id }, i) => [id, i]));
  const seen = new Map<string, number>();
  const results = reports.flatMap((report) => {
    const region = regions(report.text);
    return report.findings.map((finding) => ({
      ...resultOf(finding, report.file, region, fingerprint(finding, basename(report.file), seen)),
      ruleIndex: place.get(finding.code),
    }));
  });
  const driver = { name: "qplan", semanticVersion: version, rules };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(code: Code, level: Level, language: Language) {
  const { summary, text } = codes[code][language];
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text },
    defaultConfiguration: { level: levels[level] },
  };
}

function resultOf(finding: Located, file: string, region: (span: Located["at"]) => Region, print: string) {
  const location = (span: Located["at"]) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(span) },
  });
  const logical = { logicalLocations: [{ fullyQualifiedName: finding.path.join(".") }] };
  return {
    ruleId: finding.code,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ ...location(finding.at), ...logical }],
    ...(finding.related && { relatedLocations: [{ id: 1, ...location(finding.related) }] }),
    partialFingerprints: { "qplanFinding/v1": print },
  };
}

/** The same for the same finding in every version of a file, wherever it is called from; a second one of the kind is told apart by its number. */
function fingerprint({ code, identity }: Located, file: string, seen: Map<string, number>): string {
  const key = [file, code, identity].join("\n");
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return createHash("sha256").update(`${key}\n${count}`).digest("hex").slice(0, 32);
}

const uriOf = (file: string) => file.split(/[\\/]/).map(encodeURIComponent).join("/");
