import { type Code, type Severity, UsageError } from "../diagnostic.ts";
import { rules } from "../rules/check-plan.ts";
import { codes } from "./messages.ts";
import type { Project } from "./project-file.ts";
import { type Level, levels } from "./project-schema.ts";

/** What is looked at beside the rules. */
const others: readonly (readonly [Code, Severity])[] = [
  ["schema", "error"],
  ["source-missing", "warning"],
  ["source-changed", "error"],
  ["drift", "error"],
];

/** How bad a finding of each code is: by itself, as the project file has it, and as --rule has it, which wins. */
export function severities(project: Project["rules"], asked: readonly string[]): ReadonlyMap<Code, Level> {
  const out = new Map<Code, Level>([...others, ...rules.map(({ code, severity }) => [code, severity] as const)]);
  for (const [code, level] of Object.entries(project ?? {})) if (level) out.set(code as Code, levelOf(level));
  for (const setting of asked) {
    const [code = "", level = ""] = setting.split("=");
    if (!(code in codes)) throw new UsageError(`--rule ${setting}: there is no rule ${code}`, rulesAre(out));
    if (!isLevel(level))
      throw new UsageError(`--rule ${setting}: the level should be off, info, warn or error`, "--rule drift=warn");
    out.set(code as Code, levelOf(level));
  }
  return out;
}

const rulesAre = (known: ReadonlyMap<Code, Level>) => `the rules are ${[...known.keys()].join(", ")}`;
const isLevel = (level: string): level is Level | "warn" => level === "warn" || levels.some((known) => known === level);
const levelOf = (level: Level | "warn"): Level => (level === "warn" ? "warning" : level);
