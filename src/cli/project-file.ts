import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { infer as Infer } from "zod/mini";
import { UsageError } from "../diagnostic.ts";
import type { PlanPath } from "../rules/rule.ts";
import type { projectSchema } from "./project-schema.ts";

const NAME = "qplan.yaml";

/** The project file: settings that hold for a folder and those below it. */
export interface Project extends Infer<typeof projectSchema> {
  /** Where it lies, relative to the working directory. */
  readonly file: string;
}

/** The project file of a folder, or of the nearest one above that has one. What it may not hold ends the command, with its place. */
export async function findProject(folder: string): Promise<Project | undefined> {
  const path = join(folder, NAME);
  if (existsSync(path)) return readProject(relative(process.cwd(), path) || NAME, await readFile(path, "utf8"));
  const above = dirname(folder);
  return above === folder ? undefined : findProject(above);
}

/** Reads a project file（`file` is for messages）. */
export async function readProject(file: string, text: string): Promise<Project> {
  const settings = (await parse(file, text)) ?? {};
  const { projectSchema } = await import("./project-schema.ts");
  const { data, error } = projectSchema.safeParse(settings);
  if (data) return { file, ...data };
  const [issue] = error.issues as [(typeof error.issues)[number]];
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys] as PlanPath;
  const { placesIn } = await import("./findings/places.ts");
  const { positions } = await import("../plan/positions.ts");
  const { line, column } = positions(text)((await placesIn(text))(path, keys.length > 0 ? "key" : undefined));
  throw new UsageError(
    `${file}:${line}:${column} ${problem(issue, path)}`,
    "README, Project file, lists what it may hold",
  );
}

function problem(issue: { code: string; values?: readonly unknown[]; expected?: string }, path: PlanPath): string {
  const name = path.join(".") || "the file";
  if (issue.code === "unrecognized_keys")
    return `${name}: there is no such ${path[0] === "rules" ? "rule" : "setting"}`;
  if (issue.values) return `${name} should be one of ${issue.values.join(", ")}`;
  return issue.expected ? `${name} should be of type ${issue.expected}` : `${name} cannot be so`;
}

/** The settings as they stand in the file. Where there is no file, nothing that reads one is loaded. */
async function parse(file: string, text: string): Promise<unknown> {
  const { CORE_SCHEMA, load, YAMLException } = await import("js-yaml");
  try {
    const empty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
    return empty ? undefined : load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = error.mark ? `:${error.mark.line + 1}:${error.mark.column + 1}` : "";
    throw new UsageError(`${file}${place} cannot be read as YAML: ${error.reason}`);
  }
}
