import { measureNouns, placeOnly } from "../../grammars/vocabulary/clause-words.ts";
import { areasBehind, kindsOfOneSort, limitedNouns, wholeArea } from "../../grammars/vocabulary/kinds.ts";
import type { Claim } from "./clause.ts";

/** By sort, its kinds as a whole, at the head of an indicator and behind its measure; a place before the head is kept（全县小学巩固率）. */
const sorts = kindsOfOneSort.map((kinds) => ({
  whole: new RegExp(`^(?:${kinds})$`),
  head: new RegExp(`^(?<place>${wholeArea})?(?:${kinds})(?=.)`),
}));
const behindMeasure = new RegExp(
  `(?<=.(?:${measureNouns})|${limitedNouns})(?:${[areasBehind, ...kindsOfOneSort].join("|")})$`,
);

/** 近视率小学控制在38%以下, 再生水利用率缺水城市达到25%: the kind behind a measure limits it. */
export function limitedByKind(claim: Claim): Claim {
  if (claim.condition || !saysHowMuch(claim)) return claim;
  const kind = behindMeasure.exec(claim.indicator)?.[0];
  return kind === undefined ? claim : { ...claim, indicator: claim.indicator.slice(0, -kind.length), condition: kind };
}

/** What a claim says before it, of one place or kind, said of another by its name alone（达到60%，农村达到50%; 小学巩固率达到99%、初中达到98%）; undefined where it names more. */
export const ofOtherKind = (claim: Claim, before: Claim): Claim | undefined =>
  sameOf(claim, before) ?? atPlace(claim, before);

/** 达到60%, 60%以上. */
export const saysHowMuch = ({ shape }: Claim) => shape === "level" || shape === "nominal";

/** 达到60%，农村达到50%: the level before at another place. */
function atPlace(claim: Claim, before: Claim): Claim | undefined {
  if (!before.subject || !saysHowMuch(claim) || !saysHowMuch(before)) return undefined;
  if (claim.quantity.unit !== before.quantity.unit || !placeOnly.test(claim.indicator)) return undefined;
  if (placeOnly.test(before.indicator)) return undefined;
  const { indicator, subject } = before;
  return { ...claim, indicator, condition: claim.indicator, quote: both(before, claim), subject };
}

/** 城镇居民收入增长6%，农村居民增长7%: another kind at the head of the indicator, or for the one that limits it. */
function sameOf(claim: Claim, before: Claim): Claim | undefined {
  const goesOn = claim.shape === before.shape || (saysHowMuch(claim) && saysHowMuch(before));
  if (!goesOn || claim.quantity.unit !== before.quantity.unit) return undefined;
  const sort = sorts.find(({ whole }) => whole.test(claim.indicator));
  if (!sort || sort.whole.test(before.indicator)) return undefined;
  const { condition, action, verb, shape } = before;
  // 小学提高到720元、初中940元: the verb goes on
  const said =
    shape === "level" && claim.shape === "nominal"
      ? { ...claim, action, verb, shape, op: claim.op === "=" ? before.op : claim.op }
      : claim;
  if (condition !== undefined)
    return sort.whole.test(condition)
      ? { ...said, indicator: before.indicator, condition: claim.indicator, quote: both(before, claim) }
      : undefined;
  const indicator = before.indicator.replace(sort.head, `$<place>${claim.indicator}`);
  return indicator === before.indicator ? undefined : { ...said, indicator, quote: both(before, claim) };
}

const both = (before: Claim, claim: Claim) => ({ start: before.quote.start, end: claim.quote.end });
