import type { ISerializedGast } from "chevrotain";
import { expect, test } from "vitest";
import { agencyGrammar } from "../../grammars/agency.ts";
import { clauseGrammar } from "../../grammars/clause.ts";
import { FigureParser } from "../../grammars/figure.ts";

/** A production as one line of EBNF. */
function ebnf(
  node: ISerializedGast & { name?: string; definition?: ISerializedGast[]; separator?: { name: string } },
): string {
  const inside = (node.definition ?? []).map((child) => ebnf(child));
  switch (node.type) {
    case "Terminal":
      return node.name ?? "";
    case "NonTerminal":
      return node.name ?? "";
    case "Alternation":
      return `( ${inside.join(" | ")} )`;
    case "Option":
      return `[ ${inside.join(" ")} ]`;
    case "Repetition":
      return `{ ${inside.join(" ")} }`;
    case "RepetitionMandatory":
      return `${inside.join(" ")} { ${inside.join(" ")} }`;
    default:
      return inside.join(" ");
  }
}

const rules = (productions: ISerializedGast[]) =>
  productions.map((rule) => `${(rule as { name?: string }).name} = ${ebnf(rule)} ;`).join("\n");

// grammars/RULES.md is generated: `npx vitest run test/grammars/rules.test.ts -u` writes it anew
test("the rules on paper are those of the parsers", async () => {
  const text = [
    "# The rules, generated from the parsers (EBNF)",
    "",
    "Words in capitals are tokens. What each rule matches stands beside it in figure.ts, clause.ts and agency.ts, with examples in examples/.",
    "",
    "## Figures (figure.ts)",
    "",
    "```ebnf",
    rules(new FigureParser(true).getSerializedGastProductions()),
    "```",
    "",
    "## Clauses (clause.ts)",
    "",
    "```ebnf",
    rules(clauseGrammar(true).getSerializedGastProductions()),
    "```",
    "",
    "## Lists of bodies (agency.ts)",
    "",
    "```ebnf",
    rules(agencyGrammar(true).getSerializedGastProductions()),
    "```",
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../grammars/RULES.md");
});
