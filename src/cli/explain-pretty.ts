import type { Block, Heading, Outline } from "../outline/outline.ts";
import type { ClausePeek, Peek } from "../statements/peek-clauses.ts";
import type { LineExplanation } from "./explain-lines.ts";

/** Headings as they nest, each with its blocks below it. */
export function prettyOutline(text: string, { headings, blocks }: Outline): string {
  const bySection = new Map<Heading | undefined, Block[]>();
  for (const block of blocks) bySection.set(block.section, [...(bySection.get(block.section) ?? []), block]);
  const rows = (section: Heading | undefined, indent: string) =>
    (bySection.get(section) ?? []).map((block) => `${indent}${prettyBlock(text, block)}`);
  const tree = (heading: Heading, indent: string): string[] => [
    `${indent}${heading.id} ${heading.marker} ${heading.title}`,
    ...rows(heading, `${indent}    `),
    ...heading.children.flatMap((child) => tree(child, `${indent}  `)),
  ];
  return [...rows(undefined, ""), ...headings.flatMap((heading) => tree(heading, ""))].join("\n");
}

function prettyBlock(text: string, block: Block): string {
  const { kind, marker, lead, introduces } = block;
  const head = [kind, marker, lead && `[${lead}]`, introduces && "(introduces)"].filter(Boolean).join(" ");
  return `${head}: ${text.slice(block.bodyStart, block.end).trim()}`;
}

/** A clause and, below it, a row for each token. */
export function prettyTokens({ text, tokens }: ClausePeek): string {
  return `${text}\n${tokens.map(({ name, text: words }) => `  ${name.padEnd(10)} ${words}\n`).join("")}`;
}

/** A clause and, below it, its tree. */
export function prettyTree({ text, tree }: ClausePeek): string {
  return `${text}\n${tree ? prettyNode(tree, "  ") : "  (no shape of the grammar)\n"}`;
}

function prettyNode({ name, text, children }: Peek, indent: string): string {
  if (!children) return `${indent}${name} ${text}\n`;
  return `${indent}${name}\n${children.map((child) => prettyNode(child, `${indent}  `)).join("")}`;
}

/** A line and, below it, what was read of it: `quantity  98%以上  >= 98 %`. */
export function prettyLine({ text, quantities, deadlines, goals, tasks, funding }: LineExplanation): string {
  const dates = deadlines.map(({ start, text: words, from, by }) =>
    row(start, "deadline", words, from && `from ${from}`, by && `by ${by}`),
  );
  const figures = quantities.map(({ start, text: words, op, value, max, unit }) =>
    row(start, "quantity", words, op, value, max, unit),
  );
  const found = [...dates, ...figures].sort((a, b) => a.start - b.start).map((part) => part.text);
  const said = [...goals.map(prettyGoal), ...(tasks ?? []).map(prettyTask), ...(funding ?? []).map(prettySum)];
  return `${text}\n${found.join("")}${said.join("")}`;
}

function row(start: number, kind: string, words: string, ...parts: unknown[]): { start: number; text: string } {
  const filled = parts.filter((part) => part !== undefined && part !== "");
  return { start, text: `  ${kind}  ${words}  ${filled.join(" ")}\n` };
}

type Explained<K extends "tasks" | "funding"> = NonNullable<LineExplanation[K]>[number];

function prettyTask({ title, agencies, deadline }: Explained<"tasks">): string {
  const names = (agencies ?? []).map(({ name, role }) => `${name} (${role})`);
  const due = [deadline ?? []].flat().map(({ by, text }) => `by ${by ?? text}`);
  return row(0, "task    ", title, ...names, ...due).text;
}

function prettySum({ amount, max, op, unit, for: whom, condition, quote }: Explained<"funding">): string {
  return row(0, "funding ", quote, op, amount, max, unit, whom && `for ${whom}`, condition).text;
}

function prettyGoal(goal: LineExplanation["goals"][number]): string {
  const due = goal.deadline?.by && `by ${goal.deadline.by}`;
  if ("text" in goal) return row(0, "goal    ", goal.text, ...[goal.benchmark ?? []].flat(), due).text;
  const { indicator, action, target, change } = goal;
  const { op, value, max, unit } = target;
  const { text } = row(0, "goal    ", indicator, action, op, value, max, unit, change, due);
  return text;
}
