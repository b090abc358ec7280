import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { readSource } from "../../src/read/read-source.ts";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus");
const read = (file: string) => readPlan(file, readFileSync(file, "utf8"));

/** Models to change: of the fixtures, and of real documents where they are at hand. */
export async function models(): Promise<Plan[]> {
  const folders = join(root, "fixtures/extract");
  const own = readdirSync(folders)
    .map((name) => join(folders, name, "expected.yaml"))
    .filter((file) => existsSync(file))
    .map(read);
  const whole = join(root, "fixtures/diff/every-room");
  return [read(join(whole, "old.yaml")), read(join(whole, "new.yaml")), ...own, ...(await real())];
}

/** Larger plans tell nothing more and take long. */
const most = 60;
const entries = ({ goals = [], tasks = [], results = [] }: Plan) => goals.length + tasks.length + results.length;

async function real(): Promise<Plan[]> {
  if (!existsSync(corpus)) {
    console.warn("SKIPPED: no real documents at ../shared/corpus; the changes are tried on fixtures only");
    return [];
  }
  const files = readdirSync(corpus).filter((file) => file.endsWith(".txt") && file !== "README.txt");
  const plans = await Promise.all(
    files.map(async (file) => (await extract(readSource(file, readFileSync(join(corpus, file))).value)).value),
  );
  return plans.filter((plan) => entries(plan) <= most);
}
