import { clean } from "../clean/clean.ts";
import { type CleanText, sourceSpan } from "../clean/clean-text.ts";
import { loadConverter, needsConversion } from "../clean/convert-script.ts";
import { extract } from "../extract.ts";
import { readOutline } from "../outline/read-outline.ts";
import type { At } from "../plan/plan.ts";
import { positions, spans } from "../plan/positions.ts";
import type { SourceText } from "../read/source-text.ts";
import type { SourceView } from "../rules/rule.ts";
import { readTables } from "../statements/tables.ts";
import type { Beside } from "./read-beside.ts";

/** Reads a document as `extract` does, and shows rules what they may ask of its text. */
export async function readAgain(source: SourceText): Promise<Beside> {
  const convert = needsConversion(source.text) ? await loadConverter() : undefined;
  const cleaned = clean(source, convert && { convert }).value;
  return { fresh: (await extract(source)).value, view: viewOf(source, cleaned) };
}

function viewOf(source: SourceText, cleaned: CleanText): SourceView {
  const place = positions(source.text);
  const at = (start: number, end: number) => place(sourceSpan(cleaned, start, end));
  const known = new Map<string, readonly At[]>();
  const boxed = boxedLines(cleaned, at);
  const spanOf = spans(source.text);
  return {
    leads(words, quote) {
      const start = cleanOffset(cleaned, spanOf(words).start);
      return cleaned.text.startsWith(quote, start) && same(at(start, start + quote.length), words);
    },
    places(quote) {
      const places =
        known.get(quote) ?? occurrences(cleaned.text, quote).map((start) => at(start, start + quote.length));
      known.set(quote, places);
      return places;
    },
    boxed: ({ line }) => boxed.has(line),
    lines: at(cleaned.text.length, cleaned.text.length).line,
  };
}

const same = (a: At, b: At) => a.line === b.line && a.column === b.column && a.length === b.length;

/** The last offset of the clean text that stands for an offset of the original or one before it. */
function cleanOffset({ text, toSource }: CleanText, offset: number): number {
  if (!toSource) return offset;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((toSource[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function occurrences(text: string, words: string): number[] {
  const out: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) out.push(start);
  return out;
}

/** The lines of boxes and tables. */
function boxedLines({ text }: CleanText, at: (start: number, end: number) => At): ReadonlySet<number> {
  const { blocks } = readOutline(text).value;
  const rows = readTables(text, blocks, () => undefined);
  const lines = new Set<number>();
  for (const block of blocks)
    if (block.box !== undefined || block.kind === "row" || rows.has(block)) lines.add(at(block.start, block.end).line);
  return lines;
}
