import { NOTE } from "../../../grammars/vocabulary/counting.ts";
import { Unreadable } from "../unreadable.ts";
import { type Stretch, stretchesWith } from "./property-runs.ts";

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const LONGEST = 4 << 20;
/** Properties: deleted, hidden; the mark that ends a row, a paragraph in a table. */
const [DELETED, HIDDEN, ROW_END, IN_TABLE] = [0x0800, 0x083c, 0x2417, 0x2416];

/** A character's code and its offset in the main stream. */
interface Character {
  readonly code: number;
  readonly at: number;
}

/** The text of a Word 97 document, from its main stream and the stream of its tables: a line for each paragraph and each row of a table. */
export function wordText(main: Buffer, tables: readonly [Buffer | undefined, Buffer | undefined]): string {
  if (main.length < 0x1aa || main.readUInt16LE(0) !== WORD_97) throw new Unreadable("a format older than Word 97");
  const flags = main.readUInt16LE(0x0a);
  if (flags & ENCRYPTED) throw new Unreadable("it is protected by a password", "save it without one");
  const table = tables[flags & 0x0200 ? 1 : 0];
  if (!table) throw new Unreadable("the stream of its tables is missing");
  const characters = charactersOf(main, table);
  const [body, notes, heads, , comments, ends, boxes] = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) =>
    Math.max(0, main.readInt32LE(at)),
  ) as [number, number, number, number, number, number, number];
  const from = body + notes + heads + comments;
  const write = (start: number, length: number) => lines(characters.slice(start, start + length), main, table);
  const noted = [...write(body, notes), ...write(from, ends)].map((line) => NOTE + line);
  return [...write(0, body), ...write(from + ends, boxes), ...noted].map((line) => `${line}\n`).join("");
}

/** The characters in their order: pieces of the main stream, in UTF-16 or one byte a character. */
function charactersOf(main: Buffer, table: Buffer): Character[] {
  const out: Character[] = [];
  const pieces = piecesOf(
    table.subarray(main.readUInt32LE(0x1a2), main.readUInt32LE(0x1a2) + main.readUInt32LE(0x1a6)),
  );
  for (const { length, place } of pieces) {
    const narrow = (place & 0x40000000) !== 0;
    const start = narrow ? (place & 0x3fffffff) / 2 : place;
    for (let i = 0; i < length; i++) {
      const at = start + (narrow ? i : 2 * i);
      if (at + 2 > main.length) return out;
      if (out.length === LONGEST) throw new Unreadable("its text is longer than that of any document");
      out.push({ code: narrow ? narrowCode(main[at]!) : main.readUInt16LE(at), at });
    }
  }
  return out;
}

const western = new TextDecoder("windows-1252");
const narrowCode = (byte: number) => (byte < 0x80 ? byte : western.decode(Uint8Array.of(byte)).charCodeAt(0));

interface Piece {
  readonly length: number;
  readonly place: number;
}

/** The table of pieces stands behind changes of properties. */
function piecesOf(list: Buffer): Piece[] {
  let at = 0;
  while (list[at] === 1 && at + 3 <= list.length) at += 3 + list.readUInt16LE(at + 1);
  if (list[at] !== 2 || at + 5 > list.length) throw new Unreadable("the table of its pieces is damaged");
  const pieces = list.subarray(at + 5, at + 5 + list.readUInt32LE(at + 1));
  const count = Math.floor((pieces.length - 4) / 12);
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    length: pieces.readUInt32LE(4 * i + 4) - pieces.readUInt32LE(4 * i),
    place: pieces.readUInt32LE(4 * (count + 1) + 8 * i + 2),
  }));
}

/** Lines without what is deleted, hidden, or the code of a field. */
function lines(characters: readonly Character[], main: Buffer, table: Buffer): string[] {
  const gone = within(stretchesWith(main, table, "characters", [DELETED!, HIDDEN!]));
  const rowEnds = stretchesWith(main, table, "paragraphs", [ROW_END!]);
  const [isRowEnd, inTable] = [within(rowEnds), within(stretchesWith(main, table, "paragraphs", [IN_TABLE!]))];
  const out = new LineWriter();
  characters.forEach(({ code, at }, i) => {
    if (out.field(code) || gone(at)) return;
    if (code === 0x07) {
      const ends = rowEnds.length > 0 ? isRowEnd(at) : characters[i - 1]?.code === 0x07;
      if (ends) out.endRow();
      else out.add("\t");
    } else if (code === 0x0d && inTable(at)) out.add(" ");
    else out.add(characterOf(code));
  });
  return out.lines();
}

/** Puts lines together, without the codes of fields: what stands between their begin and their result. */
class LineWriter {
  private readonly done: string[] = [];
  private readonly fields: boolean[] = [];
  private codes = 0;
  private line = "";

  /** Takes a mark of a field; false of any other character that is to be written. */
  field(code: number): boolean {
    if (code === 0x13) this.enter(true);
    else if (code === 0x14 || code === 0x15) {
      if (this.fields.pop()) this.codes--;
      if (code === 0x14) this.enter(false);
    } else return this.codes > 0;
    return true;
  }

  private enter(isCode: boolean): void {
    this.fields.push(isCode);
    if (isCode) this.codes++;
  }

  add(text: string): void {
    if (text === "\n") this.endLine();
    else this.line += text;
  }

  /** The mark that ends a row stands behind that of its last cell. */
  endRow(): void {
    if (this.line.endsWith("\t")) this.line = this.line.slice(0, -1);
    this.endLine();
  }

  private endLine(): void {
    this.done.push(this.line.replace(/^ +| +$/g, ""));
    this.line = "";
  }

  lines(): string[] {
    this.endLine();
    return this.done.filter((line) => /\S/.test(line));
  }
}

/** Ends of paragraphs, lines and pages; hyphens; other controls stand for pictures and marks of notes. */
function characterOf(code: number): string {
  if (code === 0x0d || code === 0x0b || code === 0x0c || code === 0x0e) return "\n";
  if (code === 0x1e) return "-";
  return code < 0x20 && code !== 0x09 ? "" : String.fromCharCode(code);
}

/** Tells whether an offset is in one of the stretches; looks where it found the last one first. */
function within(stretches: readonly Stretch[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, stretches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (stretches[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    const stretch = stretches[low];
    return stretch !== undefined && stretch.start <= at && at < stretch.end;
  };
}
