import type { CstNode, IToken } from "chevrotain";
import { parseClause } from "../../grammars/clause.ts";
import type { Span } from "../span.ts";
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
    const chunks = chunkClause(text, start, end, own);
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

function branch(text: string, node: CstNode): Peek {
  const parts = Object.values(node.children).flat();
  const placed = parts.map((part) => ({ part, span: spanOf(part) })).sort((a, b) => a.span.start - b.span.start);
  const { start, end } = spanOf(node);
  return {
    name: node.name,
    text: text.slice(start, end),
    children: placed.map(({ part }) => ("children" in part ? branch(text, part) : leaf(text, part))),
  };
}

/** The stretch of text that a node of the tree covers; an empty node covers nothing. */
function spanOf(node: CstNode | IToken): Span {
  if (!("children" in node)) return { start: node.startOffset, end: endOf(node) };
  const spans = Object.values(node.children).flat().map(spanOf);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
