import type { Language } from "./language.ts";

/** The words of a comparison. */
export type CompareWords = Readonly<
  Record<
    | "shared"
    | "onlyIn"
    | "levels"
    | "more"
    | "earlier"
    | "rise"
    | "fall"
    | "year"
    | "quarter"
    | "month"
    | "goals"
    | "nothing"
    | "words"
    | "head"
    | "heading"
    | "both"
    | "against"
    | "indicator"
    | "section"
    | "title"
    | "why"
    | "legend",
    string
  >
>;

export const compareWords: Readonly<Record<Language, CompareWords>> = {
  en: {
    shared: "Shared",
    onlyIn: "Only in",
    levels: "Levels to reach, without a figure",
    more: "more",
    earlier: "earlier",
    rise: "up",
    fall: "down",
    year: "yearly",
    quarter: "quarterly",
    month: "monthly",
    goals: "goals",
    nothing: "no row to show",
    words: "words",
    head: "what is measured",
    heading: "heading",
    both: "both",
    against: "words exclude one another",
    indicator: "indicator",
    section: "section",
    title: "Comparison",
    why: "why",
    legend: "more: asks more; earlier: asks earlier",
  },
  zh: {
    shared: "共有指标",
    onlyIn: "仅见于",
    levels: "无数字的水平目标",
    more: "更高",
    earlier: "更早",
    rise: "增",
    fall: "降",
    year: "每年",
    quarter: "每季",
    month: "每月",
    goals: "个目标",
    nothing: "没有可显示的行",
    words: "词语",
    head: "中心词",
    heading: "标题",
    both: "共有",
    against: "词语互斥",
    indicator: "指标",
    section: "章节",
    title: "对照表",
    why: "依据",
    legend: "更高：要求更高；更早：时限更早",
  },
};
