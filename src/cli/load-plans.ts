import { isUtf8 } from "node:buffer";
import { type Diagnostic, UsageError } from "../diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { looksLikeModel, readPlan } from "../plan/read-plan.ts";
import type { SourceText } from "../read/source-text.ts";
import { forgiving } from "./forgiving.ts";
import type { Io } from "./io.ts";
import { isPattern, modelPath, readBytes } from "./read-bytes.ts";

/** A model with the file it came from. `source` and `diagnostics` are there where the file is a document that was read on the fly. */
export interface LoadedPlan {
  readonly file: string;
  readonly text: string;
  readonly plan: Plan;
  readonly source?: SourceText;
  readonly diagnostics?: readonly Diagnostic[];
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
  const bytes = Buffer.from(await readBytes(file, io));
  if (/\.(?:ya?ml|json)$/i.test(file) || looksLikeModel(bytes.toString("utf8", 0, 4000))) {
    if (!isUtf8(bytes)) throw new UsageError(`${file} is not a model: it is not UTF-8 text`);
    const text = bytes.toString("utf8");
    return { file, text, plan: readPlan(file, text) };
  }
  // only a document needs the stages of reading, and what they load
  const [{ readDocument }, { extract }] = await Promise.all([
    import("../read/read-document.ts"),
    import("../extract.ts"),
  ]);
  const { value, diagnostics: reading } = await forgiving(() => readDocument(file, bytes));
  const source = { ...value, name: modelPath(file, ".") };
  const { value: plan, diagnostics } = await extract(source);
  return { file, text: source.text, plan, source, diagnostics: [...reading, ...diagnostics] };
}
