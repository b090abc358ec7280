import { type Command, InvalidArgumentError, Option } from "commander";
import { formats, rowKinds } from "../export/form.ts";
import { ENCODING_NAMES, type Encoding } from "../read/encoding.ts";
import type { CompareOptions } from "./compare-command.ts";
import type { DiffOptions } from "./diff-command.ts";
import type { ExplainOptions } from "./explain-command.ts";
import type { ExtractOptions } from "./extract-command.ts";
import type { Io } from "./io.ts";
import type { QueryOptions } from "./query-command.ts";
import type { SchemaOptions } from "./schema-command.ts";
import { stages } from "./stages.ts";
import type { ValidateOptions } from "./validate-command.ts";

/** A command of the program. */
export interface CommandEntry {
  readonly usage: string;
  readonly description: string;
  /** Adds its options and what its help ends with. */
  readonly options: (command: Command) => void;
  /** Runs it, given its arguments and, behind them, its options; gives the exit code. */
  readonly run: (given: never, io: Io, version: string) => Promise<number>;
}

const extractHelp = `
Examples:
  $ qplan extract plan.txt                     the model as YAML on standard output
  $ qplan extract plan.txt -o plan.yaml        written whole or not at all
  $ qplan extract plan.txt --strict            exit code 1 if a figure stays unexplained
  $ qplan extract plan.docx                    a page saved from a site, docx, doc, PDF are read, too
  $ qplan extract old.txt --encoding big5      where qplan finds the wrong encoding
  $ curl -s URL | qplan extract - --format json
  $ qplan extract plans/ -o models/ --resume   one model a document, the folders kept; goes on where it was stopped
  $ qplan extract 'plans/**/*.txt' --format csv -o goals.csv
  $ qplan extract --format ndjson < texts      each line { "id", "text" } gives a line { "id", "model" }`;

const explainHelp = `
Examples:
  $ qplan explain plan.pdf --stage text        the text whose lines a model's places count
  $ qplan explain plan.txt --stage clean       the text that the grammars read
  $ qplan explain plan.txt --stage outline     headings and blocks
  $ qplan explain - --format ndjson            each line of standard input gives a line of JSON
  $ qplan explain --code unexplained-figure    what a diagnostic means`;

const diffHelp = `
Examples:
  $ qplan diff old.yaml new.yaml               what changed, by section; exit code 1 if anything did
  $ qplan diff old.txt new.txt                 documents in place of models
  $ git show HEAD:plan.yaml | qplan diff - plan.yaml
  $ qplan diff old.yaml new.yaml --format md -o changes.md`;

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

const compareHelp = `
Examples:
  $ qplan compare a.yaml b.yaml                side by side; documents may stand in place of models
  $ qplan compare 'models/*.yaml' --indicator GDP
  $ qplan compare a.yaml b.yaml --only missing what one has and the other lacks
  $ qplan compare a.yaml b.yaml --why          why two indicators stand in one row
  $ qplan compare a.yaml b.yaml --format html -o compare.html`;

const queryHelp = `
Tables: documents, sections, goals, results, tasks, duties, agencies, funding, bodies, citations; "describe goals" lists columns.

Examples:
  $ qplan query "select region, indicator, value, unit from goals join documents using (model)" models/
  $ qplan query "select agency, count(*) as tasks from duties group by all order by all desc" models/ --format csv
  $ qplan query "from goals" models/ -o goals.parquet`;

/** The commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    usage: "extract [document...]",
    description: "read documents and write the models of their goals, figures and deadlines",
    options: (command) =>
      withCommonOptions(command)
        .addOption(new Option("-f, --format <format>", "form of the models").choices(formats).default("yaml"))
        .addOption(
          new Option("--per <kind>", "what a row or line of NDJSON, CSV, XLSX or Markdown stands for").choices(
            rowKinds,
          ),
        )
        .option("--files-from <file>", "names of documents, one a line; - is standard input")
        .option("--jobs <n>", "threads (default: one a processor, for many documents)")
        .option("--resume", "leave out documents whose models are there and of the same bytes")
        .addOption(
          new Option("--script <script>", "script of the text").choices(["auto", "hans", "hant"]).default("auto"),
        )
        .option("--strict", "figures that no rule explains are findings (exit code 1)")
        .addHelpText("after", extractHelp),
    run: async ([documents, options]: [string[], ExtractOptions], io) =>
      (await import("./extract-command.ts")).extractCommand(documents, options, io),
  },
  {
    usage: "explain [text]",
    description: "show how a text is read; <text> is a file, - or the words themselves",
    options: (command) =>
      withCommonOptions(command)
        .addOption(new Option("--stage <stage>", "what to show").choices(stages).default("statements"))
        .addOption(
          new Option("--format <format>", "form of the answer").choices(["pretty", "json", "ndjson"]).default("pretty"),
        )
        .option("--code <code>", "print what a diagnostic code means")
        .addHelpText("after", explainHelp),
    run: async ([text, options]: [string | undefined, ExplainOptions], io) =>
      (await import("./explain-command.ts")).explainCommand(text, options, io),
  },
  {
    usage: "diff <old> <new>",
    description: "say what changed between two models: goals added, dropped, raised, due later, reworded …",
    options: (command) =>
      withCommonOptions(command)
        .addOption(
          new Option("--format <format>", "form of the answer").choices(["pretty", "json", "md"]).default("pretty"),
        )
        .addHelpText("after", diffHelp),
    run: async ([old, now, options]: [string, string, DiffOptions], io) =>
      (await import("./diff-command.ts")).diffCommand(old, now, options, io),
  },
  {
    usage: "validate [model...]",
    description: "check models: their schema, their rules, and whether their documents still say the same",
    options: (command) =>
      withCommonOptions(command)
        .option("-f, --format <format[=file]>", "pretty, json, sarif, junit or github; may be repeated", collect)
        .option("--rule <id=level>", "severity of a rule: off, info, warn or error; may be repeated", collect)
        .addOption(
          new Option("--fail-on <severity>", "what makes the exit code 1")
            .choices(["error", "warning", "info", "never"])
            .default("error"),
        )
        .option("--no-source", "do not look at the documents")
        .option("--fix", "mend what needs no judgement; comments stay")
        .addHelpText("after", validateHelp),
    run: async ([models, options]: [string[], ValidateOptions], io, version) =>
      (await import("./validate-command.ts")).validateCommand(models, options, io, version),
  },
  {
    usage: "schema",
    description: "print the JSON Schema of the model",
    options: (command) =>
      command
        .addOption(new Option("--draft <draft>", "draft of JSON Schema").choices(["2020-12", "7"]).default("2020-12"))
        .option("-o, --output <file>", "write to a file instead of standard output")
        .addHelpText("after", schemaHelp),
    run: async ([options]: [SchemaOptions], io) => (await import("./schema-command.ts")).schemaCommand(options, io),
  },
  {
    usage: "compare <file...>",
    description:
      "set the indicators of two or more models side by side: who asks more, who asks earlier, what only one has",
    options: (command) =>
      withCommonOptions(command)
        .addOption(
          new Option("--format <format>", "form of the comparison")
            .choices(["table", "md", "csv", "json", "html"])
            .default("table"),
        )
        .option("--indicator <words>", "only indicators with these words in their name")
        .option(
          "--section <title>",
          "only what stands under a heading with these words, or under the section of this id",
        )
        .addOption(
          new Option("--only <which>", "only what several have, or what not all have").choices(["shared", "missing"]),
        )
        .option("--why", "explain each row")
        .addHelpText("after", compareHelp),
    run: async ([files, options]: [string[], CompareOptions], io) =>
      (await import("./compare-command.ts")).compareCommand(files, options, io),
  },
  {
    usage: "query <sql> <model...>",
    description: "ask models in SQL (DuckDB); a model may be a file, a folder or a pattern, or a document",
    options: (command) =>
      withCommonOptions(command)
        .addOption(new Option("--format <format>", "form of the answer").choices(["table", "csv", "json", "md"]))
        .addHelpText("after", queryHelp),
    run: async ([sql, models, options]: [string, string[], QueryOptions], io) =>
      (await import("./query-command.ts")).queryCommand(sql, models, options, io),
  },
];

const collect = (value: string, before: readonly string[] = []) => [...before, value];

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
