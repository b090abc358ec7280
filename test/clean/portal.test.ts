import { expect, test } from "vitest";
import { cleaned, textOf } from "./run.ts";

const BODY =
  "滨江市质量提升行动计划\n滨政发〔2021〕8号\n各县（区）人民政府，市直各部门：\n　　为提升质量，制定本计划。\n滨江市人民政府\n2021年3月5日\n（此件公开发布）";

test("an information table goes, what it says is kept", () => {
  const head =
    "索 引 号：\n  00123/2021-08\n主题分类：质量监督\n发文机关：\n  滨江市人民政府\n发文字号：滨政发〔2021〕8号\n主 题 词：\n\n";
  const { value } = cleaned(head + BODY);
  expect(value.text.trim()).toBe(BODY);
  expect(value.facts?.map(({ kind, value: said }) => [kind, said])).toEqual([
    ["subject", "质量监督"],
    ["issuer", "滨江市人民政府"],
    ["number", "滨政发〔2021〕8号"],
  ]);
  const fact = value.facts![1]!;
  expect((head + BODY).slice(fact.at!.start, fact.at!.end)).toBe("滨江市人民政府");
});

test("buttons, menus and the line of source and date", () => {
  const head = "首页 > 政务公开 > 政策文件\n【字号：\n大\n中\n小\n】\n打印 收藏 关闭\n";
  const lines = BODY.split("\n");
  const page = [lines[0], "来源：市政府办公室 发布时间：2021-03-09", ...lines.slice(1)].join("\n");
  expect(textOf(head + page).trim()).toBe(BODY);
});

test("the page's title before the same title goes", () => {
  expect(textOf(`滨江市质量提升行动计划\n${BODY}`)).toBe(BODY);
});

test.each([
  "扫一扫在手机打开当前页",
  "打印本页 关闭窗口",
  "相关报道：\n市领导调研质量工作\n质量月活动启动",
  "免责声明：本站转载文章仅供参考。\n同类资讯\n版权所有：某某网 某ICP备12345678号\n地址：某市某路1号",
  "上一篇：关于调整领导小组的通知\n下一篇：没有了\n分享到：微信 微博",
])("what stands behind the document goes: %s", (foot) => {
  expect(textOf(`${BODY}\n\n${foot}`).trim()).toBe(BODY);
});

test("a document of its own is left whole, contact lines and table cells too", () => {
  const whole = `${BODY}\n联系人：王某，联系电话：0123-4567890\n地址：滨江市政务中心`;
  expect(textOf(whole)).toBe(whole);
  const table = `${BODY}\n服务\n数据\n公开`;
  expect(textOf(table)).toBe(table);
});
