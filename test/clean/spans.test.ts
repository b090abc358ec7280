import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edit, sourceSpan } from "../../src/clean/clean-text.ts";
import { applyEdits } from "../../src/clean/edits.ts";
import { cleaned } from "./run.ts";

const PIECES = [
  "到2025年，",
  "產品質(zhì)量",
  "达到９８％以上。",
  "??三、任务",
  "\r\n",
  "\n",
  "　　",
  " ",
  "一、总体要求",
  "来源：网络",
  "— 3 —\n",
  "滨?！比诤习l展",
  "\u200b",
  "\ud840",
  "\0",
  "PM2?5",
  "(一)",
  ")",
  "目录\n",
  "....3\n",
  "⿰⿰",
  "著力",
  "打印 关闭\n",
  "相关报道\n",
  "7\n",
  "髙",
  "😀",
  "\ufffd",
  "滨海",
  "专栏1 甲",
  "责任编辑：王\n",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

test("the map rises, stays inside the original, and ends at its end", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { value } = cleaned(text);
      const map = value.toSource;
      if (!map) {
        expect(value.text.length).toBe(text.length);
        return;
      }
      expect(map.length).toBe(value.text.length + 1);
      for (let i = 1; i < map.length; i++) expect(map[i]!).toBeGreaterThanOrEqual(map[i - 1]!);
      expect(map[map.length - 1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test("digits and kept characters lead back to themselves", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { value } = cleaned(text);
      for (const match of value.text.matchAll(/[0-9年、总体要求]/g)) {
        const { start, end } = sourceSpan(value, match.index, match.index + 1);
        expect(end - start).toBe(1);
        expect(text.slice(start, end).normalize("NFKC")).toBe(match[0]);
      }
    }),
    { numRuns: 500 },
  );
});

test("edits made one after the other keep the way back", () => {
  const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom("", "甲", "乙丙", "丁戊己庚")), {
    maxLength: 8,
  });
  const place = (steps: [number, number, string][], length: number): Edit[] => {
    const made: Edit[] = [];
    let at = 0;
    for (const [gap, size, text] of steps) {
      const start = at + gap;
      const end = start + size;
      if (end > length) break;
      made.push({ start, end, text });
      at = end + 1;
    }
    return made;
  };
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const text = "abcdefghijklmnopqrstuvwxyz0123456789";
      let draft = applyEdits({ text, map: undefined }, place(first, text.length));
      draft = applyEdits(draft, place(second, draft.text.length));
      for (let i = 0; i < draft.text.length; i++) {
        if (/[a-z0-9]/.test(draft.text[i]!)) expect(text[draft.map?.[i] ?? i]).toBe(draft.text[i]);
      }
    }),
  );
});

test("a mended run leads back to all of it", () => {
  const text = "滨海新城。“幸福滨?！苯ㄔO(shè)工程";
  const { value } = cleaned(text);
  const at = value.text.indexOf("海”");
  const { start, end } = sourceSpan(value, at, at + 4);
  expect(text.slice(start, end)).toBe("?！苯ㄔO");
});

test("a text without anything to mend costs no map", () => {
  const { value, diagnostics } = cleaned("一、总体要求\n　　到2025年，合格率达到98%以上。");
  expect(value.toSource).toBeUndefined();
  expect(value.repairs).toEqual({});
  expect(diagnostics).toEqual([]);
});
