import type { Difference } from "../diff/difference.ts";
import { countsOf, groupsOf, totalOf } from "./diff-groups.ts";
import type { DiffWords } from "./diff-messages.ts";
import { factsOf, type Phrase, phrasesOf, quotesOf } from "./diff-phrase.ts";
import { displayWidth } from "./display-width.ts";
import { hanging, padEnd } from "./wrap-text.ts";

/** What paints a text; chalk is one. */
export type Paints = Readonly<
  Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "magenta", (text: string) => string>
>;

const same = (text: string) => text;
/** No colours, and no library for them. */
export const plainPaints: Paints = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  magenta: same,
};

/** How a diff is drawn. */
export interface Canvas {
  readonly words: DiffWords;
  readonly colors: Paints;
  readonly columns: number;
}

/**
 * A diff for a terminal, by section, the quote below each entry, counts in the last line:
 *
 *   ~ 农业标准化生产普及率
 *       raised  > 50% → > 70% (stricter)
 *       later   2015 → 2025
 *       农业标准化生产普及率超过70%  14:20
 */
export function prettyDiff(
  names: readonly [string, string],
  differences: readonly Difference[],
  canvas: Canvas,
): string {
  const { colors, words, columns } = canvas;
  const head = hanging("", names.join(" → "), columns).map((line) => colors.bold(line));
  if (differences.length === 0) return `${[...head, "", words.none].join("\n")}\n`;
  const groups = groupsOf(differences, words).flatMap(({ title, differences: ones }) => [
    "",
    ...hanging("", title, columns).map((line) => colors.bold(colors.cyan(line))),
    ...ones.flatMap((one) => entryLines(one, canvas)),
  ]);
  const rooms = countsOf(differences, words);
  const wide = Math.max(...rooms.map(({ room }) => displayWidth(room)));
  const counts = rooms.flatMap(({ room, counts: told }) => hanging(`${padEnd(room, wide)}  `, told, columns));
  const total = colors.bold(totalOf(differences, words));
  return `${[...head, ...groups, "", ...counts, total].join("\n")}\n`;
}

function entryLines(difference: Difference, canvas: Canvas): string[] {
  const { colors, words, columns } = canvas;
  const [sign, paint] = signOf(difference, colors);
  const phrases = phrasesOf(difference, words);
  const facts = phrases.length === 0 ? factsOf((difference.new[0] ?? difference.old[0]) as object, words) : "";
  const [only] = phrases;
  const named = difference.of !== "document"; // its room says it
  const head = named ? hanging(`  ${sign} `, difference.name, columns).map((line) => paint(line)) : [];
  const quotes = quotesOf(difference).filter((quote) => quote !== difference.name);
  const below = quotes.flatMap((quote) => hanging("      ", quote, columns).map((line) => colors.dim(line)));
  const tail = facts || (phrases.length === 1 && only ? phraseText(only) : "");
  const room = columns - 6 - displayWidth(difference.name);
  if (head.length === 1 && tail && displayWidth(tail) <= room)
    return [`${head[0]}  ${only ? painted(only, only.label, colors) : facts}`, ...below];
  if (facts) return [...head, ...hanging("      ", facts, columns), ...below];
  const wide = Math.max(...phrases.map(({ label }) => displayWidth(label)));
  return [...head, ...phrases.flatMap((phrase) => phraseLines(phrase, wide, canvas)), ...below];
}

function signOf({ old, new: now }: Difference, colors: Paints): readonly [string, (text: string) => string] {
  if (old.length === 0) return ["+", colors.green];
  return now.length === 0 ? ["-", colors.red] : ["~", colors.yellow];
}

/** A change on one line where it fits, else what was and what is below each other. */
function phraseLines(phrase: Phrase, wide: number, { colors, columns }: Canvas): string[] {
  const label = padEnd(phrase.label, wide);
  const text = phraseText({ ...phrase, label });
  if (displayWidth(text) <= columns - 6) return [`      ${painted(phrase, label, colors)}`];
  const { from, to, note } = phrase;
  const told = to.map((side, i) => (i === to.length - 1 ? `${side}${note}` : side));
  return [
    `      ${colors.cyan(phrase.label)}`,
    ...from.flatMap((side) => hanging("      - ", side, columns)).map((line) => colors.red(line)),
    ...told.flatMap((side) => hanging("      + ", side, columns)).map((line) => colors.green(line)),
  ];
}

const phraseText = ({ label, from, to, note }: Phrase) =>
  `${label}  ${[from, to]
    .filter((side) => side.length > 0)
    .map((side) => side.join(" + "))
    .join(" → ")}${note}`;

function painted({ from, to, note }: Phrase, label: string, colors: Paints): string {
  const [was, is] = [
    from.map((side) => colors.red(side)).join(" + "),
    to.map((side) => colors.green(side)).join(" + "),
  ];
  const sides = [was, is].filter(Boolean).join(colors.dim(" → "));
  return `${colors.cyan(label)}  ${sides}${colors.magenta(note)}`;
}
