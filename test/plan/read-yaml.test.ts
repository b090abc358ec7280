import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { expect, test } from "vitest";
import { readPlainYaml } from "../../src/plan/read-yaml.ts";

const root = join(import.meta.dirname, "../..");
const files = ["extract", "diff"].flatMap((command) =>
  readdirSync(join(root, "fixtures", command), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(root, "fixtures", command, name)),
);
const corpus = join(root, "../shared/gold");
const gold = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".yaml")) : [];
const texts = files.map((file) => readFileSync(file, "utf8"));

function library(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return "broken";
  }
}

test.each(files)("%s is read, as the library reads it", (file) => {
  const text = readFileSync(file, "utf8");
  expect(readPlainYaml(text)).toEqual(library(text));
  expect(readPlainYaml(text)).toBeDefined();
});

test("YAML that a person wrote is read as the library reads it, or not at all", () => {
  for (const name of gold) {
    const text = readFileSync(join(corpus, name), "utf8");
    const value = readPlainYaml(text);
    if (value !== undefined) expect(value, name).toEqual(library(text));
  }
});

const odd = fc.constantFrom(
  ..."\n \t:-#,[]{}\"'|>&*!%@`~?=.0123456789eE_+xo中，：“\\/\r".split(""),
  ...[
    "\n  ",
    ": ",
    " #",
    "- ",
    "true",
    "Null",
    "~",
    "0x1F",
    "1e3",
    ".5",
    "0o7",
    "010",
    "1_000",
    "2015-06-30",
    "---",
    "<<: ",
    "\u2028",
    "\u00a0",
    "\n\n",
    "{}",
    "[]",
  ],
);

test("a text with odd characters anywhere is read as the library reads it, or not at all", () => {
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.array(odd, { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.nat(texts.length - 1),
      fc.nat(),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (which, from, edits) => {
        const whole = (texts[which] as string).split("\n");
        const start = from % whole.length;
        const lines = [...whole.slice(0, 1), ...whole.slice(start, start + 12)].join("\n");
        const text = edits.reduce((now, { at, cut, put }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + put.join("") + now.slice(place + cut);
        }, lines);
        const value = readPlainYaml(text);
        if (value !== undefined) expect(value).toEqual(library(text));
      },
    ),
    { seed: 11, numRuns: 20000 },
  );
});
