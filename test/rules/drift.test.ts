import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { drift } from "../../src/rules/drift.ts";

const folder = join(import.meta.dirname, "../../fixtures/extract");
const plans = readdirSync(folder).map((name) =>
  readPlan(name, readFileSync(join(folder, name, "expected.yaml"), "utf8")),
);
const rooms = ["goals", "results", "tasks", "bodies"] as const;
type Entry = Record<string, unknown>;
const entries = (plan: Plan) => rooms.flatMap((room) => (plan[room] ?? []) as unknown as Entry[]);
const rich = plans.filter((plan) => entries(plan).length > 0);

/** A plan with one entry changed: a word of it, or its name. */
const changed = fc
  .record({
    plan: fc.constantFrom(...rich),
    which: fc.nat(),
    key: fc.constantFrom("indicator", "title", "id", "name", "quote"),
  })
  .map(({ plan, which, key }) => {
    const copy = structuredClone(plan);
    const all = entries(copy).filter((each) => typeof each[key] === "string");
    const entry = all[which % Math.max(1, all.length)];
    if (entry) entry[key] = `${entry[key]}改`;
    return { plan, copy, entry };
  })
  .filter(({ entry }) => entry !== undefined);

describe("drift", () => {
  test("a model and the same read again: none", () => {
    for (const plan of plans) expect(drift(plan, structuredClone(plan))).toEqual([]);
  });

  test("a changed word is drift; not where the entry is marked as reviewed", () => {
    fc.assert(
      fc.property(changed, ({ plan, copy, entry }) => {
        expect(drift(copy, plan)).not.toEqual([]);
        (entry as Entry).reviewed = true;
        expect(drift(copy, plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("what is taken out is missing, what is put in is extra, in every list", () => {
    for (const plan of rich)
      for (const room of rooms) {
        const [first, ...others] = plan[room] ?? [];
        if (!first) continue;
        const less = { ...plan, [room]: others };
        expect(drift(less, plan)).toMatchObject([{ code: "drift", kind: "missing", path: [room] }]);
        expect(drift(plan, less)).toMatchObject([{ code: "drift", kind: "extra", path: [room, 0] }]);
      }
  });

  test("another hash alone is a changed source, mended by writing it anew", () => {
    const [plan] = rich as [Plan];
    const sha256 = "f".repeat(64);
    const fresh = { ...plan, source: { ...plan.source, sha256 } };
    expect(drift(plan, fresh)).toMatchObject([
      { code: "source-changed", fix: [{ path: ["source", "sha256"], value: sha256 }] },
    ]);
  });
});
