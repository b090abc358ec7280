import { describe, expect, it } from "vitest";
import { distribute } from "../../src/statements/distribute.ts";

describe("distribute", () => {
  it.each([
    ["高架道路、隧道道路交工验收合格率", ["高架道路交工验收合格率", "隧道道路交工验收合格率"]],
    ["育苗成活率和保存率", ["育苗成活率", "育苗保存率"]],
    ["甜菜播种、采收机械化率", ["甜菜播种机械化率", "甜菜采收机械化率"]],
    ["灌区改造工程合格率、抽样检测率", ["灌区改造工程合格率", "抽样检测率"]],
    ["城镇绿化覆盖率", ["城镇绿化覆盖率"]],
    ["“优质（示范）”工程、其他工程", ["“优质（示范）”工程", "其他工程"]],
  ])("%s", (subject, names) => {
    expect(distribute(subject)).toEqual(names);
  });
});
