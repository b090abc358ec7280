import type { Diagnostic } from "../diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { positions } from "../plan/positions.ts";
import type { Colors } from "./color.ts";
import { displayWidth } from "./display-width.ts";
import type { Language } from "./language.ts";
import { type Counted, counted, words } from "./messages.ts";

/** What a summary counts; a list that the model does not have is not spoken of. */
export interface Findings extends Pick<Plan, "figures"> {
  readonly source: Pick<Plan["source"], "format" | "encoding" | "repairs">;
  readonly goals?: readonly object[];
  readonly tasks?: readonly unknown[];
  readonly agencies?: readonly unknown[];
  readonly bodies?: readonly unknown[];
  readonly results?: readonly unknown[];
  readonly funding?: readonly unknown[];
}

/** The document, and how the summary is to look. */
export interface SummaryOptions {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly colors: Colors;
  readonly columns: number;
  /** How it was read and what was mended, too. */
  readonly verbose: boolean;
}

/** How many places of one code are named. */
const placesOfOneCode = 3;

/**
 * What was found and what needs a look, in a few lines no wider than `columns`:
 *
 *   plan.txt: 12 goals with a figure, 3 results, 5 sums of funding
 *     57 figures, 2 unexplained
 *     look at: unexplained-figure 12:5, 40:7
 */
export function summary(findings: Findings, diagnostics: readonly Diagnostic[], options: SummaryOptions): string {
  const { colors, columns, language, name, text, verbose } = options;
  const word = words[language];
  const write = (head: string, parts: readonly string[]) => line(head, parts, word.comma, columns);
  const unexplained = findings.figures.unexplained?.length ?? 0;
  const found = foundIn(findings).map(([count, what]) => say(count, what, language));
  const figures = [say(findings.figures.total, "figures", language)];
  if (unexplained > 0) figures.push(colors.yellow(say(unexplained, "unexplained", language)));
  let out = write(`${colors.bold(name)}: `, found.length > 0 ? found : [word.nothing]) + write("  ", figures);
  for (const [code, places] of placesByCode(diagnostics, text))
    out += write(`  ${word.lookAt} `, [[colors.yellow(code), ...places].join(" ")]);
  const { format = word.text, encoding } = findings.source;
  if (verbose) out += write(`  ${word.readAs}: `, [encoding ? `${format} ${encoding}` : format]);
  const repairs = Object.entries(verbose ? (findings.source.repairs ?? {}) : {});
  if (repairs.length > 0)
    out += write(
      `  ${word.repairs}: `,
      repairs.map(([repair, count]) => `${repair} ${count}`),
    );
  return out;
}

/** What the model holds, without what it holds none of. */
function foundIn(findings: Findings): [number, Counted][] {
  const goals = findings.goals ?? [];
  const measured = goals.filter((goal) => "target" in goal).length;
  const counts: [number, Counted][] = [
    [measured, "measured"],
    [goals.length - measured, "unmeasured"],
    [findings.tasks?.length ?? 0, "tasks"],
    [findings.agencies?.length ?? 0, "agencies"],
    [findings.bodies?.length ?? 0, "bodies"],
    [findings.results?.length ?? 0, "results"],
    [findings.funding?.length ?? 0, "funding"],
  ];
  return counts.filter(([count]) => count > 0);
}

const say = (count: number, what: Counted, language: Language): string =>
  `${count} ${counted[language][what][count === 1 ? 0 : 1]}`;

/** Where warnings and errors stand, by code, in the order of the text: the first places and how many more there are. */
function placesByCode(diagnostics: readonly Diagnostic[], text: string): Map<string, string[]> {
  const groups = new Map<string, Diagnostic[]>();
  const sorted = [...diagnostics].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
  for (const diagnostic of sorted) {
    if (diagnostic.severity === "info") continue;
    const group = groups.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.code, [diagnostic]);
  }
  const place = positions(text);
  const shown = ([code, group]: [string, Diagnostic[]]): [string, string[]] => {
    const places = group.flatMap(({ at }) => (at ? [place(at)] : [])).map(({ line, column }) => `${line}:${column}`);
    const more = places.length - placesOfOneCode;
    return [code, more > 0 ? [...places.slice(0, placesOfOneCode), `+${more}`] : places];
  };
  return new Map([...groups].map(shown));
}

/** Parts with commas between, wrapped between parts; lines that go on are indented. */
function line(head: string, parts: readonly string[], comma: string, columns: number): string {
  let out = head;
  let width = bareWidth(head);
  parts.forEach((part, i) => {
    const piece = i < parts.length - 1 ? part + comma : part;
    if (i > 0 && width + bareWidth(piece.trimEnd()) > columns) {
      out = `${out.trimEnd()}\n    `;
      width = 4;
    }
    out += piece;
    width += bareWidth(piece);
  });
  return `${out}\n`;
}

/** The columns of a text without its colours. */
const bareWidth = (text: string): number => displayWidth(text.replace(colorCodes, ""));
const colorCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
