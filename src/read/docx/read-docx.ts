import type { Archive } from "../package/zip.ts";
import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";
import { Counters } from "./counters.ts";
import { DocumentReader } from "./document-reader.ts";
import { assemble } from "./flow.ts";
import { readNumbering } from "./numbering.ts";
import { readStyles } from "./styles.ts";

/** A docx → its text: numbers of lists written out, deletions left out, tables with tabs, notes behind their paragraphs. */
export function readDocx(archive: Archive): Extracted {
  const main = mainPart(archive);
  const xml = archive.text(main);
  if (xml === undefined) throw new Unreadable("the package holds no document", "save it anew as docx");
  const part = (name: string) => archive.text(main.replace(/[^/]*$/, name));
  const counters = new Counters(readNumbering(part("numbering.xml")), readStyles(part("styles.xml")));
  const notes = [part("footnotes.xml"), part("endnotes.xml")].map((notesXml) => notesOf(notesXml));
  const reader = new DocumentReader(counters, { footnote: notes[0]!, endnote: notes[1]! });
  reader.read(xml);
  const { text, starts } = assemble(reader.lines, reader.paragraphs);
  return { text, format: "docx", places: { unit: "paragraph", starts } };
}

/** The part that the package names as its document. */
function mainPart(archive: Archive): string {
  const relations = archive.text("_rels/.rels") ?? "";
  for (const [relation] of relations.matchAll(/<[^<>]*\/officeDocument"[^<>]*>/g)) {
    const target = /Target="\/?([^"]+)"/.exec(relation)?.[1];
    if (target) return target;
  }
  return "word/document.xml";
}

/** The text of each note, by its id. */
function notesOf(xml: string | undefined): ReadonlyMap<string, string> {
  if (xml === undefined) return new Map();
  const none = new Map<string, string>();
  const counters = new Counters({ lists: new Map(), abstracts: new Map() }, { byId: new Map(), usual: undefined });
  const reader = new DocumentReader(counters, { footnote: none, endnote: none });
  reader.read(xml);
  return reader.notes;
}
