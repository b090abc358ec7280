import type { Kind, Of } from "../diff/difference.ts";
import type { Language } from "./language.ts";

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
