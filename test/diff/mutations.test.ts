import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { diff } from "../../src/diff/diff.ts";
import type { Change, Difference, Kind } from "../../src/diff/difference.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { writeJson } from "../../src/plan/write-json.ts";
import { writeYaml } from "../../src/plan/write-yaml.ts";
import { models } from "./models.ts";
import { chance, mutated, mutations, shuffled } from "./mutate.ts";

const plans = await models();
const seed = fc.integer({ min: 1, max: 2 ** 31 });

/** What a change is, seen from the other side. */
const mirrors: Partial<Record<Kind, Kind>> = Object.fromEntries(
  (
    [
      ["added", "dropped"],
      ["split", "merged"],
      ["raised", "lowered"],
      ["tightened", "loosened"],
      ["earlier", "later"],
      ["dated", "undated"],
      ["joined", "left"],
    ] as const
  ).flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);
const mirrored = ({ kind, field, from, to, stricter }: Change) => ({
  kind: mirrors[kind] ?? kind,
  field,
  ...(to !== undefined && { from: to }),
  ...(from !== undefined && { to: from }),
  ...(stricter !== undefined && { stricter: !stricter }),
});
/** Differences without what is told of the new side alone, in any order. */
function plain(differences: readonly Difference[]): string[] {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, part) =>
      part && !Array.isArray(part) && typeof part === "object" ? Object.fromEntries(Object.entries(part).sort()) : part,
    );
  return differences
    .map(({ of, old, new: now, changes }) =>
      text([
        of,
        old.map(text).sort(),
        now.map(text).sort(),
        changes.map(({ from, to, ...rest }) => text({ ...rest, from: sorted(from), to: sorted(to) })).sort(),
      ]),
    )
    .sort();
}
const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
const mirror = (differences: readonly Difference[]): Difference[] =>
  differences.map((difference) => ({
    ...difference,
    old: difference.new,
    new: difference.old,
    changes: difference.changes.map(mirrored),
  }));

const tries = Array.from({ length: 40 }, (_, number) => number);

describe("a model that was changed in one way is told to be so", () => {
  test.each(mutations.map((mutation) => [mutation.kind, mutation.room, mutation.how, mutation] as const))(
    "%s（%s: %s）",
    (kind, _room, _how, mutation) => {
      const fitting = plans.filter((plan) => tries.some((number) => mutated(plan, mutation, chance(number))));
      const change = fc.property(fc.nat(fitting.length - 1), seed, (which, number) => {
        const by = chance(number);
        const plan = fitting[which] as Plan;
        const now = mutated(plan, mutation, by);
        fc.pre(now !== undefined);
        const told = diff(plan, shuffled(now, by));
        expect(told.flatMap(({ changes }) => changes.map((one) => one.kind))).toEqual([kind]);
        expect(plain(mirror(diff(now, plan)))).toEqual(plain(told));
      });
      fc.assert(change, { seed: 4, numRuns: 100 });
    },
    30_000,
  );
});

describe("no difference", () => {
  test("between a model and itself, in whatever order its entries stand", () => {
    fc.assert(
      fc.property(fc.nat(plans.length - 1), seed, (which, number) => {
        const plan = plans[which] as Plan;
        expect(diff(plan, shuffled(plan, chance(number)))).toEqual([]);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test("where YAML became JSON, was quoted otherwise or got comments", () => {
    for (const plan of plans) {
      const yaml = writeYaml(plan);
      expect(diff(plan, readPlan("m.yaml", yaml))).toEqual([]);
      expect(diff(readPlan("m.json", writeJson(plan)), readPlan("m.yaml", yaml))).toEqual([]);
      expect(diff(plan, readPlan("m.yaml", commented(yaml)))).toEqual([]);
    }
  });
});

/** The same YAML, its strings in quotes, in block style and with comments. */
function commented(yaml: string): string {
  const document = parseDocument(yaml);
  document.commentBefore = " checked";
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.type = "QUOTE_DOUBLE";
    },
    Collection: (_, node) => {
      node.flow = false;
      node.commentBefore = " as it should be";
    },
  });
  return document.toString({ lineWidth: 0 });
}

test("what is changed many ways is told backwards as forwards, and so are two other plans", () => {
  const many = (plan: Plan, number: number) => {
    const by = chance(number);
    return Array.from({ length: 12 }).reduce<Plan>((now) => mutated(now, by.pick(mutations), by) ?? now, plan);
  };
  fc.assert(
    fc.property(fc.nat(plans.length - 1), fc.nat(plans.length - 1), seed, (which, another, number) => {
      const [plan, other] = [plans[which], plans[another]] as [Plan, Plan];
      const now = many(plan, number);
      expect(plain(mirror(diff(now, plan)))).toEqual(plain(diff(plan, now)));
      expect(plain(mirror(diff(other, plan)))).toEqual(plain(diff(plan, other)));
    }),
    { seed: 4, numRuns: 100 },
  );
});
