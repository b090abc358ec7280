import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Goal } from "../../src/plan/plan.ts";
import { readSource } from "../../src/read/read-source.ts";
import { readRow } from "../../src/statements/read-table.ts";
import { readHeader } from "../../src/statements/table-head.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const head = (text: string, since?: number, review = false) =>
  readHeader(text, whole(text), { since: () => since, review });
const goals = (header: string, row: string, since?: number) => {
  const columns = head(header, since);
  if (!columns) return undefined;
  return readRow(row, whole(row), columns)?.claims.map(({ claim, year }) => {
    const { quantity, indicator, op, change, baseline, quote } = claim;
    return [
      indicator,
      `${op}${quantity.value}${quantity.unit}`,
      year,
      change,
      baseline && `${baseline.year}:${baseline.value}`,
      row.slice(quote.start, quote.end),
    ].filter((x) => x !== undefined);
  });
};

describe("tables of indicators", () => {
  it("reads name, unit, base and target columns", () => {
    expect(goals("序号\t指标\t单位\t2020年\t2025年\t属性", "1\t城镇化率\t%\t58.1\t64\t预期性", 2021)).toEqual([
      ["城镇化率", "=64%", 2025, "2020:58.1", "城镇化率\t%\t58.1\t64"],
    ]);
  });
  it("takes the unit from brackets behind the name", () => {
    expect(goals("指标名称\t2023年现状\t2028年目标", "再生水利用率（%）\t21\t≥30")).toEqual([
      ["再生水利用率", ">=30%", 2028, "2023:21", "再生水利用率（%）\t21\t≥30"],
    ]);
  });
  it("takes the earlier of two years for the base, also where nothing tells when the plan starts", () => {
    for (const years of ["2023年\t2026年", "2023年现状\t2026年目标", "2023年\t2026年目标值", "2023\t2024"])
      expect(
        goals(`指标\t${years}`, "供水普及率（%）\t92\t96")?.map(([, ...rest]) => rest.slice(0, 3)),
        years,
      ).toEqual([["=96%", Number(years.split("\t")[1]?.slice(0, 4)), "2023:92"]]);
  });
  it("takes a year that stands apart for the base", () => {
    const bases = (years: string, since?: number) =>
      head(`指标\t${years}`, since)
        ?.map(({ kind }) => (kind === "base" ? "b" : kind === "target" ? "t" : ""))
        ?.join("");
    expect(bases("2022年\t2025年\t2035年")).toBe("btt");
    expect(bases("2025年\t2030年\t2035年")).toBe("ttt");
    expect(bases("2024年\t2025年\t2026年")).toBe("ttt");
    expect(bases("2024年\t2025年\t2026年", 2024)).toBe("ttt");
    expect(bases("2023年\t2024年\t2025年\t2026年", 2024)).toBe("bttt");
    expect(bases("2024年\t2026年", 2024)).toBe("tt");
    expect(bases("2023年现状\t2025年\t2030年")).toBe("btt");
    expect(bases("2020年\t2021年完成\t2025年", 2021)).toBe("bbt");
    expect(bases("2025年目标\t2030年目标")).toBe("tt");
  });
  it("gives one goal a target year", () => {
    expect(
      goals("指标\t单位\t2025年\t2030年", "供水普及率\t%\t92\t96", 2023)?.map(([, value, year]) => [value, year]),
    ).toEqual([
      ["=92%", 2025],
      ["=96%", 2030],
    ]);
  });
  it("knows an earlier year beside a growth column for the base", () => {
    expect(goals("指标\t2020年\t2025年\t年均增长（%）", "生产总值（亿元）\t210\t300\t7左右")).toEqual([
      ["生产总值", "=300亿元", 2025, "2020:210", "生产总值（亿元）\t210\t300"],
      ["生产总值", "~7%", 2025, "rise", "生产总值（亿元）\t210\t300\t7左右"],
    ]);
  });
  it("reads sums in brackets of any form, with or without a sum of the period before", () => {
    const read = (row: string) => goals("指标\t单位\t2023年\t2026年", row, 2024)?.map((goal) => goal.slice(1, -1));
    for (const cell of [
      "[20]",
      "〔20〕",
      "【20】",
      "（20）",
      "(20)",
      "20（累计）",
      "20[累计]",
      "累计20",
      "[20万人]",
      "[20]万人",
    ])
      expect(read(`新增就业\t万人\t4.8\t${cell}`), cell).toEqual([["=20万人", 2026, "2023:4.8"]]);
    for (const cell of ["[20]以上", "≥[20]", "[≥20]", "[20以上]"])
      expect(read(`新增就业\t万人\t-\t${cell}`), cell).toEqual([[">=20万人", 2026]]);
    expect(read("单位产值能耗降低\t%\t[33]\t[14]")).toEqual([["=14%", 2026, "fall", "2023:33"]]);
    expect(read("单位产值能耗降低\t%\t[—]\t[14]")).toEqual([["=14%", 2026, "fall"]]);
    expect(read("良种覆盖率\t%\t[8]\t65")).toEqual([["=65%", 2026]]);
  });
  it("leaves brackets that do not close and dashes alone", () => {
    expect(goals("指标\t2025年", "能耗降低（%）\t[14")).toEqual([]);
    expect(goals("指标\t2025年", "能耗降低（%）\t-")).toEqual([]);
  });
  it("reads change out of the name", () => {
    expect(goals("指标\t2025年", "单位产值能耗降低（%）\t14")).toEqual([
      ["单位产值能耗", "=14%", 2025, "fall", "单位产值能耗降低（%）\t14"],
    ]);
  });
  it("knows the heads of plans of Taiwan, and years of the republic", () => {
    const kinds = head("策略绩效目标\t关键绩效指标\t评估体制\t评估方式\t衡量标准\t114年度目标值");
    expect(kinds?.map(({ kind }) => kind)).toEqual(["group", "indicator", "other", "other", "other", "target"]);
    expect(kinds?.at(-1)?.year).toBe(2025);
  });
  it("is not tempted by other tables", () => {
    for (const row of [
      "序号\t项目\t主要工作",
      "单位\t姓名\t电话",
      "指标\t分值\t评分标准",
      "年份\t产值",
      "序号\t任务\t责任单位\t完成时限",
    ])
      expect(head(row)).toBeUndefined();
  });
  it("gives every other figure of a row a class", () => {
    const columns = head("序号\t指标\t2020年\t2025年\t年均增长（%）", 2021);
    const row = "3\t森林覆盖率（%）\t45.2\t46\t0.2";
    const read = readRow(row, whole(row), columns ?? []);
    expect([...(read?.classes ?? [])].map(([figure, kind]) => [row.slice(figure.start, figure.end), kind])).toEqual([
      ["3", "ordinals"],
      ["45.2", "baselines"],
      ["0.2", "conditions"],
    ]);
  });
});

const lines = async (text: string) => {
  const { value } = await extract(readSource("a.txt", new TextEncoder().encode(text)).value);
  const counted = (value.goals ?? []).filter((goal): goal is Goal => "target" in goal);
  const goals = counted.map(
    ({ indicator, action, target, change, baseline, deadline }) =>
      `${indicator}|${action ?? ""}|${target.op}${target.value}${target.max ? `-${target.max}` : ""}${target.unit}|${deadline?.by ?? ""}` +
      `${change ? `|${change}` : ""}${baseline ? `|${baseline.year ?? ""}:${baseline.value}` : ""}`,
  );
  return { goals, unexplained: (value.figures.unexplained ?? []).map(({ quote }) => quote) };
};

describe("whole tables", () => {
  it("a year that the text aims at is no base", async () => {
    const table = "指标\t2025年\t2030年\n供水普及率（%）\t92\t96";
    expect((await lines(`一、目标\n到2025年，供水更加可靠。\n${table}`)).goals).toHaveLength(2);
    expect((await lines(`一、目标\n供水更加可靠。\n${table}`)).goals).toEqual(["供水普及率||=96%|2030|2025:92"]);
  });
  it("sums in brackets, growth by the year, missing cells, groups of rows, a note", async () => {
    const found = await lines(
      "专栏1 “十四五”时期茶业主要指标\n类别\t指标\t单位\t2020年\t2025年\t年均增长（%）/[累计]\t属性\n规模\t茶园面积\t万亩\t40\t45左右\t2.4\t预期性\n" +
        "质量效益\n良种覆盖率\t%\t61.5\t≥70\t[8.5]\t预期性\n单位产值能耗降低（%）\t-\t-\t[12]\t约束性\n品牌知名度\t-\t-\t持续提高\t-\t预期性\n注：[ ]内为五年累计数。",
    );
    expect(found).toEqual({
      goals: [
        "茶园面积||~45万亩|2025|2020:40",
        "茶园面积|年均增长|=2.4%|2025|rise",
        "良种覆盖率||>=70%|2025|2020:61.5",
        "良种覆盖率||=8.5%|2025|rise|2020:61.5",
        "单位产值能耗|降低|=12%|2025|fall",
      ],
      unexplained: [],
    });
  });
  it("brackets that a note explains as something else are no goals", async () => {
    for (const note of ["注：[ ]内为全国平均值。", "注：方括号内数字为2019年数据。"]) {
      const text = `专栏1 “十四五”时期主要指标\n指标\t2020年\t2025年\n客运量（万人）\t40\t[8]\n${note}`;
      expect((await lines(text)).goals, note).toEqual([]);
    }
  });
  it("a second line of heads, titles of groups that look like headings", async () => {
    const found = await lines(
      "某市供水“十四五”规划\n一、发展目标\n表1 主要指标\n序号\t指标\t单位\t现状\t规划目标\t属性\n2025年\t2035年\n一、供水\n1\t供水普及率\t%\t91\t95以上\t99\t预期性\n" +
        "二、节水\n2\t管网漏损率\t%\t11\t≤9\t不高于8\t约束性",
    );
    expect(found.goals).toEqual([
      "供水普及率||>=95%|2025|:91",
      "供水普及率||=99%|2035|:91",
      "管网漏损率||<=9%|2025|:11",
      "管网漏损率||<=8%|2035|:11",
    ]);
    expect(found.unexplained).toEqual([]);
  });
  it("two lines of heads, cells that span others followed by empty ones", async () => {
    const found = await lines(
      "某市水利“十四五”规划\n指标\t2020年\t规划目标\t\t属性\n\t\t2025年\t年均增长（%）\t\n1.节水指数\t62\t70\t2.5\t预期性\n2.供水普及率（%）\t91\t95\t—\t预期性",
    );
    expect(found).toEqual({
      goals: ["节水指数||=70|2025|2020:62", "节水指数|年均增长|=2.5%|2025|rise", "供水普及率||=95%|2025|2020:91"],
      unexplained: [],
    });
  });
  it("what was reached of aims that are over", async () => {
    for (const heads of ["指标\t2020年目标\t2020年实际", "指标\t2020年规划值\t2020年完成值"]) {
      const found = await lines(`某市水利规划\n${heads}\n供水普及率（%）\t88\t90.1\n漏损率（%）\t10\t9`);
      expect(found).toEqual({ goals: [], unexplained: [] });
    }
  });
  it("cells between pipes", async () => {
    const found = await lines(
      "某市教育“十四五”规划\n| 序 号 | 指 标 | 2020年 | 2025年 | 年均增速（%） |\n| :--- | :--- | --- | --- | --- |\n| 1 | 在园幼儿数（万人） | 1,200 | 1,350 | |\n" +
        "| 2 | 教育经费（亿元） | 100 | 130-140 | 5.5 |",
    );
    expect(found).toEqual({
      goals: [
        "在园幼儿数||=1350万人|2025|2020:1200",
        "教育经费||range130-140亿元|2025|2020:100",
        "教育经费|年均增长|=5.5%|2025|rise",
      ],
      unexplained: [],
    });
  });
  it("cells between blanks, the first of a group missing", async () => {
    const found = await lines(
      "专栏3 “十四五”科技主要指标\n类别 指标 单位 2020年 2025年 属性\n投入 研发投入强度 % 2.3 3.0 预期性\n     科技特派员 人 50 ＞90 预期性",
    );
    expect(found.goals).toEqual(["研发投入强度||=3%|2025|2020:2.3", "科技特派员||>90人|2025|2020:50"]);
  });
  it("cells between runs of blanks, signs and brackets in them", async () => {
    const found = await lines(
      "表1 “十四五”主要指标\n序号  指标  2020年  2025年  属性\n1  堤防达标率（%）  70.3  >78  预期性\n2  新增供水能力（亿立方米）  -  〔3〕  预期性",
    );
    expect(found.goals).toEqual(["堤防达标率||>78%|2025|2020:70.3", "新增供水能力||=3亿立方米|2025"]);
  });
  it("a line a cell", async () => {
    const found = await lines(
      "专栏1 “十四五”养老主要指标\n序号\n指标\n单位\n2020年\n2025年\n属性\n1\n护理型床位占比\n%\n48.2\n55\n约束性\n机构建设\n2\n养老床位\n万张\n3\n4.5\n预期性\n" +
        "3\n培训护理员\n万人次\n-\n2\n预期性\n第二章 任务\n推进改革。",
    );
    expect(found).toEqual({
      goals: ["护理型床位占比||=55%|2025|2020:48.2", "养老床位||=4.5万张|2025|2020:3", "培训护理员||=2万人次|2025"],
      unexplained: [],
    });
  });
  it("a line a cell: groups down the side, a head with its unit on a line of its own, blanks between thousands", async () => {
    const found = await lines(
      "某县第十四个五年规划纲要\n第一章 主要指标\n类    别\n序号\n指    标\n2020年\n2025年\n年均增长\n（%）\n属性\n经济发展\n1\n人均产出（万元/人）\n9.2\n13.1\n7.3\n预期性\n" +
        "2\n城镇人口比重（%）\n51.3\n58\n-\n预期性\n民生福祉\n3\n托位（个）\n1 200\n1 500\n[300]\n约束性\n注：[ ]为五年累计数。",
    );
    expect(found).toEqual({
      goals: [
        "人均产出||=13.1万元/人|2025|2020:9.2",
        "人均产出|年均增长|=7.3%|2025|rise",
        "城镇人口比重||=58%|2025|2020:51.3",
        "托位||=1500个|2025|2020:1200",
        "托位||=300个|2025|rise|2020:1200",
      ],
      unexplained: [],
    });
  });
  it("leaves tables alone that tell what was reached, set marks or list works", async () => {
    for (const text of [
      "表2 “十三五”主要指标完成情况\n指标\t单位\t2015年\t规划目标\t2020年完成\n绿地率\t%\t33\t35\t36",
      "表3 考核表\n指标\t目标值\t分值\t评分标准\n绿地率\t35\t10\t每低1分扣2分",
      "表4 人员\n单位\t编制\t2025年\n园林局\t35\t40",
      "主要指标\n规划目标\n推进改革\n加强管理\n完善机制",
    ])
      expect((await lines(text)).goals, text).toEqual([]);
  });
  it("stays linear on hostile text", async () => {
    for (const part of [
      "指标\n",
      "指标\n2025年\n单位\n",
      "指标\t2025年\n",
      "指标 2025年 ",
      "类别\t指标\t单位\t属性\t备注\t2025年\n甲\t乙\t3\n",
      "指标\t2025年\n[                \t[                \n",
    ]) {
      // quadratic time would pass the runner's limit for a test
      expect(await lines(part.repeat(Math.ceil(60000 / part.length))), part).toBeDefined();
    }
  }, 60_000);
});
