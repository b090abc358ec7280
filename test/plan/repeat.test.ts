import { describe, expect, it } from "vitest";
import { likeness, repeated, type Statement } from "../../src/plan/repeat.ts";

const statement = (indicator: string, value: number, more: Partial<Statement> = {}): Statement => ({
  indicator,
  value,
  max: undefined,
  unit: "%",
  change: undefined,
  scope: "",
  condition: "",
  boxed: false,
  ...more,
});

describe("repeated", () => {
  const text = [statement("大型桥梁主体一次交验合格率", 100), statement("其他道路一次交验合格率", 98)];
  it("finds the same indicator with the same value", () => {
    expect(repeated(text, statement("其他道路一次交验合格率", 98))).toBe(1);
    expect(repeated(text, statement("其他道路一次交验合格率", 95))).toBe(-1);
  });
  it("keeps scopes apart", () => {
    expect(repeated([statement("满意度", 80, { scope: "旅游业" })], statement("满意度", 80, { scope: "商贸业" }))).toBe(
      -1,
    );
  });
  it("sees a box that words the indicator more briefly", () => {
    expect(repeated(text, statement("大型桥梁一次交验合格率", 100, { boxed: true }))).toBe(0);
    expect(repeated(text, statement("大型桥梁一次交验合格率", 100))).toBe(-1);
    expect(repeated(text, statement("绿化覆盖率", 100, { boxed: true }))).toBe(-1);
  });
  it("measures likeness between 0 and 1", () => {
    expect(likeness("合格率", "合格率")).toBe(1);
    expect(likeness("合格率", "覆盖面")).toBe(0);
  });
});
