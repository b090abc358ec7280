import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Goal } from "../../src/plan/plan.ts";
import { readSource } from "../../src/read/read-source.ts";

const read = async (text: string) => {
  const { value } = await extract(readSource("a.txt", new TextEncoder().encode(text)).value);
  const goals = (value.goals ?? []).filter((goal): goal is Goal => "target" in goal);
  return {
    goals: goals.map(({ scope, condition, indicator, action, target, baseline, deadline }) =>
      [
        ...(scope ?? []),
        condition,
        indicator,
        action,
        `${target.op}${target.value}${target.unit}`,
        deadline?.by,
        baseline && `${baseline.year ?? ""}:${baseline.value ?? ""}`,
      ]
        .filter((part) => part !== undefined)
        .join("|"),
    ),
    unexplained: (value.figures.unexplained ?? []).map(({ quote }) => quote),
  };
};

describe("tables that share aims out among places", () => {
  it("take what their heads leave out from the caption", async () => {
    expect(
      await read(
        "某省托育方案\n附件\n2026年各市托位建设任务分解表\n单位：个\n地市\t任务数\n甲市\t300\n乙市\t250\n合计\t550",
      ),
    ).toEqual({
      goals: ["甲市|托位|建设|=300个|2026", "乙市|托位|建设|=250个|2026", "托位|建设|=550个|2026"],
      unexplained: [],
    });
  });

  it("years as heads, with what stands for a base and a sum", async () => {
    const text =
      "某市绿化规划（2021—2023年）\n各县国土绿化任务\n（单位：万亩）\n县区\t2020年\t2021年\t2023年\t合计\n甲县\t2\t3\t≥4\t7\n乙县\t1\t2\t3\t5";
    expect((await read(text)).goals).toEqual([
      "甲县|国土绿化|=3万亩|2021|2020:2",
      "甲县|国土绿化|>=4万亩|2023|2020:2",
      "甲县|合计|国土绿化|=7万亩|2023",
      "乙县|国土绿化|=2万亩|2021|2020:1",
      "乙县|国土绿化|=3万亩|2023|2020:1",
      "乙县|合计|国土绿化|=5万亩|2023",
    ]);
  });

  it("two lines of heads, cells that span others followed by empty ones", async () => {
    const text =
      "某省秸秆利用方案\n各市秸秆利用目标\n市（州）\t综合利用率（%）\t\t新建收储点（个）\n\t2025年\t2026年\t\n甲市\t86\t90\t12\n乙州\t85\t89\t8";
    expect((await read(text)).goals).toEqual([
      "甲市|综合利用率|=86%|2025",
      "甲市|综合利用率|=90%|2026",
      "甲市|收储点|新建|=12个",
      "乙州|综合利用率|=85%|2025",
      "乙州|综合利用率|=89%|2026",
      "乙州|收储点|新建|=8个",
    ]);
  });

  it("how firm an aim is, and what a change is held against", async () => {
    const text =
      "某省节水方案\n各市用水效率目标\n设区市\t基本目标（%）\t激励目标（%）\t万元产值用水量比2020年下降（%）\n甲市\t52\t55\t16\n乙市\t50\t53\t15";
    expect((await read(text)).goals.slice(0, 3)).toEqual([
      "甲市|基本目标|用水效率|=52%",
      "甲市|激励目标|用水效率|=55%",
      "甲市|万元产值用水量|下降|=16%|2020:",
    ]);
  });

  it("cells between pipes, one with no aim", async () => {
    const text =
      "某市供水方案\n各县供水工程建设任务\n| 县区 | 新建（处） | 备注 |\n| --- | --- | --- |\n| 甲县 | 3 | 含2处续建 |\n| 乙县 | — | |";
    expect((await read(text)).goals).toEqual(["甲县|供水工程|新建|=3处"]);
  });

  it("units by the column where the caption names several, names without what they measure", async () => {
    const text =
      "某市造林方案\n2026年造林任务分解表\n单位：万亩、万株\n| 县（市、区） | 总 面 积（万亩） | 新增四旁植树（万株） | 苗木 |\n| 合  计 | 15.5 | 1100 | |\n| 宝 山 县 | 2.2 | | |";
    expect((await read(text)).goals).toEqual([
      "造林总面积|=15.5万亩|2026",
      "四旁植树|新增|=1100万株|2026",
      "宝山县|造林总面积|=2.2万亩|2026",
    ]);
    const unclear =
      "某市造林方案\n2026年造林任务分解表\n单位：万亩、万株\n县区\t任务\t计划\n甲县\t2.2\t30\n乙县\t1.5\t20";
    expect(await read(unclear)).toEqual({ goals: [], unexplained: ["2.2", "30", "1.5", "20"] });
  });

  it("units chosen by what is measured, industries for places", async () => {
    const sown =
      "某省粮食方案\n2026年各市粮食生产任务\n单位：万亩、万吨\n地区\t播种面积\t粮食产量\n甲市\t52\t17\n乙市\t48\t16";
    expect((await read(sown)).goals.slice(0, 2)).toEqual(["甲市|播种面积|=52万亩|2026", "甲市|粮食产量|=17万吨|2026"]);
    const clusters =
      "某省产业规划\n重点集群发展目标\n产业集群\t2023年产值（亿元）\t2025年产值目标（亿元）\t年均增速（%）\t牵头部门\n新能源\t1200\t2000\t29\t省工信厅\n5G通信\t300\t400\t—\t省工信厅";
    expect((await read(clusters)).goals).toEqual([
      "新能源|重点集群产值|=2000亿元|2025|2023:1200",
      "新能源|重点集群产值|年均增长|=29%|2025",
      "5G通信|重点集群产值|=400亿元|2025|2023:300",
    ]);
  });

  it("places for heads, indicators or what is to be done for rows", async () => {
    const text =
      "某市2026年重点工作任务分解表\n指标名称\t单位\t全市\t东山县\t高新区\n制造业增加值增速\t%\t7\t8\t9\n改造老旧小区\t个\t60\t15\t—";
    expect(await read(text)).toEqual({
      goals: [
        "制造业增加值增速|=7%|2026",
        "东山县|制造业增加值增速|=8%|2026",
        "高新区|制造业增加值增速|=9%|2026",
        "老旧小区|改造|=60个|2026",
        "东山县|老旧小区|改造|=15个|2026",
      ],
      unexplained: [],
    });
    expect((await read("某市2026年主要指标完成情况\n指标\t东山县\t高新区\n增速（%）\t7\t8")).goals).toEqual([]);
  });

  it("a line a cell", async () => {
    const text =
      "某省节水方案\n附件1\n2025年各市再生水利用任务\n序号\n地区\n再生水利用量（万立方米）\n再生水利用率（%）\n1\n甲市\n1200\n≥25\n2\n乙市\n800\n28\n二、保障";
    expect(await read(text)).toEqual({
      goals: [
        "甲市|再生水利用量|=1200万立方米|2025",
        "甲市|再生水利用率|>=25%|2025",
        "乙市|再生水利用量|=800万立方米|2025",
        "乙市|再生水利用率|=28%|2025",
      ],
      unexplained: [],
    });
  });

  it("what there is, what was reached, and a single row are none", async () => {
    for (const table of [
      "各县基本情况\n县区\t人口（万人）\n甲县\t30\n乙县\t40",
      "各县任务完成情况\n县区\t新建（处）\n甲县\t30\n乙县\t40",
      "各县建设任务\n县区\t新建（处）\n甲县\t30",
      "各县建设任务\n县区\t新建（处）\n3\t30\n4\t40",
    ])
      expect((await read(`某市供水方案\n${table}`)).goals).toEqual([]);
    expect(await read("某市供水方案\n各县基本情况\n县区\t人口（万人）\n甲县\t30\n乙县\t40")).toEqual({
      goals: [],
      unexplained: [],
    });
  });
});

describe("tables with a row a year", () => {
  it("hold years that are over for a base", async () => {
    const text =
      "某市教育规划（2021—2025年）\n分年度目标\n年份\t毛入园率（%）\t新增学位（个）\n2020年\t88\t—\n2023年\t≥91\t3000\n2025年（目标）\t≥93\t5000";
    expect(await read(text)).toEqual({
      goals: [
        "毛入园率|>=91%|2023|2020:88",
        "学位|新增|=3000个|2023",
        "毛入园率|>=93%|2025|2020:88",
        "学位|新增|=5000个|2025",
      ],
      unexplained: [],
    });
  });
});
