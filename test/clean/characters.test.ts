import { expect, test } from "vitest";
import { repairDoubled } from "../../src/clean/doubled.ts";
import { repairFootnotes } from "../../src/clean/footnotes.ts";
import { repairInvisible } from "../../src/clean/invisible.ts";
import { repairLost } from "../../src/clean/lost.ts";
import { repairMojibake } from "../../src/clean/mojibake.ts";
import { repairPinyin } from "../../src/clean/pinyin.ts";
import { repairPrimes } from "../../src/clean/primes.ts";
import { repairStrewn } from "../../src/clean/strewn.ts";
import { repairTrailingPipes } from "../../src/clean/trailing-pipes.ts";
import { repairNeighbours, repairVariants } from "../../src/clean/variant.ts";
import { repairMarks, repairNarrow } from "../../src/clean/width.ts";
import { cleaned, codes, mend, textOf } from "./run.ts";

test.each([
  ["落實(shí)質(zhì)量責(zé)任", "落實質量責任"],
  ["綠（lǜ）色轉(zhuǎn)型", "綠色轉型"],
  ["人們(men)的環(huán)境與實(shí)踐(jiàn)", "人們的環境與實踐"],
  ["工作會(huì )議、開(kāi )發(fā)", "工作會議、開發"],
])("glosses of pinyin go: %s", (text, expected) => {
  expect(mend(repairPinyin, text)).toBe(expected);
});

test.each([
  "细颗粒物(PM2.5)浓度",
  "自由贸易协定(RCEP)",
  "系统(de)",
  "指数(a)",
  "café(né)",
  "（二）加强",
  "甲(shí)(zhì",
  "(shí)",
])("other brackets stay: %s", (text) => {
  const left = mend(repairPinyin, text);
  expect(left).toBe(text === "甲(shí)(zhì" ? "甲(zhì" : text);
});

test.each([
  ["目标,,任务,。措施,、保障,；", "目标,任务。措施、保障；"],
  ["增长8%,,达到《办法》,。（试点）,，", "增长8%,达到《办法》。（试点），"],
])("a comma before other marks goes: %s", (text, expected) => {
  expect(mend(repairDoubled, text)).toBe(expected);
});

test.each(["目标,,任务", "1,200亩、3,500户、4,800人", "a,,b,,c,,d"])("other commas stay: %s", (text) => {
  expect(repairDoubled(text)).toEqual([]);
});

test("marks of footnotes go", () => {
  expect(mend(repairFootnotes, "落实“四联”[3]要求，培育“双员”[4]30个，建设驿站[6]5座。")).toBe(
    "落实“四联”要求，培育“双员”30个，建设驿站5座。",
  );
});

test.each([
  "水利投资[120]亿元，治理面积[35]万亩，移民[8]万人",
  "人均产值\t42\t[6.5]\n城镇化率\t61[2.1]\t[3]",
  "政策[2021]18号、意见[2022]3号、办法[2022]7号",
])("other square brackets stay: %s", (text) => {
  expect(repairFootnotes(text)).toEqual([]);
});

test("signs strewn between characters go, addresses stay", () => {
  expect(mend(repairStrewn, "一@@、目标@@@@任务@@。")).toBe("一、目标任务。");
  expect(repairStrewn("邮箱：a@b.cn、c@d.cn、e@f.cn")).toEqual([]);
  expect(repairStrewn("目标@@任务")).toEqual([]);
});

test("double primes around words are quotation marks, behind figures they are seconds", () => {
  expect(mend(repairPrimes, "吸取″3.8″事故教训，健全″四大体系″。")).toBe("吸取“3.8”事故教训，健全“四大体系”。");
  expect(repairPrimes("东经110°20′15″、北纬30°10′5″")).toEqual([]);
});

test("pipes behind cells on lines of their own go, rows with pipes stay", () => {
  const cells = ["序号", "任务", "责任单位", "1", "新建水厂2座。", "市水务局"];
  expect(mend(repairTrailingPipes, cells.map((cell) => `${cell} |`).join("\n"))).toBe(cells.join("\n"));
  expect(repairTrailingPipes(cells.map((cell) => `${cell} | 1 |`).join("\n"))).toEqual([]);
  expect(repairTrailingPipes("任务 |\n责任单位 |")).toEqual([]);
});

test("a lost byte's run is paired anew, the lost character taken from the rest of the text", () => {
  // 滨海”融合發 without the first byte of 海
  expect(mend(repairMojibake, "建设美丽滨海。打造“幸福滨?！比诤习l展新格局")).toBe(
    "建设美丽滨海。打造“幸福滨海”融合發展新格局",
  );
  expect(mend(repairMojibake, "滨海新城。“幸福滨?！苯ㄔO工程")).toBe("滨海新城。“幸福滨海”建設工程");
});

test("without the character elsewhere its place is marked and reported, the rest is mended", () => {
  const { value, diagnostics } = cleaned("推进“智慧滨?！比诤习l展，成效明显。");
  expect(value.text).toContain("滨\ufffd”融合");
  expect(value.repairs.mojibake).toBe(1);
  expect(codes(diagnostics)).toEqual(["damaged-text"]);
});

test.each([
  "什么是高质量发展?如何推进？",
  "企业怎么办?答：抓住A类项目",
  "能否达标?！专家认为可以，详见B表",
  "是不是合格?如果评为AAA级企业",
  "谁来负责?各市、县（区）人民政府负责C类事项",
])("ordinary questions are no mojibake: %s", (text) => {
  expect(repairMojibake(text)).toEqual([]);
});

test.each([
  ["细颗粒物(PM2?5)浓度", "细颗粒物(PM2.5)浓度"],
  ["增长12?5%以上", "增长12.5%以上"],
  ["……成效显著。??二、主要任务\n以下", "……成效显著。\n二、主要任务\n以下"],
  ["??为进一步做好工作", "为进一步做好工作"],
  ["作用明显。?\n三、", "作用明显。\n三、"],
])("what was lost and can only be one thing comes back: %s", (text, expected) => {
  expect(mend(repairLost, text)).toBe(expected);
});

test("what could be several things stays and is reported", () => {
  const { value, diagnostics } = cleaned("年均增长2?5%，达到目\ufffd要求。");
  expect(value.text).toContain("2?5%");
  expect(codes(diagnostics)).toEqual(["damaged-text", "damaged-text"]);
  expect(diagnostics[0]?.at).toEqual({ start: 5, end: 6 });
});

test("line ends, zero-width and control characters", () => {
  expect(mend(repairInvisible, "\ufeff目\u200b标\r\n任务\r措施\u0000\f完")).toBe("目标\n任务\n措施\n完");
});

test("variants fold, 显著 and 著作 stay", () => {
  expect(mend(repairVariants, "釆用髙标准，全囯领先")).toBe("釆用高标准，全国领先");
  expect(mend(repairNeighbours, "接著釆用，着力、著力、著重")).toBe("接着采用，着力、着力、着重");
  for (const text of ["成效显著", "著名商标", "著作权登记", "附著作权人", "昭著", "王釆"])
    expect([...repairVariants(text), ...repairNeighbours(text)]).toEqual([]);
});

test("widths", () => {
  expect(mend(repairNarrow, "到２０２５年达到９５．５％，ＰＭ２．５")).toBe("到2025年达到95.5%，PM2.5");
  expect(mend(repairMarks, "总体要求:(一)质量(含安全),达到70%,其中:甲;乙!")).toBe(
    "总体要求：（一）质量（含安全），达到70%，其中：甲；乙！",
  );
  expect(mend(repairMarks, "增长7.5%,2024年达到3,600户")).toBe("增长7.5%，2024年达到3,600户");
  for (const text of ["1,000", "12:30", "http://a.b", "f(x)", "1)甲", "A, B", "(PM2.5)"])
    expect(repairMarks(text)).toEqual([]);
  expect(textOf("产值１，２００万元")).toBe("产值1，200万元");
});
