import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { noChain } from "../../src/plan/chain.ts";
import { readSource } from "../../src/read/read-source.ts";
import { goalsNamed } from "../../src/statements/goals-named.ts";

/** The goals without a figure of a document, with the years they are due. */
async function outcomes(...lines: string[]): Promise<string[]> {
  const { value } = await extract(readSource("a.txt", new TextEncoder().encode(lines.join("\n"))).value);
  return (value.goals ?? []).flatMap((goal) =>
    "text" in goal ? [`${goal.text}${goal.deadline ? `@${goal.deadline.by}` : ""}`] : [],
  );
}

describe("headings", () => {
  it.each([
    ["发展目标", "aims"],
    ["主要目标（2021—2025年）", "aims"],
    ["2035年远景目标", "aims"],
    ["目标任务", "aims"],
    ["发展路径和目标", "aims"],
    ["预期成效", "aims"],
    ["总体要求", "frame"],
    ["指导思想、基本原则和主要目标", "frame"],
    ["主要目标和重点任务", "frame"],
    ["基本原则", "none"],
    ["指导思想", "none"],
    ["强化目标责任考核", undefined],
    ["重点任务", undefined],
  ])("%s: %s", (title, goals) => {
    expect(goalsNamed(title)).toBe(goals);
  });
  it("none: like a frame", () => {
    expect(noChain.goals).toBe("frame");
  });
});

describe("where goals without a figure stand", () => {
  const stated = "港区功能更加完善。";
  const goal = "港区功能更加完善";

  it("under a heading of goals and those below it, not below one of work or principles without a date", async () => {
    expect(await outcomes("一、发展目标", stated)).toEqual([goal]);
    expect(await outcomes("一、发展目标", "（一）港口建设", stated, "（二）航运服务", "航运更加繁荣。")).toEqual([
      goal,
      "航运更加繁荣",
    ]);
    expect(await outcomes("一、发展目标", "（一）加强港口建设", stated, "（二）推进航运发展", stated)).toEqual([]);
    expect(await outcomes("一、基本原则", stated)).toEqual([]);
    expect(await outcomes("一、重点任务", "到2030年，港区功能更加完善。")).toEqual([]);
    expect(await outcomes("一、发展现状", stated)).toEqual([]);
  });

  it("in a frame or under no heading from the first date on", async () => {
    const lines = ["全面提升港口能级。", "到2030年，港区功能更加完善。", "航运更加繁荣。"];
    expect(await outcomes("一、总体要求", ...lines)).toEqual([`${goal}@2030`, "航运更加繁荣@2030"]);
    expect(await outcomes(...lines)).toEqual([`${goal}@2030`]);
  });

  it("where an introduction opens them", async () => {
    expect(await outcomes("一、重点任务", "今年，主要目标是：港区功能更加完善；优化航线。港口更加繁荣。")).toEqual([
      goal,
      "优化航线",
    ]);
    expect(
      await outcomes("一、重点任务", "实现以下目标：", "——优化航线。", "——港区功能更加完善。", "航运更加繁荣。"),
    ).toEqual(["优化航线", goal]);
    expect(await outcomes("一、重点任务", "工作目标：港区功能更加完善。优化航线。", "主要措施：", stated)).toEqual([
      goal,
      "优化航线",
    ]);
    expect(await outcomes("一、发展目标", "到2030年，航运更加繁荣，具体目标：", "优化航线。")).toEqual([
      "航运更加繁荣@2030",
      "优化航线@2030",
    ]);
  });

  it("not where the text tells what is reached, nor in a principle or a cell", async () => {
    expect(await outcomes("一、发展目标", "“十三五”以来，港区功能更加完善。")).toEqual([]);
    expect(await outcomes("一、发展目标", "坚持协同发展，港区功能更加完善。")).toEqual([]);
    expect(await outcomes("一、发展目标", "港区\t功能更加完善")).toEqual([]);
    expect(await outcomes("一、发展目标", "专栏1 重大工程", "港区：功能更加完善")).toEqual([]);
    expect(await outcomes("一、发展目标", "专栏1 主要指标", "港区：功能更加完善")).toHaveLength(1);
  });

  it("not in a sentence about goals or about the document", async () => {
    expect(await outcomes("一、发展目标", "实现上述目标，必须持续优化环境，港区功能更加完善。")).toEqual([]);
    expect(await outcomes("为保障到2030年港区功能更加完善，制定本方案。", "一、重点任务", "优化航线。")).toEqual([]);
    expect(await outcomes("为加快发展，确保到2030年，港区功能更加完善，制定本方案。")).toEqual([]);
  });

  it("once, in the order of the text", async () => {
    const text = "港区功能更加完善，吞吐量达到5万吨，航运更加繁荣；建成泊位12个。";
    const { value } = await extract(
      readSource("a.txt", new TextEncoder().encode(`一、发展目标\n${text}\n${stated}\n${stated}`)).value,
    );
    expect(value.goals?.map(({ id }) => id)).toEqual(["港区功能更加完善", "吞吐量", "泊位", "港区功能更加完善#2"]);
  });
});
