import type { Citation, DocumentFacts, Plan } from "../plan/plan.ts";
import type { Change, Difference } from "./difference.ts";
import { lastDay } from "./due.ts";
import { factsOf, listOf, textOf } from "./entries.ts";
import { roleChanges, wordChange } from "./roles.ts";

/** What happened to the facts of the document: title, kind, issuer, date, number, region, period, addressees, citations. */
export function documentDifferences(old: Plan, now: Plan): Difference[] {
  const [before, after] = [factsOf(old), factsOf(now)];
  const changes = [
    ...(["title", "kind", "issuer", "number", "region"] as const).flatMap((field) =>
      wordChange(field, before[field], after[field]),
    ),
    ...issuedChange(before.issued, after.issued),
    ...periodChange(before.period, after.period),
    ...roleChanges(named(before.addressees), named(after.addressees), "addressees"),
    ...citationChanges(before, after),
  ];
  if (changes.length === 0) return [];
  const name = textOf(after.title) || textOf(before.title);
  return [{ of: "document", section: [], name, old: [before], new: [after], changes }];
}

const named = (names: unknown) => listOf(names).map((name) => ({ key: textOf(name), name: textOf(name), role: "" }));

function issuedChange(from: unknown, to: unknown): Change[] {
  const [before, after] = [lastDay(textOf(from)), lastDay(textOf(to))];
  if (!before || !after || before === after) return before === after ? [] : wordChange("issued", from, to);
  return [{ kind: after < before ? "earlier" : "later", field: "issued", from, to }];
}

function periodChange(from: DocumentFacts["period"], to: DocumentFacts["period"]): Change[] {
  const years = (period: DocumentFacts["period"]) => (period ? `${period.from}-${period.to}` : "");
  if (years(from) === years(to)) return [];
  if (!from) return [{ kind: "added", field: "period", to }];
  return to ? [{ kind: "retimed", field: "period", from, to }] : [{ kind: "dropped", field: "period", from }];
}

/** Documents that are cited no longer or newly; the number of one that stays may change. */
function citationChanges(old: DocumentFacts, now: DocumentFacts): Change[] {
  const byTitle = (facts: DocumentFacts) =>
    new Map((listOf(facts.citations) as Citation[]).map((citation) => [textOf(citation.title), citation]));
  const [before, after] = [byTitle(old), byTitle(now)];
  return [
    ...[...after]
      .filter(([title]) => !before.has(title))
      .map(([, to]): Change => ({ kind: "added", field: "citations", to })),
    ...[...before]
      .filter(([title]) => !after.has(title))
      .map(([, from]): Change => ({ kind: "dropped", field: "citations", from })),
    ...[...after]
      .filter(([title, { number }]) => before.has(title) && textOf(before.get(title)?.number) !== textOf(number))
      .map(([title, to]): Change => ({ kind: "reworded", field: "citations", from: before.get(title), to })),
  ];
}
