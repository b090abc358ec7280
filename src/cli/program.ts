import { Command, CommanderError, Option } from "commander";
import { UsageError } from "../diagnostic.ts";
import { formats, rowKinds } from "../export/form.ts";
import type { ExplainOptions } from "./explain-command.ts";
import type { ExtractOptions } from "./extract-command.ts";
import { type Io, ignoreBrokenPipe } from "./io.ts";
import type { SchemaOptions } from "./schema-command.ts";
import { stages } from "./stages.ts";
import type { ValidateOptions } from "./validate-command.ts";

export { workOf } from "./work.ts";

const extractHelp = `
Examples:
  $ qplan extract plan.txt                     the model as YAML on standard output
  $ qplan extract plan.txt -o plan.yaml        written whole or not at all
  $ qplan extract plan.txt --strict            exit code 1 if a figure stays unexplained
  $ curl -s URL | qplan extract - --format json
  $ qplan extract plans/ -o models/ --resume   one model a document, the folders kept; goes on where it was stopped
  $ qplan extract 'plans/**/*.txt' --format csv -o goals.csv
  $ qplan extract --format ndjson < texts      each line { "id", "text" } gives a line { "id", "model" }`;

const explainHelp = `
Examples:
  $ qplan explain plan.txt --stage clean       the text that the grammars read
  $ qplan explain plan.txt --stage outline     headings and blocks
  $ qplan explain - --format ndjson            each line of standard input gives a line of JSON
  $ qplan explain --code unexplained-figure    what a diagnostic means`;

const validateHelp = `
Examples:
  $ qplan validate models/*.yaml               schema, rules, and whether the documents still say the same
  $ qplan validate plan.yaml --fix             mend what needs no judgement
  $ qplan validate plan.yaml -f pretty -f sarif=out.sarif
  $ qplan validate plan.yaml --rule goal-without-deadline=off --fail-on warning`;

const schemaHelp = `
Examples:
  $ qplan schema                               JSON Schema, draft 2020-12
  $ qplan schema --draft 7 -o model.json       for editors with a YAML language server`;

/** Builds the commands and runs the one that `argv` names; gives the exit code. Every UsageError ends here. */
export async function runProgram(argv: readonly string[], version: string, io: Io): Promise<number> {
  ignoreBrokenPipe(io);
  let code = 0;
  const program = newProgram(version, io);
  extractOf(withCommonOptions(program.command("extract [document...]")))
    .addHelpText("after", extractHelp)
    .action(async (documents: string[], options: ExtractOptions) => {
      code = await (await import("./extract-command.ts")).extractCommand(documents, options, io);
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
  withCommonOptions(program.command("validate [model...]"))
    .description("check models: their schema, their rules, and whether their documents still say the same")
    .option("-f, --format <format[=file]>", "pretty, json, sarif, junit or github; may be repeated", collect)
    .option("--rule <id=level>", "severity of a rule: off, info, warn or error; may be repeated", collect)
    .addOption(
      new Option("--fail-on <severity>", "what makes the exit code 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .option("--no-source", "do not look at the documents")
    .option("--fix", "mend what needs no judgement; comments stay")
    .addHelpText("after", validateHelp)
    .action(async (models: string[], options: ValidateOptions) => {
      code = await (await import("./validate-command.ts")).validateCommand(models, options, io, version);
    });
  program
    .command("schema")
    .description("print the JSON Schema of the model")
    .addOption(new Option("--draft <draft>", "draft of JSON Schema").choices(["2020-12", "7"]).default("2020-12"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", schemaHelp)
    .action(async (options: SchemaOptions) => {
      code = await (await import("./schema-command.ts")).schemaCommand(options, io);
    });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

function extractOf(command: Command): Command {
  return command
    .description("read documents and write the models of their goals, figures and deadlines")
    .addOption(new Option("-f, --format <format>", "form of the models").choices(formats).default("yaml"))
    .addOption(
      new Option("--per <kind>", "what a row or line of NDJSON, CSV, XLSX or Markdown stands for").choices(rowKinds),
    )
    .option("--files-from <file>", "names of documents, one a line; - is standard input")
    .option("--jobs <n>", "threads (default: one a processor, for many documents)")
    .option("--resume", "leave out documents whose models are there and of the same bytes")
    .addOption(new Option("--script <script>", "script of the text").choices(["auto", "hans", "hant"]).default("auto"))
    .option("--strict", "figures that no rule explains are findings (exit code 1)");
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

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
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .addOption(new Option("--lang <language>", "language of messages (default: from LANG)").choices(["en", "zh"]))
    .option("-q, --quiet", "errors only")
    .option("-v, --verbose", "every remark, and a summary");
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  io.stderr.write(`qplan: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ""}`);
  return 2;
}
