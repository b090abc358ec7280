/**
 * In dist/ this stands in for program.ts: the same program as one script, with the code that V8 made of it at the build, which saves a
 * quarter of a run. Where that code is missing or of another V8, the script is compiled anew.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

const filename = join(import.meta.dirname, "chunks/program.script");
const code = `${filename}.code`;
const cachedData = existsSync(code) ? readFileSync(code) : undefined;
// ASCII, which Node reads fastest as Latin-1
const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) });
const module = { exports: {} };
script.runInThisContext()(module, createRequire(filename));

export const { runProgram, workOf } = module.exports as typeof import("./program.ts");
