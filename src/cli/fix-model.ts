import type { Document } from "yaml";
import { writeJson } from "../plan/write-json.ts";
import type { Fix } from "../rules/rule.ts";
import type { LoadedPlan } from "./load-plans.ts";

/** The text of a model with values set or taken away. Comments, order and quotes of what is not touched stay as they are. */
export async function fixModel({ text, plan }: LoadedPlan, fixes: readonly Fix[]): Promise<string> {
  if (/^\ufeff?\s*\{/.test(text)) {
    const changed = structuredClone(plan);
    for (const fix of fixes) set(changed, fix);
    return writeJson(changed);
  }
  const { parseDocument } = (await import("yaml")).default;
  const document = parseDocument(text);
  for (const { path, value } of fixes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, plainValue(value) ? value : flow(document, value));
  }
  return document.toString({ lineWidth: 0 });
}

const plainValue = (value: unknown) => typeof value !== "object";

/** Maps and lists on one line, but of a list of maps each on its own. */
function flow(document: Pick<Document, "createNode">, value: unknown): unknown {
  const line = (part: unknown) => document.createNode(part, { flow: true });
  const long = Array.isArray(value) && value.some((part) => !plainValue(part));
  return long ? document.createNode(value.map(line)) : line(value);
}

function set(model: unknown, { path, value }: Fix): void {
  const last = path.at(-1) as string | number;
  const place = path
    .slice(0, -1)
    .reduce((part, key) => part[key] as Record<string | number, unknown>, model as Record<string | number, unknown>);
  if (value === undefined) delete place[last];
  else place[last] = value;
}
