import { type IProduction, NonTerminal, Terminal } from "chevrotain";
import { Converter } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { Chunk, clauseGrammar } from "../../grammars/clause.ts";
import { PhraseTable } from "../../grammars/phrase-table.ts";
import { smallWords } from "../../grammars/vocabulary/clause-words.ts";
import { fundingWords } from "../../grammars/vocabulary/funding.ts";
import { SECTION_WORDS } from "../../grammars/vocabulary/goal-sections.ts";
import { LEVEL_WORDS } from "../../grammars/vocabulary/levels.ts";
import { PREDICATES } from "../../grammars/vocabulary/outcomes.ts";
import { UNITS } from "../../grammars/vocabulary/units.ts";
import { verbs } from "../../grammars/vocabulary/verbs.ts";

const simplify = Converter({ from: "t", to: "cn" }) as (text: string) => string;
const tables = {
  verbs: verbs.map(({ word }) => word),
  smallWords: smallWords.map(({ word }) => word),
  fundingWords: fundingWords.map(({ word }) => word),
  units: UNITS,
  predicates: PREDICATES,
  levelWords: LEVEL_WORDS,
  sectionWords: SECTION_WORDS,
};

describe.each(Object.entries(tables))("vocabulary %s", (_, words) => {
  it("has no row twice", () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  it("is what cleaning leaves of it", () => {
    expect(words.filter((word) => simplify(word) !== word || /[\uff10-\uff19\uff05]/.test(word))).toEqual(
      words.filter((word) => word === "％"),
    );
  });
});

describe("verbs and small words", () => {
  const words = [...verbs, ...smallWords].map(({ word }) => word);
  it("have no word in common: each has one reading", () => {
    expect(new Set(words).size).toBe(words.length);
  });
  it("are found by their longest form", () => {
    const table = new PhraseTable(words.map((word) => ({ word, value: word, breaks: "" })));
    for (const word of words) expect(table.find(`${word}。`, 0, word.length + 1)?.word).toBe(word);
  });
});

describe("clause grammar", () => {
  it("uses every token", () => {
    const used = new Set<string>();
    const walk = (node: IProduction): void => {
      if (node instanceof Terminal) used.add(node.terminalType.name);
      else if (!(node instanceof NonTerminal))
        for (const child of (node as unknown as { definition: IProduction[] }).definition) walk(child);
    };
    for (const rule of Object.values(clauseGrammar(true).getGAstProductions()))
      for (const child of rule.definition) walk(child);
    expect(Object.keys(Chunk).filter((name) => !used.has(name))).toEqual([]);
  });
});
