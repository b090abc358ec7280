import { positions } from "../../plan/positions.ts";
import type { Report } from "./located.ts";

/** All findings as JSON: lines and columns 1-based, in characters. */
export function writeJson(reports: readonly Report[], version: string): string {
  const findings = reports.flatMap(({ file, text, findings }) => {
    const place = positions(text);
    return findings.map(({ code, severity, message, path, at, related }) => ({
      file,
      ...place(at),
      severity,
      code,
      message,
      path,
      ...(related && { related: place(related) }),
    }));
  });
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { models: reports.length, errors: count("error"), warnings: count("warning"), infos: count("info") };
  return `${JSON.stringify({ tool: "qplan", version, summary, findings }, null, 2)}\n`;
}
