import type { IToken } from "chevrotain";
import { type ClauseNode, type MemberNode, parseClause } from "../../grammars/clause.ts";
import type { Span } from "../span.ts";
import { asidesOf } from "./asides.ts";
import { chunkClause } from "./chunk-clause.ts";
import { splitClauses } from "./clauses.ts";
import type { DateExpression, Quantity } from "./figure.ts";
import { readFigures } from "./read-figures.ts";

/** A token or a rule of the clause grammar; a rule has children, in the order of the text. */
export interface Peek {
  readonly name: string;
  readonly text: string;
  readonly children?: readonly Peek[];
}

/** A clause as the grammar sees it: its tokens, and its tree where it has one of the grammar's shapes. */
export interface ClausePeek {
  readonly text: string;
  readonly tokens: readonly Peek[];
  readonly tree: Peek | undefined;
}

/** The clauses of a sentence that hold a figure, with tokens and trees: for `qplan explain` only. */
export function peekClauses(text: string, sentence: Span): ClausePeek[] {
  const figures = readFigures(text, sentence.start, sentence.end).filter(
    (figure): figure is Quantity | DateExpression => figure.kind === "quantity" || figure.kind === "date",
  );
  return splitClauses(text, sentence.start, sentence.end).flatMap(({ start, end }) => {
    const own = figures.filter((figure) => figure.start >= start && figure.end <= end);
    if (own.length === 0) return [];
    const chunks = chunkClause(text, { start, end }, own, asidesOf(text, { start, end }, own));
    if (chunks.length === 0) return [];
    const tree = parseClause(chunks);
    return [
      {
        text: text.slice(start, end),
        tokens: chunks.map((token) => leaf(text, token)),
        tree: tree && branch(text, tree),
      },
    ];
  });
}

const endOf = (token: IToken) => (token.endOffset ?? token.startOffset + token.image.length - 1) + 1;
const leaf = (text: string, token: IToken): Peek => ({
  name: token.tokenType.name,
  text: text.slice(token.startOffset, endOf(token)),
});

/** The tree of a clause: its leads, then its members with their parts. */
function branch(text: string, node: ClauseNode): Peek {
  const leads = node.leads.map((token) => leaf(text, token));
  return over(
    text,
    "clause",
    [...leads, ...node.members.map((member) => memberPeek(text, member))],
    [...node.leads, ...node.members.flatMap(tokensOf)],
  );
}

function memberPeek(text: string, member: MemberNode): Peek {
  const all = tokensOf(member);
  return over(
    text,
    "member",
    all.map((token) => leaf(text, token)),
    all,
  );
}

const tokensOf = ({ make, phrase, adverbs, verb, base, figures, rest }: MemberNode): IToken[] =>
  [make, phrase, ...adverbs, verb, base, ...figures, rest]
    .filter((token): token is IToken => token !== undefined)
    .sort((a, b) => a.startOffset - b.startOffset);

function over(text: string, name: string, children: readonly Peek[], all: readonly IToken[]): Peek {
  const start = Math.min(...all.map(({ startOffset }) => startOffset));
  return { name, text: text.slice(start, Math.max(...all.map(endOf))), children };
}
