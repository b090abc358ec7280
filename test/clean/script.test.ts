import { expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { needsConversion } from "../../src/clean/convert-script.ts";
import { cleaned, textOf } from "./run.ts";

test("traditional text becomes simplified, length kept", () => {
  const { value } = cleaned("到2025年，產品質量顯著提升，著力擴大優質供給。");
  expect(value.text).toBe("到2025年，产品质量显著提升，着力扩大优质供给。");
  expect(value.script).toBe("traditional");
  expect(value.toSource).toBeUndefined();
});

test.each([
  "乾安县、乾县农产品质量显著提升",
  "二噁英、二恶英排放",
  "提出“質”的要求，为发展提供支撑",
  "覆于其上，于是后来",
])("simplified text is left alone: %s", (text) => {
  expect(needsConversion(text)).toBe(false);
  expect(textOf(text)).toBe(text);
  expect(cleaned(text).value.script).toBe("simplified");
});

test("in mixed text only traditional lines are converted", () => {
  const { value } = cleaned("乾县质量发展规划说明\n為提高產品質量，制定本計劃。\n乾县执行情况显著改进");
  expect(value.text).toBe("乾县质量发展规划说明\n为提高产品质量，制定本计划。\n乾县执行情况显著改进");
  expect(value.script).toBe("mixed");
});

test("nothing leaves the Basic Plane", () => {
  expect(textOf("減少二噁英排放，嚴格監測")).toBe("减少二恶英排放，严格监测");
});

test("the script can be named; without a converter the text stays", () => {
  const source = { name: "t", text: "質量發展", sha256: "", encoding: "utf-8" };
  expect(clean(source).value.text).toBe("質量發展");
  expect(clean(source, { script: "hans" }).value.script).toBe("simplified");
});

// with them it would take hours, far beyond the runner's limit for a test
test("rows of description characters never reach the converter", () => {
  expect(textOf(`質量發展${"⿰".repeat(2000)}質量`)).toContain("质量发展⿰");
});
