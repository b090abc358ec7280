import type { Difference } from "../diff/difference.ts";
import { countsOf, groupsOf } from "./diff-groups.ts";
import type { DiffWords } from "./diff-messages.ts";
import { factsOf, type Phrase, phrasesOf, quotesOf } from "./diff-phrase.ts";

/** A diff as Markdown, for a pull request: counts first, then a table a section. */
export function markdownDiff(
  names: readonly [string, string],
  differences: readonly Difference[],
  words: DiffWords,
): string {
  const head = `### ${names.map(escaped).join(" → ")}\n\n`;
  if (differences.length === 0) return `${head}${words.none}\n`;
  const tables = groupsOf(differences, words).map(
    ({ title, differences: ones }) =>
      `\n#### ${escaped(title)}\n\n| | | ${words.change} |\n|---|---|---|\n${ones.map((one) => row(one, words)).join("")}`,
  );
  const counts = countsOf(differences, words).map(({ room, counts: told }) => `- **${room}** ${escaped(told)}\n`);
  return `${head}${counts.join("")}${tables.join("")}`;
}

function row(difference: Difference, words: DiffWords): string {
  const { of, old, new: now, name } = difference;
  const sign = old.length === 0 ? "➕" : now.length === 0 ? "➖" : "✏️";
  const quotes = quotesOf(difference)
    .filter((quote) => quote !== name)
    .map((quote) => `<br><sub>${escaped(quote)}</sub>`);
  const phrases = phrasesOf(difference, words).map((phrase) => phraseText(phrase));
  const text = phrases.length > 0 ? phrases.join("<br>") : whole(difference, words);
  return `| ${sign} | ${of === "document" ? "" : escaped(name)}${quotes.join("")} | ${text} |\n`;
}

function whole({ old, new: now, changes }: Difference, words: DiffWords): string {
  const [change] = changes;
  const facts = escaped(factsOf((now[0] ?? old[0]) as object, words));
  return [change && `**${words.kinds[change.kind]}**`, facts].filter(Boolean).join(" ");
}

function phraseText({ label, from, to, note }: Phrase): string {
  const sides = [from, to]
    .filter((side) => side.length > 0)
    .map((side) => side.map(escaped).join(" + "))
    .join(" → ");
  return `**${label}** ${sides}${note}`;
}

/** Nothing in a name or quote means something in Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~@]/g, "\\$&").replace(/\s*\n\s*/g, " ");
