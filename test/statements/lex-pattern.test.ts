import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { baselinePhrase, looseEnds, startPhrase } from "../../grammars/vocabulary/clause-words.ts";
import * as numerals from "../../grammars/vocabulary/numerals.ts";
import * as periods from "../../grammars/vocabulary/periods.ts";
import * as references from "../../grammars/vocabulary/references.ts";
import { EndPattern, Pattern } from "../../src/statements/lex-pattern.ts";

const expressions = [numerals, periods, references]
  .flatMap((table) => Object.entries(table))
  .filter((row): row is [string, RegExp] => row[1] instanceof RegExp && row[1].sticky);
const text = readFileSync(new URL("../../grammars/vocabulary/references.ts", import.meta.url), "utf8").slice(0, 6000);

/** Where an expression matches, and how far. */
const matches = (end: (at: number) => number) => Array.from(text, (_, at) => end(at));

test.each(expressions)("%s matches where the bare expression does", (_, expression) => {
  const pattern = new Pattern(expression);
  expect(matches((at) => pattern.end(text, at, text.length))).toEqual(
    matches((at) => {
      expression.lastIndex = at;
      return expression.test(text) ? expression.lastIndex : -1;
    }),
  );
});

test("a match beyond the limit is none", () => {
  const pattern = new Pattern(references.NAME_TAIL);
  const [word = ""] = references.NAME_TAIL.source.match(/\p{Script=Han}/u) ?? [];
  expect(pattern.end(word, 0, 1)).toBe(1);
  expect(pattern.end(word, 0, 0)).toBe(-1);
});

const phraseEnds = Object.entries({ looseEnds, baselinePhrase, startPhrase });
test.each(phraseEnds)("%s ends words where the bare expression does", (_, expression) => {
  const pattern = new EndPattern(expression);
  const words = readFileSync(new URL("../../grammars/vocabulary/clause-words.ts", import.meta.url), "utf8");
  for (let end = 1; end < words.length; end++) {
    const part = words.slice(Math.max(0, end - 12), end);
    expect(pattern.length(part), part).toBe(expression.exec(part)?.[0].length ?? 0);
  }
});

test("an expression may write its characters as escapes, as the built program does", () => {
  expect(new Pattern(/〔\d/y).end("〔2", 0, 2)).toBe(2);
  expect(new Pattern(/\u3014\d/y).end("〔2", 0, 2)).toBe(2);
  expect(new Pattern(/\u3014\d/y).names(0x75)).toBe(false);
});
