import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { readWrittenYaml } from "../../src/plan/read-written-yaml.ts";
import { writeYaml } from "../../src/plan/write-yaml.ts";

const library = (text: string) => load(text, { schema: CORE_SCHEMA });
const folder = join(import.meta.dirname, "../../fixtures/extract");
const models = readdirSync(folder).map((name) => readFileSync(join(folder, name, "expected.yaml"), "utf8"));

test("every model of the fixtures is read, and read as the library reads it", () => {
  for (const text of models) {
    expect(readWrittenYaml(text)).toEqual(library(text));
    expect(readWrittenYaml(text)).toBeDefined();
  }
});

test("what the writer makes of any plain data is read back", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("no", "12:30", "2025-12-31", "001", "- a", "a: b", "# x", "", " ", "~"),
  );
  const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const name = fc
    .stringMatching(/^[a-z]{1,6}$/)
    .filter((word) => !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(word));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(name, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(name, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), (data) => {
      const written = writeYaml(data as unknown as Plan);
      const read = readWrittenYaml(written);
      if (read !== undefined) expect(read).toEqual(library(written));
    }),
    { numRuns: 500 },
  );
});

test("lines of comments do no harm", () => {
  const text = "# yaml-language-server: $schema=x\nqplan: 1\n\ngoals:\n  # seen\n  - id: a\n    text: b\n";
  expect(readWrittenYaml(text)).toEqual({ qplan: 1, goals: [{ id: "a", text: "b" }] });
});

describe("a text that a person changed is read as the library reads it, or left to it", () => {
  test.each([
    "a: 'b'\n",
    "a: |\n  b\n",
    "a: &x 1\nb: *x\n",
    "a: b # c\n",
    "# c\na: 1\n",
    "a:\n  # c\n  - b\n\n  - c\n  # d\n",
    "a: b\n# c\n  d\n",
    "a: b\n  c\n",
    "a:\n- b\n",
    "a: 1\na: 2\n",
    "a: 012\nb: 0x1F\nc: 1_000\nd: .5\ne: 1.\nf: +1\ng: .inf\n",
    "a: True\nb: ~\nc: NULL\nd:\n",
    "a: [ b, c, ]\n",
    "a: { b: c, d: [ e, { f: g } ] }\n",
    "a: [b,c]\n",
    "a: {b: c}\n",
    "---\na: 1\n",
    "a: 1\n...\n",
    "a:\tb\n",
    "a: 2012-09-18\n",
    'a: "b\\x41"\n',
    "a: b: c\n",
    "? a\n: b\n",
    "a: - b\n",
    "a: <<\n",
    "a: 12:30\n",
    "a: !x b\n",
    "a: “b”\n",
    "a: 《b》\n",
  ])("%j", (text) => {
    const read = readWrittenYaml(text);
    if (read !== undefined) expect(read).toEqual(library(text));
  });

  test("with characters of YAML put in, taken out or doubled anywhere", () => {
    const marks = [..."#:-[]{}'\"|>&*!%@`?, \n~.0"];
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.nat(),
        fc.constantFrom(...marks, ""),
        fc.nat(2),
        (model, where, mark, taken) => {
          const at = where % model.length;
          const text = model.slice(0, at) + mark + model.slice(at + taken);
          const read = readWrittenYaml(text);
          if (read !== undefined) expect(read).toEqual(library(text));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
