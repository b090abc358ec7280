import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, drafts, writeJsonSchema } from "../../src/plan/json-schema.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { planSchema } from "../../src/plan/schema.ts";
import { apply, at, change, full } from "./mutate.ts";

const root = join(import.meta.dirname, "../..");
const fixtures = join(root, "fixtures/extract");
const models: unknown[] = readdirSync(fixtures).flatMap((name) => {
  const file = join(fixtures, name, "expected.yaml");
  return readPlan(file, readFileSync(file, "utf8"));
});
models.push(full);

const validators = {
  "2020-12": new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(writeJsonSchema("2020-12"))),
  "7": new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(writeJsonSchema("7"))),
};
/** Whether zod and each JSON Schema take a document. */
const verdicts = (model: unknown) => [
  planSchema.safeParse(model).success,
  validators["2020-12"](model),
  validators["7"](model),
];

describe("the schema", () => {
  test("takes every model of the fixtures, and each kind of entry", () => {
    for (const model of models) {
      expect(planSchema.safeParse(model).error?.issues).toBeUndefined();
      expect(verdicts(model)).toEqual([true, true, true]);
    }
  });

  test.each([
    ["a key that it does not know", { ...full, extra: 1 }],
    ["no figures", { ...full, figures: undefined }],
    ["another version", { ...full, qplan: 2 }],
    ["an absent maximum", { ...full, results: [{ ...full.results[0], target: { op: "range", value: 1, unit: "" } }] }],
    ["a month that there is not", { ...full, document: { issued: "2024-13" } }],
    ["a goal that is neither", { ...full, goals: [{ id: "a", at }] }],
    ["an empty list", { ...full, tasks: [] }],
  ])("refuses %s", (_, model) => {
    expect(verdicts(JSON.parse(JSON.stringify(model)))).toEqual([false, false, false]);
  });

  test("and an independent validator of JSON Schema accept and refuse the same documents", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.array(change, { minLength: 1, maxLength: 2 }), (model, changes) => {
        const changed = structuredClone(model);
        for (const each of changes) apply(changed, each);
        const [zod, ...others] = verdicts(changed);
        seen[`${zod as boolean}`]++;
        expect(others).toEqual([zod, zod]);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(50);
  });
});

/** schema/ holds what `qplan schema` prints; `npm run fixtures` writes it anew. */
test.each(drafts)("the checked-in schema of draft %s is fresh", async (draft: Draft) => {
  const name = draft === "7" ? "model-1.draft-7.json" : "model-1.json";
  await expect(writeJsonSchema(draft)).toMatchFileSnapshot(join(root, "schema", name));
});
