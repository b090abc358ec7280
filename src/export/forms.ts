import type { Plan } from "../plan/plan.ts";
import { writeJson } from "../plan/write-json.ts";
import { type Form, type RowKind, rowKinds } from "./form.ts";
import { columnsOf, entries, type Row, readable, rowsOf } from "./tables.ts";

/** What one document gives: text, or for forms that need all rows before they can be written, rows by kind. */
export type Part = string | readonly (readonly Row[])[];

/** One document in a form. `several`: others follow, so that JSON stands on one line. */
export async function partOf(plan: Plan, form: Form, several = false): Promise<Part> {
  switch (form.format) {
    case "yaml":
      return (await import("../plan/write-yaml.ts")).writeYaml(plan);
    case "json":
      return several ? `${JSON.stringify(plan)}\n` : writeJson(plan);
    case "ndjson":
      return lines(plan, form.per ?? "document");
    case "csv":
      return (await import("./write-csv.ts")).writeCsv(rowsOf(plan, form.per ?? "goal"));
    default:
      return kindsOf(form).map((kind) => rowsOf(plan, kind));
  }
}

/** One line a document: the model; one a goal, task or agency: the entry and the document it stands in. */
function lines(plan: Plan, kind: RowKind): string {
  if (kind === "document") return `${JSON.stringify(plan)}\n`;
  const document = plan.source.path;
  return entries(plan, kind)
    .map((entry) => `${JSON.stringify({ document, ...entry })}\n`)
    .join("");
}

/** All that is written of one document that stands alone. */
export async function alone(plan: Plan, form: Form, toFile: boolean, width: Width): Promise<string | Uint8Array> {
  const part = await partOf(plan, form);
  if (form.format !== "csv" && typeof part === "string") return part;
  const { add, end } = await joiner(form, toFile, width);
  const begun = add(part);
  const rest = await end();
  return typeof rest === "string" ? begun + rest : rest;
}

const kindsOf = ({ format, per }: Form): readonly RowKind[] => (per ? [per] : format === "md" ? ["goal"] : rowKinds);

/** Puts the parts of documents together, one after the other, so that only forms that must hold them all do. */
export interface Joiner {
  /** What is to be written now. */
  add(part: Part): string;
  /** What is to be written at the end. */
  end(): Promise<string | Uint8Array>;
}

/** The columns that a text takes. */
type Width = (text: string) => number;

/** `toFile`: CSV begins with a byte order mark. */
export async function joiner(form: Form, toFile: boolean, width: Width): Promise<Joiner> {
  const { format } = form;
  if (format === "xlsx" || format === "md") return collector(form, width);
  let between = "";
  if (format === "csv") {
    const { BOM, writeCsv } = await import("./write-csv.ts");
    between = (toFile ? BOM : "") + writeCsv([columnsOf(form.per ?? "goal")]);
  }
  return {
    add(part) {
      const text = between + (part as string);
      between = format === "yaml" ? "---\n" : "";
      return text;
    },
    end: () => Promise.resolve(format === "yaml" ? "" : between),
  };
}

function collector(form: Form, width: Width): Joiner {
  const kinds = kindsOf(form);
  const tables = kinds.map((): Row[] => []);
  return {
    add(part) {
      for (const [i, rows] of (part as readonly (readonly Row[])[]).entries())
        for (const row of rows) tables[i]?.push(row);
      return "";
    },
    async end() {
      const sheets = kinds.map((kind, i) => ({ kind, rows: tables[i] ?? [] }));
      if (form.format === "xlsx") return (await import("./write-xlsx.ts")).writeXlsx(sheets);
      const { writeMarkdown } = await import("./write-markdown.ts");
      return sheets.map(({ kind, rows }) => writeMarkdown(columnsOf(kind), readable[kind], rows, width)).join("\n");
    },
  };
}
