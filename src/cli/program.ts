import { Command, CommanderError } from "commander";
import { UsageError } from "../diagnostic.ts";
import { commands } from "./commands.ts";
import type { Io } from "./io.ts";

export { workOf } from "./work.ts";

/** Builds the commands and runs the one that `argv` names; gives the exit code. Every UsageError ends here. */
export async function runProgram(argv: readonly string[], version: string, io: Io): Promise<number> {
  let code = 0;
  const program = newProgram(version, io);
  // to build the options of all commands takes 2 ms; the list of commands shows which have some
  const named = commands.filter(({ usage }) => argv.includes(nameOf(usage)));
  for (const entry of commands) {
    const { usage, description, options, run } = entry;
    const command = program.command(usage).description(description);
    if (named.length === 0 || named.includes(entry)) options(command);
    command.action(async (...given: unknown[]) => {
      code = await run(given as never, io, version);
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

const nameOf = (usage: string): string => usage.slice(0, usage.search(/ |$/));

function newProgram(version: string, io: Io): Command {
  return new Command("qplan")
    .description("Reads Chinese government plans and writes a model of their goals, each with the words it came from.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(qplan --help lists commands and options)")
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, put) => put(text.replace(/^error: /, "qplan: ")),
    });
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  io.stderr.write(`qplan: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ""}`);
  return 2;
}
