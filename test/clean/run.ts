import { clean } from "../../src/clean/clean.ts";
import type { CleanText, Edit } from "../../src/clean/clean-text.ts";
import { type Convert, loadConverter } from "../../src/clean/convert-script.ts";
import { applyEdits } from "../../src/clean/edits.ts";
import type { Diagnostic, Result } from "../../src/diagnostic.ts";

export const convert: Convert = await loadConverter();

/** A text cleaned, traditional lines converted. */
export function cleaned(text: string): Result<CleanText> {
  return clean({ name: "test", text, sha256: "", encoding: "utf-8" }, { convert });
}

export function textOf(text: string): string {
  return cleaned(text).value.text;
}

export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((one) => one.code);
}

/** What one repair makes of a text. */
export function mend(repair: (text: string) => readonly Edit[], text: string): string {
  return applyEdits({ text, map: undefined }, repair(text)).text;
}
