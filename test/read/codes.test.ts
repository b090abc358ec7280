import { expect, test } from "vitest";
import { marksOf } from "../../src/clean/marks.ts";
import { survey } from "../../src/clean/survey.ts";
import { codesOf } from "../../src/read/codes.ts";

const copy = (text: string) => Buffer.from(text, "utf16le").toString("utf16le");

test("the units of a text, of one text after the other", () => {
  const [one, other] = ["目标：95%", "任务\ud83d\udccc"];
  for (const text of [one, other, one, copy(one)])
    expect([...codesOf(text).subarray(0, text.length)]).toEqual(
      Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    );
});

test("a second copy of a text is compared with the first once, not with every question", () => {
  const text = "发展目标，".repeat(400_000);
  for (const ask of [codesOf, marksOf, survey]) {
    ask(copy(text));
    const again = copy(text);
    // each time it would take 0.4 ms, in all more than the runner's limit for a test
    for (let i = 0; i < 40_000; i++) ask(again);
    expect(ask(again)).toBe(ask(again));
  }
});
