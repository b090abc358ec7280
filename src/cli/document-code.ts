import { UsageError } from "../diagnostic.ts";
import type { Language } from "./language.ts";
import { codes } from "./messages.ts";

/** What a diagnostic code means, for a person. An unknown code ends the command. */
export function documentCode(code: string, language: Language): string {
  const known = Object.entries(codes).find(([name]) => name === code)?.[1];
  if (!known) throw new UsageError(`unknown code: ${code}`, `the codes are ${Object.keys(codes).join(", ")}`);
  const { summary, text } = known[language];
  return `${code}: ${summary}\n\n${text}\n`;
}
