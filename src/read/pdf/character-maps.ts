/*
 * The maps from codes to characters that PDF fonts name without bringing them（/GBK-EUC-H of a font that is not embedded）. The library wants two: codes to
 * glyphs, and glyphs to Unicode. Adobe's have half a megabyte; here both are made when asked for, with the Unicode value standing for the glyph. Only the
 * glyphs of ASCII keep their true numbers, for the widths of a font name them.
 */

/** Glyphs of ASCII, of usual and of half width, in Adobe's collections. */
const USUAL = 1;
const HALF_GB = 814;
const HALF_CNS = 13648;

interface Map {
  /** The encoding of the codes; undefined: they are Unicode. */
  readonly encoding?: "gb18030" | "big5";
  readonly ascii: number;
}

const gb = (ascii: number): Map => ({ encoding: "gb18030", ascii });
const cns = (ascii: number): Map => ({ encoding: "big5", ascii });

const MAPS: Readonly<Record<string, Map>> = {
  "GB-EUC": gb(HALF_GB),
  "GBpc-EUC": gb(USUAL),
  "GBK-EUC": gb(HALF_GB),
  "GBKp-EUC": gb(USUAL),
  GBK2K: gb(USUAL),
  "UniGB-UCS2": { ascii: USUAL },
  "UniGB-UTF16": { ascii: USUAL },
  B5pc: cns(USUAL),
  "ETen-B5": cns(HALF_CNS),
  "ETenms-B5": cns(USUAL),
  "HKscs-B5": cns(USUAL),
  "UniCNS-UCS2": { ascii: USUAL },
  "UniCNS-UTF16": { ascii: USUAL },
};

/** Blocks of 256 characters that documents use: marks, radicals, Han, full widths. */
const BLOCKS = [0x20, 0x21, 0x22, 0x24, 0x25, 0x30, 0x32, 0x33, 0xff];
const HAN = [0x34, 0x9f] as const;

/** Serves the library where it asks for a file of its own. */
export class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const text = kind === "cMapUrl" ? mapNamed(filename.replace(/\.bcmap$/, "")) : undefined;
    if (text === undefined) throw new Error(`no such map: ${filename}`);
    return new TextEncoder().encode(text);
  }
}

function mapNamed(name: string): string | undefined {
  if (name === "Adobe-GB1-UCS2") return toUnicode(HALF_GB);
  if (name === "Adobe-CNS1-UCS2") return toUnicode(HALF_CNS);
  const map = MAPS[name.replace(/-[HV]$/, "")];
  if (!map) return undefined;
  const ascii = `1 begincidrange\n<20> <7e> ${map.ascii}\nendcidrange`;
  if (map.encoding === undefined)
    return wrap("<0000> <ffff>", [`2 begincidrange\n<0020> <007e> ${map.ascii}\n<0080> <ffff> ${0x80}\nendcidrange`]);
  return wrap("<00> <80>\n<8140> <fefe>", [ascii, doubleBytes(map.encoding)]);
}

const wrap = (codes: string, parts: readonly string[]) =>
  `begincmap\n${codes.split("\n").length} begincodespacerange\n${codes}\nendcodespacerange\n${parts.join("\n")}\nendcmap\n`;

const hex = (value: number) => `<${value.toString(16).padStart(4, "0")}>`;

/** Each code of two bytes with the character that it stands for. */
function doubleBytes(encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const rows: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== "\ufffd") rows.push(`${hex((lead << 8) | trail)} ${text.charCodeAt(0)}`);
    }
  return `${rows.length} begincidchar\n${rows.join("\n")}\nendcidchar`;
}

/** Glyphs to characters, 256 at a time as the form demands. A glyph of a true collection gives none, or one of these blocks. */
function toUnicode(half: number): string {
  const blocks = [...BLOCKS];
  for (let block: number = HAN[0]; block <= HAN[1]; block++) blocks.push(block);
  const rows = blocks.map((block) => `${hex(block << 8)} ${hex((block << 8) | 0xff)} ${hex(block << 8)}`);
  for (const first of [USUAL, half]) rows.push(`${hex(first)} ${hex(first + 94)} ${hex(0x20)}`);
  return wrap("<0000> <ffff>", [`${rows.length} beginbfrange\n${rows.join("\n")}\nendbfrange`]);
}
