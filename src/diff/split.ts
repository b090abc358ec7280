import { SPLITTERS } from "../../grammars/vocabulary/lists.ts";
import { measureOf as unitOf } from "../plan/units.ts";
import { bare } from "./alike.ts";
import type { Claim } from "./claim.ts";
import { same } from "./measure.ts";

/** A goal of one model that is several in the other. */
export interface Split {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
}

const splitter = new RegExp(SPLITTERS);
/** Families of units that are shares: their parts need not add up. */
const shares = new Set([unitOf("%").kind, ""]);

/**
 * Goals that were split: A和B合格率 into A合格率 and B合格率, 合格率 into that of towns and that of the country, or by scope. Counts must add
 * up. Merged goals are found the other way round. Gives each part once.
 */
export function findSplits(wholes: readonly Claim[], parts: readonly Claim[]): Split[] {
  const free = new Set(parts);
  return [...wholes]
    .filter(({ target }) => target)
    .sort((a, b) => b.words.length - a.words.length || (a.key < b.key ? -1 : 1))
    .flatMap((whole) => {
      const members = whole.words.split(splitter).map(bare).filter(Boolean);
      const found = [...free].filter((part) => isPart(part, whole, members));
      if (found.length < 2 || !addsUp(whole, found)) return [];
      for (const part of found) free.delete(part);
      return [{ whole, parts: found }];
    });
}

function isPart(part: Claim, whole: Claim, members: readonly string[]): boolean {
  if (!part.measure || part.measure.kind !== whole.measure?.kind || part.change !== whole.change) return false;
  const [piece, all] = [part.bare, whole.bare];
  if (piece === all) return narrower(part, whole);
  if (part.condition !== whole.condition || part.scope !== whole.scope) return false;
  return (all.length > 1 && piece.endsWith(all)) || isMember(piece, members);
}

/** The same indicator under a scope or condition where there was none. */
const narrower = (part: Claim, whole: Claim) =>
  whole.scope === "" && whole.condition === "" && (part.scope !== "" || part.condition !== "");

/** 造林成活率 and 造林保存率 of 造林成活率和保存率: the beginning of the first, the end of the last, or nothing, around a member. */
function isMember(piece: string, members: readonly string[]): boolean {
  const [first, last] = [members[0] as string, members.at(-1) as string];
  return (
    members.length > 1 &&
    members.some((member) => {
      const at = piece.indexOf(member);
      return at >= 0 && first.startsWith(piece.slice(0, at)) && last.endsWith(piece.slice(at + member.length));
    })
  );
}

function addsUp(whole: Claim, parts: readonly Claim[]): boolean {
  const all = whole.measure!;
  const measures = parts.map(({ measure }) => measure!);
  if (shares.has(all.kind) || measures.every(({ low, high }) => same(low, all.low) && same(high, all.high)))
    return true;
  return same(
    all.low,
    measures.reduce((sum, { low }) => sum + low, 0),
  );
}
