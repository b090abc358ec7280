// The texts of the benchmark: the quality plans of ../shared/corpus where they are at hand, else our own fixtures, repeated.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const corpus = join(root, "../shared/corpus");
const plans = ["qinghai-2012", "qinghai-2015", "qinghai-2016", "gansu-2012", "ningxia-2012"].map((name) =>
  join(corpus, `${name}.txt`),
);

/** Every fixture's text in one, the only one that is at hand on every machine. */
export const fixture = join(root, "fixtures/extract/whole-plan/input.txt");
/** Two models of one plan. */
export const models = ["old", "new"].map((side) => join(root, `fixtures/diff/every-room/${side}.yaml`));
const fixtures = () =>
  readdirSync(join(root, "fixtures/extract"))
    .sort()
    .map((name) => readFileSync(join(root, "fixtures/extract", name, "input.txt"), "utf8"))
    .join("\n");

/** Documents as bytes, and a simplified one of them as a path for cold starts. */
export function documents() {
  if (plans.every((path) => existsSync(path)))
    return { what: "five quality plans", path: plans[0], bytes: plans.map((path) => readFileSync(path)) };
  const text = Buffer.from(fixtures().repeat(8));
  return { what: "fixtures, repeated", path: fixture, bytes: [text, text, text] };
}

/** Each text alone: the documents of ../shared/corpus where they are at hand, else our fixtures. */
export function everyText() {
  const folders = existsSync(corpus) ? [corpus, join(corpus, "more")] : [];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const texts = files.filter((file) => file.endsWith(".txt")).map((file) => readFileSync(file, "utf8"));
  return texts.length > 0 ? texts : [fixtures()];
}

/** A flat string（no rope, no slice）, so that its first reader does not pay for its making. */
export const flat = (text) => Buffer.from(text, "utf16le").toString("utf16le");

/** Ordinary simplified text of exactly `length` characters. */
export function ordinary(length) {
  const { bytes, what } = documents();
  const simplified = what === "five quality plans" ? bytes.filter((_, i) => i !== 2) : bytes;
  const text = simplified.map((part) => new TextDecoder().decode(part)).join("\n");
  return flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));
}

/** Texts made to hurt, of `length` characters each. */
export function hostile(length) {
  const repeat = (part) => flat(part.repeat(Math.ceil(length / part.length)).slice(0, length));
  return {
    digits: repeat("1234567890"),
    "one digit": repeat("9"),
    "Han numerals": repeat("一二三四五六七八九十百千万"),
    "nested brackets": repeat("（".repeat(length / 2) + "）".repeat(length / 2)),
    "open brackets": repeat("（《“"),
    到2020年: repeat("到2020年"),
    "达到95%、": repeat("达到95%、"),
    百分之: repeat("百分之"),
    "⿰": repeat("⿰"),
    "⿰ in traditional text": flat(`實質發展${"⿰".repeat(length - 4)}`),
    "one sentence": flat(ordinary(length).replace(/[。！？；\r\n]/g, "，")),
    "one character": repeat("的"),
    blanks: repeat(" "),
    "line breaks": repeat("一、\n"),
    headings: repeat("（一）目标。"),
  };
}
