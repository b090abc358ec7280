import { extname, resolve } from "node:path";
import { UsageError } from "../diagnostic.ts";
import { tables } from "../query/tables.ts";
import { schemaIssues } from "../rules/schema-issues.ts";
import { type Answer, type Database, literal, loadDuckDB, openDatabase } from "./duckdb.ts";
import { type Io, write } from "./io.ts";
import { languageOf } from "./language.ts";
import { loadPlan } from "./load-plans.ts";
import { filled, queryWords, sentence } from "./messages.ts";
import { modelFiles } from "./model-files.ts";
import type { CommonOptions } from "./report.ts";
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
  const words = queryWords[languageOf(options.lang, io.env)];
  const duckdb = await loadDuckDB(words);
  const files = await modelFiles(patterns);
  if (files.length === 0) throw new UsageError(filled(words.noModels, { where: patterns.join(" ") }));
  const parquet = parquetOf(sql, options);
  const output = parquet?.file ?? options.output;
  if (output !== undefined && files.some((file) => resolve(file) === resolve(output)))
    throw new UsageError(filled(words.overwrites, { file: output }));
  const database = await openDatabase(duckdb, tables);
  for (const file of files) await load(file, database, options, io);
  const rows = await put(database, sql, parquet, options, io);
  if (!options.quiet && (options.verbose || io.stderr.isTTY))
    await write(io.stderr, `${filled(words.rows, { rows, models: files.length })}\n`);
  return 0;
}

/** Puts a model into the database. What is not as the schema has it would give wrong answers. */
async function load(file: string, database: Database, options: QueryOptions, io: Io): Promise<void> {
  const { plan, source } = await loadPlan(file, io);
  const [issue] = source ? [] : schemaIssues(plan);
  if (issue) {
    const said = sentence(issue, languageOf(options.lang, io.env));
    throw new UsageError(`${file} ${issue.path.join(".")}: ${said}`, `qplan validate ${file}`);
  }
  database.add(plan, file);
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
  if (form === "csv") return (output === undefined ? "" : "\ufeff") + answerCsv(answer);
  if (form === "md") return answerMarkdown(answer);
  return answerTable(answer, output === undefined && io.stdout.isTTY ? io.stdout.columns : undefined);
}
