import { extname, resolve } from "node:path";
import { UsageError } from "../diagnostic.ts";
import { BOM } from "../export/write-csv.ts";
import type { Plan } from "../plan/plan.ts";
import { tables } from "../query/tables.ts";
import { schemaIssues } from "../rules/schema-issues.ts";
import { type Answer, type Database, literal, loadDuckDB, openDatabase } from "./duckdb.ts";
import { type Io, write } from "./io.ts";
import { type Language, languageOf } from "./language.ts";
import { loadPlan } from "./load-plans.ts";
import { filled, sentence } from "./messages.ts";
import { hasModelLines, modelLines } from "./model-lines.ts";
import { queriedFiles } from "./queried-files.ts";
import { queryWords } from "./query-messages.ts";
import { type CommonOptions, report } from "./report.ts";
import { writeWhole, writeWholeBy } from "./write-file.ts";

export interface QueryOptions extends CommonOptions {
  readonly format?: "table" | "csv" | "json" | "md";
}

/** `qplan query`: SQL over the tables of models. Gives the exit code. */
export async function queryCommand(
  sql: string,
  patterns: readonly string[],
  options: QueryOptions,
  io: Io,
): Promise<number> {
  const language = languageOf(options.lang, io.env);
  const words = queryWords[language];
  if (sql.trim() === "") throw new UsageError(words.what, "qplan query --help");
  const duckdb = await loadDuckDB(words);
  const files = await queriedFiles(patterns);
  if (files.length === 0) throw new UsageError(filled(words.noModels, { where: patterns.join(" ") }));
  const parquet = parquetOf(sql, options);
  const output = parquet?.file ?? options.output;
  if (output !== undefined && files.some((file) => resolve(file) === resolve(output)))
    throw new UsageError(filled(words.overwrites, { file: output }));
  const database = await openDatabase(duckdb, tables);
  const loading: Loading = { database, language, names: new Set() };
  for (const file of files) {
    const without = await load(file, loading, options, io);
    if (without > 0 && !options.quiet) await write(io.stderr, `${filled(words.without, { file, without })}\n`);
  }
  const rows = await put(database, sql, parquet, options, io);
  if (!options.quiet && (options.verbose || io.stderr.isTTY))
    await write(io.stderr, `${filled(words.rows, { rows, models: loading.names.size })}\n`);
  return 0;
}

/** Models on their way into the database, and how many there are. */
interface Loading {
  readonly database: Database;
  readonly language: Language;
  readonly names: Set<string>;
}

/** Puts the models of a file into the database; gives how many of its lines have none. Of a document, errors are told, and with -v the rest. */
async function load(file: string, loading: Loading, options: QueryOptions, io: Io): Promise<number> {
  if (!hasModelLines(file)) {
    const { plan, source, text, diagnostics = [] } = await loadPlan(file, io);
    await report(diagnostics, file, text, { ...options, quiet: options.verbose !== true }, io);
    add(file, plan, loading, source !== undefined);
    return 0;
  }
  let without = 0;
  for await (const { name, plan } of modelLines(file)) {
    if (plan) add(name, plan, loading);
    else without++;
  }
  return without;
}

/** What is not as the schema has it, or has the name of another, would give wrong answers. */
function add(name: string, plan: Plan, { database, language, names }: Loading, sound = false): void {
  const [issue] = sound ? [] : schemaIssues(plan);
  if (issue)
    throw new UsageError(
      `${name} ${issue.path.join(".")}: ${sentence(issue, language)}`,
      queryWords[language].validate,
    );
  if (names.has(name)) throw new UsageError(filled(queryWords[language].twice, { name }));
  names.add(name);
  database.add(plan, name);
}

/** A file that DuckDB itself writes: what to write, and how. */
interface Copy {
  readonly file: string;
  readonly sql: (file: string) => string;
}

/** `copy … to 'file'`, and an output that is named as Parquet. */
function parquetOf(sql: string, { output }: QueryOptions): Copy | undefined {
  const [, head, file, tail = ""] = /^(\s*copy\b.*\bto\s*)'((?:[^']|'')+)'(.*)$/is.exec(sql) ?? [];
  if (file !== undefined)
    return { file: file.replaceAll("''", "'"), sql: (temporary) => `${head}${literal(temporary)}${tail}` };
  if (output === undefined || extname(output) !== ".parquet") return undefined;
  const query = sql.replace(/[\s;]+$/, "");
  return { file: output, sql: (temporary) => `copy (${query}\n) to ${literal(temporary)} (format parquet)` };
}

/** Asks, and puts the answer where it belongs; gives how many rows it has. */
async function put(
  database: Database,
  sql: string,
  copy: Copy | undefined,
  options: QueryOptions,
  io: Io,
): Promise<number> {
  if (copy) {
    let rows = 0;
    const ask = async (temporary: string): Promise<void> => {
      const { rows: counts } = await database.ask(copy.sql(temporary), temporary);
      rows = Number(counts[0]?.[0] ?? 0);
    };
    await writeWholeBy(copy.file, ask, extname(copy.file));
    return rows;
  }
  const answer = await database.ask(sql);
  const text = await formatted(answer, options, io);
  if (options.output === undefined) await write(io.stdout, text);
  else await writeWhole(options.output, text);
  return answer.rows.length;
}

/** The form asked for, else what the name of the output says, else a table. */
async function formatted(answer: Answer, { format, output }: QueryOptions, io: Io): Promise<string> {
  const named = /\.(csv|json|md)$/i.exec(output ?? "")?.[1]?.toLowerCase();
  const form = format ?? named ?? "table";
  const { answerCsv, answerJson, answerMarkdown, answerTable } = await import("./query-answer.ts");
  if (form === "json") return answerJson(answer);
  // a spreadsheet takes a file for the system's encoding unless a mark says that it is Unicode
  if (form === "csv") return (output === undefined ? "" : BOM) + answerCsv(answer);
  if (form === "md") return answerMarkdown(answer);
  return answerTable(answer, output === undefined && io.stdout.isTTY ? io.stdout.columns : undefined);
}
