// Bundles the library and the command line into dist/: ESM chunks, so that a command loads only what it needs.
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  chunkNames: "chunks/[name]-[hash]",
  define: { "process.env.QPLAN_VERSION": JSON.stringify(process.env.npm_package_version ?? (await version())) },
  banner: {
    js: 'import { createRequire as qplanRequire } from "node:module"; const require = qplanRequire(import.meta.url);',
  },
});

async function version() {
  const { readFile } = await import("node:fs/promises");
  return JSON.parse(await readFile("package.json", "utf8")).version;
}
