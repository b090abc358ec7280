import type { ModelDate } from "../plan/plan.ts";
import { compareDates, deadlinesOf, figuresOf } from "./entries.ts";
import type { Finding, PlanPath, Rule } from "./rule.ts";

/** A range goes upwards and a span of time forwards: 5%—8%, 2021—2025年. */
export const rangeUpsideDown: Rule = {
  code: "range-upside-down",
  severity: "error",
  check: (plan) => [
    ...(plan.document?.period ? span(plan.document.period.from, plan.document.period.to, ["document", "period"]) : []),
    ...deadlinesOf(plan).flatMap(({ entry: { from, by }, path }) =>
      from === undefined || by === undefined ? [] : span(from, by, path),
    ),
    ...figuresOf(plan).flatMap(({ entry: { target }, path }) => amounts(target.value, target.max, [...path, "target"])),
    ...(plan.funding ?? []).flatMap(({ amount, max }, i) => amounts(amount, max, ["funding", i])),
  ],
};

const span = (from: ModelDate, to: ModelDate, path: PlanPath): Finding[] =>
  compareDates(from, to) > 0 ? [upsideDown(from, to, path)] : [];
const amounts = (from: number, to: number | undefined, path: PlanPath): Finding[] =>
  to !== undefined && to < from ? [upsideDown(from, to, path)] : [];
const upsideDown = (from: ModelDate, to: ModelDate, path: PlanPath): Finding => ({
  code: "range-upside-down",
  path,
  values: { from, to },
});
