import { type Diagnostic, type Result, UsageError } from "../diagnostic.ts";
import { adviceFor, fileKind, isHtml } from "./file-kind.ts";
import { type ReadOptions, readSource, sha256Of } from "./read-source.ts";
import type { SourceText } from "./source-text.ts";
import { Unreadable } from "./unreadable.ts";

/** What a reader of a format takes out of a file. */
export interface Extracted extends Pick<SourceText, "text" | "format" | "places" | "facts"> {
  readonly diagnostics?: readonly Diagnostic[];
}

/** No document is longer, in characters; a plan has 100,000 at most. */
const LONGEST = 32 << 20;

/**
 * Takes a file's name (for messages) and bytes of any format: text in any encoding, HTML, docx, doc, PDF. Gives its text. What cannot be read
 * throws a UsageError. The readers of formats are loaded when one is met.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceText>> {
  const result = await readAny(name, bytes, options);
  if (result.value.text.length > LONGEST)
    throw new UsageError(`${name}: more than ${LONGEST >> 20} million characters`, "is it one document? split it");
  return result;
}

async function readAny(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Result<SourceText>> {
  const kind = fileKind(bytes);
  if (kind !== "text") {
    const { diagnostics = [], ...extracted } = await named(name, () => readBinary(kind, bytes, options));
    return { value: { name, sha256: sha256Of(bytes), ...extracted }, diagnostics };
  }
  const source = readSource(name, bytes, options);
  if (!isHtml(name, source.value.text)) return source;
  const { readHtml } = await import("./html/read-html.ts");
  const { diagnostics = [], ...extracted } = await named(name, () => readHtml(source.value.text));
  return { value: { ...source.value, ...extracted }, diagnostics };
}

async function readBinary(
  kind: "zip" | "ole" | "pdf" | "foreign",
  bytes: Uint8Array,
  { betaOfd }: ReadOptions,
): Promise<Extracted> {
  if (kind === "pdf") return (await import("./pdf/read-pdf.ts")).readPdf(bytes);
  if (kind === "ole") return (await import("./doc/read-doc.ts")).readDoc(bytes);
  if (kind === "zip") return (await import("./package/read-package.ts")).readPackage(bytes, betaOfd === true);
  throw new Unreadable("no text, HTML, docx, doc or PDF", adviceFor(bytes));
}

/** What a reader throws, with the file's name: a file that it refuses, or one so broken that the reader fails. */
async function named<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    const refused = (error as Error).name === "Unreadable"; // not instanceof: readers are bundled apart
    throw new UsageError(
      refused ? `${name}: ${message}` : `${name}: the file is damaged (${message})`,
      hint ?? "open it in the program that made it and save it anew, or as text",
    );
  }
}
