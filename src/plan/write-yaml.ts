import type { Plan } from "./plan.ts";

/*
 * A writer of its own, for yaml.stringify takes longer than reading the document does: 0.18 ms a goal warm, and 50 ms cold for
 * sixty goals, as long as Node takes to start. What it writes is parsed back by `yaml` in a property test.
 */

type YamlMap = Readonly<Record<string, unknown>>;

/** Tells an editor's YAML language server what a model may hold; it reads draft 7. */
const SCHEMA = "# yaml-language-server: $schema=https://unpkg.com/qplan/schema/model-1.draft-7.json\n";

/** A map or list of plain values stands on one line when it is no longer than this, in characters. */
const longestLine = 100;

/**
 * The model as one YAML 1.2 document that names its schema in the first line: key order kept, no folded lines, and every string
 * quoted that a YAML 1.1 reader would take for something else（2025-12-31, no, 12:30, 001）. Short maps and lists of plain values stand on one line, but for the
 * rooms of the model itself（document, source …）:
 *
 *   target: { op: ">=", value: 98, unit: "%" }
 */
export function writeYaml(plan: Plan): string {
  return SCHEMA + blockMap(plan as unknown as YamlMap, "", 0);
}

function blockMap(map: YamlMap, indent: string, depth: number): string {
  let out = "";
  for (const [key, value] of entries(map)) out += `${indent}${scalar(key)}:${blockValue(value, indent, depth)}`;
  return out;
}

/** What follows a key: on its line where it fits, else below it and indented. */
function blockValue(value: unknown, indent: string, depth: number): string {
  const line = !isCollection(value) || depth > 0 || isEmpty(value) ? oneLine(value) : undefined;
  if (line !== undefined) return ` ${line}\n`;
  const inner = `${indent}  `;
  return Array.isArray(value) ? `\n${blockList(value, inner)}` : `\n${blockMap(value as YamlMap, inner, depth + 1)}`;
}

function blockList(list: readonly unknown[], indent: string): string {
  let out = "";
  for (const item of list) {
    const line = oneLine(item);
    if (line !== undefined) out += `${indent}- ${line}\n`;
    else if (Array.isArray(item)) out += `${indent}-\n${blockList(item, `${indent}  `)}`;
    else out += `${indent}- ${blockMap(item as YamlMap, `${indent}  `, 1).slice(indent.length + 2)}`;
  }
  return out;
}

/** A plain value, or a short collection of plain values, on one line; undefined where it is too long or holds collections. */
function oneLine(value: unknown): string | undefined {
  if (!isCollection(value)) return scalar(value);
  if (isEmpty(value)) return Array.isArray(value) ? "[]" : "{}";
  if (Object.values(value).some((part) => isCollection(part))) return undefined;
  const line = Array.isArray(value)
    ? `[ ${value.map(scalar).join(", ")} ]`
    : `{ ${entries(value)
        .map(([key, part]) => `${scalar(key)}: ${scalar(part)}`)
        .join(", ")} }`;
  return line.length <= longestLine ? line : undefined;
}

const isCollection = (value: unknown): value is YamlMap => typeof value === "object" && value !== null;
const isEmpty = (value: YamlMap): boolean => entries(value).length === 0;
const entries = (map: YamlMap): [string, unknown][] => Object.entries(map).filter(([, value]) => value !== undefined);

/** Plain strings begin with a letter, a digit or a character beyond ASCII（a path also with ../）and hold nothing that means something in YAML. */
const plain = /^(?:\.{1,2}\/)*[A-Za-z0-9\u00a1-\uffff](?:[^\n]*[^\s:])?$/;
const meaning = /: | #|[,[\]{}\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|^\s/;
/** What YAML 1.1 or 1.2 reads as a truth value, null, a number, a date or a time. */
const typed = /^(?:y|n|yes|no|on|off|true|false|null|[0-9][\x20-\x7e]*)$/i;

function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  if (plain.test(value) && !meaning.test(value) && !typed.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
