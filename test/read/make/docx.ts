import { Document, type IParagraphOptions, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

const HAN = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const LEVELS = [
  {
    marker: /^[一二三四五六七八九十]+、/,
    format: LevelFormat.CHINESE_COUNTING,
    text: "%1、",
    value: (n: number) => `${HAN[n]}、`,
  },
  {
    marker: /^（[一二三四五六七八九十]+）/,
    format: LevelFormat.CHINESE_COUNTING,
    text: "（%2）",
    value: (n: number) => `（${HAN[n]}）`,
  },
  { marker: /^\d+．/, format: LevelFormat.DECIMAL, text: "%3．", value: (n: number) => `${n}．` },
] as const;

/** A docx as Word makes it: the numbers of headings are counted, not typed; rows of cells with tabs are tables. Each list begins anew at a first number. */
export async function makeDocx(text: string): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [];
  let rows: string[] = [];
  let instance = 0;
  const counts = [0, 0, 0];
  const closeTable = () => {
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split("\n").filter(Boolean)) {
    if (line.includes("\t")) {
      rows.push(line);
      continue;
    }
    closeTable();
    const level = LEVELS.findIndex(({ marker }) => marker.test(line));
    const { marker, value } = LEVELS[level] ?? {};
    if (level === 0 && line.startsWith("一、")) {
      instance++;
      counts.fill(0);
    }
    // a number that the list would not come to is typed
    const counted = marker && value?.(counts[level]! + 1) === marker.exec(line)?.[0];
    if (counted) counts.fill(0, level + 1)[level]!++;
    children.push(new Paragraph(counted ? numbered(line, level, instance) : { text: line }));
  }
  closeTable();
  const levels = LEVELS.map(({ format, text: pattern }, level) => ({
    level,
    format,
    text: pattern,
    suffix: "nothing" as const,
  }));
  const file = new Document({ numbering: { config: [{ reference: "headings", levels }] }, sections: [{ children }] });
  return Packer.toBuffer(file);
}

function numbered(line: string, level: number, instance: number): IParagraphOptions {
  const { marker } = LEVELS[level] as (typeof LEVELS)[number];
  return { text: line.replace(marker, ""), numbering: { reference: "headings", level, instance } };
}

const tableOf = (rows: readonly string[]) =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.split("\t").map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  });
