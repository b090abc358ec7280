import { describe, expect, test } from "vitest";
import { formatNumber } from "../../src/read/docx/number-format.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { packDocx } from "./make/zip.ts";

const read = async (body: string, parts: Record<string, string> = {}) =>
  (await readDocument("a.docx", packDocx(body, parts))).value;
const lines = async (body: string, parts?: Record<string, string>) =>
  (await read(body, parts)).text.split("\n").slice(0, -1);

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
const item = (text: string, level: number, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (index: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const plan = abstract(
  7,
  level(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>'),
  level(1, "chineseCounting", "（%2）"),
  level(2, "decimal", "%3."),
  level(3, "decimalEnclosedCircle", "%4"),
);

describe("numbers of lists", () => {
  test("levels count and begin anew below the next heading", async () => {
    const numbering = plan + num(1, 7);
    const body = [
      item("总体要求", 0),
      item("指导思想", 1),
      item("主要目标", 1),
      item("重点任务", 0),
      item("完善网络", 1),
      item("新建站点", 2),
      item("改造站点", 2),
      item("县级站点", 3),
      item("强化保障", 1),
      item("建设队伍", 2),
    ].join("");
    expect(await lines(body, { "numbering.xml": numbering })).toEqual([
      "一、总体要求",
      "（一）指导思想",
      "（二）主要目标",
      "二、重点任务",
      "（一）完善网络",
      "1.新建站点",
      "2.改造站点",
      "① 县级站点",
      "（二）强化保障",
      "1.建设队伍",
    ]);
  });

  test("a list with a start of its own begins anew, others of the same kind go on", async () => {
    const numbering =
      plan +
      num(1, 7) +
      num(2, 7) +
      num(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = item("甲", 0) + item("乙", 0, 2) + item("丙", 0, 3) + item("丁", 0, 3);
    expect(await lines(body, { "numbering.xml": numbering })).toEqual(["一、甲", "二、乙", "一、丙", "二、丁"]);
  });

  test("chapters, articles that count on, numbers of several levels", async () => {
    const numbering =
      abstract(
        1,
        level(0, "chineseCountingThousand", "第%1章"),
        level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>'),
        level(2, "decimal", "%1.%3", "<w:isLgl/>"),
      ) + num(1, 1);
    const body =
      item("总则", 0) +
      item("为规范管理，制定本办法。", 1) +
      item("附则", 0) +
      item("本办法自印发之日起施行。", 1) +
      item("说明", 2);
    expect(await lines(body, { "numbering.xml": numbering })).toEqual([
      "第一章 总则",
      "第一条 为规范管理，制定本办法。",
      "第二章 附则",
      "第二条 本办法自印发之日起施行。",
      "2.1 说明",
    ]);
  });

  test("styles number their paragraphs; a paragraph can step out of its list", async () => {
    const numbering =
      abstract(
        1,
        level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>'),
        level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>'),
      ) + num(5, 1);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="H1">${numPr}</w:style><w:style w:type="paragraph" w:styleId="H2">${numPr}</w:style><w:style w:type="paragraph" w:styleId="H3"><w:basedOn w:val="H2"/></w:style>`;
    const styled = (text: string, style: string, more = "") => p(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled("甲", "H1") +
      styled("乙", "H2") +
      styled("丙", "H3") +
      styled("丁", "H1", '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled("戊", "H1");
    expect(await lines(body, { "numbering.xml": numbering, "styles.xml": styles })).toEqual([
      "一、甲",
      "（一）乙",
      "（二）丙",
      "丁",
      "二、戊",
    ]);
  });

  test("bullets stay, signs of fonts become dots", async () => {
    const numbering = abstract(1, level(0, "bullet", "——"), level(1, "bullet", "\uf0b7")) + num(1, 1);
    expect(await lines(item("产业", 0) + item("产品", 1), { "numbering.xml": numbering })).toEqual(["——产业", "•产品"]);
  });

  test("a list of another's style, and a list that is nowhere", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, "decimal", "%1．")}</w:abstractNum>${num(1, 1)}`;
    expect(await lines(item("甲", 0) + item("乙", 0, 9), { "numbering.xml": numbering })).toEqual(["1．甲", "乙"]);
  });

  test.each([
    ["chineseCounting", 10, "十"],
    ["chineseCounting", 12, "十二"],
    ["chineseCountingThousand", 20, "二十"],
    ["chineseCountingThousand", 105, "一百零五"],
    ["chineseCountingThousand", 110, "一百一十"],
    ["chineseCountingThousand", 1001, "一千零一"],
    ["japaneseCounting", 21, "二十一"],
    ["taiwaneseCountingThousand", 3, "三"],
    ["chineseLegalSimplified", 23, "贰拾叁"],
    ["ideographDigital", 10, "一〇"],
    ["decimalEnclosedCircleChinese", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "21"],
    ["decimalEnclosedParen", 3, "⑶"],
    ["decimalEnclosedFullstop", 3, "⒊"],
    ["decimalFullWidth", 12, "１２"],
    ["ideographTraditional", 2, "乙"],
    ["decimalZero", 3, "03"],
    ["upperRoman", 14, "XIV"],
    ["lowerLetter", 28, "bb"],
    ["unheardOf", 4, "4"],
  ])("%s %d: %s", (format, value, text) => expect(formatNumber(value, format)).toBe(text));
});

describe("changes", () => {
  test("deletions are out, insertions in", async () => {
    const body = p(
      `${run("覆盖率达到")}<w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins>${run("90")}</w:ins>${run("%")}`,
    );
    expect(await lines(body)).toEqual(["覆盖率达到90%"]);
  });

  test("what was moved stands where it is now", async () => {
    const body = p(`<w:moveFrom>${run("甲")}</w:moveFrom>${run("乙")}`) + p(`<w:moveTo>${run("甲")}</w:moveTo>`);
    expect(await lines(body)).toEqual(["乙", "甲"]);
  });

  test("a paragraph whose end is deleted goes on in the next; a deleted row is gone", async () => {
    const row = (text: string, properties = "") =>
      `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p("值")}</w:tc></w:tr>`;
    const body =
      p("新建", "<w:rPr><w:del/></w:rPr>") +
      p("站点") +
      p("完", "<w:rPr><w:ins/></w:rPr>") +
      `<w:tbl>${row("甲")}${row("乙", "<w:trPr><w:del/></w:trPr>")}</w:tbl>`;
    expect(await lines(body)).toEqual(["新建站点", "完", "甲\t值"]);
  });

  test("the list of a paragraph before its change does not count", async () => {
    const numbering = plan + num(1, 7);
    const changed = p(
      "甲",
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
    );
    expect(await lines(changed + item("乙", 0), { "numbering.xml": numbering })).toEqual(["甲", "一、乙"]);
  });
});

describe("what else stands in a document", () => {
  test("rows of tables with tabs, merged cells empty, several paragraphs of a cell on one line", async () => {
    const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tr>${cell(p("指标"))}${cell(p("目标"))}</w:tr><w:tr>${cell(p("甲"), '<w:vMerge w:val="restart"/>')}${cell(p("1") + p("2"))}</w:tr><w:tr>${cell(p(""), "<w:vMerge/>")}${cell(p("3"))}</w:tr></w:tbl>`;
    expect(await lines(body)).toEqual(["指标\t目标", "甲\t1 2", "\t3"]);
  });

  test("a cell that spans columns keeps them free", async () => {
    const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tr>${cell(p("指标"))}${cell(p("目标"), '<w:gridSpan w:val="2"/>')}${cell(p("属性"))}</w:tr><w:tr>${cell(p("甲"))}${cell(p("1"))}${cell(p("2"))}${cell(p("预期性"))}</w:tr></w:tbl>`;
    expect(await lines(body)).toEqual(["指标\t目标\t\t属性", "甲\t1\t2\t预期性"]);
  });

  test("a table of one column is its paragraphs", async () => {
    const body = `<w:tbl><w:tr><w:tc>${p("专栏1")}${p("新建5个。")}</w:tc></w:tr></w:tbl>`;
    expect(await lines(body)).toEqual(["专栏1", "新建5个。"]);
  });

  test("notes stand behind their paragraph", async () => {
    const body = p(`${run("达到90%")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("以上。")}`) + p("乙");
    const notes = `<w:footnote w:type="separator" w:id="0">${p("")}</w:footnote><w:footnote w:id="2">${p("按常住人口计算。")}</w:footnote>`;
    expect(await lines(body, { "footnotes.xml": notes })).toEqual(["达到90%以上。", "注：按常住人口计算。", "乙"]);
  });

  test("a text box stands once, behind its paragraph", async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = p(
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps">${box("框")}</mc:Choice><mc:Fallback>${box("框")}</mc:Fallback></mc:AlternateContent></w:r>${run("文")}`,
    );
    expect(await lines(body)).toEqual(["文", "框"]);
  });

  test("hidden text and codes of fields are out; breaks part lines; tabs behind a number are blanks", async () => {
    const body =
      p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>${run("显")}<w:r><w:instrText>PAGE</w:instrText></w:r>`) +
      p(`${run("甲")}<w:r><w:br/></w:r>${run("乙")}`) +
      p(`${run("1.")}<w:r><w:tab/></w:r>${run("推进")}`);
    expect(await lines(body)).toEqual(["显", "甲", "乙", "1. 推进"]);
  });

  test("entries of a table of contents lead to their pages", async () => {
    const body = p(
      `${run("一、")}<w:r><w:tab/></w:r>${run("总体要求")}<w:r><w:tab/></w:r>${run("3")}`,
      '<w:pStyle w:val="11"/>',
    );
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>';
    expect(await lines(body, { "styles.xml": styles })).toEqual(["一、 总体要求……3"]);
  });

  test("paragraphs are counted for the places of a model", async () => {
    const { format, places, encoding, text } = await read(p("甲") + p("") + p("乙"));
    expect({ format, encoding, places }).toEqual({
      format: "docx",
      encoding: undefined,
      places: { unit: "paragraph", starts: [0, 2, 2] },
    });
    expect(text).toBe("甲\n乙\n");
  });
});
