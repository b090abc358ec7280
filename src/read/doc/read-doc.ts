import WordExtractor from "word-extractor";
import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";

const HINT = "open it in Word or WPS and save it as docx: the numbers of headings are kept then";
/** How the directory of a compound file names the stream of an encrypted document. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const WORD = Buffer.from("WordDocument", "utf16le");

/** A document of Word 97 to 2003, or of WPS → its text. Numbers that the program counts are not in it. */
export async function readDoc(bytes: Uint8Array): Promise<Extracted> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.includes(ENCRYPTED)) throw new Unreadable("it is protected by a password", "save it without one");
  if (!buffer.includes(WORD)) throw new Unreadable("no document of Word", HINT);
  const text = await bodyOf(buffer);
  return {
    text,
    format: "doc",
    diagnostics: [
      {
        code: "lost-numbering",
        severity: "warning",
        message: "numbers that the program counts itself are not in this format's text",
        hint: HINT,
      },
    ],
  };
}

async function bodyOf(buffer: Buffer): Promise<string> {
  try {
    const document = await new WordExtractor().extract(buffer);
    const [body, boxes] = [
      document.getBody(asItIs),
      document.getTextboxes({ ...asItIs, includeHeadersAndFooters: false }),
    ];
    return [body, boxes].map(tidy).filter(Boolean).join("");
  } catch (error) {
    throw new Unreadable(`the file is damaged (${(error as Error).message})`, HINT);
  }
}

/** Else quotation marks become those of ASCII. */
const asItIs = { filterUnicode: false };

/** Lines without blank ones; cells of a row end in a tab. */
function tidy(text: string): string {
  const lines = text.split(/[\r\n\f\v]+/).map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f]/g, "").trim());
  const filled = lines.filter((line) => line !== "");
  return filled.length === 0 ? "" : `${filled.join("\n")}\n`;
}
