import * as z from "zod/mini";
import { codes } from "./messages.ts";

export const levels = ["off", "info", "warning", "error"] as const;
/** How bad a finding of a rule is, or that it is not looked for. */
export type Level = (typeof levels)[number];

const text = z.string().check(z.minLength(1));

/** What a project file may hold. */
export const projectSchema = z.strictObject({
  /** Documents, and where their models lie; paths are relative to the project file. */
  documents: z.optional(z.array(z.strictObject({ path: text, model: text }))),
  /** Names of one indicator, for `compare`: lists of those that mean the same. */
  synonyms: z.optional(z.array(z.array(text).check(z.minLength(2)))),
  /** Severities by rule. */
  rules: z.optional(
    z.partialRecord(z.enum(Object.keys(codes) as [string, ...string[]]), z.enum([...levels, "warn"] as const)),
  ),
  language: z.optional(z.enum(["en", "zh"])),
});
