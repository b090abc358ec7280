import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { garbledLines } from "../../src/read/pdf/garbled.ts";
import { withoutRadicals } from "../../src/read/pdf/radicals.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { makePdf } from "./make/pdf.ts";
import { makeZip } from "./make/zip.ts";

const sentence = (i: number) =>
  `（${"一二三四五六七八九十"[i]}）完善网络。到202${i}年，县城商贸中心覆盖率达到${80 + i}%以上，改造乡镇市场${100 + i}个，支持连锁企业向农村延伸，形成覆盖城乡、运行高效的商贸服务体系。`;
const text = [
  "一、重点任务",
  ...Array.from({ length: 10 }, (_, i) => sentence(i)),
  ...Array.from({ length: 10 }, (_, i) => sentence(i)),
];

describe("a PDF of several pages", () => {
  test("lines become paragraphs again, also over a page; heads and page numbers are out", async () => {
    const { value } = await readDocument("a.pdf", makePdf(text.join("\n"), { head: "云岭省人民政府公报 2021年第3期" }));
    expect(value.text).toBe(`${text.join("\n")}\n`);
    expect(value).toMatchObject({ format: "pdf", places: { unit: "page" } });
    expect(value.places?.starts.length).toBeGreaterThan(2);
  });

  test("turned pages are read upright", async () => {
    const { value } = await readDocument("a.pdf", makePdf(text.join("\n"), { turned: true }));
    expect(value.text).toBe(`${text.join("\n")}\n`);
  });

  test("places name the page", async () => {
    const { value: source } = await readDocument("a.pdf", makePdf(text.join("\n")));
    const { value } = await extract(source);
    expect(value.goals?.[0]?.at).toMatchObject({ line: 2, page: 1 });
    const pages: (number | undefined)[] = [];
    for (const goal of value.goals ?? []) {
      pages.push(goal.at.page);
      if ("also" in goal) pages.push(...(goal.also ?? []).map(({ at }) => at.page));
    }
    expect([...new Set(pages)].sort()).toEqual(source.places?.starts.map((_, i) => i + 1));
  });
});

describe("fonts that name a map and bring none", () => {
  test.each([
    ["GBK-EUC-H", text.join("\n")],
    ["UniGB-UCS2-H", text.join("\n")],
    ["ETen-B5-H", "一、發展目標\n到2027年，長照據點涵蓋率達到95%以上，輔導廠商120家，每年培訓照顧服務員2,000人。"],
  ] as const)("%s", async (map, words) => {
    expect((await readDocument("a.pdf", makePdf(words, { map }))).value.text).toBe(`${words}\n`);
  });

  test("glyphs that no map tells are refused, never taken for characters", async () => {
    const glyphs = makePdf(text.join("\n"), { map: "Identity-H" });
    await expect(readDocument("a.pdf", glyphs)).rejects.toThrow(/a\.pdf: .*characters/);
  });
});

test("lines of a font that tells no characters are reported", () => {
  const text = "一、目标\n\u11cf\u0b34\u1245\u0c01\u13aa\n到2025年，达到90%。\n";
  expect(garbledLines(text).map(({ code, at }) => [code, at])).toEqual([["damaged-text", { start: 5, end: 10 }]]);
});

test("radicals stand for the characters that they look like", () => {
  expect(withoutRadicals("⼀、⾏动⽅案，⼈⺠⻓期⻛险")).toBe("一、行动方案，人民长期风险");
});

describe("OFD, on trial", () => {
  const object = (line: string, y: number, deltas = "") =>
    `<ofd:TextObject Boundary="20 ${y} 150 6" Size="5"><ofd:TextCode X="0" Y="5"${deltas}>${line}</ofd:TextCode></ofd:TextObject>`;
  const bytes = makeZip({
    "OFD.xml": "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
    "Doc_0/Document.xml":
      '<ofd:Document><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
    "Doc_0/Pages/Page_0/Content.xml": `<ofd:Page><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>${object("一、目标", 40)}${object("到2025年，达到90%。", 50, ' DeltaX="g 11 4"')}</ofd:Content></ofd:Page>`,
  });

  test("its lines are read where asked for", async () => {
    const { value } = await readDocument("a.ofd", bytes, { betaOfd: true });
    expect(value).toMatchObject({ text: "一、目标\n到2025年，达到90%。\n", format: "ofd" });
  });
});
