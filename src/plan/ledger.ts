import type { Figure, ReferenceKind } from "../statements/figure.ts";
import type { Figures, Mention } from "./plan.ts";

/** The class of a numeral that is no quantity. */
const referenceClasses: Readonly<Record<ReferenceKind, string>> = {
  "document-number": "documentNumbers",
  "standard-number": "standards",
  ordinal: "ordinals",
  name: "names",
  title: "titles",
  grade: "grades",
  code: "codes",
  article: "ordinals",
  age: "conditions",
  time: "times",
  damaged: "damaged",
};

const order = [
  "goals",
  "results",
  "funding",
  "dates",
  "documentNumbers",
  "standards",
  "titles",
  "names",
  "grades",
  "ordinals",
  "codes",
  "conditions",
  "durations",
  "sets",
  "articles",
  "times",
  "damaged",
];

/** The class of a figure as far as its kind tells; undefined for a quantity. */
export const classOf = (figure: Figure): string | undefined =>
  figure.kind === "quantity" ? undefined : figure.kind === "date" ? "dates" : referenceClasses[figure.kind];

/** Adds up the classes of all figures; those without a class are listed as unexplained. */
export function ledger(
  classes: ReadonlyMap<Figure, string | undefined>,
  mention: (figure: Figure) => Mention,
): Figures {
  const counts = new Map<string, number>();
  const unexplained: Mention[] = [];
  for (const [figure, kind] of classes) {
    if (kind === undefined) unexplained.push(mention(figure));
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const figures: Record<string, number | Mention[]> = { total: classes.size };
  const others = [...counts.keys()].filter((kind) => !order.includes(kind)).sort();
  for (const kind of [...order, ...others]) {
    const count = counts.get(kind);
    if (count !== undefined) figures[kind] = count;
  }
  if (unexplained.length > 0) figures.unexplained = unexplained;
  return figures as Figures;
}
