/*
 * Reads back what write-yaml.ts writes, five times as fast as a YAML reader: block maps and lists by their indent, flow collections and
 * JSON strings on one line. Whatever else a person may have put in（block scalars, anchors, single quotes, tabs …）is left to the
 * library: the answer is then undefined. A property test holds both readers against each other.
 */

/** Thrown where the text is not of the writer's kind. */
class Other extends Error {}

const other = (): never => {
  throw new Other();
};

const key = /([A-Za-z_][\w-]*):(?: +|$)/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
/** What may be a number, a date or a time to one reader or another. */
const numeric = /^[-+.]?\.?\d[\w.+:-]*$/;
const constants = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
/** What a plain scalar may not begin with or hold, and words that are more than text to some reader. */
const unclear =
  /^[-?:,[\]{}#&*!|>'"%@`~=<.]|: |:$| #|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|^(?:true|false|null)$/i;

/** The value of a YAML text as write-yaml.ts writes it; undefined where it is of another kind, right or wrong. */
export function readWrittenYaml(text: string): unknown {
  if (/[\t\r]/.test(text)) return undefined;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof Other || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Reader {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split("\n").filter((line) => !/^ *(?:#|$)/.test(line)); // no comment, not empty
  }

  read(): unknown {
    const value = this.#map(0);
    return this.#at === this.#lines.length ? value : other();
  }

  /** How far the line is set in; -1 behind the last one. */
  #indent(): number {
    const line = this.#lines[this.#at];
    if (line === undefined) return -1;
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    return indent;
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.#indent() === indent) {
      const line = this.#lines[this.#at] as string;
      key.lastIndex = indent;
      const found = key.exec(line);
      if (!found) break;
      const name = found[1] as string;
      if (name === "__proto__" || Object.hasOwn(map, name) || constants.has(name.toLowerCase())) other();
      this.#at++;
      map[name] = key.lastIndex < line.length ? inline(line, key.lastIndex) : this.#below(indent);
    }
    return Object.keys(map).length > 0 ? map : other();
  }

  /** What stands under a key: a list or a map, set in by two. */
  #below(indent: number): unknown {
    if (this.#indent() !== indent + 2) other();
    return this.#lines[this.#at]?.startsWith("- ", indent + 2) ? this.#list(indent + 2) : this.#map(indent + 2);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.#indent() === indent && this.#lines[this.#at]?.startsWith("- ", indent)) {
      const line = this.#lines[this.#at] as string;
      key.lastIndex = indent + 2;
      if (key.test(line)) {
        this.#lines[this.#at] = `${line.slice(0, indent)}  ${line.slice(indent + 2)}`; // `- id: …` begins a map
        list.push(this.#map(indent + 2));
      } else {
        this.#at++;
        list.push(inline(line, indent + 2));
      }
    }
    return list;
  }
}

/** A value that fills the rest of its line. */
function inline(line: string, at: number): unknown {
  const first = line[at];
  if (first !== "{" && first !== "[" && first !== '"') return plain(line.slice(at));
  const [value, end] = collectionOrText(line, at);
  return end === line.length ? value : other();
}

function collectionOrText(line: string, at: number): [value: unknown, end: number] {
  if (line[at] === "{") return flow(line, at + 1, "}");
  if (line[at] === "[") return flow(line, at + 1, "]");
  quoted.lastIndex = at;
  const text = quoted.exec(line)?.[0];
  return text === undefined ? other() : [JSON.parse(text), at + text.length];
}

/** `{ op: ">=", value: 98 }` or `[ 省教育厅, 省财政厅 ]` behind its opening bracket. */
function flow(line: string, start: number, close: "}" | "]"): [value: unknown, end: number] {
  const list: unknown[] = [];
  const map: Record<string, unknown> = {};
  let at = skipBlanks(line, start);
  while (line[at] !== close || list.length > 0 || Object.keys(map).length > 0) {
    let name: string | undefined;
    if (close === "}") {
      key.lastIndex = at;
      name = key.exec(line)?.[1] ?? other();
      if (name === "__proto__" || Object.hasOwn(map, name as string) || constants.has((name as string).toLowerCase()))
        other();
      at = key.lastIndex;
    }
    const [value, end] = flowValue(line, at);
    if (name === undefined) list.push(value);
    else map[name] = value;
    at = skipBlanks(line, end);
    if (line[at] === close) break;
    if (line[at] !== ",") other();
    at = skipBlanks(line, at + 1);
  }
  return [close === "}" ? map : list, at + 1];
}

function flowValue(line: string, at: number): [value: unknown, end: number] {
  if ('{["'.includes(line[at] ?? "?")) return collectionOrText(line, at);
  let end = at;
  while (end < line.length && !",[]{}".includes(line[end] as string)) end++;
  return [plain(line.slice(at, end).trimEnd()), end];
}

function skipBlanks(line: string, at: number): number {
  let end = at;
  while (line[end] === " ") end++;
  return end;
}

/** A scalar without quotes: a number, a constant or text. */
function plain(text: string): unknown {
  if (number.test(text)) return Number(text);
  if (constants.has(text)) return constants.get(text);
  if (text === "" || text.endsWith(" ") || (unclear.test(text) && !/^\.{1,2}\//.test(text)) || numeric.test(text))
    return other();
  return text;
}
