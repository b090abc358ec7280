import { type CleanText, sourceSpan } from "../clean/clean-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
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
  decade: "dates",
  time: "times",
  vague: "vague",
  damaged: "damaged",
};

/**
 * The order of the classes. Money that is taken or limited is no funding and has classes of its own: `penalties`（处1万元以下罚款）, `charges`
 * （收费, 票价, 税率）; a threshold of money, and how a promise is paid out or shared, is one of the `conditions`（注册资本100万元以上, 先行拨付60%）. `facts`
 * and `reported` are told in passing: a size（总面积16410平方公里）, a count of what is done or there is（共受理131件）; `scores` and `formulas` are weights,
 * points and constants of an assessment. `vague` are amounts without a value（两三家, 数十个, 上百万元）.
 */
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
  "penalties",
  "charges",
  "durations",
  "frequencies",
  "facts",
  "reported",
  "scores",
  "formulas",
  "ratios",
  "sets",
  "articles",
  "times",
  "vague",
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

/** A diagnostic for each figure without a class. */
export function unexplained(clean: CleanText, classes: ReadonlyMap<Figure, string | undefined>): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const [figure, kind] of classes) {
    if (kind !== undefined) continue;
    const message = `no rule explains ${clean.text.slice(figure.start, figure.end)}`;
    const at = sourceSpan(clean, figure.start, figure.end);
    out.push({ code: "unexplained-figure", severity: "warning", message, at });
  }
  return out;
}
