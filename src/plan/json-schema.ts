import * as z from "zod/mini";
import { planSchema } from "./schema.ts";

/** The drafts of JSON Schema that are written: the current one, and the one that the YAML language server reads. */
export const drafts = ["2020-12", "7"] as const;
export type Draft = (typeof drafts)[number];

/** The model as JSON Schema, two spaces deep, with a line break at the end; what schema/ holds and `qplan schema` prints. */
export function writeJsonSchema(draft: Draft): string {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { target: draft === "7" ? "draft-7" : "draft-2020-12" });
  const title = "qplan model, version 1";
  const description =
    "Goals, figures, deadlines and responsible bodies of one policy document, each with the words it came from.";
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}
