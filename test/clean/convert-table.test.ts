import fc from "fast-check";
import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { byCharacter } from "../../src/clean/convert-script.ts";

const whole = Converter({ from: "t", to: "cn" }) as (text: string) => string;
const fast = byCharacter(whole);

test("the table converts as OpenCC does, words included", async () => {
  const { default: rows } = (await import("../../node_modules/opencc-js/dist/esm-lib/dict/TSPhrases.js" as string)) as {
    default: string;
  };
  const words = rows.split("|").map((row) => row.split(" ")[0] as string);
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter((word) => fast(word) !== whole(word))).toEqual([]);
});

test("the table converts as OpenCC does, any text", () => {
  const character = fc.oneof(
    fc.constantFrom(..."產品質量監督乾淨計畫於關於徵收，。95%\n"),
    fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      const text = characters.join("").replace(/[\u2ff0-\u2fff]/g, "");
      expect(fast(text)).toBe(whole(text));
    }),
  );
});
