import { UsageError } from "../diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { looksLikeModel, readPlan } from "../plan/read-plan.ts";
import { readSource } from "../read/read-source.ts";
import type { SourceText } from "../read/source-text.ts";
import type { Io } from "./io.ts";
import { isPattern, modelPath, readBytes } from "./read-input.ts";

/** A model with the file it came from. `source` is there where the file is a document that was read on the fly. */
export interface LoadedPlan {
  readonly file: string;
  readonly text: string;
  readonly plan: Plan;
  readonly source?: SourceText;
}

/** The files that arguments name: themselves, or what a pattern matches, in order; a pattern without a match ends the command. */
export async function expandFiles(patterns: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    if (!isPattern(pattern)) files.push(pattern);
    else files.push(...(await matches(pattern)));
  }
  return files;
}

async function matches(pattern: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, { dot: false, absolute: false, expandDirectories: false });
  if (found.length > 0) return found.sort();
  throw new UsageError(`no file matches ${pattern}`, "quote a pattern so that the shell leaves it to qplan");
}

/** Reads a model, or a document in its place, which is then read as `extract` does. `-` is standard input. */
export async function loadPlan(file: string, io: Io): Promise<LoadedPlan> {
  const bytes = await readBytes(file, io);
  const source = readSource(file, bytes).value;
  if (looksLikeModel(source.text) || /\.(?:ya?ml|json)$/i.test(file))
    return { file, text: source.text, plan: readPlan(file, source.text) };
  const { extract } = await import("../extract.ts");
  const named = { ...source, name: modelPath(file, ".") };
  return { file, text: source.text, plan: (await extract(named)).value, source: named };
}
