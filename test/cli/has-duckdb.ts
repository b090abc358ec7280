import { createRequire } from "node:module";

/** Whether DuckDB, an optional peer, is installed; where it is not, what needs it is skipped, and said to be. */
export function hasDuckDB(): boolean {
  try {
    return createRequire(import.meta.url).resolve("@duckdb/node-api") !== "";
  } catch {
    console.warn("SKIPPED: what qplan query answers; for these tests, npm install --no-save -D @duckdb/node-api");
    return false;
  }
}
