import { expect, test } from "vitest";
import { HAN } from "../../grammars/vocabulary/script.ts";

test("HAN is every character of the script Han, and besides them only code points that are none yet", () => {
  const [han, script] = [new RegExp(HAN, "u"), /\p{Script=Han}/u];
  const wrong: string[] = [];
  for (let code = 0; code < 0x110000; code++) {
    const character = String.fromCodePoint(code);
    if (han.test(character) !== script.test(character) && !/\p{Cn}/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
