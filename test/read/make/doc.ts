import CFB from "cfb";

/** A document of Word 97: its header, the text in UTF-16 and the table of its one piece. */
export function makeDoc(text: string, streams: readonly string[] = ["WordDocument", "1Table"]): Buffer {
  const body = text.replaceAll("\n", "\r");
  const start = 0x800;
  const main = Buffer.alloc(start + 2 * body.length + 512);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt16LE(0x0e, 0x20);
  main.writeUInt16LE(0x16, 0x3e);
  main.writeInt32LE(body.length, 0x4c);
  main.write(body, start, "utf16le");
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(body.length, 9);
  pieces.writeUInt32LE(start, 15);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  const file = CFB.utils.cfb_new();
  const contents: Record<string, Buffer> = {
    WordDocument: main,
    "1Table": Buffer.concat([pieces, Buffer.alloc(8192)]),
  };
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, contents[name] ?? Buffer.alloc(8192));
  return CFB.write(file, { type: "buffer" }) as Buffer;
}
