import { crc32, deflateRawSync } from "node:zlib";

/** A zip file of such parts; a part given as bytes is taken for deflated already. */
export function makeZip(parts: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = typeof content === "string" ? deflateRawSync(content) : content;
    const size = typeof content === "string" ? Buffer.byteLength(content) : data.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(typeof content === "string" && crc32 ? crc32(content) : 0, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const start = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name)]);
    local.push(start, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00"), fields, place, Buffer.from(name));
    offset += start.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A docx of the XML of its body; further parts by their names without folder. */
export function packDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const others = Object.entries(parts).map(([name, xml]) => [
    `word/${name}`,
    `<?xml version="1.0" encoding="UTF-8"?><w:root ${NAMES}>${xml}</w:root>`,
  ]);
  return makeZip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(others),
  });
}
