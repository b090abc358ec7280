/** Characters as bits: one look, where a Set hashes and a string is searched. */
export class CharSet {
  readonly #bits = new Uint32Array(2048);

  constructor(characters: Iterable<string> = "") {
    for (const c of characters) this.add(c.charCodeAt(0));
  }

  add(code: number): void {
    this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31));
  }

  /** Adds all characters of a range, 32 at a time: a range of Han holds 20,000. */
  addRange(from: number, to: number): void {
    for (let code = from; code <= to; code++) {
      if ((code & 31) !== 0 || code + 31 > to) this.add(code);
      else {
        this.#bits[code >> 5] = 0xffffffff;
        code += 31;
      }
    }
  }

  /** Not a number, as charCodeAt gives outside a text, counts as U+0000. */
  has(code: number): boolean {
    return ((this.#bits[code >> 5] as number) & (1 << (code & 31))) !== 0;
  }
}
