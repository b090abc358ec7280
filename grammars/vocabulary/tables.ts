/** What the head of a column says it holds; the first row that fits is taken. */
export type ColumnKind = "serial" | "indicator" | "unit" | "base" | "target" | "growth" | "other";

export const columnHeads: readonly { readonly kind: ColumnKind; readonly head: RegExp }[] = [
  { kind: "serial", head: /^(?:序号|编号|序|No\.?|NO\.?|№)$/ },
  { kind: "unit", head: /^(?:计量)?单位$/ },
  { kind: "growth", head: /年均|年增长|增速|增长率|累计|增幅|变化|升降/ },
  { kind: "other", head: /属性|备注|责任|来源|类型|类别|性质/ },
  { kind: "base", head: /现状|基期|基数|基准|实际|完成值|现值|当前/ },
  { kind: "target", head: /目标|预期值|规划值|计划值/ },
  { kind: "indicator", head: /^(?:主要|具体|核心|评价|监测|一级|二级|三级)?指标(?:名称|内容)?$|^(?:指标)?名称$/ },
];

/** The year in the head of a column（2025年, 2025, 2025年目标）. */
export const columnYear = /(?:19|20)\d\d(?=年|$|\D)/;

/** Signs before a value of a table, with their ops. */
export const signs: ReadonlyMap<string, ">=" | ">" | "<=" | "<" | "~"> = new Map([
  ["≥", ">="],
  ["＞", ">"],
  [">", ">"],
  ["≤", "<="],
  ["＜", "<"],
  ["<", "<"],
  ["≈", "~"],
]);

/** A unit in brackets at the end of an indicator（常住人口城镇化率（%））: group 1 is the unit. */
export const unitInBrackets = /[（(]([^（）()]{1,12})[）)]$/;

/** Verbs of change that close the name of an indicator（单位产值能耗降低）. */
export const closingChange: readonly (readonly [RegExp, "rise" | "fall"])[] = [
  [/(?:降低|下降|减少|削减|压减|降幅|下降率)$/, "fall"],
  [/(?:提高|增长|增加|上升|提升|增幅)$/, "rise"],
];
