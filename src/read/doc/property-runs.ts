/** A stretch of the main stream, by its offsets in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the list of pages with properties lies, in the header of the main stream. */
const PLACES = { characters: 0xfa, paragraphs: 0x102 } as const;
/** On a page the place of a run's properties takes so many bytes. */
const PLACE_LENGTH = { characters: 1, paragraphs: 13 } as const;
const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;

/** The stretches of characters or paragraphs that have a property（of one byte, set to 1）, in order. */
export function stretchesWith(
  main: Buffer,
  table: Buffer,
  kind: "characters" | "paragraphs",
  properties: readonly number[],
): Stretch[] {
  const [start, length] = [main.readUInt32LE(PLACES[kind]), main.readUInt32LE(PLACES[kind] + 4)];
  const list = table.subarray(start, start + length);
  const count = Math.floor((list.length - 4) / 8);
  const found: Stretch[] = [];
  for (let i = 0; i < count; i++) {
    const at = (list.readUInt32LE(4 * (count + 1) + 4 * i) & PAGE_NUMBER) * PAGE;
    if (at + PAGE <= main.length) addStretches(main.subarray(at, at + PAGE), kind, properties, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

function addStretches(
  page: Buffer,
  kind: "characters" | "paragraphs",
  properties: readonly number[],
  found: Stretch[],
): void {
  const runs = page[PAGE - 1] as number;
  const places = 4 * (runs + 1);
  if (places + runs * PLACE_LENGTH[kind] > PAGE) return;
  for (let i = 0; i < runs; i++) {
    const at = (page[places + i * PLACE_LENGTH[kind]] as number) * 2;
    if (at > 0 && hasProperty(propertiesAt(page, at, kind), properties))
      found.push({ start: page.readUInt32LE(4 * i), end: page.readUInt32LE(4 * i + 4) });
  }
}

/** The list of properties whose length stands at `at`; that of a paragraph begins with its style. */
function propertiesAt(page: Buffer, at: number, kind: "characters" | "paragraphs"): Buffer {
  const length = page[at] ?? 0;
  if (kind === "characters") return page.subarray(at + 1, at + 1 + length);
  if (length > 0) return page.subarray(at + 3, at + 2 * length);
  return page.subarray(at + 4, at + 2 + 2 * (page[at + 1] ?? 0));
}

/** Bytes behind a property, by the kind of its value; 6 is followed by its length. */
const VALUE_LENGTH = [1, 1, 2, 4, 2, 2, 0, 3];
/** The columns of a table: their length takes two bytes, and counts one too many. */
const TABLE_COLUMNS = 0xd608;

function hasProperty(list: Buffer, wanted: readonly number[]): boolean {
  for (let at = 0; at + 3 <= list.length; ) {
    const property = list.readUInt16LE(at);
    const kind = property >> 13;
    if (wanted.includes(property) && list[at + 2] === 1) return true;
    if (property === TABLE_COLUMNS) at += 3 + list.readUInt16LE(at + 2 <= list.length - 2 ? at + 2 : at);
    else at += 2 + (kind === 6 ? 1 + (list[at + 2] as number) : (VALUE_LENGTH[kind] as number));
  }
  return false;
}
