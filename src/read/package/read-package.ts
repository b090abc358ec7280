import { readDocx } from "../docx/read-docx.ts";
import { readOfd } from "../ofd/read-ofd.ts";
import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";
import { Archive } from "./zip.ts";

/** A zip file → the text of the document that it is: docx, and OFD where asked for. */
export function readPackage(bytes: Uint8Array, betaOfd: boolean): Extracted {
  const archive = new Archive(bytes);
  const names = archive.names();
  if (names.includes("OFD.xml")) {
    if (betaOfd) return readOfd(archive);
    throw new Unreadable("OFD is read on trial only", "try --beta-ofd, or save it as PDF");
  }
  if (names.some((name) => name.startsWith("word/"))) return readDocx(archive);
  throw new Unreadable("a package, but no docx", "unpack it, or save the document in it as docx");
}
