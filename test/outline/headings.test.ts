import { describe, expect, it } from "vitest";
import { blocksOf, headingsOf } from "./show.ts";

describe("headings", () => {
  it("nests chapters, sections and numbers by a stack", () => {
    expect(
      headingsOf(
        "第一章　总则\n第一节　指导思想\n坚持生态优先。\n第二节　基本原则\n第二章　主要任务\n一、建设基地\n1、改造老茶园。每年改造2000亩。\n2、推广良种。良种率达到80%。\n二、培育企业",
      ),
    ).toEqual([
      "1 第一章 总则",
      "1.1 第一节 指导思想",
      "1.2 第二节 基本原则",
      "2 第二章 主要任务",
      "2.1 一、 建设基地",
      "2.1.1 1、 改造老茶园",
      "2.1.2 2、 推广良种",
      "2.2 二、 培育企业",
    ]);
  });

  it("gives a 1. directly under 一、 depth 2 and lets （三） run on across 二、", () => {
    expect(
      headingsOf(
        "一、总体思路\n1.工作原则。坚持节约。\n2.工作目标。初见成效。\n二、重点任务\n（一）建管网。新建管网。\n三、保障措施\n（二）强组织。建立专班。",
      ),
    ).toEqual([
      "1 一、 总体思路",
      "1.1 1. 工作原则",
      "1.2 2. 工作目标",
      "2 二、 重点任务",
      "2.1 （一） 建管网",
      "3 三、 保障措施",
      "3.1 （二） 强组织",
    ]);
  });

  it("keeps 1. above （一） where its own numbering goes on", () => {
    expect(headingsOf("1.总体要求\n（一）指导思想\n（二）发展目标\n2.主要任务\n（一）建设管网")).toEqual([
      "1 1. 总体要求",
      "1.1 （一） 指导思想",
      "1.2 （二） 发展目标",
      "2 2. 主要任务",
      "2.1 （一） 建设管网",
    ]);
  });

  it("ends a run-in title at the first full stop or colon and keeps its body", () => {
    const text = "（一）供水安全。到2024年，水质合格率达到99%。\n（二）排水能力：到2024年，新建管网80公里。";
    expect(headingsOf(text)).toEqual(["1 （一） 供水安全", "2 （二） 排水能力"]);
    expect(blocksOf(text)).toEqual([
      "paragraph|||1|到2024年，水质合格率达到99%。",
      "paragraph|||2|到2024年，新建管网80公里。",
    ]);
  });

  it("tells a title that opens with 项目 or 目标 from a mention of an item", () => {
    expect(
      headingsOf("一、安排\n（一）目标任务。提升水平。\n（二）项目建设。落实用地。\n第一章规划背景\n第二章中期评估"),
    ).toEqual(["1 一、 安排", "1.1 （一） 目标任务", "1.2 （二） 项目建设", "2 第一章 规划背景", "3 第二章 中期评估"]);
  });

  it("ends a title before the bracket of its agencies", () => {
    const text = "一、主要任务\n（一）壮大企业（市工信局牵头）\n（二）培育园区（市商务局负责）";
    expect(headingsOf(text)).toEqual(["1 一、 主要任务", "1.1 （一） 壮大企业", "1.2 （二） 培育园区"]);
    expect(blocksOf(text)[0]).toBe("paragraph|||1.1|（市工信局牵头）");
  });

  it("reads 1 总则 and 1.1 编制目的, and no figure as a number", () => {
    expect(
      headingsOf("1 总则\n1.1 编制目的\n为提高能力。\n1.2 编制依据\n2.3亿元资金到位。\n2 组织体系\n2.1 指挥部"),
    ).toEqual(["1 1 总则", "1.1 1.1 编制目的", "1.2 1.2 编制依据", "2 2 组织体系", "2.1 2.1 指挥部"]);
  });

  it("reads chapters with plain numbers, with and without sections", () => {
    expect(
      headingsOf(
        "0 引言\n水是命脉。\n1 现状与形势\n供水能力达到2亿立方米。\n2 成效与目标\n形成网络：\n（1）供水安全\n（2）排水顺畅\n3 重点任务\n3.1 建设水厂\n新建水厂。\n3.2 改造管网\n4 保障措施\n加强领导。",
      ),
    ).toEqual([
      "1 0 引言",
      "2 1 现状与形势",
      "3 2 成效与目标",
      "3.1 （1） 供水安全",
      "3.2 （2） 排水顺畅",
      "4 3 重点任务",
      "4.1 3.1 建设水厂",
      "4.2 3.2 改造管网",
      "5 4 保障措施",
    ]);
    expect(headingsOf("目 录\n1 现状\n2 目标\n1 现状\n供水不足。\n2 目标\n供水充足。")).toEqual([
      "1 1 现状",
      "2 2 目标",
    ]);
    expect(
      headingsOf(
        "1 现状\n供水不足。\n2 任务\n重点如下：\n1 建设水厂\n2 改造管网\n3 修建水库\n以上抓紧推进。\n3 保障\n加强领导。",
      ),
    ).toEqual(["1 1 现状", "2 2 任务", "3 3 保障"]);
  });

  it("takes no list, cell, running sentence or head of a page for a chapter", () => {
    for (const text of [
      "重点项目：\n1 建设水厂\n2 改造管网\n3 修建水库\n以上项目抓紧推进。",
      "1 供水普及率\n%\n91\n96\n2 管网漏损率\n%\n12\n9\n完成时限\n预期性",
      "1 新建水厂，改造管网。\n加强管理。\n2 建设水库，治理河道。\n加强监测。",
      "1 云岭县供水规划\n供水不足。\n2 云岭县供水规划\n供水充足。",
      "2 建设水厂\n抓紧建设。\n3 改造管网\n抓紧改造。",
      "1 建设水厂3座\n抓紧建设。\n2 改造管网80公里\n抓紧改造。",
      "1 建设水厂\n抓紧建设。\n3 改造管网\n抓紧改造。",
    ])
      expect(headingsOf(text), text).toEqual([]);
  });

  it("takes no row for a heading", () => {
    const chapters = (rows: string) => `1 总则\n1.1 目的\n节约用水。\n2 目标\n2.1 指标\n${rows}\n3 措施\n3.1 保障`;
    const wanted = headingsOf(chapters("说明如下。"));
    for (const rows of [
      "序号 | 指标 | 2025年\n1 | 用水量 | 11\n2 | 利用率 | 25\n3 | 用水量下降（%） | [14]",
      "| 序号 | 指标 | 2025年 |\n| 1 | 用水量 | 11 |\n| 3 | 利用率 | 25 |",
      "1. 用水量 | 10 | 11\n2. 利用率 | 20 | 25",
      "3 ｜ 用水量",
      "1  用水量  10  11  约束性\n2  利用率  20  >25  约束性\n3  用水量下降（%）  -  〔14〕  约束性",
      "3 漏损率 12 9 约束性",
      "3　　漏损率　　%　　≤9",
    ])
      expect(headingsOf(chapters(rows)), rows).toEqual(wanted);
  });

  it("reads formal numerals, 参 of 參 among them, up to 拾壹", () => {
    const numerals = ["壹", "贰", "参", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "拾壹"];
    const text = numerals.map((numeral) => `${numeral}、推动建设\n加强管理。`).join("\n");
    expect(headingsOf(text)).toEqual(numerals.map((numeral, i) => `${i + 1} ${numeral}、 推动建设`));
  });

  it("takes numbered paragraphs for items, together with their siblings", () => {
    const text =
      "一、改进服务\n1．及时总结各地办事经验，优化系统功能，督促窗口加强日常管理。（市政务局牵头）\n2．压减材料。（市司法局牵头）\n3．推动数据共享，统一受理标准，实现一次办成。";
    expect(headingsOf(text)).toEqual(["1 一、 改进服务"]);
    expect(blocksOf(text)[1]).toBe("item|2．||1|压减材料。 / （市司法局牵头）");
  });

  it("takes a numbered measure among headings for an item, a name with a figure for a heading", () => {
    const text =
      "一、任务\n1.加强培训。提高素质。\n2.新建幼儿园42所，新增学位1.1万个。落实用地。\n3.新建小学5所。落实用地。\n4.建设10大产业集群。加强引导。\n5.打造5个一。加强引导。\n6.实施“百千万”工程。培养人才。\n7.坚持2个“确保”。落实责任。";
    expect(headingsOf(text)).toEqual([
      "1 一、 任务",
      "1.1 1. 加强培训",
      "1.2 4. 建设10大产业集群",
      "1.3 5. 打造5个一",
      "1.4 6. 实施“百千万”工程",
      "1.5 7. 坚持2个“确保”",
    ]);
    expect(blocksOf(text)[1]).toBe("item|2.||1|新建幼儿园42所，新增学位1.1万个。 / 落实用地。");
  });

  it("takes articles without a title of their own for items", () => {
    const text =
      "第一条　为了促进节水，制定本办法。\n第二条　本市单位适用本办法。\n第三条　市水务局负责下列工作：\n（一）组织评选；\n（二）公布名单。";
    expect(headingsOf(text)).toEqual([]);
    expect(blocksOf(text).map((b) => b.split("|", 2).join("|"))).toEqual([
      "item|第一条",
      "item|第二条",
      "item|第三条",
      "item|（一）",
      "item|（二）",
    ]);
  });

  it("takes an article without a title among articles with one for an item, what stands below it for headings", () => {
    const text =
      "第九条　日常调度。每月调度。\n第十条　年度考核按以下步骤进行：\n（一）自查自评。各县开展自评。\n（二）实地核查。组织核查。\n第十一条　结果运用。作为依据。\n第十二条　本办法自公布之日起施行。";
    expect(headingsOf(text)).toEqual([
      "1 第九条 日常调度",
      "2 （一） 自查自评",
      "3 （二） 实地核查",
      "4 第十一条 结果运用",
    ]);
    expect(blocksOf(text)[1]).toBe("item|第十条|||年度考核按以下步骤进行：");
    expect(
      headingsOf("第九条　日常调度。每月调度。\n第十条　考核按以下步骤进行：\n（一）自查。开展自查。"),
    ).toHaveLength(2);
  });

  it("starts numbering anew behind 附件 and takes its list for no headings", () => {
    const text = "一、任务\n加强管理。\n附件：1.指标表\n2.项目表\n附件1\n县茶产业指标表\n一、产量\n单位为吨。";
    expect(headingsOf(text)).toEqual(["1 一、 任务", "2 一、 产量"]);
    expect(blocksOf(text).filter((b) => b.startsWith("attachment"))).toHaveLength(4);
  });
});

describe("headings glued to running text", () => {
  const glued =
    "为做好供水工作，制定本方案。一、主要任务（一）建设水厂。新建水厂3座。（二）改造管网。改造管网80公里。二、保障措施。加强领导，推动一、二、三产业用水达标。";

  it("stand alone where they continue a sequence", () => {
    expect(headingsOf(glued)).toEqual([
      "1 一、 主要任务",
      "1.1 （一） 建设水厂",
      "1.2 （二） 改造管网",
      "2 二、 保障措施",
    ]);
  });

  it("stand alone before the only number of an inner habit", () => {
    const text =
      "一、重点任务（一）提升产品质量。培育名牌。二、保障措施1.加强领导。成立小组。三、落实第（一）项任务。加强督查。";
    expect(headingsOf(text)).toEqual([
      "1 一、 重点任务",
      "1.1 （一） 提升产品质量",
      "2 二、 保障措施",
      "2.1 1. 加强领导",
      "3 三、 落实第（一）项任务",
    ]);
  });

  it.each([
    ["发展目标到2025年，合格率达到94%。", "发展目标"],
    ["指导思想和基本原则坚持质量第一，夯实基础。", "指导思想和基本原则"],
    ["总体要求以质量为先导，夯实基础。", "总体要求"],
    ["工作措施按照部署，夯实基础。", "工作措施"],
    ["强化目标以绩效为导向。夯实基础。", "强化目标以绩效为导向"],
    ["全面完成目标任务。夯实基础。", "全面完成目标任务"],
  ])("end before a sentence: %s", (line, title) => {
    expect(headingsOf(`一、${line}\n二、保障措施\n夯实基础。`)[0]).toBe(`1 一、 ${title}`);
  });

  it("are not found in lists and mentions", () => {
    const text =
      "一、任务\n要做到：（一）加强领导；（二）落实责任。根据前款第（一）（二）项办理。坚持一、二、三产业融合。";
    expect(headingsOf(text)).toEqual(["1 一、 任务"]);
    expect(blocksOf(text)).toHaveLength(1);
  });
});
