import { Unreadable } from "../unreadable.ts";

/** Sector numbers from here on are marks: the end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffffa;
const MINI_SECTOR = 64;
const ENTRY = 128;
const HEADER_FAT = 109;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file（OLE）by name. Every chain of sectors is followed for no longer than the file has sectors. */
export class CompoundFile {
  private readonly bytes: Buffer;
  private readonly sectorSize: number;
  private readonly fat: readonly number[];
  private readonly entries = new Map<string, Entry>();

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new Unreadable("its header is damaged");
    this.sectorSize = 1 << shift;
    this.fat = this.readFat();
    const directory = this.chained(bytes.readUInt32LE(48));
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const name = directory.toString(
        "utf16le",
        at,
        at + Math.max(0, Math.min(directory.readUInt16LE(at + 64) - 2, 64)),
      );
      const entry = {
        type: directory[at + 66]!,
        start: directory.readUInt32LE(at + 116),
        size: directory.readUInt32LE(at + 120),
      };
      if (!this.entries.has(name)) this.entries.set(name, entry);
    }
  }

  /** The names of all streams and folders. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  stream(name: string): Buffer | undefined {
    const entry = this.entries.get(name);
    if (entry?.type !== STREAM) return undefined;
    const isMini = entry.size < this.bytes.readUInt32LE(56);
    return (isMini ? this.mini(entry.start) : this.chained(entry.start)).subarray(0, entry.size);
  }

  private sector(number: number): Buffer {
    const start = (number + 1) * this.sectorSize;
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  /** The table of what follows each sector; its own sectors are listed in the header and in a chain behind it. */
  private readFat(): number[] {
    const { bytes, sectorSize } = this;
    const sectors: number[] = [];
    for (let i = 0; i < HEADER_FAT; i++) sectors.push(bytes.readUInt32LE(76 + 4 * i));
    const most = bytes.length / sectorSize;
    for (let next = bytes.readUInt32LE(68), count = 0; next < most && count < most; count++) {
      const list = numbersIn(this.sector(next));
      next = list.pop() ?? LAST_SECTOR;
      sectors.push(...list);
    }
    return sectors.filter((number) => number < most).flatMap((number) => numbersIn(this.sector(number)));
  }

  private chained(start: number): Buffer {
    const most = this.bytes.length / this.sectorSize;
    return Buffer.concat(follow(start, this.fat, most).map((number) => this.sector(number)));
  }

  /** A short stream: it lies in sectors of its own, in the stream of the root. */
  private mini(start: number): Buffer {
    const root = [...this.entries.values()].find(({ type }) => type === ROOT);
    const container = root ? this.chained(root.start) : Buffer.alloc(0);
    const table = numbersIn(this.chained(this.bytes.readUInt32LE(60)));
    const parts = follow(start, table, container.length / MINI_SECTOR);
    return Buffer.concat(parts.map((number) => container.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR)));
  }
}

function follow(start: number, next: readonly number[], most: number): number[] {
  const chain: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = next[at] ?? LAST_SECTOR) {
    if (at >= most || chain.length > most) throw new Unreadable("its sectors are damaged");
    chain.push(at);
  }
  return chain;
}

function numbersIn(sector: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= sector.length; at += 4) numbers.push(sector.readUInt32LE(at));
  return numbers;
}
