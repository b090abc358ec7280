import { expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { underline } from "../../src/cli/source-line.ts";

test.each([
  ["abc", 3],
  ["质量", 4],
  ["９８％", 6],
  ["（一）、。", 10],
  ["𠮷", 2],
  ["e\u0301", 1],
  ["质\u200b量\ufe0f", 4],
  ["…—“①", 4],
  ["가나", 4],
])("%j takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));

/** The rows of `underline` for the words in [brackets]. */
function rows(marked: string, columns = 60): string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { source, carets } = underline(marked.replace(/[[\]]/g, ""), { start, end }, columns);
  return [source, carets];
}

test("a Han or full-width character takes two columns, before the words and under them", () => {
  expect(rows("合格率达到[９８%]以上")).toEqual(["合格率达到９８%以上", "          ^^^^^"]);
});

test("tabs stay tabs, so that carets stand right whatever a tab is worth", () => {
  expect(rows("率\t%\t[92]\t96")).toEqual(["率\t%\t92\t96", "  \t \t^^"]);
});

test("combining characters take no column", () => {
  expect(rows("e\u0301[质]")).toEqual(["e\u0301质", " ^^"]);
});

test("only the line that holds the words is shown; words that go on are marked to its end", () => {
  expect(rows("一行\r\n二[行\r\n三]行")).toEqual(["二行", "  ^^"]);
});

test("an empty range has one caret, also at the end of the text", () => {
  expect(rows("质[]量")).toEqual(["质量", "  ^"]);
  expect(rows("质量[]")).toEqual(["质量", "    ^"]);
});

test("a long line is cut to the neighbourhood of the words", () => {
  const [source, carets] = rows(`${"甲".repeat(500)}[98%]${"乙".repeat(500)}`, 41) as [string, string];
  expect(source).toMatch(/^…甲+98%乙+…$/);
  expect(displayWidth(source)).toBeLessThanOrEqual(41);
  expect(carets).toBe(`${" ".repeat(displayWidth(source.slice(0, source.indexOf("9"))))}^^^`);
});

test("words longer than the line are cut, with as many carets", () => {
  const [source, carets] = rows(`甲[${"乙".repeat(500)}]`, 40) as [string, string];
  expect(source).toMatch(/^甲乙+…$/);
  expect(carets).toMatch(/^ {2}\^+$/);
  expect(carets.length).toBeLessThanOrEqual(40);
});
