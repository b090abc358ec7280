import { Chunk, parseClause } from "../../grammars/clause.ts";
import {
  bareLevel,
  bareSize,
  comesTo,
  deedAtEnd,
  levelAlone,
  levelHead,
  measureOfSize,
  nounOfSize,
  percentagePoints,
  sharedPredicate,
  shareUnits,
  sizeAlone,
  sizeWithNoun,
} from "../../grammars/vocabulary/clause-words.ts";
import type { ChunkToken } from "./chunk.ts";
import { claimsOf } from "./claims.ts";
import type { Claim } from "./clause.ts";
import { doneToo } from "./complete-claim.ts";
import { countsTheSame } from "./counted-twice.ts";
import { distribute } from "./distribute.ts";
import { readMember } from "./member.ts";

/**
 * What a clause claims, figure by figure; empty where the grammar finds no shape for it. `previous` are the claims of the clauses before, whose
 * subjects a clause without one goes on with. Offsets are those of `text`.
 */
export function readClause(text: string, chunks: ChunkToken[], previous: readonly Claim[] = []): Claim[] {
  if (chunks.length === 0) return [];
  const node = parseClause(chunks);
  if (!node) return [];
  const condition = node.leads.find((token) => token.tokenType === Chunk.Condition)?.image;
  const claims: Claim[] = [];
  for (const member of node.members) {
    const before = claims.at(-1);
    const parts = readMember(text, member, node.leads, before !== undefined);
    const named = claims.findLast(({ indicator }) => indicator !== "");
    const found = claimsOf(text, parts, { before, previous }).map((claim, i, all) =>
      goingOn(levelReached(text, claim, all[i - 1] ?? before), before, named, previous),
    );
    const conditions = condition === undefined ? [] : shared(condition, parts.each ? found.length : 1);
    for (const [i, claim] of found.entries())
      claims.push(
        condition === undefined || claim.condition ? claim : { ...claim, condition: conditions[i] ?? condition },
      );
  }
  return shareHead(sharePredicate(claims));
}

/** 3家企业、2名个人获得质量奖; 对5个镇、30个村进行整治: counts with a noun alone share what the last of them do. */
function sharePredicate(claims: readonly Claim[]): readonly Claim[] {
  const last = claims.at(-1);
  if (claims.length < 2 || !last || !hasDeed(last)) return claims;
  const predicate = sharedPredicate.exec(last.indicator)?.[0];
  if (predicate === undefined) return claims;
  return claims.map((claim) =>
    claim === last || !hasDeed(claim) || sharedPredicate.test(claim.indicator)
      ? claim
      : { ...claim, indicator: claim.indicator + predicate, quote: { start: claim.quote.start, end: last.quote.end } },
  );
}
const hasDeed = ({ shape }: Claim) => shape === "figure-first" || shape === "inside";

/** 城区和乡镇分别…: as many limits as claims, one for one; otherwise none of its own. */
function shared(condition: string, count: number): readonly string[] {
  const names = count > 1 ? distribute(condition) : [];
  return names.length === count ? names : [];
}

/** What a claim leaves to the one before it in its clause, the last one that names what it counts（`named`）, or the clauses before. */
function goingOn(claim: Claim, before: Claim | undefined, named: Claim | undefined, previous: readonly Claim[]): Claim {
  const last = before ?? previous.at(-1);
  const shared = last && (withNoun(claim, last) ?? withLevel(claim, last) ?? otherDeed(claim, last));
  return shared ?? (before && thoseIn(claim, before)) ?? (named && doneToo(claim, named)) ?? claim;
}

/** 营收100亿元以上企业5家、50亿元以上的10家: a size alone has the measure and the noun of the size before it, one with the same noun（过10亿元企业20家、过50亿元企业5家）its measure. */
function withNoun(claim: Claim, before: Claim): Claim | undefined {
  const noun = bareSize.test(claim.indicator) ? (nounOfSize.exec(before.indicator)?.[1] ?? "") : "";
  const named = sizeWithNoun.exec(claim.indicator)?.[1];
  const alone = sizeAlone.test(claim.indicator) || (named !== undefined && before.indicator.endsWith(named));
  const measure = alone ? (measureOfSize.exec(before.indicator)?.[1] ?? "") : "";
  return noun + measure === "" ? undefined : { ...claim, indicator: measure + claim.indicator + noun };
}

/** 培育国家级龙头企业100家、省级1000家: a level alone has the noun of the one before it. */
function withLevel(claim: Claim, before: Claim): Claim | undefined {
  if (!levelAlone.test(claim.indicator)) return undefined;
  const level = levelHead.exec(before.indicator);
  const noun = level ? before.indicator.slice(level.index + level[0].length) : "";
  return noun === "" ? undefined : { ...claim, indicator: claim.indicator + noun };
}

/** 提高5个百分点至85%: the second is the level that the change comes to. */
function levelReached(text: string, claim: Claim, before: Claim | undefined): Claim {
  if (!claim.change || !before?.change || before.quantity.unit !== percentagePoints) return claim;
  const { end } = before.quantity;
  if (!shareUnits.has(claim.quantity.unit) || claim.quantity.start !== end + 1 || !comesTo.test(text.charAt(end)))
    return claim;
  const op = claim.op !== "=" ? claim.op : claim.change === "rise" ? ">=" : "<=";
  return { ...claim, op, change: undefined, shape: "level" };
}

/** 搬迁群众3万户、12万人: the same people, counted by head. */
function thoseIn(claim: Claim, before: Claim): Claim | undefined {
  if (claim.indicator !== "" || claim.verb || !countsTheSame(before.quantity, claim.quantity)) return undefined;
  return {
    ...before,
    quantity: claim.quantity,
    op: claim.op,
    quote: { start: before.quote.start, end: claim.quote.end },
  };
}

/** 棚户区改造开工2万套、基本建成1.5万套: another deed with what the one before names. */
function otherDeed(claim: Claim, before: Claim): Claim | undefined {
  if (claim.indicator !== "" || claim.shape !== "make-figure" || before.shape !== "nominal") return undefined;
  const done = deedAtEnd.exec(before.indicator)?.[0];
  if (done === undefined || claim.quantity.unit !== before.quantity.unit) return undefined;
  const indicator = before.indicator.slice(0, -done.length) + claim.action;
  const quote = { start: before.quote.start, end: claim.quote.end };
  return { ...claim, indicator, action: "", shape: "nominal", quote };
}

/** 10家国家级、50家省级平台; 5家产值过百亿元、2家产值达500亿元的企业: members that name a level or a size only share the noun of the last. */
function shareHead(claims: readonly Claim[]): Claim[] {
  const last = claims.at(-1);
  if (!last || claims.length < 2) return [...claims];
  return claims.map((claim) => {
    if (claim === last || claim.shape !== "make-figure") return claim;
    const noun = bareSize.test(claim.indicator) ? nounOfSize.exec(last.indicator)?.[1] : undefined;
    if (noun !== undefined) return { ...claim, indicator: claim.indicator + noun };
    const level = bareLevel.exec(claim.indicator)?.[0];
    const at = level === undefined ? -1 : last.indicator.indexOf(level);
    const head = at < 0 || level === undefined ? "" : last.indicator.slice(at + level.length);
    return head !== "" ? { ...claim, indicator: claim.indicator + head } : claim;
  });
}
