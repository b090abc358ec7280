import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentNumber } from "../../src/plan/citations.ts";
import { regionNamed, regionOf, regionOfNumber } from "../../src/plan/region.ts";
import { readSource } from "../../src/read/read-source.ts";

const factsOf = async (text: string) => (await extract(readSource("a.txt", Buffer.from(text)).value)).value.document;
const BODY = "\n一、总体要求\n\n推进全省质量工作，加强监督管理。\n";

describe("a notice that hands on a plan", () => {
  const notice = (number: string, issued: string) =>
    `青海省人民政府办公厅关于印发青海省水质提升行动方案（2021—2025年）的通知\n\n${number}\n\n各市、自治州人民政府，省政府各部门：\n\n《青海省水质提升行动方案（2021—2025年）》已经省政府同意，现印发给你们，请认真贯彻执行。\n\n青海省人民政府办公厅\n\n${issued}\n\n青海省水质提升行动方案\n\n（2021—2025年）\n${BODY}`;

  test("title, kind and period are those of the plan, the rest of the notice", async () => {
    expect(await factsOf(notice("青政办〔2021〕7号", "2021年3月5日"))).toEqual({
      title: "青海省水质提升行动方案（2021—2025年）",
      kind: "行动方案",
      issuer: "青海省人民政府办公厅",
      issued: "2021-03-05",
      number: "青政办〔2021〕7号",
      region: "青海省",
      period: { from: 2021, to: 2025 },
      addressees: ["各市、自治州人民政府", "省政府各部门"],
    });
  });

  test.each(["二〇二一年三月五日", "二○二一年三月五日"])("a date in Chinese numerals: %s", async (issued) => {
    expect((await factsOf(notice("青政办〔2021〕7号", issued)))?.issued).toBe("2021-03-05");
  });
});

test.each(["川府发〔2013〕42号 二○一三年八月二十二日", "川府发〔2013〕42号　　2013年8月22日"])(
  "number and date on one line: %s",
  async (line) => {
    const facts = await factsOf(`四川省人民政府\n关于加快茶业发展的意见\n${line}\n${BODY}`);
    expect(facts).toMatchObject({ number: "川府发〔2013〕42号", issued: "2013-08-22", issuer: "四川省人民政府" });
  },
);

test.each([
  ["甘政发〔2012〕65号", "甘政发〔2012〕65号"],
  ["甘政发[2012]65号", "甘政发〔2012〕65号"],
  ["甘政发（2012）65号", "甘政发〔2012〕65号"],
  ["甘政发【2012】65号", "甘政发〔2012〕65号"],
  ["甘政发 2012 65号", "甘政发〔2012〕65号"],
  ["（甘政发〔2012〕第65号）", "甘政发〔2012〕第65号"],
  ["2012年9月18日", undefined],
])("document number %s", (written, number) => {
  expect(documentNumber(written)).toBe(number);
});

test.each([
  ["青海省人民政府", "青海省"],
  ["内蒙古自治区人民政府办公厅", "内蒙古自治区"],
  ["国务院办公厅", "全国"],
  ["工业和信息化部", "全国"],
  ["国家发展改革委", "全国"],
  ["包头市人民政府", "包头市"],
  ["凉山彝族自治州人民政府", "凉山彝族自治州"],
  ["余姚市人民政府办公室", "余姚市"],
  ["北京市国土空间规划", "北京市"],
  ["云岭省人民政府", "云岭省"],
  ["甘肃省兰州市人民政府", "甘肃省兰州市"],
  ["青海省县城建设方案", "青海省"],
  ["广西质量强区方案", "广西壮族自治区"],
  ["青岛质量提升方案", "青岛市"],
  ["余姚市国土空间规划", "余姚市"],
  ["白河市质量提升三年行动方案", "白河市"],
  ["项城市水利发展规划", "项城市"],
  ["宝山区数字化转型方案", "宝山区"],
  ["香河县农业农村现代化规划", "香河县"],
  ["中共江西省委", "江西省"],
  ["中共江西省委、江西省人民政府", "江西省"],
  ["中共江西省委办公厅", "江西省"],
  ["中共青岛市委", "青岛市"],
  ["中共余姚市委 余姚市人民政府", "余姚市"],
  ["中共甘肃省兰州市委", "甘肃省兰州市"],
  ["中国共产党余姚市委员会", "余姚市"],
  ["中共中央 国务院", "全国"],
  ["中国共产党中央委员会", "全国"],
  ["共青团甘肃省委", "甘肃省"],
  ["共青城市人民政府", "共青城市"],
  ["各市人民政府", undefined],
  ["文明城市创建方案", undefined],
  ["贫困山区道路规划", undefined],
  ["老城区改造方案", undefined],
  ["质量强市行动方案", undefined],
  ["国土空间示范区建设方案", undefined],
  ["城市更新行动方案", undefined],
  ["质量提升行动方案", undefined],
])("the region of %s", (name, region) => {
  expect(regionOf(name)).toBe(region);
});

test.each([
  ["闽政〔2023〕5号", "福建省"],
  ["内政办发〔2020〕12号", "内蒙古自治区"],
  ["宁政发〔2019〕3号", undefined],
  ["云政发〔2021〕8号", "云南省"],
  ["晋政文〔2020〕1号", undefined],
  ["国发〔2012〕9号", undefined],
])("the region of the number %s", (number, region) => {
  expect(regionOfNumber(number)).toBe(region);
});

test("a text that names no region in its frame says it in its sentences", () => {
  expect(regionNamed("全省推进。青海省与甘肃省合作，青海省负责。")).toBe("青海省");
  expect(regionNamed("我市建设示范区，青岛市统筹。")).toBe("青岛市");
  expect(regionNamed("构筑我国发展优势，支持上海市先行。")).toBe("全国");
  expect(regionNamed("推进质量工作。")).toBeUndefined();
});

describe("what a text names of other documents", () => {
  const cited = async (text: string) =>
    (await factsOf(`青海省质量发展规划\n\n一、总体要求\n\n${text}\n`))?.citations ?? [];

  test("each once, with its number", async () => {
    expect(
      await cited(
        "贯彻《国务院关于印发水利发展纲要（2011-2020年）的通知》（国发[2011]8号），落实《水利发展纲要》，采用《管理体系指南》（GB/T 19004）和《招标投标法》。",
      ),
    ).toEqual([
      { title: "国务院关于印发水利发展纲要（2011-2020年）的通知", number: "国发〔2011〕8号" },
      { title: "管理体系指南", number: "GB/T19004" },
      { title: "招标投标法" },
    ]);
  });

  test("what its own title only holds is another document", async () => {
    const text = `青海省贯彻计量发展规划实施方案\n\n落实《计量发展规划（2013—2020年）》（国发〔2013〕10号）。\n${BODY}`;
    expect((await factsOf(text))?.citations).toEqual([
      { title: "计量发展规划（2013—2020年）", number: "国发〔2013〕10号" },
    ]);
  });

  test.each([
    ["the document itself", "实施《青海省质量发展规划》。"],
    ["the document without its place", "实施《质量发展规划》。"],
    ["its kind alone", "实施本《规划》，《纲要》另行发布。"],
    ["a title left open", "按照《节约用水条例的要求办理。"],
  ])("%s is none", async (_, text) => {
    expect(await cited(text)).toEqual([]);
  });

  test("a title in a title belongs to it", async () => {
    expect(await cited("落实《关于实施〈节约用水条例〉的意见》。")).toEqual([
      { title: "关于实施〈节约用水条例〉的意见" },
    ]);
  });

  test("a declared short form is no document of its own", async () => {
    expect(await cited("落实《节约用水条例》（以下简称《节水条例》），《节水条例》要求公开。")).toEqual([
      { title: "节约用水条例" },
    ]);
  });
});

test.each([
  [`2026年青海省政府工作报告\n\n各位代表：\n\n现在，我代表省人民政府报告工作。\n${BODY}`, "青海省人民政府", "报告"],
  [`中共中央 国务院关于推进节水工作的意见\n${BODY}`, "中共中央、国务院", "意见"],
])("the issuer that a title names", async (text, issuer, kind) => {
  expect(await factsOf(text)).toMatchObject({ issuer, kind });
});

test.each([
  ["为做好这项工作，现提出如下实施意见。", "实施意见"],
  ["为做好这项工作，制定本行动计划。", "行动计划"],
  ["为做好这项工作，学习先进意见。", undefined],
])("the kind that a text without a title says: %s", async (text, kind) => {
  expect((await factsOf(`${text}\n${BODY}`))?.kind).toBe(kind);
});

test.each([
  ["——2024年12月26日在东海市第十六届人民代表大会第四次会议上\n东海市市长　周启明", "东海市人民政府", "东海市"],
  ["——2025年1月8日在市第十六届人民代表大会第四次会议上\n东海市代市长　周启明", "东海市人民政府", "东海市"],
  ["——2025年1月8日在广西壮族自治区第十四届人民代表大会第三次会议上", "广西壮族自治区人民政府", "广西壮族自治区"],
  ["——2025年1月8日在市第十六届人民代表大会第四次会议上\n市长　周启明", undefined, "全国"],
])("who reports below a title without a name: %s", async (lines, issuer, region) => {
  const facts = await factsOf(`政府工作报告\n${lines}\n\n各位代表：\n\n一、工作安排\n\n推进工作。\n`);
  expect([facts?.issuer, facts?.region]).toEqual([issuer, region]);
});

describe("the lines of a title", () => {
  const inner = "青海省节水专项整治实施方案";
  test.each([
    ["right under the notice", `青海省人民政府关于印发《${inner}》的通知\n\n${inner}\n${BODY}`, inner],
    ["with its period", `关于印发《${inner}》的通知\n${inner}\n（2021—2025年）\n${BODY}`, `${inner}（2021—2025年）`],
    ["broken before its kind", `青海省节水专项整治\n实施方案\n${BODY}`, inner],
    ["above the title of a table", `${inner}\n主要指标\n${BODY}`, inner],
    ["above the preface", `${inner}\n前　言\n\n水是生命之源。\n${BODY}`, inner],
  ])("%s", async (_, text, title) => {
    expect(await factsOf(text)).toMatchObject({ title, kind: "实施方案" });
  });

  test("a bracket under it names issuer and date", async () => {
    expect(await factsOf(`商洛市质量兴市实施意见\n（商洛市人民政府  2006年8月）\n${BODY}`)).toMatchObject({
      title: "商洛市质量兴市实施意见",
      issuer: "商洛市人民政府",
      issued: "2006-08",
    });
  });
});

test("a text without any facts has no document", async () => {
  expect(await factsOf("推进质量工作。\n")).toBeUndefined();
});
