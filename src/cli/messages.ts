import type { Code, Severity } from "../diagnostic.ts";
import type { Kind, Of } from "../diff/difference.ts";
import type { Language } from "./language.ts";

/** What a diagnostic code means: one line for the terminal, and the whole story for `qplan explain --code`. */
export interface Documentation {
  readonly summary: string;
  readonly text: string;
}

/** The catalogue of every diagnostic code, in both languages. */
export const codes: Readonly<Record<Code, Readonly<Record<Language, Documentation>>>> = {
  "unexplained-figure": {
    en: {
      summary: "no rule explains this figure",
      text: "A numeral of the text is no goal, no result, no date and none of the other known kinds. It is listed under `figures.unexplained` in the model and taken for nothing: qplan does not guess. Look at the words; with --strict such figures make the exit code 1.",
    },
    zh: {
      summary: "没有规则能解释这个数字",
      text: "文中的这个数字既不是目标，也不是已有成绩、日期或其他已知的类别。它列在模型的 `figures.unexplained` 之下，不作任何猜测。请核对原文；使用 --strict 时，存在这样的数字会使退出码为 1。",
    },
  },
  "damaged-text": {
    en: {
      summary: "characters are damaged and could not be repaired",
      text: "Characters were lost or changed before the text came to qplan (a wrong encoding, a lost byte, a lost % sign), and they cannot be got back without guessing. They stay as they are. Figures that stand in such a place give no goal. Compare with the original publication.",
    },
    zh: {
      summary: "文字已损坏，无法修复",
      text: "文字在读入之前已经丢失或改变（编码错误、丢失字节、丢失百分号），不作猜测就无法恢复，因此保持原样。处在这些地方的数字不作为目标。请与原始发布文本核对。",
    },
  },
  "empty-text": {
    en: {
      summary: "there is no text to read",
      text: "The input holds nothing but white space. The model has no goals. A scanned document must be recognised first (OCR).",
    },
    zh: {
      summary: "没有可读的文字",
      text: "输入中只有空白，模型里没有目标。扫描件需要先做文字识别。",
    },
  },
  "no-outline": {
    en: {
      summary: "no numbered heading was found",
      text: "The text has no headings such as those numbered with Chinese numerals, chapters or Arabic numerals. Goals are found all the same; they have no section.",
    },
    zh: {
      summary: "没有找到带编号的标题",
      text: "文中没有“一、”“第一章”“1.”这类标题。目标仍会提取，但没有所属章节。",
    },
  },
};

/** The words of the command line itself. */
export const words: Readonly<
  Record<
    Language,
    Readonly<Record<Severity | "hint" | "more" | "goals" | "results" | "figures" | "unexplained" | "repairs", string>>
  >
> = {
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    hint: "hint",
    more: "more (-v shows all)",
    goals: "goals",
    results: "results",
    figures: "figures",
    unexplained: "unexplained",
    repairs: "repairs",
  },
  zh: {
    error: "错误",
    warning: "警告",
    info: "提示",
    hint: "建议",
    more: "处（用 -v 显示全部）",
    goals: "个目标",
    results: "项已有成绩",
    figures: "个数字",
    unexplained: "个未解释",
    repairs: "修复",
  },
};

/** The words of a diff. */
export interface DiffWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly rooms: Readonly<Record<Of, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** Between the words for a field and for what happened to it, and around what is added to a word. */
  readonly blank: string;
  readonly brackets: readonly [string, string];
  readonly stricter: string;
  readonly looser: string;
  readonly rise: string;
  readonly fall: string;
  readonly every: Readonly<Record<string, string>>;
  readonly count: string;
  readonly comma: string;
  readonly total: string;
  readonly none: string;
  readonly noSection: string;
  readonly change: string;
}

export const diffWords: Readonly<Record<Language, DiffWords>> = {
  en: {
    kinds: {
      added: "added",
      dropped: "dropped",
      split: "split",
      merged: "merged",
      raised: "raised",
      lowered: "lowered",
      tightened: "tightened",
      loosened: "loosened",
      reversed: "reversed",
      remeasured: "remeasured",
      rebased: "rebased",
      earlier: "earlier",
      later: "later",
      dated: "date set",
      undated: "date dropped",
      retimed: "retimed",
      rescoped: "rescoped",
      moved: "moved",
      reworded: "reworded",
      joined: "joined",
      left: "left",
      role: "role changed",
    },
    rooms: {
      document: "Document",
      goal: "Goals",
      result: "Results",
      funding: "Funding",
      task: "Tasks",
      body: "Leading groups",
    },
    fields: {
      title: "title",
      kind: "kind",
      issuer: "issuer",
      issued: "date",
      number: "number",
      region: "region",
      period: "period",
      addressees: "addressee",
      citations: "citation",
      measures: "sentence",
      benchmark: "level",
      action: "verb",
      condition: "condition",
      of: "base",
      baseline: "baseline",
    },
    roles: {
      lead: "lead",
      support: "support",
      responsible: "responsible",
      deputy: "deputy",
      member: "member",
      office: "office",
    },
    blank: " ",
    brackets: [" (", ")"],
    stricter: "stricter",
    looser: "looser",
    rise: "rise of",
    fall: "fall of",
    every: { year: "yearly", quarter: "quarterly", month: "monthly" },
    count: "{count} {word}",
    comma: ", ",
    total: "{changes} changes in {entries} entries",
    none: "no difference",
    noSection: "Outside the sections",
    change: "Change",
  },
  zh: {
    kinds: {
      added: "新增",
      dropped: "删除",
      split: "拆分",
      merged: "合并",
      raised: "提高",
      lowered: "降低",
      tightened: "收紧",
      loosened: "放宽",
      reversed: "上下限互换",
      remeasured: "口径改变",
      rebased: "基数改变",
      earlier: "提前",
      later: "推后",
      dated: "设定时限",
      undated: "取消时限",
      retimed: "时段改变",
      rescoped: "范围改变",
      moved: "移至他节",
      reworded: "改写",
      joined: "加入",
      left: "退出",
      role: "角色改变",
    },
    rooms: { document: "文件", goal: "目标", result: "已有成绩", funding: "资金", task: "任务", body: "领导小组" },
    fields: {
      title: "标题",
      kind: "文种",
      issuer: "发文机关",
      issued: "日期",
      number: "文号",
      region: "地区",
      period: "规划期",
      addressees: "主送机关",
      citations: "引用文件",
      measures: "举措",
      benchmark: "水平",
      action: "动词",
      condition: "条件",
      of: "基数",
      baseline: "基期",
    },
    roles: {
      lead: "牵头",
      support: "配合",
      responsible: "责任",
      deputy: "副组长",
      member: "成员",
      office: "办公室",
    },
    blank: "",
    brackets: ["（", "）"],
    stricter: "更严",
    looser: "更宽",
    rise: "增",
    fall: "降",
    every: { year: "每年", quarter: "每季", month: "每月" },
    count: "{word}{count}",
    comma: "，",
    total: "{entries} 条共 {changes} 处变化",
    none: "没有差异",
    noSection: "章节之外",
    change: "变化",
  },
};
