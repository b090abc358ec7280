import type { Language } from "./language.ts";

/** What `query` says. */
export type QueryWords = Readonly<
  Record<
    "what" | "absent" | "broken" | "install" | "noModels" | "overwrites" | "rows" | "without" | "validate" | "twice",
    string
  >
>;

export const queryWords: Readonly<Record<Language, QueryWords>> = {
  en: {
    what: "query what? a statement of SQL is wanted",
    absent: "query needs DuckDB, which is not installed",
    broken: "DuckDB cannot be loaded: {reason}",
    install: "npm install @duckdb/node-api (with -g where qplan is installed globally)",
    noModels: "there is no model in {where}",
    overwrites: "{file} is one of the models that are asked",
    rows: "{rows} rows from {models} models",
    without: "{file}: {without} lines have no model",
    validate: "qplan validate shows all that is not as the schema has it",
    twice: "two models are named {name}",
  },
  zh: {
    what: "要查询什么？请给出 SQL 语句",
    absent: "query 需要 DuckDB，尚未安装",
    broken: "无法载入 DuckDB：{reason}",
    install: "npm install @duckdb/node-api（qplan 为全局安装时加 -g）",
    noModels: "{where} 中没有模型",
    overwrites: "{file} 是被查询的模型之一，不能覆盖",
    rows: "{rows} 行，来自 {models} 个模型",
    without: "{file}：{without} 行没有模型",
    validate: "qplan validate 列出所有不符合模式之处",
    twice: "两个模型同名：{name}",
  },
};
