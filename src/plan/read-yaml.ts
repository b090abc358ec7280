/*
 * A reader for the YAML that write-yaml.ts writes, with whole lines of comment in it: a library takes half as long as Node needs to start.
 * It refuses whatever it is not sure of, and then the library reads; a property test holds its answers against the library's.
 */

/** Thrown inside this file only: the text is to be read by the library. */
const unsure = Symbol("unsure");
/** Where the parts of the text being read stand. */
interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

/** Deeper than that no model goes. */
const deepest = 200;

/** Reads a model as the writer writes it; undefined where the text may mean more than this reader knows. */
export function readPlainYaml(text: string): unknown {
  if (/[\t\r\u0085\u2028\u2029\ufeff]/.test(text)) return undefined;
  const lines = text.split("\n").filter((line) => !/^ *(?:#|$)/.test(line));
  try {
    const cursor = { lines, at: 0 };
    const value = lines.length > 0 && indentOf(lines[0] as string) === 0 ? readBlock(cursor, 0) : unsure;
    return value === unsure || cursor.at < lines.length ? undefined : value;
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

const indentOf = (line: string): number => line.search(/[^ ]/);
const key = /^([A-Za-z][\w-]*):(?: (?! )(.*))?$/s;

function readBlock(cursor: Cursor, indent: number): unknown {
  if (indent > deepest) throw unsure;
  return (cursor.lines[cursor.at] as string).startsWith("- ", indent)
    ? readList(cursor, indent)
    : readMap(cursor, indent);
}

function readMap(cursor: Cursor, indent: number, first?: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  let line = first ?? (cursor.lines[cursor.at] as string).slice(indent);
  for (;;) {
    const [, name, value] = key.exec(line) ?? [];
    if (name === undefined || Object.hasOwn(map, name)) throw unsure;
    cursor.at++;
    map[name] = value === undefined || value === "" ? readNested(cursor, indent) : readValue(value);
    const next = cursor.lines[cursor.at];
    if (next === undefined || indentOf(next) < indent) return map;
    if (indentOf(next) > indent) throw unsure;
    line = next.slice(indent);
  }
}

/** What stands below a key or dash, further in. */
function readNested(cursor: Cursor, indent: number): unknown {
  const next = cursor.lines[cursor.at];
  if (next === undefined || indentOf(next) <= indent) throw unsure;
  return readBlock(cursor, indentOf(next));
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || indentOf(line) < indent) return list;
    if (indentOf(line) > indent || !line.startsWith("- ", indent)) throw unsure;
    const item = line.slice(indent + 2);
    if (key.test(item)) list.push(readMap(cursor, indent + 2, item));
    else {
      cursor.at++;
      list.push(readValue(item));
    }
  }
}

/** A value on one line: plain, in quotes, or a collection in brackets. */
function readValue(text: string): unknown {
  const flow = { text, at: 0 };
  const value = text[0] === "[" || text[0] === "{" || text[0] === '"' ? readFlow(flow) : undefined;
  if (value === undefined) return plainValue(text);
  if (flow.at < text.length) throw unsure;
  return value;
}

interface Flow {
  readonly text: string;
  at: number;
}

const quoted = /"(?:[^"\\]|\\.)*"/y;
const plainInFlow = /[^\s,[\]{}"'](?:[^,[\]{}]*[^\s,[\]{}])?/y;
const flowKey = /([A-Za-z][\w-]*): /y;

/** A part of a collection in brackets; blanks around it are passed over. */
function readFlow(flow: Flow): unknown {
  const open = flow.text[flow.at];
  if (open === "[") return readMembers(flow, "]", [] as unknown[], (list) => list.push(readFlow(flow)));
  if (open === "{")
    return readMembers(flow, "}", {} as Record<string, unknown>, (map) => {
      const name = take(flow, flowKey)[1] as string;
      if (Object.hasOwn(map, name)) throw unsure;
      map[name] = readFlow(flow);
    });
  if (open !== '"') return plainValue(take(flow, plainInFlow)[0]);
  try {
    return JSON.parse(take(flow, quoted)[0]);
  } catch {
    throw unsure;
  }
}

function readMembers<T>(flow: Flow, close: string, members: T, read: (members: T) => void): T {
  flow.at++;
  pass(flow);
  while (flow.text[flow.at] !== close) {
    read(members);
    pass(flow);
    if (flow.text[flow.at] === ",") {
      flow.at++;
      pass(flow);
    } else if (flow.text[flow.at] !== close) throw unsure;
  }
  flow.at++;
  return members;
}

function take(flow: Flow, pattern: RegExp): RegExpExecArray {
  pattern.lastIndex = flow.at;
  const found = pattern.exec(flow.text);
  if (!found) throw unsure;
  flow.at = pattern.lastIndex;
  return found;
}

function pass(flow: Flow): void {
  while (flow.text[flow.at] === " ") flow.at++;
}

const plainText = /^(?:\.{1,2}\/)*[/A-Za-z\u00a1-\ud7ff\uf900-\ufefe\uff00-\ufffd][^\x00-\x1f\x7f-\x9f]*$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const date = /^\d{4}-\d\d(?:-\d\d)?$/;
const word = /^(?:true|false|null)$/;

/** Words, a number, a date (which stays text) or true; what may be read otherwise is left to the library. */
function plainValue(text: string): unknown {
  if (number.test(text)) return Number(text);
  if (date.test(text)) return text;
  if (word.test(text)) return JSON.parse(text);
  const mixed = /^\d/.test(text) && /[\u3000-\uffff]/.test(text);
  if (!(mixed || plainText.test(text)) || /: | #|:$|\s$|^(?:true|false|null)$/i.test(text)) throw unsure;
  return text;
}
