import { NOTE } from "../../../grammars/vocabulary/counting.ts";
import { type Attributes, parseXml } from "../markup/parse-markup.ts";
import { attribute, isOn } from "./attributes.ts";
import type { Counters } from "./counters.ts";
import { type Cell, type Line, type Part, tableLines } from "./flow.ts";

/** What is no text of the document as it stands: deletions, what was moved away, properties before a change, the second form of a text box. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...[
    "del",
    "moveFrom",
    "Fallback",
    "instrText",
    "delText",
    "rPrChange",
    "pPrChange",
    "numberingChange",
    "tblPrChange",
  ],
  ...["trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "rt", "sectPr", "tblPr", "tblGrid"],
]);

/** What Word draws between an entry of a table of contents and its page. */
/** A cell takes no more columns than this. */
const MOST_COLUMNS = 60;
const LEADER = "\u2026\u2026";

interface Paragraph {
  text: string;
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  readonly number: number;
  /** Its end was deleted: the next one goes on in it. */
  open: boolean;
  readonly notes: string[];
  /** Lines of text boxes that hang on it. */
  readonly boxes: Part[];
}

interface Table {
  readonly rows: Cell[][];
  row: Cell[];
  deleted: boolean;
  merged: boolean;
  columns: number;
}

interface Notes {
  readonly footnote: ReadonlyMap<string, string>;
  readonly endnote: ReadonlyMap<string, string>;
}

/** Reads the XML of a document's text, one element after the other. */
export class DocumentReader {
  paragraphs = 0;
  /** Texts of notes by id, where the XML is that of notes. */
  readonly notes = new Map<string, string>();
  private readonly counters: Counters;
  private readonly found: Notes;
  private readonly names: string[] = [];
  private readonly flows: Part[][] = [[]];
  private readonly open: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private skipped = 0;
  private hidden = false;
  private carried = "";

  constructor(counters: Counters, found: Notes) {
    this.counters = counters;
    this.found = found;
  }

  /** What was read, in order. */
  get lines(): Part[] {
    return this.flows[0] as Part[];
  }

  read(xml: string): void {
    parseXml(xml, {
      open: (name, attributes) => this.enter(name, attributes),
      close: (name) => this.leave(name),
      text: (text) => this.add(text),
    });
    if (this.carried !== "") this.lines.push([{ text: this.carried, paragraph: this.paragraphs }]);
  }

  private enter(name: string, attributes: Attributes): void {
    const parent = this.names.at(-1);
    if (this.skipped === 0 && (name === "del" || name === "ins") && (parent === "rPr" || parent === "trPr")) {
      if (name === "del") this.deleteMark(parent);
    } else if (this.skipped > 0 || LEFT_OUT.has(name)) this.skipped++;
    else this.begin(name, attributes);
    this.names.push(name);
  }

  /** The end of a paragraph, or a row, is deleted. */
  private deleteMark(parent: string): void {
    const paragraph = this.open.at(-1);
    const table = this.tables.at(-1);
    if (parent === "trPr" && table) table.deleted = true;
    else if (paragraph && this.names.at(-2) === "pPr") paragraph.open = true;
  }

  private begin(name: string, attributes: Attributes): void {
    if (name === "p") this.open.push(this.newParagraph());
    else if (name === "tbl") this.tables.push({ rows: [], row: [], deleted: false, merged: false, columns: 1 });
    else if (name === "tc" || name === "txbxContent" || name === "footnote" || name === "endnote") {
      this.flows.push([]);
      if (name === "footnote" || name === "endnote") this.notes.set(attribute(attributes, "id") ?? "", "");
    } else if (name === "r") this.hidden = false;
    else this.property(name, attribute(attributes, "val"), attributes);
  }

  private newParagraph(): Paragraph {
    const number = ++this.paragraphs;
    return { text: "", style: undefined, list: undefined, level: undefined, number, open: false, notes: [], boxes: [] };
  }

  private property(name: string, value: string | undefined, attributes: Attributes): void {
    const paragraph = this.open.at(-1);
    const table = this.tables.at(-1);
    if (name === "vanish" && this.names.at(-2) === "r") this.hidden = isOn(value);
    else if (name === "vMerge" && table) table.merged = value !== "restart";
    else if (name === "gridSpan" && table) table.columns = Math.min(Math.max(Number(value) || 1, 1), MOST_COLUMNS);
    else if (name === "trPr" || !paragraph) return;
    else if (name === "pStyle") paragraph.style = value;
    else if (name === "numId") paragraph.list = value;
    else if (name === "ilvl") paragraph.level = Number(value ?? 0);
    else if (this.hidden) return;
    else if (name === "tab" && this.names.at(-1) === "r") paragraph.text += paragraph.text === "" ? "" : "\t";
    else if (name === "br" || name === "cr") paragraph.text += "\n";
    else if (name === "noBreakHyphen") paragraph.text += "-";
    else if (name === "sym") paragraph.text += signOf(attribute(attributes, "char"));
    else if (name === "footnoteReference" || name === "endnoteReference") {
      const notes = name === "footnoteReference" ? this.found.footnote : this.found.endnote;
      const note = notes.get(attribute(attributes, "id") ?? "");
      if (note) paragraph.notes.push(NOTE + note);
    }
  }

  private add(text: string): void {
    if (this.skipped > 0 || this.hidden || this.names.at(-1) !== "t") return;
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += text.replace(/[\r\n]+/g, " ");
  }

  private leave(name: string): void {
    this.names.pop();
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === "p") this.endParagraph();
    else if (name === "tc") this.endCell();
    else if (name === "tr") this.endRow();
    else if (name === "tbl") this.endTable();
    else if (name === "txbxContent") this.open.at(-1)?.boxes.push(...(this.flows.pop() as Part[]));
    else if (name === "footnote" || name === "endnote") this.endNote();
    else if (name === "r") this.hidden = false;
  }

  private endParagraph(): void {
    const paragraph = this.open.pop() as Paragraph;
    const { number, style, list, level, notes, boxes } = paragraph;
    const text = this.carried + paragraph.text;
    this.carried = "";
    if (paragraph.open) {
      this.carried = text;
      return;
    }
    // an empty paragraph of a list shows its number and counts
    const label = this.counters.label(style, {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level }),
    });
    const tabbed = this.counters.isContents(style) ? text.replace(/\t(?=[^\t]*$)/, LEADER) : text;
    const lines = (label + blanks(tabbed)).split("\n").map((line) => line.trim());
    const flow = this.flows.at(-1) as Part[];
    for (const line of [...lines, ...notes]) if (line !== "") flow.push([{ text: line, paragraph: number }]);
    flow.push(...boxes);
  }

  private endCell(): void {
    const lines: Line[] = (this.flows.pop() as Part[]).map(joined);
    const table = this.tables.at(-1);
    if (table) {
      table.row.push({ lines, merged: table.merged, columns: table.columns });
      [table.merged, table.columns] = [false, 1];
    }
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (!table.deleted) table.rows.push(table.row);
    table.row = [];
    table.deleted = false;
  }

  private endTable(): void {
    const table = this.tables.pop();
    const flow = this.flows.at(-1) as Part[];
    if (table) for (const line of tableLines(table.rows)) flow.push(line);
  }

  private endNote(): void {
    const id = [...this.notes.keys()].at(-1) as string;
    this.notes.set(id, (this.flows.pop() as Part[]).map((part) => joined(part).text).join(" "));
  }
}

/** A single tab sets a number or word apart（1.<tab>推进）; several part the columns of a table. */
const blanks = (text: string) => (text.indexOf("\t") === text.lastIndexOf("\t") ? text.replace("\t", " ") : text);

const joined = (part: Part): Line => ({
  text: part.map(({ text }) => text).join(""),
  paragraph: part[0]?.paragraph ?? 0,
});

/** A sign of a font: those of fonts of signs are no characters. */
function signOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  return value > 0x20 && value < 0xd800 ? String.fromCharCode(value) : "";
}
