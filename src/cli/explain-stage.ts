import { clean } from "../clean/clean.ts";
import type { CleanText } from "../clean/clean-text.ts";
import { loadConverter, needsConversion } from "../clean/convert-script.ts";
import type { Diagnostic, Result } from "../diagnostic.ts";
import type { Outline } from "../outline/outline.ts";
import { readOutline } from "../outline/read-outline.ts";
import type { SourceText } from "../read/source-text.ts";
import { peekClauses } from "../statements/peek-clauses.ts";
import { explainLines } from "./explain-lines.ts";
import { prettyLine, prettyOutline, prettyTokens, prettyTree } from "./explain-pretty.ts";
import type { Stage } from "./stages.ts";

/** What a stage made of a text: for a person, as data, and its remarks. */
export interface Explanation {
  readonly pretty: string;
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs a text through the stages up to the one asked for, and shows what came out. */
export async function explainStage(source: SourceText, stage: Stage): Promise<Explanation> {
  if (stage === "text") return { pretty: source.text, data: source, diagnostics: [] };
  if (stage === "statements") {
    const lines = (await explainLines(source.text)).filter((line) => line.text.trim() !== "");
    return { pretty: lines.map(prettyLine).join("\n"), data: lines, diagnostics: [] };
  }
  const { value: cleaned, diagnostics } = await cleanText(source);
  const { text, script, repairs } = cleaned;
  if (stage === "clean") return { pretty: text, data: { text, script, repairs }, diagnostics };
  const outline = readOutline(text);
  const remarks = [...diagnostics, ...outline.diagnostics];
  if (stage === "outline")
    return { pretty: prettyOutline(text, outline.value), data: outlineData(text, outline.value), diagnostics: remarks };
  const sentences = outline.value.blocks.flatMap((block) => block.sentences);
  const clauses = sentences.flatMap((sentence) => peekClauses(text, sentence));
  const pretty = clauses.map(stage === "tokens" ? prettyTokens : prettyTree).join("\n");
  const data = clauses.map(({ text: words, tokens, tree }) => ({
    text: words,
    ...(stage === "tokens" ? { tokens } : { tree }),
  }));
  return { pretty, data, diagnostics: remarks };
}

async function cleanText(source: SourceText): Promise<Result<CleanText>> {
  const convert = needsConversion(source.text) ? await loadConverter() : undefined;
  return clean(source, convert && { convert });
}

/** The outline without cross references: a block names the section it stands in, and sentences are their words. */
function outlineData(text: string, { headings, blocks }: Outline): unknown {
  return {
    headings,
    blocks: blocks.map(({ section, sentences, ...block }) => ({
      ...block,
      section: section?.id,
      sentences: sentences.map(({ start, end }) => text.slice(start, end)),
    })),
  };
}
