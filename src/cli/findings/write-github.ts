import type { Severity } from "../../diagnostic.ts";
import type { Report } from "./located.ts";
import { regions } from "./regions.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Errors and warnings as commands that make GitHub Actions note them beside the lines: `::error file=…,line=…::message`. */
export function writeGithub(reports: readonly Report[]): string {
  return reports
    .flatMap(({ file, text, findings }) => {
      const region = regions(text);
      return findings.map(({ code, severity, message, at }) => {
        if (severity === "info") return "";
        const { startLine, startColumn, endLine } = region(at);
        const place = `file=${property(file)},line=${startLine},endLine=${endLine},col=${startColumn}`;
        return `::${commands[severity]} ${place},title=${property(code)}::${data(message)}\n`;
      });
    })
    .join("");
}

const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
