import { PLAIN_FORM, SIMPLIFIED_ONLY, TRADITIONAL_ONLY, WORD_DEPENDENT } from "../../grammars/vocabulary/script.ts";
import { codesOf, textOf } from "../read/codes.ts";
import type { Script } from "./clean-text.ts";
import { SEEN, survey } from "./survey.ts";

/** Traditional to simplified, characters kept in number. */
export type Convert = (text: string) => string;

let loaded: Convert | undefined;

/** Loads OpenCC (a hundred kilobytes: only for text that needs it). `t`: the other presets turn 显著 into 显着. */
export async function loadConverter(): Promise<Convert> {
  if (!loaded) {
    const { Converter } = await import("opencc-js/t2cn");
    loaded = byCharacter(Converter({ from: "t", to: "cn" }));
  }
  return loaded;
}

/**
 * A converter with the results of another at a fifth of its time: characters are looked up in a table made with it once; a text that
 * holds one whose form depends on its word（於, 乾, 徵）goes to the other as a whole.
 */
export function byCharacter(whole: Convert): Convert {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  const codes = CONVERTED.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const made = whole(codes.map((code) => String.fromCharCode(code)).join("\n")).split("\n");
  made.forEach((form, i) => {
    table[codes[i] as number] = form.length === 1 ? form.charCodeAt(0) : WHOLE;
  });
  for (const character of WORD_DEPENDENT) table[character.charCodeAt(0)] = WHOLE;
  for (let code = 0xd800; code < 0xe000; code++) table[code] = WHOLE;
  for (const code of [0x0a, 0x2c, 0x3002, 0xff0c]) table[code] = END;
  return (text) => convertClauses(text, table, whole);
}

/** Converts what lies between line breaks and marks; no word of OpenCC's list holds one. */
function convertClauses(text: string, table: Uint16Array, whole: Convert): string {
  const codes = codesOf(text);
  const out = new Uint16Array(text.length);
  let parts = "";
  let [done, from, wholly] = [0, 0, false];
  for (let i = 0; i <= text.length; i++) {
    const form = i === text.length ? END : (table[codes[i] as number] as number);
    if (form < END) {
      out[i] = form;
      continue;
    }
    if (form === WHOLE) {
      wholly = true;
      continue;
    }
    if (wholly) {
      parts += textOf(out.subarray(done), from - done) + whole(text.slice(from, i));
      done = i;
    }
    if (i < text.length) out[i] = codes[i] as number;
    from = i + 1;
    wholly = false;
  }
  return parts + textOf(out.subarray(done), text.length - done);
}

/** Ranges of characters that OpenCC may change: radicals, Han, compatibility forms. */
const CONVERTED: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fe0],
  [0x3400, 0xa000],
  [0xf900, 0xfb00],
];

/** Marks a character that the table can't convert alone, and one between clauses. */
const WHOLE = 0xffff;
const END = 0xfffe;

/** True where a text has a line that is traditional, so that `clean` wants a converter. */
export function needsConversion(text: string): boolean {
  return (survey(text) & SEEN.traditional) !== 0 && scriptOf(text, true).ranges.length > 0;
}

/** 1 for a character of traditional text only, -1 for one of simplified text. */
const WEIGHT = new Int8Array(65536);
for (let i = 0; i < SIMPLIFIED_ONLY.length; i++) WEIGHT[SIMPLIFIED_ONLY.charCodeAt(i)] = -1;
for (let i = 0; i < TRADITIONAL_ONLY.length; i++) WEIGHT[TRADITIONAL_ONLY.charCodeAt(i)] = 1;

/** The script of a text, and the ranges of whole lines that are traditional. */
export interface ScriptRanges {
  readonly script: Script;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/**
 * A line is traditional if it holds more characters that occur in traditional text only than such of simplified text; a line
 * without either goes with the line before. So one 質 quoted in a simplified line changes nothing, nor does 乾县 or 显著.
 * `firstOnly`: ends with the first range.
 */
export function scriptOf(text: string, firstOnly = false): ScriptRanges {
  const codes = codesOf(text);
  const ranges: [number, number][] = [];
  let simplified = false;
  let was = false;
  for (let start = 0; start < text.length; ) {
    let balance = 0;
    let end = start;
    for (; end < text.length; end++) {
      const code = codes[end] as number;
      if (code === 0x0a) break;
      balance += WEIGHT[code] as number;
    }
    if (balance < 0) simplified = true;
    was = balance > 0 || (balance === 0 && was);
    if (was) {
      const last = ranges.at(-1);
      if (last && last[1] === start) last[1] = end + 1;
      else ranges.push([start, end + 1]);
      if (firstOnly) break;
    }
    start = end + 1;
  }
  const script = ranges.length === 0 ? "simplified" : simplified ? "mixed" : "traditional";
  return { script, ranges };
}

/** The text with the given ranges in simplified characters; nothing leaves the Basic Plane, so every offset stays. */
export function convertRanges(text: string, ranges: ScriptRanges["ranges"], convert: Convert): string {
  let out = "";
  let at = 0;
  for (const [start, end] of ranges) {
    for (const [from, to] of withoutDescriptions(text, start, Math.min(end, text.length))) {
      out += text.slice(at, from) + simplified(text.slice(from, to), convert);
      at = to;
    }
  }
  return out + text.slice(at);
}

/** The pieces of a range between ideographic description characters（⿰…）: OpenCC takes exponential time on a row of them. */
function withoutDescriptions(text: string, start: number, end: number): (readonly [number, number])[] {
  const codes = codesOf(text);
  const pieces: [number, number][] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (code < 0x2ff0 || code > 0x2fff) continue;
    if (i > from) pieces.push([from, i]);
    from = i + 1;
  }
  if (end > from) pieces.push([from, end]);
  return pieces;
}

function simplified(before: string, convert: Convert): string {
  const after = convert(before);
  return after.length === before.length ? after : keepLength(before, after);
}

/** Character by character: what would leave the Basic Plane stays as it is or takes its plain form（噁 → 恶）. */
function keepLength(before: string, after: string): string {
  const old = [...before];
  const made = [...after];
  if (old.length !== made.length) return before;
  const plain: Readonly<Record<string, string>> = PLAIN_FORM;
  return old
    .map((character, i) => (character.length === made[i]!.length ? made[i]! : (plain[character] ?? character)))
    .join("");
}
