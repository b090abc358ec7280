import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { UsageError } from "../diagnostic.ts";
import type { Plan } from "./plan.ts";
import { readWrittenYaml } from "./read-written-yaml.ts";

/** The version of models that this program writes and reads. */
const VERSION = 1;

/** Whether a text is meant as a model: YAML whose first key is `qplan`, or a JSON object with it first. */
export function looksLikeModel(text: string): boolean {
  return /^\ufeff?(?:\s*#[^\n]*\n|\s*\n|---[^\n]*\n)*\s*(?:\{\s*"qplan"|["']?qplan["']?\s*:)/.test(text.slice(0, 4000));
}

/**
 * Reads a model, YAML or JSON（`name` is for messages）. Dates stay text, as they are written. Throws a UsageError, with the place, for what is
 * no YAML, no model or a model of a later version; whether all its keys are right is not looked at.
 */
export function readPlan(name: string, text: string): Plan {
  const model = parseModel(name, text.replace(/^\ufeff/, ""));
  if (typeof model !== "object" || model === null || Array.isArray(model) || !("qplan" in model))
    throw new UsageError(`${name} is not a model`, "a model begins with `qplan: 1`; qplan extract writes one");
  const version = model.qplan;
  if (typeof version !== "number" || version < 1)
    throw new UsageError(`${name} is not a model: qplan is ${JSON.stringify(version)}`, `it should be ${VERSION}`);
  if (version > VERSION)
    throw new UsageError(
      `${name} is a model of version ${version}; this qplan reads version ${VERSION}`,
      "a newer qplan reads it",
    );
  return model as Plan;
}

function parseModel(name: string, text: string): unknown {
  try {
    if (text.trim() === "") return undefined;
    if (text.trimStart().startsWith("{")) return JSON.parse(text);
    return readWrittenYaml(text) ?? load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) {
      const place = error.mark ? `:${error.mark.line + 1}:${error.mark.column + 1}` : "";
      throw new UsageError(`${name}${place} cannot be read as YAML: ${error.reason}`);
    }
    throw new UsageError(`${name} cannot be read as JSON: ${(error as Error).message}`);
  }
}
