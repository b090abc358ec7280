import type { Code, Diagnostic, Severity } from "../diagnostic.ts";
import type { ReadOptions } from "../read/read-source.ts";
import type { ColorOption } from "./color.ts";
import { type Io, type Terminal, write } from "./io.ts";
import { type Language, languageOf } from "./language.ts";
import { codes, words } from "./messages.ts";

/** The options that every command has. */
export interface CommonOptions extends ReadOptions {
  readonly output?: string;
  readonly color: ColorOption;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** How many diagnostics of one code are shown unless -v asks for all. */
const shownOfOneCode = 8;

export const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Writes diagnostics to stderr: errors with -q, also warnings without, everything with -v. Many of one code are cut short. */
export async function report(
  diagnostics: readonly Diagnostic[],
  name: string,
  text: string,
  options: CommonOptions,
  io: Io,
): Promise<void> {
  const least = ranks[leastOf(options)];
  if (diagnostics.some(({ severity }) => ranks[severity] >= least))
    await write(io.stderr, await remarks(diagnostics, name, text, options, io));
}

/** What `report` writes. */
export async function remarks(
  diagnostics: readonly Diagnostic[],
  name: string,
  text: string,
  options: CommonOptions,
  { env, stderr }: { readonly env: Io["env"]; readonly stderr: Pick<Terminal, "isTTY" | "columns"> },
): Promise<string> {
  const language = languageOf(options.lang, env);
  const said = diagnostics.map((each) =>
    language === "en" ? each : { ...each, message: codes[each.code][language].summary },
  );
  return render(said, name, text, options, env, stderr);
}

/** The least severity that is shown. */
export const leastOf = ({ quiet, verbose }: Pick<CommonOptions, "quiet" | "verbose">): Severity =>
  quiet ? "error" : verbose ? "info" : "warning";

/** Diagnostics for a stream, the messages as they are. */
export async function render(
  diagnostics: readonly Diagnostic[],
  name: string,
  text: string,
  options: CommonOptions,
  env: Io["env"],
  stream: Pick<Terminal, "isTTY" | "columns">,
): Promise<string> {
  const wanted = diagnostics.filter((diagnostic) => ranks[diagnostic.severity] >= ranks[leastOf(options)]);
  if (wanted.length === 0) return "";
  const [{ colorsFor }, { formatDiagnostics }] = await Promise.all([
    import("./color.ts"),
    import("./format-diagnostic.ts"),
  ]);
  const language = languageOf(options.lang, env);
  const colors = colorsFor(stream, options.color, env);
  const { shown, left } = options.verbose ? { shown: wanted, left: new Map<Code, number>() } : firstOfEachCode(wanted);
  const listing = { name, text, language, colors, columns: Math.max(40, Math.min(stream.columns ?? 100, 120)) };
  const more = [...left].map(([code, count]) => `${colors.dim(code)} +${count} ${words[language].more}\n`).join("");
  return formatDiagnostics(shown, listing) + more;
}

function firstOfEachCode(diagnostics: readonly Diagnostic[]): { shown: Diagnostic[]; left: Map<Code, number> } {
  const counts = new Map<Code, number>();
  const shown = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= shownOfOneCode;
  });
  const left = new Map(
    [...counts].filter(([, count]) => count > shownOfOneCode).map(([code, count]) => [code, count - shownOfOneCode]),
  );
  return { shown, left };
}
