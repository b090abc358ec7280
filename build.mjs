// Bundles the library and the command line into dist/: ESM chunks, so that a command loads only what it needs.
import { readFileSync, rmSync } from "node:fs";
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

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  chunkNames: "chunks/[name]-[hash]",
  define: { "process.env.QPLAN_VERSION": JSON.stringify(JSON.parse(readFileSync("package.json", "utf8")).version) },
  banner: {
    js: 'import { createRequire as qplanRequire } from "node:module"; const require = qplanRequire(import.meta.url);',
  },
  plugins: [unused],
});
