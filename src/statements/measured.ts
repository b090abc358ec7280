import { multiples, percentagePoints, perHead, shareUnits, times } from "../../grammars/vocabulary/clause-words.ts";
import type { Claim, ClauseBaseline } from "./clause.ts";
import type { Quantity } from "./figure.ts";
import type { MemberParts } from "./member.ts";
import { ends, spanOf, trim } from "./noun-phrase.ts";

/** What a figure is measured by. */
export interface Measured {
  readonly of: string | undefined;
  readonly change: "rise" | "fall" | undefined;
  readonly baseline: Claim["baseline"];
  /** 高于全国2个百分点: the verb tells the direction, not how the amount is bounded. */
  readonly points: boolean;
}

/** Base, direction of change and baseline of a figure. */
export function measured(text: string, parts: MemberParts, quantity: Quantity): Measured {
  const base = parts.base ? text.slice(...ends(trim(text, spanOf(parts.base)))) : undefined;
  const verb = parts.verb?.verb;
  if (quantity.unit === percentagePoints && verb?.kind === "level") {
    const change = verb.op === "<" || verb.op === "<=" ? "fall" : "rise";
    return { of: undefined, change, baseline: base === undefined ? undefined : { text: base }, points: true };
  }
  if (quantity.unit === times && base !== undefined && verb?.kind === "level")
    return { of: undefined, change: undefined, baseline: { text: base }, points: false };
  const of = base !== undefined && (shareUnits.has(quantity.unit) || perHead.test(base)) ? base : undefined;
  const rises = multiples.has(quantity.unit) ? "rise" : undefined;
  const against = parts.baselines[parts.figures.indexOf(quantity)] ?? parts.baselines[0];
  const baseline = against && inUnit(against, quantity.unit);
  return { of, change: verb?.kind === "change" ? verb.change : rises, baseline, points: false };
}

/** A level to start from in the unit of the figure; in another（由9000万元增加到1.2亿元, 由3个月延长到1年）it is told in words. */
function inUnit({ unit, ...baseline }: ClauseBaseline, of: string): ClauseBaseline {
  const { value, ...rest } = baseline;
  return value === undefined || !unit || unit === of || (shareUnits.has(unit) && of === percentagePoints)
    ? baseline
    : { ...rest, text: `${value}${unit}` };
}
