import { PLAIN_FORM } from "../../grammars/vocabulary/script.ts";
import type { Script } from "./clean-text.ts";
import { classOf, SEEN, survey } from "./survey.ts";

/** Traditional to simplified, characters kept in number. */
export type Convert = (text: string) => string;

let loaded: Convert | undefined;

/** Loads OpenCC (a hundred kilobytes: only for text that needs it). `t`: the other presets turn 显著 into 显着. */
export async function loadConverter(): Promise<Convert> {
  if (!loaded) {
    const { Converter } = await import("opencc-js/t2cn");
    loaded = Converter({ from: "t", to: "cn" });
  }
  return loaded;
}

/** True where a text has a line that is traditional, so that `clean` wants a converter. */
export function needsConversion(text: string): boolean {
  return (survey(text) & SEEN.traditional) !== 0 && scriptOf(text).ranges.length > 0;
}

/** The script of a text, and the ranges of whole lines that are traditional. */
export interface ScriptRanges {
  readonly script: Script;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/**
 * A line is traditional if it holds more characters that occur in traditional text only than such of simplified text; a line
 * without either goes with the line before. So one 質 quoted in a simplified line changes nothing, nor does 乾县 or 显著.
 */
export function scriptOf(text: string): ScriptRanges {
  const ranges: [number, number][] = [];
  let simplified = false;
  let was = false;
  for (let start = 0; start < text.length; ) {
    let balance = 0;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 0x0a) break;
      const bits = classOf(code);
      if (bits & SEEN.traditional) balance++;
      else if (bits & SEEN.simplified) balance--;
    }
    if (balance < 0) simplified = true;
    was = balance > 0 || (balance === 0 && was);
    if (was) {
      const last = ranges.at(-1);
      if (last && last[1] === start) last[1] = end + 1;
      else ranges.push([start, end + 1]);
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
function* withoutDescriptions(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x2ff0 || code > 0x2fff) continue;
    if (i > from) yield [from, i];
    from = i + 1;
  }
  if (end > from) yield [from, end];
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
