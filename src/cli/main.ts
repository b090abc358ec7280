import { type Io, processIo } from "./io.ts";

/** Set by build.mjs from package.json. */
const version = process.env.QPLAN_VERSION ?? "0.0.0";

/** Runs the command line of this process and ends it as soon as its streams are written: to wait for Node to take down its heap costs 4 ms. */
export async function main(): Promise<never> {
  const io = processIo();
  const code = await run(process.argv.slice(2), io);
  await io.flushed();
  return process.exit(code);
}

/**
 * Runs the command line: `argv` without node and script. Gives the exit code: 0 fine, 1 findings, 2 could not run.
 * The version is answered before anything is loaded.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(argv, version, io);
}
