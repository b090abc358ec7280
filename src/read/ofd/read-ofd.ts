import { type Attributes, parseXml } from "../markup/parse-markup.ts";
import type { Archive } from "../package/zip.ts";
import { withoutFurniture } from "../pdf/page-furniture.ts";
import { type DrawnLine, drawnLines, type Run, type Sheet } from "../pdf/page-runs.ts";
import { paragraphsOf } from "../pdf/paragraphs.ts";
import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";

/** A4 in millimetres, the unit of OFD. */
const USUAL: Sheet = { width: 210, height: 297 };

/** An OFD → its paragraphs, as of a PDF. On trial: fonts with characters of their own and signatures are not looked at. */
export function readOfd(archive: Archive): Extracted {
  const root = textsOf(archive.text("OFD.xml"), "DocRoot")[0];
  const main = root && partName("", root);
  const pages = main ? pageParts(archive.text(main)).map((path) => partName(main, path)) : [];
  const lines: DrawnLine[] = [];
  const sheets: Sheet[] = [];
  pages.forEach((path, page) => {
    const { runs, sheet } = readPage(archive.text(path) ?? "");
    sheets.push(sheet);
    for (const line of drawnLines(runs, page)) lines.push(line);
  });
  if (lines.length === 0) throw new Unreadable("it holds no text", "a picture must be recognised first (OCR)");
  return { format: "ofd", ...paragraphsOf(withoutFurniture(lines, sheets), sheets) };
}

/** A path as a part names it: from the root, or beside that part. */
const partName = (from: string, path: string) => (path.startsWith("/") ? path.slice(1) : from.replace(/[^/]*$/, path));

/** The texts of all elements of a name. */
function textsOf(xml: string | undefined, wanted: string): string[] {
  const found: string[] = [];
  let inside = false;
  parseXml(xml ?? "", {
    open(name) {
      inside = name === wanted;
      if (inside) found.push("");
    },
    close() {
      inside = false;
    },
    text(text) {
      if (inside) found[found.length - 1] += text.trim();
    },
  });
  return found;
}

/** The paths of pages in their order. */
function pageParts(xml: string | undefined): string[] {
  const found: string[] = [];
  parseXml(xml ?? "", {
    open(name, { BaseLoc }) {
      if (name === "Page" && BaseLoc) found.push(BaseLoc);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The runs of a page; upwards is up, unlike in OFD. */
function readPage(xml: string): { runs: Run[]; sheet: Sheet } {
  const runs: Run[] = [];
  let sheet = USUAL;
  let object: Attributes = {};
  let code: Attributes | undefined;
  let box = false;
  let text = "";
  parseXml(xml, {
    open(name, attributes) {
      box = name === "PhysicalBox";
      if (name === "TextObject") object = attributes;
      else if (name === "TextCode") [code, text] = [attributes, ""];
    },
    close(name) {
      if (name === "TextCode" && code) runs.push(runOf(text, object, code, sheet.height));
      if (name === "TextCode") code = undefined;
    },
    text(part) {
      if (box) sheet = { width: numbers(part)[2] ?? USUAL.width, height: numbers(part)[3] ?? USUAL.height };
      else if (code) text += part;
    },
  });
  return { runs, sheet };
}

function runOf(text: string, object: Attributes, code: Attributes, height: number): Run {
  const [x = 0, y = 0] = numbers(object.Boundary);
  const size = Number(object.Size ?? 0);
  const left = x + Number(code.X ?? 0);
  return {
    text,
    left,
    right: left + advance(code.DeltaX, text.length, size) + size,
    base: height - y - Number(code.Y ?? 0),
    size,
  };
}

const numbers = (list: string | undefined) => (list ?? "").trim().split(/\s+/).filter(Boolean).map(Number);

/** From the first character to the last: the steps that are given（g 3 4.2: three of 4.2）, else full widths. */
function advance(deltas: string | undefined, length: number, size: number): number {
  const parts = (deltas ?? "").trim().split(/\s+/).filter(Boolean);
  let sum = 0;
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === "g") {
      sum += Number(parts[i + 1]) * Number(parts[i + 2]);
      i += 2;
    } else sum += Number(parts[i]);
  }
  return parts.length === 0 ? Math.max(0, length - 1) * size : sum;
}
