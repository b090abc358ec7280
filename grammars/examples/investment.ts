import type { NoAimExample } from "./no-aims.ts";

/** What a work costs and who bears it, and prices of money: `figures` as in no-aims.ts. */
export const investmentExamples: readonly NoAimExample[] = [
  {
    construct: "what a project costs, and out of what",
    text: "项目估算总投资8.6亿元，其中中央预算内投资3亿元，市级财政1.6亿元，银行贷款2亿元，企业自筹2亿元。",
    figures: ["8.6亿元: facts", "3亿元: facts", "1.6亿元: facts", "2亿元: facts", "2亿元: facts"],
  },
  {
    construct: "sources alone",
    text: "工程概算为4200万元，省级补助资金2000万元、县级配套资金1200万元、业主自有资金1000万元。",
    figures: ["4200万元: facts", "2000万元: facts", "1200万元: facts", "1000万元: facts"],
  },
  {
    construct: "what is applied for",
    text: "申请中央和省级投资6.5亿元。",
    figures: ["6.5亿元: facts"],
  },
  {
    construct: "what is to be won",
    text: "争取中央预算内资金60亿元。",
    figures: ["60亿元: aim"],
  },
  {
    construct: "what projects amount to",
    text: "实施重大项目90个，总投资700亿元以上。",
    figures: ["90个: aim", "700亿元以上: aim"],
  },
  {
    construct: "what is invested in a work that its sentence aims at",
    text: "计划投资2.6亿元，新建提灌站14座。",
    figures: ["2.6亿元: facts", "14座: aim"],
  },
  { construct: "what is invested", text: "完成固定资产投资350亿元。", figures: ["350亿元: aim"] },
  {
    construct: "the price of a loan",
    text: "创业担保贷款利率原则上不超过同期LPR加150个基点。",
    figures: ["150个基点: charges"],
  },
  { construct: "a yearly rate", text: "贷款年利率不超过4.5%。", figures: ["不超过4.5%: charges"] },
  { construct: "a price that falls", text: "企业综合融资成本下降20个基点。", figures: ["20个基点: aim"] },
  { construct: "a level in thousands", text: "人均公共预算收入达到18千元。", figures: ["18千元: aim"] },
  {
    construct: "what a work costs, beside what it holds",
    text: "监测工程投资2.3亿元，购置雷达3部。",
    figures: ["2.3亿元: aim", "3部: aim"],
  },
];
