import { describe, expect, it } from "vitest";
import { idsOf, type Nameable } from "../../src/plan/identity.ts";

const goal = (indicator: string, more: Partial<Nameable> = {}): Nameable => ({
  indicator,
  target: { op: ">=", value: 90, unit: "%" },
  deadline: { by: "2025", text: "到2025年" },
  quote: indicator,
  at: { line: 1, column: 1, length: 1 },
  ...more,
});

describe("ids", () => {
  it("names a goal by what it says", () => {
    expect(idsOf([goal("合格率"), goal("覆盖率")])).toEqual(["合格率@2025", "覆盖率@2025"]);
  });
  it("adds the scope only where two would be the same, then a count", () => {
    const ids = idsOf([
      goal("合格率", { scope: ["乳业"] }),
      goal("合格率", { scope: ["酒业"] }),
      goal("覆盖率", { scope: ["乳业"] }),
      goal("满意度"),
      goal("满意度"),
    ]);
    expect(ids).toEqual(["乳业/合格率@2025", "酒业/合格率@2025", "覆盖率@2025", "满意度@2025", "满意度@2025#2"]);
  });
  it("names a goal without a figure by how its text begins, cut at a comma or at thirty characters", () => {
    const outcome = (text: string): Nameable => ({
      text,
      deadline: { by: 2030, text: "到2030年" },
      at: { line: 1, column: 1, length: 1 },
    });
    const long = "覆盖城乡".repeat(10);
    expect(idsOf([outcome("渔港功能更加完善，渔民收入稳步增长"), outcome(long)])).toEqual([
      "渔港功能更加完善@2030",
      `${long.slice(0, 30)}@2030`,
    ]);
  });
  it("does not depend on what stands around", () => {
    const [alone] = idsOf([goal("合格率")]);
    expect(idsOf([goal("覆盖率"), goal("合格率")])[1]).toBe(alone);
  });
});
