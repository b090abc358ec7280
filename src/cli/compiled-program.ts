/**
 * In dist/ this stands in for program.ts: the same program as a script, with the code that V8 made of it at the build, which saves a
 * quarter of a run. Where that code is missing or of another V8, the script is compiled anew. `extract` has a script of its own without
 * the other commands: a fifth less to load.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as Program from "./program.ts";

function load(name: "extract" | "program"): typeof Program {
  const filename = join(import.meta.dirname, `chunks/${name}.script`);
  const code = `${filename}.code`;
  const cachedData = existsSync(code) ? readFileSync(code) : undefined;
  // ASCII, which Node reads fastest as Latin-1
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(filename));
  return module.exports as typeof Program;
}

export const runProgram: typeof Program.runProgram = (argv, version, io) =>
  load(argv[0] === "extract" ? "extract" : "program").runProgram(argv, version, io);
export const workOf: typeof Program.workOf = (setup) => load("extract").workOf(setup);
