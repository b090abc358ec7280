import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positions } from "../../src/plan/positions.ts";

describe("positions", () => {
  it("counts lines and columns in characters, whatever ends a line", () => {
    const text = "一二\r\n三四五\n\n𠮷六七\r八";
    const at = positions(text);
    expect(at({ start: text.indexOf("四"), end: text.indexOf("五") + 1 })).toEqual({ line: 2, column: 2, length: 2 });
    expect(at({ start: text.indexOf("六"), end: text.indexOf("七") + 1 })).toEqual({ line: 4, column: 2, length: 2 });
    expect(at({ start: text.indexOf("八"), end: text.length })).toEqual({ line: 5, column: 1, length: 1 });
  });

  it("leads back to the very characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("质", "量", "5", "\n", "\r\n", "𠮷", "，") }),
        fc.nat(40),
        fc.nat(10),
        (text, from, length) => {
          const characters = [...text];
          const start = characters.slice(0, from).join("").length;
          const end = start + characters.slice(from, from + length).join("").length;
          const at = positions(text)({ start, end });
          const lines = text.split(/\r\n|\n/);
          if (text.slice(start, end).includes("\r") || text[start] === "\n") return;
          const rest = [[...(lines[at.line - 1] ?? "")].slice(at.column - 1).join(""), ...lines.slice(at.line)].join(
            "\n",
          );
          expect([...rest].slice(0, at.length).join("")).toBe(text.slice(start, end).replaceAll("\r\n", "\n"));
        },
      ),
    );
  });
});
