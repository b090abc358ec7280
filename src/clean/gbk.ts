/** GBK both ways. Node decodes it; the way back is a table that is built when first asked for. */

let decoder: InstanceType<typeof TextDecoder> | undefined;
let table: Uint16Array | undefined;

/** The two bytes of a character in GBK as one number (lead × 256 + trail); 0 where it has none. ASCII gives itself. */
export function gbkCode(code: number): number {
  if (code < 0x80) return code;
  table ??= reverse();
  return table[code] ?? 0;
}

/** The text of GBK bytes; undefined where they are none. */
export function fromGbk(bytes: Uint8Array): string | undefined {
  decoder ??= new TextDecoder("gbk", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function reverse(): Uint16Array {
  const codes = new Uint16Array(65536);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = fromGbk(Uint8Array.of(lead, trail));
      if (text?.length === 1) codes[text.charCodeAt(0)] ||= lead * 256 + trail;
    }
  }
  return codes;
}
