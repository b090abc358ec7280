import { expect, test } from "vitest";
import { repairContents } from "../../src/clean/contents.ts";
import { repairFurniture } from "../../src/clean/furniture.ts";
import { repairGlued } from "../../src/clean/glued.ts";
import { repairJoined } from "../../src/clean/joined.ts";
import { pageNumber } from "../../src/clean/page-number.ts";
import { repairSpaces } from "../../src/clean/spaces.ts";
import { cleaned, mend } from "./run.ts";

const PARAGRAPH =
  "推进数字化转型与绿色化改造协同发力，引导各类企业加大技术投入，完善公共服务体系，建成一批示范项目和试验平台，形成可复制可推广的经验做法，带动全行业整体水平稳步提升，更好满足群众需要。";

/** A paragraph broken after every `width` characters. */
function wrapped(text: string, width = 24): string {
  return text.match(new RegExp(`.{1,${width}}`, "gu"))!.join("\n");
}

test("lines broken at a fixed width are joined, headings stand alone", () => {
  const page = [
    "一、总体要求",
    wrapped(PARAGRAPH),
    "（一）基本原则",
    wrapped(PARAGRAPH),
    "——质量。",
    wrapped(PARAGRAPH),
  ].join("\n");
  const whole = ["一、总体要求", PARAGRAPH, "（一）基本原则", PARAGRAPH, "——质量。", PARAGRAPH].join("\n");
  expect(mend(repairJoined, page)).toBe(whole);
});

test("one line broken inside a sentence in text that is not broken otherwise", () => {
  const page = `${PARAGRAPH}\n${PARAGRAPH.slice(0, 40)}\n${PARAGRAPH.slice(40)}\n${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}`;
  expect(mend(repairJoined, page)).toBe(Array(5).fill(PARAGRAPH).join("\n"));
});

test("the rows of a wide table are no typeset lines", () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `指标${i}的名称和说明\t${i + 10}.5\t${i + 20}.5\t${i + 30}.5\t预期性`,
  );
  const page = ["一、主要指标", "指标名称\t2025年\t2028年\t2030年\t属性", ...rows].join("\n");
  expect(mend(repairJoined, page)).toBe(page);
});

test.each([
  "滨江市人民政府办公室\n2021年3月5日",
  "任务一，完善体系，健全机制，加强领导，落实责任，强化保障，营造氛围\n任务二，培育企业，壮大产业，提升能力，推动创新，扩大开放，改善环境，加强宣传",
  "指标\t2020年\t2025年\n合格率\t90%\t95%",
])("lines that are whole stay apart: %s", (text) => {
  expect(repairJoined(text)).toEqual([]);
});

test("page numbers and running heads go, numbers of a table stay", () => {
  const page = (n: number): string => `滨江市质量规划\n${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}\n${n}`;
  const { value } = cleaned([1, 2, 3, 4].map(page).join("\n"));
  expect(value.text.trimEnd()).toBe(Array(12).fill(PARAGRAPH).join("\n").replace(/^/, "滨江市质量规划\n"));
  const table = "序号\n指标\n1\n合格率\n2\n满意度\n3\n覆盖率";
  expect(repairFurniture(table)).toEqual([]);
  expect(mend(repairFurniture, "甲\n— 12 —\n乙\n第 3 页 共 9 页\n丙")).toBe("甲\n乙\n丙");
});

test("what a page number looks like", () => {
  expect(pageNumber("1 2")).toEqual({ value: 12, sure: false });
  expect(pageNumber("- 7 -")).toEqual({ value: 7, sure: true });
  expect(pageNumber("=== 第 1 頁 ===")).toEqual({ value: 1, sure: true });
  expect(pageNumber("III")).toEqual({ value: undefined, sure: false });
  for (const text of ["12345", "1.5", "3项", "一", ""]) expect(pageNumber(text)).toBeUndefined();
});

test("tables of contents go, with leaders or without", () => {
  const entries = "一、总体要求.............1\n（一）原则 ……………… 2\n二、主要任务……………3\n";
  expect(mend(repairContents, `规划\n目 录\n${entries}一、总体要求\n${PARAGRAPH}`)).toBe(
    `规划\n一、总体要求\n${PARAGRAPH}`,
  );
  const bare = `目录\n一、总体要求 1\n二、主要任务 3\n一、总体要求\n${PARAGRAPH}\n二、主要任务\n${PARAGRAPH}`;
  expect(mend(repairContents, bare)).toBe(`一、总体要求\n${PARAGRAPH}\n二、主要任务\n${PARAGRAPH}`);
  expect(repairContents(`目录\n${PARAGRAPH}\n二、主要任务`)).toEqual([]);
});

test("headings glued to a paragraph get a line", () => {
  expect(mend(repairGlued, "提升水平。 （二）主要任务\n下文")).toBe("提升水平。\n（二）主要任务\n下文");
  expect(mend(repairGlued, "专栏2 能力建设　　三、保障措施")).toBe("专栏2 能力建设\n三、保障措施");
  expect(mend(repairGlued, "给予支持。专栏3　重点工程")).toBe("给予支持。\n专栏3　重点工程");
  for (const text of ["　　一、总体要求", "包括：（一）甲；（二）乙", "中央 二、地方", "见专栏3"])
    expect(repairGlued(text)).toEqual([]);
});

test("blanks between the cells of a row stay", () => {
  for (const text of [
    "1  达标率（%）  70.3  >78  预期性",
    "新增就业  万人  4.8  〔15〕",
    "培训人次  万人  15",
    "指标  2023年  2026年",
    "在园幼儿数（万人）  1,200  1,350",
  ])
    expect(repairSpaces(text), text).toEqual([]);
  expect(mend(repairSpaces, "到  2025  年建成  30  个基地")).toBe("到2025年建成30个基地");
});

test("blanks that typesetting left go", () => {
  expect(mend(repairSpaces, "到 2025 年，建成 20 个以上 5G 基地")).toBe("到2025年，建成20个以上5G基地");
  expect(mend(repairSpaces, "建立体系， 完善机制")).toBe("建立体系，完善机制");
  for (const text of [
    "1 总体要求",
    "1.2 目标",
    "专栏2 智能工厂",
    "中共中央 国务院",
    "　　为",
    "省长 王某",
    "GB 1234",
  ]) {
    expect(repairSpaces(text)).toEqual([]);
  }
});
