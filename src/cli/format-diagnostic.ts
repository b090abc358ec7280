import type { Diagnostic, Severity } from "../diagnostic.ts";
import { positions } from "../plan/positions.ts";
import type { Colors } from "./color.ts";
import type { Language } from "./language.ts";
import { words } from "./messages.ts";
import { underline } from "./source-line.ts";

/** What the formatter needs to know of the text that the diagnostics speak of. */
export interface Listing {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly colors: Colors;
  /** The columns to fill; a longer source line is cut around the words. */
  readonly columns: number;
}

/**
 * Diagnostics as a compiler writes them, in the order of the text:
 *
 *   plan.txt:12:5 warning unexplained-figure no rule explains this figure
 *   the source line
 *       ^^^^
 *     hint: …
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], listing: Listing): string {
  if (diagnostics.length === 0) return "";
  const place = positions(listing.text);
  const sorted = [...diagnostics].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
  return sorted.map((diagnostic) => formatOne(diagnostic, place, listing)).join("");
}

function formatOne(diagnostic: Diagnostic, place: ReturnType<typeof positions>, listing: Listing): string {
  const { colors, language, name, text } = listing;
  const { at, code, severity } = diagnostic;
  const paint = painter(colors, severity);
  const head = `${paint(words[language][severity])} ${colors.dim(code)} ${diagnostic.message}\n`;
  const hint = diagnostic.hint ? `  ${colors.cyan(`${words[language].hint}:`)} ${diagnostic.hint}\n` : "";
  if (!at) return `${colors.bold(name)} ${head}${hint}`;
  const { line, column } = place(at);
  const { source, carets } = underline(text, at, listing.columns);
  return `${colors.bold(`${name}:${line}:${column}`)} ${head}${source}\n${paint(carets)}\n${hint}`;
}

function painter(colors: Colors, severity: Severity): Colors {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}
