import { createReadStream } from "node:fs";
import { UsageError } from "../diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { readPlan } from "../plan/read-plan.ts";
import { linesOf } from "./lines.ts";

/** A model of a file of lines, under the id of its line; undefined where the line says why there is none. */
export interface ModelLine {
  readonly name: string;
  readonly plan: Plan | undefined;
}

/** Whether a file holds a model a line, by its name. */
export const hasModelLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/i.test(file);

/** The models of a file of lines: `{ "id", "model" }` or `{ "id", "error" }` as the filter writes them, or the bare model. */
export async function* modelLines(file: string): AsyncGenerator<ModelLine> {
  let line = 0;
  try {
    for await (const bytes of linesOf(createReadStream(file))) {
      line++;
      if (bytes.length > 0) yield modelLine(`${file}:${line}`, Buffer.from(bytes).toString("utf8"));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function modelLine(place: string, text: string): ModelLine {
  const entry = parse(place, text);
  if (entry.error !== undefined) return { name: String(entry.id ?? place), plan: undefined };
  if (entry.model === undefined) return { name: place, plan: readPlan(place, text) };
  return { name: String(entry.id), plan: entry.model as Plan };
}

function parse(place: string, text: string): { id?: unknown; model?: unknown; error?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${place} cannot be read as JSON: ${(error as Error).message}`);
  }
}
