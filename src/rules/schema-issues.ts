import type { core } from "zod/mini";
import { planSchema } from "../plan/schema.ts";
import type { Finding, PlanPath } from "./rule.ts";

type Issue = core.$ZodIssue;

/** What is not as the schema of the model has it; nothing where all is. */
export function schemaIssues(model: unknown): Finding[] {
  return planSchema.safeParse(model).error?.issues.flatMap((issue) => findings(issue, [], model)) ?? [];
}

/** The findings of an issue at `base`; of a value that fits none of several forms those of the form that it is nearest to. */
function findings(issue: Issue, base: PlanPath, model: unknown): Finding[] {
  const path = [...base, ...(issue.path as PlanPath)];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [nearest] = [...issue.errors].sort((a, b) => weight(a) - weight(b));
    return (nearest as Issue[]).flatMap((inner) => findings(inner, path, model));
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "schema", kind: "unknown-key", path: [...path, key], values: { key } }));
  const found = valueAt(model, path);
  const key = path.at(-1) ?? "";
  if (found === undefined) return [{ code: "schema", kind: "missing-key", path, values: { key } }];
  return [{ code: "schema", ...said(issue, key, found), path }];
}

/** How far a value is from a form: by the keys that the form does not know, by what tells forms apart（op: range）, then by all else. */
const weight = (issues: readonly Issue[]): number => issues.reduce((sum, issue) => sum + weightOf(issue), 0);
const weightOf = (issue: Issue): number =>
  issue.code === "unrecognized_keys" ? issue.keys.length : issue.code === "invalid_value" ? 2 : 1;

function said(issue: Issue, key: string | number, found: unknown): Pick<Finding, "kind" | "values"> {
  const values = { key, found: shown(found) };
  switch (issue.code) {
    case "invalid_type":
      return { kind: "wrong-type", values: { ...values, expected: issue.expected } };
    case "invalid_value":
      return { kind: "wrong-value", values: { ...values, expected: issue.values.map(shown).join(", ") } };
    case "too_small":
      return {
        kind: issue.origin === "number" || issue.origin === "int" ? "too-small" : "too-short",
        values: { ...values, expected: `${issue.minimum}` },
      };
    case "too_big":
      return { kind: "too-big", values: { ...values, expected: `${issue.maximum}` } };
    case "invalid_format":
      return { kind: "wrong-form", values: { ...values, expected: issue.message } };
    default:
      return { kind: "wrong-form", values: { ...values, expected: issue.code } };
  }
}

const shown = (value: unknown): string => JSON.stringify(value);

const valueAt = (model: unknown, path: PlanPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], model);
