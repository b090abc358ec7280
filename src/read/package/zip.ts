import { inflateRawSync } from "node:zlib";
import { Unreadable } from "../unreadable.ts";

/** A part unpacked is no larger than this; no text of a plan comes near. */
const LARGEST = 64 << 20;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

/** The parts of a zip file, unpacked one by one when asked for: never more than a document's text needs, and never without a bound. */
export class Archive {
  private readonly bytes: Buffer;
  private readonly entries = new Map<string, Entry>();

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = this.findEnd();
    let at = this.bytes.readUInt32LE(end + 16);
    for (let count = this.bytes.readUInt16LE(end + 10); count > 0; count--) at = this.addEntry(at);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** A part as text, which is UTF-8（or UTF-16 with a mark）in packages of Office; undefined where there is none of that name. */
  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const part = this.unpack(name, entry);
    if (part[0] === 0xff && part[1] === 0xfe) return part.toString("utf16le", 2);
    return part.toString("utf8").replace(/^\ufeff/, "");
  }

  private unpack(name: string, { method, encrypted, packed, offset }: Entry): Buffer {
    if (encrypted) throw new Unreadable("it is protected by a password", "save it without one");
    const start = offset + HEADER_LENGTH + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    const data = this.bytes.subarray(start, start + packed);
    if (method === STORED) return data;
    if (method !== DEFLATED) throw new Unreadable(`${name} is packed in a way that is not known`);
    try {
      return inflateRawSync(data, { maxOutputLength: LARGEST });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw error;
      throw new Unreadable(`${name} unpacks to more than ${LARGEST >> 20} MB`, "is it a document?");
    }
  }

  /** The record that ends a zip file; a comment may stand behind it. */
  private findEnd(): number {
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
      if (this.bytes.readUInt32LE(at) === END_MARK) return at;
    throw new Unreadable("the file is cut off", "get it anew");
  }

  private addEntry(at: number): number {
    const { bytes } = this;
    if (bytes.readUInt32LE(at) !== ENTRY_MARK) throw new Unreadable("its directory is damaged", "get the file anew");
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    this.entries.set(bytes.toString("utf8", at + ENTRY_LENGTH, nameEnd).replaceAll("\\", "/"), {
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    return nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
