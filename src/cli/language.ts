import type { Io } from "./io.ts";

export type Language = "en" | "zh";

/** The language of messages: as asked for, else from LC_ALL, LC_MESSAGES or LANG. */
export function languageOf(asked: Language | undefined, env: Io["env"]): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return asked ?? (/^zh/i.test(locale) ? "zh" : "en");
}
