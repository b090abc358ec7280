/** The forms in which models are written. */
export const formats = ["yaml", "json", "ndjson", "csv", "xlsx", "md"] as const;
export type Format = (typeof formats)[number];

/** What a line or row stands for. */
export const rowKinds = ["document", "goal", "task", "agency"] as const;
export type RowKind = (typeof rowKinds)[number];

/** A form, and what a line or row of it stands for. */
export interface Form {
  readonly format: Format;
  /** Left out: NDJSON a line a document, CSV and Markdown a row a goal, XLSX a sheet for each kind. */
  readonly per?: RowKind;
}
