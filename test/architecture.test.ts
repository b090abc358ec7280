import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();
const sources = filesIn("src");
const grammars = filesIn("grammars");

/** What each room may import, besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  cli: [
    "export",
    "rules",
    "extract.ts",
    "compare",
    "diff",
    "query",
    "plan",
    "statements",
    "outline",
    "clean",
    "read",
    "span.ts",
    "diagnostic.ts",
  ],
  "index.ts": ["extract.ts", "compare", "diff", "plan", "read", "span.ts", "diagnostic.ts"],
  "extract.ts": ["plan", "statements", "outline", "clean", "read", "span.ts", "diagnostic.ts"],
  compare: ["plan", "diagnostic.ts", "grammars/vocabulary"],
  query: ["plan"],
  export: ["plan", "diagnostic.ts"],
  rules: ["plan", "span.ts", "diagnostic.ts", "grammars/vocabulary"],
  diff: ["plan", "diagnostic.ts", "grammars/vocabulary"],
  plan: [
    "statements",
    "outline",
    "clean",
    "read",
    "span.ts",
    "diagnostic.ts",
    "grammars/vocabulary",
    "grammars/phrase-table.ts",
  ],
  statements: ["outline", "clean", "read", "span.ts", "diagnostic.ts", "grammars"],
  outline: ["clean", "read", "span.ts", "diagnostic.ts", "grammars"],
  clean: ["read", "span.ts", "diagnostic.ts", "grammars/vocabulary"],
  read: ["span.ts", "diagnostic.ts", "grammars/vocabulary"],
  "span.ts": [],
  "diagnostic.ts": ["span.ts"],
};

/** Every module that a file names: `import … from "…"`, `export … from "…"` and `import("…")`. */
const imports = (file: string) =>
  [...read(file).matchAll(/^(?:import|export)\b[^"]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    (match) => (match[1] ?? match[2]) as string,
  );
/** A path without src/: the room first. */
const place = (file: string, module: string) => relative(root, join(root, dirname(file), module)).replace(/^src\//, "");
const room = (path: string) => path.split("/")[0] as string;

describe("imports go only downwards", () => {
  test.each(sources)("%s", (file) => {
    const own = room(file.replace(/^src\//, ""));
    for (const module of imports(file).filter((name) => name.startsWith("."))) {
      const target = place(file, module);
      const allowed = [own, ...(below[own] ?? [])];
      expect(
        allowed.some((name) => target === name || target.startsWith(`${name}/`)),
        `${file} imports ${module}`,
      ).toBe(true);
    }
  });
});

test("grammars import chevrotain and nothing of src", () => {
  for (const file of grammars)
    for (const module of imports(file)) {
      const fine = module === "chevrotain" || (module.startsWith(".") && place(file, module).startsWith("grammars/"));
      expect(fine, `${file} imports ${module}`).toBe(true);
    }
});

test("what is compared is compared without a grammar: no import leads to one", () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const loads = [...read(file).matchAll(/^(?:import|export)\b(?! type)[^"]*?\bfrom "([^"]+)"/gm)].map(
      (match) => match[1] as string,
    );
    for (const module of loads)
      if (module.startsWith(".")) walk(relative(root, join(root, dirname(file), module)));
      else expect(["chevrotain", "yaml", "opencc-js/t2cn"], `${file} loads ${module}`).not.toContain(module);
  };
  for (const file of sources.filter((name) => /^src\/(?:compare\/|cli\/compare-)/.test(name))) walk(file);
  expect([...seen].filter((file) => /^src\/(?:clean|outline|statements|read)\//.test(file))).toEqual([]);
});

test("only cli and read touch files, only cli the process", () => {
  for (const file of sources.filter((name) => !name.startsWith("src/cli/"))) {
    expect(read(file), file).not.toMatch(/\bprocess\./);
    if (!file.startsWith("src/read/"))
      expect(
        imports(file).filter((module) => /^node:(?:fs|child_process|net|http)/.test(module)),
        file,
      ).toEqual([]);
  }
});

test("one module decides on colours", () => {
  expect(sources.filter((file) => imports(file).includes("chalk"))).toEqual(["src/cli/color.ts"]);
});

test("no Chinese stands in src but in comments and the message catalogue", () => {
  const catalogues = [
    "messages.ts",
    "rule-messages.ts",
    "compare-messages.ts",
    "diff-messages.ts",
    "query-messages.ts",
  ].map((name) => `src/cli/${name}`);
  for (const file of sources.filter((name) => !catalogues.includes(name))) {
    const code = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "");
    expect(code.match(/.*\p{Script=Han}.*/u)?.[0], file).toBeUndefined();
  }
});

test("no file is longer than 300 lines, vocabularies excepted", () => {
  const long = [...sources, ...grammars].filter(
    (file) => !file.includes("/vocabulary/") && read(file).split("\n").length > 301,
  );
  expect(long).toEqual([]);
});

describe("what a command's modules import, not counting what they load later", () => {
  /** Packages and files of the repository, from a file on; types are none. */
  function imported(file: string, seen = new Set<string>()): Set<string> {
    const values = read(file).matchAll(/^(?:import|export)\b(?! type\b)[^"]*?\bfrom "([^"]+)"/gm);
    for (const [, module = ""] of values) {
      const target = module.startsWith(".") ? join(dirname(file), module) : module;
      if (seen.has(target)) continue;
      seen.add(target);
      if (module.startsWith(".")) imported(target, seen);
    }
    return seen;
  }
  const packages = (file: string) => [...imported(file)].filter((name) => !/^(?:src|grammars|node:)/.test(name)).sort();

  test("extract: no schema", () => {
    expect(packages("src/cli/extract-command.ts")).toEqual(["chevrotain"]);
    expect(packages("src/index.ts")).not.toContain("zod/mini");
  });

  test("validate: no grammar, and no YAML library before there is something to show", () => {
    expect(packages("src/cli/validate-command.ts")).toEqual(["js-yaml", "zod/mini"]);
  });

  test("diff of models: no grammar, no stage of reading", () => {
    expect(packages("src/cli/diff-command.ts")).toEqual(["js-yaml"]);
    expect(
      [...imported("src/cli/diff-command.ts")].filter((file) =>
        /^src\/(?:clean|outline|statements|extract)|^grammars\/(?!vocabulary\/)/.test(file),
      ),
    ).toEqual([]);
  });
});

describe("what is loaded at once", () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.c?js$/.test(file));
  const code = new Map(files.map((file) => [file, readFileSync(join(dist, file), "utf8")]));
  const next = (file: string) =>
    [...(code.get(file) ?? "").matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map((match) =>
      join(dirname(file), match[1] as string),
    );
  /** A built file and all that it imports, not counting what it loads later. */
  function closure(file: string, seen = new Set<string>()): Set<string> {
    if (!seen.has(file)) {
      seen.add(file);
      for (const other of next(file)) closure(other, seen);
    }
    return seen;
  }
  test("--version: neither commander nor Chevrotain", () => {
    expect(
      [...closure("cli.cjs")].map((file) => code.get(file)?.length ?? 0).reduce((sum, size) => sum + size),
    ).toBeLessThan(3000);
  });

  test("the program: the grammars, but neither the YAML library, OpenCC's table nor the readers of formats", () => {
    const program = readFileSync(join(dist, "chunks/program.script"), "utf8");
    const extract = readFileSync(join(dist, "chunks/extract.script"), "utf8");
    expect(extract).not.toContain("json-schema.org");
    expect(extract.trimEnd().length).toBeLessThan(0.8 * program.trimEnd().length);
    expect(program).toContain("skipValidations");
    expect(program).not.toContain("trie_val");
    expect(program).not.toContain("parseAllDocuments");
    for (const reader of ["getTextContent", "foreignObject", "txbxContent", "WordDocument"])
      expect(program).not.toContain(reader);
    expect(readFileSync(join(dist, "chunks/t2cn.cjs"), "utf8")).toContain("trie_val");
  });
});
