import type { CstNode } from "chevrotain";
import { attributive, levelNouns, modalOps, shareUnits } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { readBaseline } from "./baseline.ts";
import type { ChunkToken } from "./chunk.ts";
import type { ClauseBaseline } from "./clause.ts";
import type { Op, Quantity } from "./figure.ts";
import { spanOf, subjectOf, trim, trimRest } from "./noun-phrase.ts";

export const tokens = (node: CstNode | undefined, name: string) => (node?.children[name] ?? []) as ChunkToken[];
export const nodes = (node: CstNode | undefined, name: string) => (node?.children[name] ?? []) as CstNode[];
const first = (node: CstNode | undefined, name: string) => nodes(node, name)[0];
/** What the grammar found in one member of a clause. */
export interface MemberParts {
  /** 至少建成1所: the comparator that stands before the verb. */
  readonly modal: Op | undefined;
  readonly figures: readonly Quantity[];
  readonly make: ChunkToken | undefined;
  readonly verb: ChunkToken | undefined;
  readonly phrase: Span | undefined;
  readonly rest: Span | undefined;
  readonly base: ChunkToken | undefined;
  readonly baseline: ClauseBaseline | undefined;
  readonly each: boolean;
  /** 超过10亿元的企业: a governed figure with 的 behind it describes a noun. */
  readonly attribute: boolean;
}

/** Reads one member off its tree. `inherits`: a member before it has a subject that it may share. Offsets are those of `text`. */
export function readMember(text: string, member: CstNode, leads: readonly CstNode[], inherits: boolean): MemberParts {
  const figures = tokens(first(member, "figures"), "Figure");
  const make = tokens(member, "Make")[0];
  const verb = tokens(member, "Level")[0] ?? tokens(member, "Change")[0];
  const phrase = tokens(first(member, "phrase"), "Text")[0];
  const rest = tokens(first(member, "rest"), "Text")[0];
  const adverbs = nodes(member, "adverb");
  const each = adverbs.some((adverb) => tokens(adverb, "Each").length > 0);
  const words = [...leads, ...adverbs, member].flatMap((node) => tokens(node, "Modal")).map((token) => token.image);
  const modal = modalOps.find(([word]) => words.some((image) => image.includes(word)))?.[1];
  return {
    modal,
    figures: figures.flatMap((token) => token.quantity ?? []),
    make,
    verb,
    phrase: phrase && (verb ? subjectOf(text, spanOf(phrase), inherits) : trim(text, spanOf(phrase))),
    rest: rest ? trimRest(text, spanOf(rest)) : undefined,
    base: tokens(first(member, "base"), "Text")[0],
    baseline: readBaseline(adverbs.flatMap((adverb) => tokens(adverb, "Baseline"))[0]),
    each,
    attribute:
      rest !== undefined &&
      isAttribute(rest.image) &&
      !(make && figures.some((token) => shareUnits.has(token.quantity?.unit ?? ""))),
  };
}

const isAttribute = (rest: string) => rest.startsWith(attributive) && !levelNouns.test(rest);
