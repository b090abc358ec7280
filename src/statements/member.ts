import type { CstNode } from "chevrotain";
import { attributive, levelNouns, modalOps, shareUnits } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { readBaseline } from "./baseline.ts";
import type { ChunkToken } from "./chunk.ts";
import type { ClauseBaseline } from "./clause.ts";
import type { Op, Quantity } from "./figure.ts";
import { spanOf, subjectOf, trim, trimRest } from "./noun-phrase.ts";

const none: never[] = [];
export const tokens = (node: CstNode | undefined, name: string) => (node?.children[name] ?? none) as ChunkToken[];
export const nodes = (node: CstNode | undefined, name: string) => (node?.children[name] ?? none) as CstNode[];
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
  const figures = quantitiesOf(tokens(first(member, "figures"), "Figure"));
  const make = tokens(member, "Make")[0];
  const verb = tokens(member, "Level")[0] ?? tokens(member, "Change")[0];
  const phrase = tokens(first(member, "phrase"), "Text")[0];
  const rest = tokens(first(member, "rest"), "Text")[0];
  const adverbs = nodes(member, "adverb");
  return {
    modal: modalOf(member, leads, adverbs),
    figures,
    make,
    verb,
    phrase: phrase && (verb ? subjectOf(text, spanOf(phrase), inherits) : trim(text, spanOf(phrase))),
    rest: rest && trimRest(text, spanOf(rest)),
    base: tokens(first(member, "base"), "Text")[0],
    baseline: readBaseline(tokenOf(adverbs, "Baseline")),
    each: tokenOf(adverbs, "Each") !== undefined,
    attribute:
      rest !== undefined && isAttribute(rest.image) && !(make && figures.some(({ unit }) => shareUnits.has(unit))),
  };
}

function quantitiesOf(figures: readonly ChunkToken[]): Quantity[] {
  const out: Quantity[] = [];
  for (const { quantity } of figures) if (quantity) out.push(quantity);
  return out;
}

/** The first token of a kind in some nodes. */
function tokenOf(all: readonly CstNode[], name: string): ChunkToken | undefined {
  for (const node of all) {
    const token = tokens(node, name)[0];
    if (token) return token;
  }
  return undefined;
}

/** 至少建成1所: the comparator among the modals of a clause. */
function modalOf(member: CstNode, leads: readonly CstNode[], adverbs: readonly CstNode[]): Op | undefined {
  for (const node of [...leads, ...adverbs, member]) {
    for (const { image } of tokens(node, "Modal")) {
      const found = modalOps.find(([word]) => image.includes(word));
      if (found) return found[1];
    }
  }
  return undefined;
}

const isAttribute = (rest: string) => rest.startsWith(attributive) && !levelNouns.test(rest);
