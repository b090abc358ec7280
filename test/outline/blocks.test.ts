import { describe, expect, it } from "vitest";
import { blocksOf, outlineOf } from "./show.ts";

describe("bullets", () => {
  it("have lead words where a clause without a figure opens them", () => {
    expect(
      blocksOf(
        "●产业规模。产值达到100亿元。\n★研发能力：投入占比达到3%。\n——打造3个园区。园区入驻率达到90%。\n--综合实力翻一番。收入提高。\n一是健全制度。制定办法。",
      ),
    ).toEqual([
      "bullet|●|产业规模||产值达到100亿元。",
      "bullet|★|研发能力||投入占比达到3%。",
      "bullet|——|||打造3个园区。 / 园区入驻率达到90%。",
      "bullet|--|||综合实力翻一番。 / 收入提高。",
      "bullet|一是|健全制度||制定办法。",
    ]);
  });
});

describe("tables and boxes", () => {
  it("splits a row into cells and names it", () => {
    expect(blocksOf("指标\t2020年\t2025年\n1\t茶园面积\t8\t12")).toEqual([
      "row||指标||2020年 / 2025年",
      "row||茶园面积||8 / 12",
    ]);
  });

  it("splits a row at pipes, wherever they stand", () => {
    expect(blocksOf("| 指标 | 2020年 | 2025年 |\n| :-- | --- | --- |\n| 1 | 茶园面积 | 8 | 12 |")).toEqual([
      "row||指标||2020年 / 2025年",
      "row||||:-- / --- / ---",
      "row||茶园面积||8 / 12",
    ]);
    expect(blocksOf("指标 | 2020年 | 2025年\n--- | --- | ---\n1 | 茶园面积 | 8")).toEqual([
      "row||指标||2020年 / 2025年",
      "row||||--- / --- / ---",
      "row||茶园面积||8",
    ]);
  });

  it("gives each circled number of a cell a block with the name of its row", () => {
    expect(blocksOf("1\t供水：　　①水质合格率达到99%　　②漏损率降到9%")).toEqual([
      "row||供水||",
      "row|①|供水||水质合格率达到99%",
      "row|②|供水||漏损率降到9%",
    ]);
  });

  it("keeps the numbers of a box out of the headings, until the outer numbering goes on", () => {
    const text =
      "一、任务\n1.发展农业\n稳定产量。\n专栏1　农业工程\n1.粮食工程。建设良田10万亩。\n2.蔬菜工程。建设大棚5000个。\n3.仓储工程。建设粮库3座。\n2.发展工业\n壮大企业。";
    const { headings, blocks } = outlineOf(text);
    expect(headings[0]?.children.map((h) => h.title)).toEqual(["发展农业", "发展工业"]);
    expect(blocks.filter((b) => b.box === "专栏1　农业工程").map((b) => `${b.kind} ${b.lead ?? ""}`)).toEqual([
      "box-title ",
      "item 粮食工程",
      "item 蔬菜工程",
      "item 仓储工程",
    ]);
    expect(blocks.at(-1)?.box).toBeUndefined();
  });
});

describe("the frame of a document", () => {
  const kinds = (text: string) => blocksOf(text).map((b) => b.split("|", 1)[0]);

  it("is told apart line by line", () => {
    expect(
      kinds(
        "云岭县人民政府\n关于印发云岭县茶产业发展规划的通知\n云政发〔2021〕7号\n各乡（镇）人民政府，县直各部门：\n现将《云岭县茶产业发展规划》印发给你们，请认真贯彻执行。\n云岭县人民政府\n2021年3月5日\n（此件公开发布）\n云岭县茶产业发展规划\n（2021—2025年）\n为加快发展，制定本规划。\n一、目标",
      ),
    ).toEqual([
      "title",
      "title",
      "number",
      "addressee",
      "envelope",
      "signature",
      "date",
      "envelope",
      "title",
      "title",
      "paragraph",
    ]);
  });

  it("is told apart where its line breaks were lost", () => {
    expect(
      kinds(
        "云岭县人民政府关于加强节水的通知云政发〔2021〕7号\n各乡（镇）人民政府：《节水方案》已经县政府同意，现印发给你们，请认真贯彻执行。云岭县人民政府2021年3月5日\n一、目标",
      ),
    ).toEqual(["title", "number", "addressee", "envelope", "signature", "date"]);
  });

  it("takes no label for an addressee", () => {
    for (const line of ["单位：万亩", "牵头单位：县水利局", "责任部门：县财政局"])
      expect(kinds(`云岭县节水规划\n${line}\n一、目标`)).not.toContain("addressee");
    expect(kinds("云岭县节水规划\n县直各单位：\n一、目标")).toContain("addressee");
  });

  it("knows the opening of a report", () => {
    expect(
      kinds(
        "政府工作报告\n——2023年1月8日在平川市第九届人民代表大会第二次会议上\n平川市市长　李某某\n各位代表：\n现在报告工作。\n一、回顾",
      ),
    ).toEqual(["title", "date", "signature", "salutation", "paragraph"]);
  });

  it("knows who signed at the end", () => {
    expect(kinds("一、目标\n加强管理。\n云岭县人民政府\n2021年3月5日").slice(1)).toEqual(["signature", "date"]);
  });
});
