import type { IToken } from "chevrotain";
import { Chunk, type MemberNode } from "../../grammars/clause.ts";
import { attributive, levelNouns, modalOps, shareUnits } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import { readBaselines } from "./baseline.ts";
import type { ChunkToken } from "./chunk.ts";
import type { ClauseBaseline } from "./clause.ts";
import type { Op, Quantity } from "./figure.ts";
import { spanOf, subjectOf, trim, trimRest } from "./noun-phrase.ts";

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
  /** One for all its figures, or one for each. */
  readonly baselines: readonly ClauseBaseline[];
  readonly each: boolean;
  /** 超过10亿元的企业: a governed figure with 的 behind it describes a noun. */
  readonly attribute: boolean;
}

/** Reads one member off its node. `inherits`: a member before it has a subject that it may share. Offsets are those of `text`. */
export function readMember(text: string, member: MemberNode, leads: readonly IToken[], inherits: boolean): MemberParts {
  const { make, verb, phrase, rest, adverbs } = member as Tokens;
  const figures = quantitiesOf((member as Tokens).figures);
  return {
    modal: modalOf(leads) ?? modalOf(adverbs),
    figures,
    make,
    verb,
    phrase: phrase && (verb ? subjectOf(text, spanOf(phrase), inherits) : trim(text, spanOf(phrase))),
    rest: rest && trimRest(text, spanOf(rest)),
    base: (member as Tokens).base,
    baselines: readBaselines(adverbs.find(isBaseline) ?? (leads as readonly ChunkToken[]).find(isBaseline)),
    each: adverbs.some(isEach) || (!inherits && leads.some(isEach)),
    attribute:
      rest !== undefined && isAttribute(rest.image) && !(make && figures.some(({ unit }) => shareUnits.has(unit))),
  };
}

const isEach = ({ tokenType }: IToken) => tokenType === Chunk.Each;
const isBaseline = ({ tokenType }: IToken) => tokenType === Chunk.Baseline;

/** A node with its tokens as the chunker made them. */
type Tokens = {
  readonly [K in keyof MemberNode]: MemberNode[K] extends IToken[] ? readonly ChunkToken[] : ChunkToken | undefined;
};

function quantitiesOf(figures: readonly ChunkToken[]): Quantity[] {
  const out: Quantity[] = [];
  for (const { quantity } of figures) if (quantity) out.push(quantity);
  return out;
}

/** 至少建成1所: the comparator among the modals. */
function modalOf(all: readonly IToken[]): Op | undefined {
  for (const { tokenType, image } of all) {
    if (tokenType !== Chunk.Modal) continue;
    const found = modalOps.find(([word]) => image.includes(word));
    if (found) return found[1];
  }
  return undefined;
}

const isAttribute = (rest: string) => rest.startsWith(attributive) && !levelNouns.test(rest);
