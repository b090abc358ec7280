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

/** OpenCC's table stays a file of its own: only few texts need it. */
const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^opencc-js\/t2cn$/ }, () => ({ path: "./t2cn.cjs", external: true }));
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
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir: "dist",
  splitting: true,
  format: "esm",
  chunkNames: "chunks/[name]-[hash]",
  banner: {
    js: 'import { createRequire as qplanRequire } from "node:module"; const require = qplanRequire(import.meta.url);',
  },
  plugins: [unused, compiled],
});
await build({ ...common, entryPoints: ["opencc-js/t2cn"], outfile: "dist/chunks/t2cn.cjs", format: "cjs" });
const { outputFiles } = await build({
  ...common,
  entryPoints: ["src/cli/program.ts"],
  write: false,
  format: "cjs",
  supported: { "dynamic-import": false },
  plugins: [unused, apart],
});

const filename = resolve("dist/chunks/program.script");
const source = `(function (module, require) {${outputFiles[0].text}})`;
writeFileSync(filename, source);

// The compiled code holds the functions that have run: those that the fixtures need. What it lacks is compiled anew at every start.
const script = new Script(source, { filename });
const module = { exports: {} };
script.runInThisContext()(module, createRequire(filename));
const silent = {
  write(_, done) {
    done?.();
    return true;
  },
  on() {},
};
const io = { stdin: [], stdout: silent, stderr: silent, env: {} };
for (const name of readdirSync("fixtures/extract").sort()) {
  const code = await module.exports.runProgram(["extract", `fixtures/extract/${name}/input.txt`], "0.0.0", io);
  if (code > 1) throw new Error(`the program as built ended with ${code}`);
}
writeFileSync(`${filename}.code`, script.createCachedData());
