import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";
import { CompoundFile } from "./compound-file.ts";
import { wordText } from "./word-text.ts";

const HINT = "open it in Word or WPS and save it as docx: the numbers of headings are kept then";

/** A document of Word 97 to 2003, or of WPS → its text. Numbers that the program counts are not in it. */
export function readDoc(bytes: Uint8Array): Extracted {
  try {
    const file = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (file.names().includes("EncryptedPackage"))
      throw new Unreadable("it is protected by a password", "save it without one");
    const main = file.stream("WordDocument");
    if (!main) throw new Unreadable("no document of Word");
    return {
      text: wordText(main, [file.stream("0Table"), file.stream("1Table")]),
      format: "doc",
      diagnostics: [warning],
    };
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(error.message, error.hint ?? HINT);
    throw new Unreadable(`the file is damaged (${(error as Error).message})`, HINT);
  }
}

const warning = {
  code: "lost-numbering",
  severity: "warning",
  message: "numbers that the program counts itself are not in this format's text",
  hint: HINT,
} as const;
