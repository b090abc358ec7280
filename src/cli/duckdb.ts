import { UsageError } from "../diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import type { Cell, Table } from "../query/table.ts";
import { filled } from "./messages.ts";
import type { QueryWords } from "./query-messages.ts";

/** As much of @duckdb/node-api as is used here; it is an optional peer, so that its own types need not be there. */
interface DuckDB {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<Connection> }>;
  };
  readonly DuckDBDataChunk: {
    create(types: readonly unknown[]): { readonly chunk: unknown; setRows(rows: unknown[][]): void };
  };
  listValue(items: readonly string[]): unknown;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<Reader>;
  createAppender(table: string): Promise<Appender>;
}

interface Appender {
  columnType(column: number): unknown;
  appendDataChunk(chunk: unknown): void;
  closeSync(): void;
}

interface Reader {
  deduplicatedColumnNames(): string[];
  columnTypeId(column: number): number;
  getRowsJson(): Value[][];
}

/** A value of an answer, as JSON has it. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The answer to a query. */
export interface Answer {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[];
  readonly rows: readonly (readonly Value[])[];
}

/** DuckDB in memory with the tables of models. */
export interface Database {
  /** Adds the rows of a plan. */
  add(plan: Plan, model: string): void;
  /** Closes the database to the outside, but for one file to be written, and asks it. */
  ask(sql: string, writes?: string): Promise<Answer>;
}

/** Neither extensions nor files, a fixed order of rows: the same models give the same answer everywhere. */
const settings = {
  threads: "1",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  temp_directory: "",
};

/** How many rows a chunk of DuckDB holds. */
const chunkSize = 2048;

/** DuckDB as it is installed; where it is not, the command ends with the line that installs it. */
export async function loadDuckDB(words: QueryWords, name = "@duckdb/node-api"): Promise<DuckDB> {
  try {
    return (await import(/* @vite-ignore */ name)) as DuckDB;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (/MODULE_NOT_FOUND$/.test(code ?? "") && message.includes(name))
      throw new UsageError(words.absent, words.install);
    throw new UsageError(filled(words.broken, { reason: message.split("\n")[0] }), words.install);
  }
}

/** Opens an empty database with `tables`. */
export async function openDatabase(duckdb: DuckDB, tables: readonly Table[]): Promise<Database> {
  const connection = await (await duckdb.DuckDBInstance.create(":memory:", settings)).connect();
  const fillings: Filling[] = [];
  for (const table of tables) fillings.push(await filling(duckdb, connection, table));
  return {
    add: (plan, model) => {
      for (const { table, put } of fillings) put(table.rows(plan, model));
    },
    ask: async (sql, writes) => {
      for (const { end } of fillings) end();
      if (writes !== undefined) await connection.run(`set allowed_paths = [${literal(writes)}]`);
      await connection.run("set enable_external_access = false");
      await connection.run("set lock_configuration = true");
      return answer(await connection.runAndReadAll(sql).catch(refused));
    },
  };
}

/** How rows get into a table. */
interface Filling {
  readonly table: Table;
  put(rows: readonly Cell[][]): void;
  end(): void;
}

/** A table that is made, and how rows get into it: by the chunk. */
async function filling(duckdb: DuckDB, connection: Connection, table: Table): Promise<Filling> {
  await connection.run(`create table ${table.name} (${table.columns.map(({ name, type }) => `${name} ${type}`)})`);
  const appender = await connection.createAppender(table.name);
  const types = table.columns.map((_, i) => appender.columnType(i));
  let waiting: unknown[][] = [];
  const flush = (): void => {
    for (let i = 0; i < waiting.length; i += chunkSize) {
      const chunk = duckdb.DuckDBDataChunk.create(types);
      chunk.setRows(waiting.slice(i, i + chunkSize));
      appender.appendDataChunk(chunk);
    }
    waiting = [];
  };
  const value = (cell: Cell): unknown => (typeof cell === "object" ? duckdb.listValue(cell) : (cell ?? null));
  return {
    table,
    put: (rows) => {
      for (const row of rows) waiting.push(row.map((cell, i) => value(fitting(cell, table, i))));
      if (waiting.length >= chunkSize) flush();
    },
    end: () => {
      flush();
      appender.closeSync();
    },
  };
}

/** A number that its column can hold, as all are that lines and years are counted with. */
function fitting(cell: Cell, { name, columns }: Table, i: number): Cell {
  if (typeof cell !== "number" || columns[i]?.type !== "INTEGER" || cell === (cell | 0)) return cell;
  throw new UsageError(`${name}.${columns[i].name} cannot be ${cell}: it is an INTEGER`);
}

/** A text as SQL has it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function refused(error: Error): never {
  throw new UsageError(error.message.replace(/^Failed to extract statements: /, "").trim());
}

/** DuckDB's ids of types of numbers, and of those that are handed over as text since they may be too long for a number. */
const numbers = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 19, 32]);
const long = new Set([5, 9, 16, 19, 32]);

function answer(reader: Reader): Answer {
  const names = reader.deduplicatedColumnNames();
  const types = names.map((_, i) => reader.columnTypeId(i));
  const rows = reader
    .getRowsJson()
    .map((row) => row.map((value, i) => (long.has(types[i] as number) ? short(value) : value)));
  return { columns: names.map((name, i) => ({ name, number: numbers.has(types[i] as number) })), rows };
}

/** A number that was handed over as text, where it is one that JSON can hold. */
function short(value: Value): Value {
  const number = typeof value === "string" ? Number(value) : Number.NaN;
  return Number.isNaN(number) || !Number.isSafeInteger(Math.trunc(number)) ? value : number;
}
