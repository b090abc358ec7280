import { createToken, createTokenInstance, type IToken, Lexer } from "chevrotain";
import { expect, test } from "vitest";
import { Shapes } from "../../grammars/shapes.ts";

const [A, B] = ["A", "B"].map((name) => createToken({ name, pattern: Lexer.NA }));
const row = (letters: string): IToken[] =>
  [...letters].map((letter) =>
    createTokenInstance(letter === "A" ? (A as never) : (B as never), letter, 0, 0, 1, 1, 1, 1),
  );

test("each row of types is parsed once, whatever its tokens say", () => {
  const shapes = new Shapes<string>();
  const parsed: string[] = [];
  const of = (letters: string) =>
    shapes.of(row(letters), () => {
      parsed.push(letters);
      return letters;
    });
  expect(["AB", "A", "AB", "BA", "A"].map(of)).toEqual(["AB", "A", "AB", "BA", "A"]);
  expect(parsed).toEqual(["AB", "A", "BA"]);
});

test("a long row is not kept", () => {
  const shapes = new Shapes<number>();
  let parsed = 0;
  for (let i = 0; i < 3; i++) shapes.of(row("A".repeat(100)), () => ++parsed);
  expect(parsed).toBe(3);
});
