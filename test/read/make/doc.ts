import CFB from "cfb";

export interface DocOptions {
  /** Further streams in place of the usual ones. */
  readonly streams?: readonly string[];
  /** A stretch of the text that is marked as deleted. */
  readonly deleted?: readonly [number, number];
  /** Paragraphs that are cells, and those that end a row: their first and last characters. */
  readonly cells?: readonly (readonly [number, number])[];
  readonly rowEnds?: readonly (readonly [number, number])[];
}

const START = 0x800;
const DELETED = Buffer.from([3, 0x00, 0x08, 1]);
const IN_TABLE = Buffer.from([3, 0, 0, 0x16, 0x24, 1]);
const ROW_END = Buffer.from([8, 0, 0, 0x16, 0x24, 1, 0x08, 0xd6, 3, 0, 0, 0, 0x17, 0x24, 1, 0]);

/** A document of Word 97: its header, the text in UTF-16, the table of its one piece, pages of properties. */
export function makeDoc(text: string, options: DocOptions = {}): Buffer {
  const body = text.replaceAll("\n", "\r");
  const main = Buffer.alloc(START + 2 * body.length + 512);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeInt32LE(body.length, 0x4c);
  main.write(body, START, "utf16le");
  const pieces = Buffer.alloc(64);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(body.length, 9);
  pieces.writeUInt32LE(START, 15);
  main.writeUInt32LE(21, 0x1a6);
  const { deleted, cells = [], rowEnds = [] } = options;
  if (deleted) writePage(main, pieces, 0xfa, 2, 1, [[deleted, DELETED]], body.length);
  const paragraphs = [
    ...cells.map((cell) => [cell, IN_TABLE] as const),
    ...rowEnds.map((end) => [end, ROW_END] as const),
  ];
  paragraphs.sort(([a], [b]) => a[0] - b[0]);
  if (paragraphs.length > 0) writePage(main, pieces, 0x102, 3, 13, paragraphs, body.length);
  const contents: Record<string, Buffer> = {
    WordDocument: main,
    "1Table": Buffer.concat([pieces, Buffer.alloc(8192)]),
  };
  const file = CFB.utils.cfb_new();
  for (const name of options.streams ?? ["WordDocument", "1Table"])
    CFB.utils.cfb_add(file, `/${name}`, contents[name] ?? Buffer.alloc(8192));
  return CFB.write(file, { type: "buffer" }) as Buffer;
}

/** A page of properties of stretches that follow each other, and the list that names it. */
function writePage(
  main: Buffer,
  table: Buffer,
  place: number,
  page: number,
  width: number,
  stretches: readonly (readonly [readonly [number, number], Buffer])[],
  length: number,
): void {
  const at = page * 512;
  const runs: [number, Buffer | undefined][] = [];
  let last = 0;
  for (const [[start, end], properties] of stretches) {
    if (start > last) runs.push([last, undefined]);
    runs.push([start, properties]);
    last = end;
  }
  if (last < length) runs.push([last, undefined]);
  let free = 510;
  runs.forEach(([start, properties], i) => {
    main.writeUInt32LE(START + 2 * start, at + 4 * i);
    if (!properties) return;
    free = (free - properties.length) & ~1;
    properties.copy(main, at + free);
    main.writeUInt8(free / 2, at + 4 * (runs.length + 1) + width * i);
  });
  main.writeUInt32LE(START + 2 * length, at + 4 * runs.length);
  main.writeUInt8(runs.length, at + 511);
  const list = place === 0xfa ? 24 : 40;
  table.writeUInt32LE(START, list);
  table.writeUInt32LE(START + 2 * length, list + 4);
  table.writeUInt32LE(page, list + 8);
  main.writeUInt32LE(list, place);
  main.writeUInt32LE(12, place + 4);
}
