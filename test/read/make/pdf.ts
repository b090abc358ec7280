import { execFileSync } from "node:child_process";
import { deflateSync } from "node:zlib";

/*
 * A PDF as an office prints one: A4, lines of 28 characters, first lines indented, a running head, page numbers. Titles stand in the middle, cells
 * of a table in columns. Small: a font without outlines, with the table of characters that readers need.
 */
const SIZE = 16;
const SMALL = 9;
const LEFT = 74;
const MEASURE = 28;
const LEADING = 28;
const TOP = 760;
const LINES = 23;

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly size: number;
}

export interface PdfOptions {
  readonly head?: string;
  /** Turns the sheet and what is drawn on it. */
  readonly turned?: boolean;
  /** Draws no text, as a scan. */
  readonly scanned?: boolean;
  /** Names the map of the font's codes in place of bringing one. */
  readonly map?: "GBK-EUC-H" | "UniGB-UCS2-H" | "ETen-B5-H" | "Identity-H";
}

export function makePdf(text: string, { head = "", scanned = false, turned = false, map }: PdfOptions = {}): Buffer {
  const source = text.split("\n").filter(Boolean);
  const lines = source.flatMap(layOut(source.findIndex((line) => /[。：、]/.test(line))));
  const pages: Placed[][][] = [];
  for (let i = 0; i < lines.length; i += LINES) pages.push(lines.slice(i, i + LINES));
  const contents = pages.map((page, i) => (scanned ? "q 1 0 0 1 0 0 cm Q" : drawn(page, i + 1, head, map)));
  return assemble(
    turned ? contents.map((content) => `0 1 -1 0 842 0 cm ${content}`) : contents,
    text + head,
    map,
    turned,
  );
}

const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char < "\u0100" ? 0.5 : 1), 0);

/** Lines with where their parts begin; the title in the middle. */
function layOut(titles: number) {
  return (line: string, index: number): Placed[][] => {
    const isTitle = index < titles;
    if (line.includes("\t")) {
      let x = LEFT;
      return [
        line.split("\t").map((cell) => {
          const placed = { text: cell, x, size: SMALL };
          x += (widthOf(cell) + 1.5) * SMALL;
          return placed;
        }),
      ];
    }
    return wrapped(line, isTitle).map((part, i) => {
      const middle = ((MEASURE - widthOf(part)) / 2) * SIZE;
      return [{ size: SIZE, text: part, x: LEFT + (isTitle ? middle : i === 0 ? 2 * SIZE : 0) }];
    });
  };
}

function wrapped(line: string, isTitle: boolean): string[] {
  const out = [""];
  for (const piece of line.match(/[0-9.%]+|[\s\S]/gu) ?? []) {
    const room = MEASURE - (isTitle ? 6 : out.length === 1 ? 2 : 0);
    const hangs = /[，。、；：）》”]/.test(piece);
    if (!hangs && widthOf(out.at(-1) + piece) > room) out.push(piece);
    else out[out.length - 1] += piece;
  }
  return out;
}

function hex(text: string, map?: string): string {
  const encoding = { "GBK-EUC-H": "gbk", "ETen-B5-H": "big5" }[map ?? ""];
  if (encoding) return execFileSync("iconv", ["-f", "utf-8", "-t", encoding], { input: text }).toString("hex");
  // glyphs by the numbers of a collection, which are no characters
  const codes = map === "Identity-H" ? [...text].map((char) => glyphOf(char.charCodeAt(0))) : text;
  const units = typeof codes === "string" ? codes : String.fromCharCode(...codes);
  return Buffer.from(units, "utf16le").swap16().toString("hex");
}

const glyphOf = (code: number) => (code < 0x7f ? code - 31 : 700 + ((code * 7) % 8000));

const show = (text: string, x: number, y: number, size = SIZE, map?: string) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text, map)}> Tj ET\n`;

function drawn(page: readonly Placed[][], number: number, head: string, map?: string): string {
  const body = page.flatMap((parts, i) =>
    parts.map(({ text, x, size }) => show(text, x, TOP - i * LEADING, size, map)),
  );
  return (head ? show(head, 200, 805, SIZE, map) : "") + body.join("") + show(`— ${number} —`, 270, 50, SIZE, map);
}

function assemble(contents: readonly string[], characters: string, map?: string, turned = false): Buffer {
  const objects: (string | Buffer)[] = [];
  const ordering = map === undefined ? "Identity" : map.includes("B5") ? "CNS1" : "GB1";
  const add = (object: string | Buffer) => objects.push(object);
  const stream = (text: string) => {
    const data = deflateSync(text);
    return Buffer.concat([
      Buffer.from(`<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from("\nendstream"),
    ]);
  };
  const codes = [...new Set(`${characters}—0123456789 `)].filter((char) => char.length === 1);
  const pairs = codes.map((char) => `<${hex(char)}> <${hex(char)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < pairs.length; i += 100)
    blocks.push(`${Math.min(100, pairs.length - i)} beginbfchar\n${pairs.slice(i, i + 100).join("\n")}\nendbfchar`);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = contents.map((_, i) => `${7 + 2 * i} 0 R`);
  add(`<< /Type /Pages /Count ${contents.length} /Kids [${kids.join(" ")}] >>`);
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${map ?? "Identity-H"} /DescendantFonts [4 0 R] ${map ? "" : "/ToUnicode 6 0 R"} >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [0 255 500 814 939 500 13648 13742 500] >>`,
  );
  add(
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join("\n")}\nendcmap end end`,
    ),
  );
  contents.forEach((content, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R ${turned ? "/Rotate 90 /MediaBox [0 0 842 595]" : "/MediaBox [0 0 595 842]"} /Contents ${8 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    add(stream(content));
  });
  return withTable(objects);
}

function withTable(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from("%PDF-1.5\n")];
  const offsets: number[] = [];
  let length = (parts[0] as Buffer).length;
  objects.forEach((object, i) => {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    parts.push(part);
    length += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
