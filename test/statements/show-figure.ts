import type { Figure } from "../../src/statements/figure.ts";

/** A figure as the examples of the grammar write it: its words, a colon, its reading. */
export function showFigure(text: string, figure: Figure): string {
  return `${text.slice(figure.start, figure.end)}: ${reading(figure)}`;
}

function reading(figure: Figure): string {
  if (figure.kind === "quantity") {
    const { op, value, max, unit } = figure;
    return max === undefined ? `${op}${value}${unit}` : `${value}..${max}${unit}`;
  }
  if (figure.kind !== "date") return figure.kind;
  const { from = "", by = "", limit, every, relative } = figure;
  if (every) return `every ${every}`;
  return `${from}/${by}${limit ? "!" : ""}${relative ? ` ${tail(relative)}` : ""}`;
}

function tail(relative: object): string {
  const { kind, years, amount, unit } = relative as { kind: string; years?: number; amount?: number; unit?: string };
  return [kind, years ?? amount, unit].filter((part) => part !== undefined).join(" ");
}
