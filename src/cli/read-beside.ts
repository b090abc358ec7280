import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Plan } from "../plan/plan.ts";
import { readDocument } from "../read/read-document.ts";
import type { Finding, SourceView } from "../rules/rule.ts";
import { forgiving } from "./forgiving.ts";
import type { Io } from "./io.ts";
import type { LoadedPlan } from "./load-plans.ts";
import { readBytes } from "./read-input.ts";

/** The document of a model, and what reading it again gives. */
export interface Beside {
  readonly fresh: Plan;
  readonly view: SourceView;
}

/** Reads the document that lies beside a model, or says that it is not there. */
export async function readBeside({ file, plan, source }: LoadedPlan, io: Io): Promise<Beside | Finding> {
  const { readAgain } = source ? await import("./read-again.ts") : { readAgain: undefined };
  if (source && readAgain) return readAgain(source);
  const missing: Finding = { code: "source-missing", path: ["source", "path"] };
  if (plan.source.path === "-") return { ...missing, kind: "stdin" };
  const path = resolve(file === "-" ? "." : dirname(file), plan.source.path);
  if (!existsSync(path)) return { ...missing, values: { file: relative(process.cwd(), path) } };
  const bytes = await readBytes(path, io);
  const options = { betaOfd: plan.source.format === "ofd" };
  const { value } = await forgiving(() => readDocument(plan.source.path, bytes, options));
  return (await import("./read-again.ts")).readAgain(value);
}
