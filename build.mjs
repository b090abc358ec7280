// Bundles the library (ESM chunks) and the command line (one script and its compiled code) into dist/.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";

/** Modules that a bundle drags along and qplan never uses; each costs milliseconds at every start. */
const unused = {
  name: "unused",
  setup({ onResolve, onLoad }) {
    // commander: subcommands as programs of their own; chevrotain: type declarations of syntax trees
    onResolve({ filter: /^(?:node:child_process|@chevrotain\/cst-dts-gen)$/ }, ({ path }) => ({
      path,
      namespace: "unused",
    }));
    onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: "export default {}; export const generateCstDts = undefined;",
    }));
  },
};

/** The command line finds its program compiled. */
const compiled = {
  name: "compiled",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: resolve("src/cli/compiled-program.ts") }));
  },
};

/** What only few runs need stays in files of its own: OpenCC's table, the YAML library, which finds the places of findings, and that for XLSX. */
const rare = { "opencc-js/t2cn": "t2cn", yaml: "yaml", "write-excel-file/node": "write-excel-file" };
const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:opencc-js\/t2cn|yaml|write-excel-file\/node)$/ }, ({ path }) => ({
      path: `./${rare[path]}.cjs`,
      external: true,
    }));
    // threads load the program from its own file
    onResolve({ filter: /^\.\.\/worker\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The CommonJS form of a package. */
const find = createRequire(import.meta.url).resolve;

/** Readers of formats: files of their own with their libraries, loaded when such a file is met. */
const readers = {
  html: "src/read/html/read-html.ts",
  package: "src/read/package/read-package.ts",
  doc: "src/read/doc/read-doc.ts",
  pdf: "src/read/pdf/read-pdf.ts",
};
const readersApart = {
  name: "readers-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w+\/read-(?:html|package|doc|pdf)\.ts$/ }, ({ path }) => ({
      path: `./${path.replace(/^.*\/|\.ts$/g, "")}.cjs`,
      external: true,
    }));
  },
};

/** All commands but extract, which are not in its script. */
const othersOut = {
  name: "others-out",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w+-command\.ts$/ }, ({ path, importer }) =>
      importer.endsWith("commands.ts") && path !== "./extract-command.ts" ? { path, namespace: "unused" } : undefined,
    );
  },
};

const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  define: { "process.env.QPLAN_VERSION": JSON.stringify(JSON.parse(readFileSync("package.json", "utf8")).version) },
};

rmSync("dist", { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { index: "src/index.ts" },
  outdir: "dist",
  splitting: true,
  format: "esm",
  chunkNames: "chunks/[name]-[hash]",
  banner: {
    js: 'import { createRequire as qplanRequire } from "node:module"; const require = qplanRequire(import.meta.url);',
  },
  plugins: [unused],
});
// CommonJS: Node starts sooner than with ES modules, by a tenth of `node -e 0`
await build({
  ...common,
  entryPoints: { cli: "src/cli/main.ts", worker: "src/cli/worker.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  supported: { "dynamic-import": false },
  define: { ...common.define, "import.meta.dirname": "__dirname" },
  plugins: [compiled],
});
for (const [name, file] of Object.entries(rare))
  await build({ ...common, entryPoints: [find(name)], outfile: `dist/chunks/${file}.cjs`, format: "cjs" });
for (const [name, entry] of Object.entries(readers))
  await build({ ...common, entryPoints: [entry], outfile: `dist/chunks/read-${name}.cjs`, format: "cjs" });

// esbuild escapes all but regular expressions; of ASCII alone V8 keeps and Node reads one byte a character. From a megabyte on
// (EXTERN_APEX in Node's string_bytes.cc) Node leaves a string outside V8's heap, where it costs no garbage collection.
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const LEFT_OUTSIDE = 0xfbee9 + 1;

const silent = {
  write(_, done) {
    done?.();
    return true;
  },
  on() {},
};
const io = { stdin: [], stdout: silent, stderr: silent, env: {} };
const models = ["whole-plan", "bullet-scope"].map((name) => `fixtures/extract/${name}/expected.yaml`);
const revision = ["old", "new"].map((side) => `fixtures/diff/every-room/${side}.yaml`);
const extracts = readdirSync("fixtures/extract")
  .sort()
  .map((name) => ["extract", `fixtures/extract/${name}/input.txt`]);
await compileProgram("extract", extracts, [othersOut]);
await compileProgram("program", [...extracts, ["compare", ...models], ["diff", ...revision]], []);

/** The program as a script, and its compiled code: of the functions that the given runs need. What it lacks is compiled anew at every start. */
async function compileProgram(name, runs, plugins) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ["src/cli/program.ts"],
    write: false,
    format: "cjs",
    supported: { "dynamic-import": false },
    // its ES module asks for import.meta.url, which a script has not
    alias: { tinyglobby: find("tinyglobby") },
    plugins: [unused, apart, readersApart, ...plugins],
  });
  const filename = resolve(`dist/chunks/${name}.script`);
  const source = `(function (module, require) {${ascii(outputFiles[0].text)}})`.padEnd(LEFT_OUTSIDE);
  writeFileSync(filename, source);
  const script = new Script(source, { filename });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(filename));
  for (const args of runs) {
    const code = await module.exports.runProgram(args, "0.0.0", io);
    if (code > 1) throw new Error(`${args.join(" ")} as built ended with ${code}`);
  }
  writeFileSync(`${filename}.code`, script.createCachedData());
}
