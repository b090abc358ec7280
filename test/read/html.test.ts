import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { readDocument } from "../../src/read/read-document.ts";

const read = async (html: string) => (await readDocument("a.html", Buffer.from(html))).value;
const lines = async (html: string) => (await read(html)).text.split("\n").slice(0, -1);

const text = [
  "一、主要目标",
  "到2025年，县城商贸中心覆盖率达到90%以上，改造乡镇市场200个。",
  "二、保障措施",
  "加强领导，落实责任，确保任务完成。",
];
const paragraphs = text.map((line) => `<p>　　${line}</p>`).join("\n");

describe("what a page shows beside its text is left out", () => {
  test.each([
    [
      "menus and scripts",
      `<nav>首页，新闻，公开。</nav><script>document.write("到2030年，达到99%。")</script><div>${paragraphs}</div><footer>地址：某路，某号。</footer>`,
    ],
    [
      "what is hidden",
      `<div style="display:none"><p>到2030年，覆盖率达到99%，新建500个。</p></div><div>${paragraphs}</div>`,
    ],
    [
      "lists of links",
      `<ul><li><a href="/1">关于新建公园，到2030年达到500个的通知</a></li></ul><div id="zoom">${paragraphs}</div>`,
    ],
    ["a second copy of the text", `<div class="pc">${paragraphs}</div><div class="mobile">${paragraphs}</div>`],
    ["a text box to copy from", `<div>${paragraphs}</div><textarea>${text.join("")}</textarea>`],
    [
      "a frame of tables",
      `<table><tr><td><a href="/">首页</a></td><td><table><tr><td>${paragraphs}</td></tr></table></td></tr></table>`,
    ],
    [
      "tags in capitals, paragraphs left open",
      `<BODY><DIV>${paragraphs.replaceAll("</p>", "").replaceAll("<p>", "<P>")}</DIV></BODY>`,
    ],
    ["breaks in place of paragraphs", `<div class="article">${text.join("<br/>\n&nbsp;&nbsp;")}</div>`],
  ])("%s", async (_, html) => expect(await lines(`<!DOCTYPE html><html><body>${html}</body></html>`)).toEqual(text));
});

test("the marker of a site's text wins over the comments below it", async () => {
  const comments = `<div><p>很好，支持，赞成。</p><p>希望早日，早日落实。</p></div>`;
  expect(await lines(`<div><div class="TRS_Editor">${paragraphs}</div>${comments}</div>`)).toEqual(text);
});

test("title, signature and date beside the text belong to it, menus do not", async () => {
  const [title, sign, date] = ["云岭省商贸发展规划", "云岭省人民政府", "2021年3月9日"];
  const html = `<div class="menu"><p>首页</p><p><a>公开</a> <a>服务</a></p></div><div class="box"><div class="bt">${title}</div><div>${paragraphs}</div><p>${sign}</p><p>${date}</p></div>`;
  expect(await lines(`<html><body>${html}</body></html>`)).toEqual([title, ...text, sign, date]);
});

test("inline elements and line breaks of the source part no words", async () => {
  expect(await lines("<p>到<b>2025</b>年，\n   覆盖率<span>达到</span>\n90%，New\nYork。</p>")).toEqual([
    "到2025年，覆盖率达到 90%，New York。",
  ]);
});

describe("tables", () => {
  test("cells with tabs, merged ones empty", async () => {
    const table = `<table><tr><th>类别</th><th>指标</th><th>目标</th></tr><tr><td rowspan="2">规模</td><td>面积</td><td>45</td></tr><tr><td><p>产</p><p>量</p></td><td>30</td></tr></table>`;
    expect(await lines(`<div>${paragraphs}${table}</div>`)).toEqual([
      ...text,
      "类别\t指标\t目标",
      "规模\t面积\t45",
      "\t产 量\t30",
    ]);
  });

  test("a cell that spans columns keeps them free, but for the last of a row", async () => {
    const table =
      '<table><tr><td rowspan="2">指标</td><td colspan="2">目标</td><td colspan="2">实际</td></tr><tr><td>2020年</td><td>2025年</td><td>2020年</td><td>2021年</td></tr>' +
      '<tr><td rowspan="2" colspan="2">规模</td><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>';
    expect(await lines(`<div>${paragraphs}${table}</div>`)).toEqual([
      ...text,
      "指标\t目标\t\t实际",
      "\t2020年\t2025年\t2020年\t2021年",
      "规模\t\t1\t2\t3",
      "\t\t4\t5\t6",
    ]);
  });

  test("of information: a line for each label, before the text", async () => {
    const table = `<table><tr><td>索 引 号：</td><td>123/2021</td><td>发文机关：</td><td>云岭省人民政府</td></tr><tr><th>发文字号</th><td>云政发〔2021〕8号</td></tr></table>`;
    const html = `<html><body>${table}<h1>云岭省商贸发展规划</h1><div>${paragraphs}</div></body></html>`;
    expect(await lines(html)).toEqual([
      "索 引 号：123/2021",
      "发文机关：云岭省人民政府",
      "发文字号：云政发〔2021〕8号",
      "云岭省商贸发展规划",
      ...text,
    ]);
    const { value } = await extract(await read(html));
    expect(value.document).toMatchObject({
      title: "云岭省商贸发展规划",
      issuer: "云岭省人民政府",
      number: "云政发〔2021〕8号",
    });
  });
});

test("facts of <meta> are used where the text says nothing", async () => {
  const head =
    '<head><meta name="ArticleTitle" content="云岭省商贸发展行动计划"><meta name="PubDate" content="2021-03-09 10:00"></head>';
  const source = await read(`<html>${head}<body><div>${paragraphs}</div></body></html>`);
  expect(source.facts).toEqual([
    { kind: "title", value: "云岭省商贸发展行动计划" },
    { kind: "published", value: "2021-03-09 10:00" },
  ]);
  expect((await extract(source)).value.document).toMatchObject({ title: "云岭省商贸发展行动计划", kind: "行动计划" });
});

test("places count the lines of the text; format and encoding are in the model", async () => {
  const source = await read(`<html><body>${paragraphs}</body></html>`);
  const { value } = await extract(source);
  expect(value.goals?.[0]?.at).toEqual({ line: 2, column: 8, length: 16, row: 2 });
  expect(value.source).toMatchObject({ format: "html", encoding: "utf-8" });
});

test("rows are the lines of the file, of breaks and of tables, too", async () => {
  const html = `<html>\n\n<div>${text[0]}<br>\n<br>${text[1]}</div>\n<table>\n<tr><td>甲<td>1\n<tr><td>乙<td>2</table>\n</html>`;
  const { text: words, places } = await read(html);
  const rowOf = (offset: number) => places!.starts.filter((start) => start <= offset).length;
  const starts = words.split("\n").map((_, i, all) => all.slice(0, i).join("\n").length + Math.min(i, 1));
  expect(starts.slice(0, 4).map(rowOf)).toEqual([3, 4, 6, 7]);
});

test("what only looks like a tag is text", async () => {
  expect((await readDocument("a.txt", Buffer.from("<5%的县达到目标"))).value.format).toBeUndefined();
  expect((await readDocument("a.html", Buffer.from("没有标签"))).value.format).toBeUndefined();
});
