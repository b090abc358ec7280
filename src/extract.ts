import { clean } from "./clean/clean.ts";
import { loadConverter, needsConversion } from "./clean/convert-script.ts";
import type { Result } from "./diagnostic.ts";
import { readOutline } from "./outline/read-outline.ts";
import { buildPlan } from "./plan/build-plan.ts";
import type { Plan } from "./plan/plan.ts";
import type { SourceText } from "./read/source-text.ts";

export interface ExtractOptions {
  /** The script of the text; found out where not given. */
  readonly script?: "auto" | "hans" | "hant";
}

/** Policy text → Plan. Nothing about the text is thrown; what could not be read is in `diagnostics`, spans of the original. */
export async function extract(source: SourceText, options: ExtractOptions = {}): Promise<Result<Plan>> {
  const convert = options.script !== "hans" && needsConversion(source.text) ? await loadConverter() : undefined;
  const cleaned = clean(source, { ...options, ...(convert && { convert }) }); // simplified, mended, with a map back
  const outline = readOutline(cleaned.value.text); // headings, paragraphs, bullets, tables, sentences
  const plan = buildPlan(source, cleaned.value, outline.value); // figures and clauses of each sentence, deadlines, ledger
  return { value: plan.value, diagnostics: [...cleaned.diagnostics, ...outline.diagnostics, ...plan.diagnostics] };
}
