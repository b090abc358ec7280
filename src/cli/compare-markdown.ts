import type { Side } from "../compare/comparison.ts";
import { escapeCell } from "../export/escape-cell.ts";
import type { CompareWords } from "./compare-messages.ts";
import type { ViewGroup, ViewRow } from "./compare-view.ts";

/** A comparison as Markdown: a list of the documents, then a table for each group. */
export function comparisonMarkdown(
  documents: readonly Side[],
  groups: readonly ViewGroup[],
  words: CompareWords,
): string {
  const list = documents.map(
    ({ letter, title, file, goals }) =>
      `- **${letter}** ${escapeCell(title ?? file)} (${title ? `${escapeCell(file)}, ` : ""}${goals} ${words.goals})`,
  );
  const tables = groups.map((group) => tableOf(group, documents, words));
  return `${[`# ${words.title}`, list.join("\n"), ...tables].join("\n\n")}\n`;
}

function tableOf({ title, places, rows }: ViewGroup, documents: readonly Side[], words: CompareWords): string {
  const verdicts = places.length > 1;
  const heads = places.map((place) => [documents[place]?.letter, documents[place]?.region].filter(Boolean).join(" "));
  const why = rows.some((row) => row.why.length > 0);
  const head = [
    words.section,
    words.indicator,
    ...heads,
    ...(verdicts ? [words.more, words.earlier] : []),
    ...(why ? [words.why] : []),
  ];
  const body = rows.map((row) => [
    escapeCell(row.section ?? ""),
    namesOf(row),
    ...places.map((place) => (row.cells[place] ?? []).map(escapeCell).join("<br>")),
    ...(verdicts ? [row.more ?? "", row.earlier ?? ""] : []),
    ...(why ? [row.why.map(escapeCell).join("<br>")] : []),
  ]);
  const lines = [head.map(escapeCell), head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  return `## ${title} (${rows.length})\n\n${lines.join("\n")}`;
}

const namesOf = ({ names }: ViewRow): string =>
  names
    .map(({ letter, text }) => (letter === undefined ? escapeCell(text) : `${letter}: ${escapeCell(text)}`))
    .join("<br>");
