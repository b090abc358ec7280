/** A comparison as text in rows and cells, before it becomes a table, cards, Markdown, CSV or a page. */
import type { Comparison, ComparisonRow, Pairing, Side } from "../compare/comparison.ts";
import { levelsOf } from "../compare/entries.ts";
import type { Deadline, Goal, OutcomeGoal } from "../plan/plan.ts";
import { convert } from "../plan/units.ts";
import type { CompareWords } from "./compare-messages.ts";
import { cutMiddle, oneLine } from "./wrap-text.ts";

/** A name of the row's indicator, with the letter of the document where it is another than in the first. */
export interface Name {
  readonly letter?: string;
  readonly text: string;
}

export interface ViewRow {
  readonly section?: string;
  readonly names: readonly Name[];
  /** For each document its goals, one a line. */
  readonly cells: readonly (readonly string[])[];
  readonly more?: string;
  readonly earlier?: string;
  readonly why: readonly string[];
}

export interface ViewGroup {
  readonly title: string;
  /** The places of the documents that its rows may have. */
  readonly places: readonly number[];
  readonly rows: readonly ViewRow[];
}

export interface ViewOptions {
  readonly words: CompareWords;
  /** Whether each row says why its goals stand together. */
  readonly why: boolean;
  /** Conditions longer than this lose their middle. */
  readonly conditionWidth?: number;
}

/** The rows in groups: what several have, what only one has, goals without a figure. Groups without rows are left out. */
export function viewOf({ documents, rows, benchmarks }: Comparison, options: ViewOptions): ViewGroup[] {
  const { words, conditionWidth } = options;
  const places = [...documents.keys()];
  const asRow = (row: ComparisonRow): ViewRow =>
    viewRow(
      row,
      documents,
      options,
      (goal, first) => nameOf(goal, first, conditionWidth),
      (goal) => figureLine(goal, row, words),
    );
  const groups: ViewGroup[] = [
    { title: words.shared, places, rows: rows.filter((row) => present(row) > 1).map(asRow) },
    ...documents.map(({ letter }, place) => {
      const only = rows.filter((row) => present(row) === 1 && row.goals[place]?.length);
      return { title: `${words.onlyIn} ${letter}`, places: [place], rows: only.map(asRow) };
    }),
    {
      title: words.levels,
      places,
      rows: benchmarks.map((row) =>
        viewRow(
          row,
          documents,
          options,
          ({ text }) => text,
          (goal) => levelLine(goal, words),
        ),
      ),
    },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

const present = ({ goals }: ComparisonRow<unknown>): number => goals.filter((list) => list.length > 0).length;

function viewRow<G>(
  row: ComparisonRow<G>,
  documents: readonly Side[],
  { words, why }: ViewOptions,
  name: (goal: G, first: G) => string,
  line: (goal: G) => string,
): ViewRow {
  const { section, goals, more, earlier, pairings = [] } = row;
  const lead = goals.find((list) => list.length > 0)?.[0] as G;
  const names = goals.map((list) => (list[0] === undefined ? undefined : name(list[0], lead)));
  const first = name(lead, { ...lead, condition: undefined });
  const others = goals.flatMap((list, place): Name[] =>
    list.length === 0 || list[0] === lead || names[place] === names[goals.findIndex((one) => one[0] === lead)]
      ? []
      : [{ letter: documents[place]?.letter ?? "", text: names[place] as string }],
  );
  return {
    ...(section !== undefined && { section: oneLine(section) }),
    names: [{ text: first }, ...others].map((one) => ({ ...one, text: oneLine(one.text) })),
    cells: goals.map((list) => list.map((goal) => oneLine(line(goal)))),
    ...(more && { more }),
    ...(earlier && { earlier }),
    why: why ? pairings.map((pairing) => oneLine(whyLine(pairing, documents, words))) : [],
  };
}

/** `盐湖化工产业: 合格率 (年降雨量400mm以上地区)`: the name with what tells it from others; a condition that the first name has too is left out. */
function nameOf({ scope = [], indicator, condition }: Goal, first: Goal, conditionWidth?: number): string {
  const lead = scope.length > 0 ? `${scope.join(" / ")}: ` : "";
  const aside =
    condition === undefined || condition === first.condition ? "" : ` (${cutMiddle(condition, conditionWidth)})`;
  return `${lead}${indicator}${aside}`;
}

/** `≥ 2000公顷 (3万亩)  2025`. The unit of the row's first figure stands in brackets where this one has another. */
function figureLine(goal: Goal, row: ComparisonRow, words: CompareWords): string {
  const { value, unit, of } = goal.target;
  const common = row.figures?.unit ?? unit;
  const other = convert(value, unit, common) ?? value;
  const aside = [of, other === value ? undefined : `${other}${common}`].filter((part) => part !== undefined);
  return dated(`${figureText(goal, words)}${aside.length > 0 ? ` (${aside.join(", ")})` : ""}`, goal.deadline, words);
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "~": "~" };

/** The figure of a goal with its comparator: ≥95%, 2-3个, +≥10%. */
export function figureText({ change, target: { op, value, max, unit } }: Goal, words: CompareWords): string {
  const amount = max === undefined ? `${value}${unit}` : `${value}-${max}${unit}`;
  return `${change === undefined ? "" : `${words[change]} `}${signs[op] ?? ""}${amount}`;
}

const levelLine = (goal: OutcomeGoal, words: CompareWords): string =>
  dated(levelsOf(goal).join(", "), goal.deadline, words);

function dated(text: string, deadline: Deadline | undefined, words: CompareWords): string {
  const date = dateText(deadline, words);
  return date === "" ? text : `${text}  ${date}`;
}

/** 2015, 2016-2020, each year to 2020. */
export function dateText(deadline: Deadline | undefined, words: CompareWords): string {
  if (deadline === undefined) return "";
  const { by, from, every } = deadline;
  const span = from === undefined ? `${by ?? ""}` : `${from}-${by ?? ""}`;
  return [every === undefined ? "" : words[every], span].filter((part) => part !== "").join(" ");
}

/** `B 0.87 = words 0.83 · heading +0.04; both 产品 合格; only A …; only B 工业`. */
function whyLine(pairing: Pairing, documents: readonly Side[], words: CompareWords): string {
  const { letter, score, head, words: part, section, shared, onlyA, onlyB, against } = pairing;
  const figures = [
    `${words.words} ${part.toFixed(2)}`,
    `${words.head} ${head.toFixed(1)}`,
    `${words.heading} ${section.toFixed(2)}`,
  ];
  const first = documents.find((side) => side.letter !== letter)?.letter ?? "";
  const lists = [
    [words.both, shared],
    [`${words.onlyIn} ${first}`, onlyA],
    [`${words.onlyIn} ${letter}`, onlyB],
  ] as const;
  const said = lists.filter(([, list]) => list.length > 0).map(([what, list]) => `${what}: ${joined(list)}`);
  return `${letter} ${score.toFixed(2)} (${figures.join(", ")}${against ? `, ${words.against}` : ""}); ${said.join("; ")}`;
}

/** Words with blanks between; pairs of characters that overlap（影响, 响大）are one word again. */
function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const overlaps = word.length === 2 && /(?:^| )..+$/u.test(text) && text.at(-1) === word[0];
    return overlaps ? text + word[1] : `${text} ${word}`.trimStart();
  }, "");
}
