import type { SheetData } from "write-excel-file/node";
import { UsageError } from "../diagnostic.ts";
import type { RowKind } from "./form.ts";
import { columnsOf, type Row } from "./tables.ts";

/** What Excel holds. */
const mostRows = 1_048_576;
const longestCell = 32_767;

export interface Sheet {
  readonly kind: RowKind;
  readonly rows: readonly Row[];
}

const names: Readonly<Record<RowKind, string>> = {
  document: "documents",
  goal: "goals",
  task: "tasks",
  agency: "agencies",
};
/** Columns with words of the text are wide. */
const wide = /^(?:document|title|indicator|text|quote|measures|tasks|goals|condition|name)$/;

/** A workbook with a sheet for each kind of rows: numbers as numbers, the head frozen, with filters. The same rows give the same bytes. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeExcel } = await import("write-excel-file/node");
  const workbook = sheets.map(({ kind, rows }) => {
    if (rows.length >= mostRows)
      throw new UsageError(`${names[kind]}: ${rows.length} rows are too many for XLSX`, "use --format csv");
    const columns = columnsOf(kind);
    const data: SheetData = [columns.map((value) => ({ value, fontWeight: "bold" })), ...rows.map(cells)];
    const widths = columns.map((name) => ({ width: wide.test(name) ? 32 : 12 }));
    return { sheet: names[kind], data, columns: widths, stickyRowsCount: 1 };
  });
  return undated(await writeExcel(workbook, { features: [filters(sheets)] }).toBuffer());
}

/** Text stays text, so that nothing in it is ever run as a formula. */
const cells = (row: Row) =>
  row.map((cell) => (typeof cell === "string" ? { type: String, value: clipped(cell) } : (cell ?? null)));

const clipped = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text);

/** A filter over all columns of each sheet. */
function filters(sheets: readonly Sheet[]) {
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const { kind, rows } = sheets[sheetIndex] as Sheet;
    const range = `A1:${columnName(columnsOf(kind).length)}${rows.length + 1}`;
    return xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
  };
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}

/** 1 → A, 26 → Z, 27 → AA. */
const columnName = (index: number): string =>
  index > 26
    ? columnName(Math.floor((index - 1) / 26)) + columnName(((index - 1) % 26) + 1)
    : String.fromCharCode(64 + index);

/** The zip archive with 1980-01-01 as the date of each of its files, in the directory at its end and before each file. */
function undated(zip: Buffer): Buffer {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const files = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let i = 0; i < files; i++) {
    zip.writeUInt32LE(NEW_YEAR_1980, entry + 12);
    zip.writeUInt32LE(NEW_YEAR_1980, zip.readUInt32LE(entry + 42) + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}
const NEW_YEAR_1980 = 0x0021_0000;
