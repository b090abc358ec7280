import type { Comparison, Side } from "../compare/comparison.ts";
import type { CompareWords } from "./compare-messages.ts";
import type { ViewGroup, ViewRow } from "./compare-view.ts";
import { displayWidth } from "./display-width.ts";
import { cut, hanging, oneLine, padEnd, wrapText } from "./wrap-text.ts";

/** The colours of a comparison. */
export type Colors = Readonly<Record<"bold" | "dim" | "cyan" | "green", (text: string) => string>>;

const asItIs = (text: string): string => text;

export const plainColors: Colors = { bold: asItIs, dim: asItIs, cyan: asItIs, green: asItIs };

/** What a comparison is drawn for: a terminal of so many columns. */
export interface Screen {
  readonly columns: number;
  readonly colors: Colors;
  readonly words: CompareWords;
}

/** The columns of a table: the names, then each document, then who asks more and who asks earlier. */
interface Layout {
  readonly name: number;
  readonly cells: readonly { readonly place: number; readonly width: number }[];
  readonly verdicts: readonly { readonly of: "more" | "earlier"; readonly width: number }[];
}

const GAP = "  ";
const LEAST_NAME = 24;
const LEAST_CELL = 11;
const CELL_LIMITS = [30, 25, 21, 18, 15, 13, LEAST_CELL];

/** A comparison for a terminal: tables, or where they would be too narrow a card for each row. No line is wider than the screen. */
export function drawComparison({ documents }: Comparison, groups: readonly ViewGroup[], screen: Screen): string {
  const lines = legend(documents, screen);
  const layouts = groups.map((group) => layoutOf(documents, group, screen));
  const asTable = layouts.every((layout) => layout !== undefined);
  if (groups.some(({ rows }) => rows.some(({ more, earlier }) => more ?? earlier)))
    lines.push(screen.colors.dim(cut(screen.words.legend, screen.columns - 1)));
  groups.forEach((group, i) => {
    const layout = layouts[i];
    lines.push("", ...(asTable && layout ? table(group, documents, layout, screen) : cards(group, documents, screen)));
  });
  if (groups.length === 0) lines.push("", screen.words.nothing);
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** `A  甘肃省质量发展纲要（2012-2020年）  gansu.yaml, 35 goals`, on two lines where one is too short. */
function legend(documents: readonly Side[], { columns, colors, words }: Screen): string[] {
  return documents.flatMap(({ letter, file, title, region, goals }) => {
    const name = title ?? (region === undefined ? file : `${file}, ${region}`);
    const facts = `${title === undefined ? "" : `${file}, `}${goals} ${words.goals}`;
    const whole = `${name}${GAP}${facts}`;
    const parts = displayWidth(whole) <= columns - 4 ? [whole] : [name, facts];
    const lines = parts.flatMap((part) => wrapText(oneLine(part), columns - 4));
    return lines.map((line, i) => `${i === 0 ? colors.bold(letter.padEnd(2)) : GAP} ${line}`);
  });
}

/** The layout with the fewest lines that fits the screen, or undefined where the names would have no room. */
function layoutOf(
  documents: readonly Side[],
  { places, rows }: ViewGroup,
  { columns, words }: Screen,
): Layout | undefined {
  const verdicts = (["more", "earlier"] as const)
    .filter((of) => rows.some((row) => row[of] !== undefined))
    .map((of) => ({ of, width: displayWidth(words[of]) }));
  const room =
    columns - 1 - verdicts.reduce((sum, { width }) => sum + GAP.length + width, 0) - GAP.length * places.length;
  const longest = widest(
    rows.flatMap((row) => row.names.map(({ text }, i) => (i === 0 ? `  ${text}` : `      ${text}`))),
  );
  let [best, least]: [Layout | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const most of CELL_LIMITS) {
    const cells = places.map((place) => {
      const wanted = widest([headOf(documents[place]), ...rows.flatMap((row) => row.cells[place] ?? [])]);
      return { place, width: Math.min(most, Math.max(LEAST_CELL, wanted)) };
    });
    const name = Math.min(Math.max(LEAST_NAME, longest), room - cells.reduce((sum, { width }) => sum + width, 0));
    if (name < LEAST_NAME) continue;
    const layout = { name, cells, verdicts };
    const lines = rows.reduce((sum, row) => sum + heightOf(row, layout), 0);
    if (lines < least) [best, least] = [layout, lines];
    if (name >= longest && cells.every(({ width }) => width < most)) break; // nothing wraps
  }
  return best;
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);

const headOf = (side: Side | undefined): string => oneLine([side?.letter, side?.region].filter(Boolean).join(" "));

const heightOf = (row: ViewRow, layout: Layout): number =>
  Math.max(nameLines(row, layout.name).length, ...cellLines(row, layout).map((lines) => lines.length));

/** The row's own name, then those of other documents behind their letters. */
function nameLines({ names }: ViewRow, width: number): { readonly text: string; readonly other: boolean }[] {
  return names.flatMap(({ letter, text }) =>
    hanging(letter === undefined ? "  " : `    ${letter} `, text, width).map((line) => ({
      text: line,
      other: letter !== undefined,
    })),
  );
}

const cellLines = ({ cells }: ViewRow, layout: Layout): string[][] =>
  layout.cells.map(({ place, width }) => (cells[place] ?? []).flatMap((line) => wrapText(line, width)));

function table({ title, rows }: ViewGroup, documents: readonly Side[], layout: Layout, screen: Screen): string[] {
  const { colors, words, columns } = screen;
  const heads = layout.cells.map(({ place, width }) => padEnd(cut(headOf(documents[place]), width), width));
  const heading = padEnd(cut(`${title} (${rows.length})`, layout.name), layout.name);
  const line = [heading, ...heads, ...layout.verdicts.map(({ of }) => words[of])].join(GAP);
  let section: string | undefined;
  const body = rows.flatMap((row) => {
    const opens = row.section !== undefined && row.section !== section;
    section = row.section;
    return [...(opens ? [colors.cyan(cut(row.section as string, columns - 1))] : []), ...tableRow(row, layout, screen)];
  });
  return [colors.bold(line.trimEnd()), colors.dim("-".repeat(displayWidth(line))), ...body];
}

function tableRow(row: ViewRow, layout: Layout, { columns, colors }: Screen): string[] {
  const [names, cells] = [nameLines(row, layout.name), cellLines(row, layout)];
  const lines = Array.from({ length: heightOf(row, layout) }, (_, i) => {
    const name = padEnd(names[i]?.text ?? "", layout.name);
    const texts = layout.cells.map(({ width }, at) => padEnd(cells[at]?.[i] ?? "", width));
    const verdicts = layout.verdicts.map(({ of, width }) =>
      colors.green(padEnd(i === 0 ? (row[of] ?? "") : "", width)),
    );
    return [names[i]?.other ? colors.dim(name) : name, ...texts, ...verdicts].join(GAP);
  });
  return [...lines, ...whyLines(row, columns, colors)];
}

const whyLines = ({ why }: ViewRow, columns: number, colors: Colors): string[] =>
  why.flatMap((text) => hanging("      ", text, columns - 1)).map((line) => colors.dim(line));

/** Each row on lines of its own: its name, then each document that has it. */
function cards({ title, rows }: ViewGroup, documents: readonly Side[], screen: Screen): string[] {
  const heading = screen.colors.bold(cut(`${title} (${rows.length})`, screen.columns - 1));
  return [heading, ...rows.flatMap((row) => card(row, documents, screen))];
}

function card(row: ViewRow, documents: readonly Side[], { columns, colors, words }: Screen): string[] {
  const width = columns - 1;
  const lines = row.cells.flatMap((cells, place) => {
    if (cells.length === 0) return [];
    const letter = documents[place]?.letter ?? "";
    const other = row.names.find((name) => name.letter === letter)?.text;
    const marks = (["more", "earlier"] as const).filter((of) => row[of] === letter).map((of) => `[${words[of]}]`);
    return [
      ...hanging(`    ${letter} `, [cells.join("; "), ...marks].join(GAP), width),
      ...(other === undefined ? [] : hanging("      ", other, width).map((line) => colors.dim(line))),
    ];
  });
  return [...hanging("  ", row.names[0]?.text ?? "", width), ...lines, ...whyLines(row, columns, colors)];
}
