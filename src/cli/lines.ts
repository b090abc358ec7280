const NEWLINE = 0x0a;

/** What is kept of a line, in bytes: more than any document has. Of a longer line the rest is left out, so that memory is bounded; it is no JSON then. */
const mostOfLine = 256 * 1024 * 1024;

/** The lines of a stream as bytes, without their breaks, each as soon as it is there; a break at the end opens no further line. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  most: number = mostOfLine,
): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let [size, isOpen] = [0, false];
  const add = (part: Uint8Array) => {
    const kept = part.subarray(0, most - size);
    size += kept.length;
    isOpen = true;
    if (kept.length > 0) begun.push(kept);
  };
  for await (const part of stream) {
    const chunk = typeof part === "string" ? Buffer.from(part) : part;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield joined(begun);
      begun = [];
      [size, isOpen] = [0, false];
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (isOpen) yield joined(begun);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
