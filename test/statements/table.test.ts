import { describe, expect, it } from "vitest";
import { readRow } from "../../src/statements/read-table.ts";
import { readHeader } from "../../src/statements/table-head.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const head = (text: string, since?: number) => readHeader(text, whole(text), since);
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
  it("gives one goal a target year", () => {
    expect(
      goals("指标\t单位\t2025年\t2030年", "供水普及率\t%\t92\t96")?.map(([, value, year]) => [value, year]),
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
  it("leaves cumulative values in brackets and dashes alone", () => {
    expect(goals("指标\t2025年", "能耗降低（%）\t[14]")).toEqual([]);
    expect(goals("指标\t2025年", "能耗降低（%）\t-")).toEqual([]);
  });
  it("reads change out of the name", () => {
    expect(goals("指标\t2025年", "单位产值能耗降低（%）\t14")).toEqual([
      ["单位产值能耗", "=14%", 2025, "fall", "单位产值能耗降低（%）\t14"],
    ]);
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
