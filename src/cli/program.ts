import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../diagnostic.ts";
import { ENCODING_NAMES, type Encoding } from "../read/encoding.ts";
import type { ExplainOptions } from "./explain-command.ts";
import type { ExtractOptions } from "./extract-command.ts";
import { type Io, ignoreBrokenPipe } from "./io.ts";
import { stages } from "./stages.ts";

const extractHelp = `
Examples:
  $ qplan extract plan.txt                     the model as YAML on standard output
  $ qplan extract plan.txt -o plan.yaml        written whole or not at all
  $ qplan extract plan.txt --strict            exit code 1 if a figure stays unexplained
  $ qplan extract plan.docx                    a page saved from a site, docx, doc, PDF are read, too
  $ qplan extract old.txt --encoding big5      where qplan finds the wrong encoding
  $ curl -s URL | qplan extract - --format json`;

const explainHelp = `
Examples:
  $ qplan explain plan.pdf --stage text        the text whose lines a model's places count
  $ qplan explain plan.txt --stage clean       the text that the grammars read
  $ qplan explain plan.txt --stage outline     headings and blocks
  $ qplan explain - --format ndjson            each line of standard input gives a line of JSON
  $ qplan explain --code unexplained-figure    what a diagnostic means`;

/** Builds the commands and runs the one that `argv` names; gives the exit code. Every UsageError ends here. */
export async function runProgram(argv: readonly string[], version: string, io: Io): Promise<number> {
  ignoreBrokenPipe(io);
  let code = 0;
  const program = newProgram(version, io);
  withCommonOptions(program.command("extract <file...>"))
    .description("read a document and write the model of its goals, figures and deadlines")
    .addOption(new Option("--format <format>", "form of the model").choices(["yaml", "json"]).default("yaml"))
    .addOption(new Option("--script <script>", "script of the text").choices(["auto", "hans", "hant"]).default("auto"))
    .option("--strict", "figures that no rule explains are findings (exit code 1)")
    .addHelpText("after", extractHelp)
    .action(async (files: string[], options: ExtractOptions) => {
      code = await (await import("./extract-command.ts")).extractCommand(files, options, io);
    });
  withCommonOptions(program.command("explain [text]"))
    .description("show how a text is read; <text> is a file, - or the words themselves")
    .addOption(new Option("--stage <stage>", "what to show").choices(stages).default("statements"))
    .addOption(
      new Option("--format <format>", "form of the answer").choices(["pretty", "json", "ndjson"]).default("pretty"),
    )
    .option("--code <code>", "print what a diagnostic code means")
    .addHelpText("after", explainHelp)
    .action(async (text: string | undefined, options: ExplainOptions) => {
      code = await (await import("./explain-command.ts")).explainCommand(text, options, io);
    });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

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

function withCommonOptions(command: Command): Command {
  return command
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("--encoding <name>", "encoding of text or HTML (default: found out)", encodingOf)
    .addOption(new Option("--beta-ofd", "read OFD, which is on trial"))
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .addOption(new Option("--lang <language>", "language of messages (default: from LANG)").choices(["en", "zh"]))
    .option("-q, --quiet", "errors only")
    .option("-v, --verbose", "every remark, and a summary");
}

/** What `--encoding` names; undefined for auto. */
function encodingOf(name: string): Encoding | undefined {
  const key = name.toLowerCase();
  if (key !== "auto" && !Object.hasOwn(ENCODING_NAMES, key))
    throw new InvalidArgumentError(`It is one of auto, ${Object.keys(ENCODING_NAMES).join(", ")}.`);
  return ENCODING_NAMES[key];
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  io.stderr.write(`qplan: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ""}`);
  return 2;
}
