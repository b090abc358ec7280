/**
 * Figures that are no aim and no result, by their class in the ledger: doc and test at once. `classes` holds each figure that no claim holds as its
 * words, a colon and its class; `?` stands for a figure that stays unexplained. A text is read as a document of 2026.
 */
export interface ReportExample {
  readonly construct: string;
  readonly text: string;
  readonly classes: readonly string[];
}

export const reportExamples: readonly ReportExample[] = [
  {
    construct: "a size told in passing",
    text: "规划范围为全部行政辖区，总面积 4320平方公里。",
    classes: ["4320平方公里: facts"],
  },
  { construct: "a site", text: "园区占地12.5公顷。", classes: ["12.5公顷: facts"] },
  {
    construct: "a rough size in brackets",
    text: "同步改造滨河步道（约800米）与沿线广场。",
    classes: ["约800米: facts"],
  },
  { construct: "a count, its verb behind 共", text: "汛期共出动60名抢险队员。", classes: ["60名: reported"] },
  { construct: "a count up to a day", text: "至9月20日止共出动35辆救援车。", classes: ["35辆: reported"] },
  { construct: "a count right before its figure", text: "信访、复议案件共131件。", classes: ["131件: reported"] },
  { construct: "what exists", text: "另有120张床位在建。", classes: ["120张床位: reported"] },
  {
    construct: "a list of what exists",
    text: "有14家医院、2家诊所及20家护理站加入服务网络。",
    classes: ["14家: reported", "2家: reported", "20家: reported"],
  },
  {
    construct: "weights",
    text: "考评得分=日常监测（60%）+实地调研（30%）+民意调查（10%）。",
    classes: ["60%: scores", "30%: scores", "10%: scores"],
  },
  { construct: "points for a task", text: "完成平台对接工作。（0.5分）（6月底完成）", classes: ["0.5分: scores"] },
  { construct: "a weight", text: "该项指标权重为15%。", classes: ["15%: scores"] },
  { construct: "a divisor", text: "年度分值为各季考评之和÷4。", classes: ["4: formulas"] },
  { construct: "how many a list holds", text: "专栏附重点城市名单（共113个）。", classes: ["113个: sets"] },
  { construct: "as many as are named", text: "治理方式有源头预防、过程控制和末端修复三种。", classes: ["三种: sets"] },
  { construct: "all but these", text: "除山区9个乡镇外实现通达。", classes: ["9个: sets"] },
  { construct: "these few", text: "这3项技术相互支撑。", classes: ["3项: sets"] },
  { construct: "a count that may be planned", text: "规划布局养老站点、食堂共12处。", classes: ["12处: ?"] },
  {
    construct: "a total in thousands",
    text: "计划总经费新台币356,400千元。",
    classes: ["356,400千元: facts"],
  },
  {
    construct: "a total in hundreds of thousands, roughly",
    text: "三期工程总经费计约12余十万元。",
    classes: ["约12余十万元: facts"],
  },
  { construct: "a sum that may be planned", text: "全市共投入资金5亿元。", classes: ["5亿元: ?"] },
  { construct: "what is to exist", text: "力争有6个乡镇入选。", classes: ["6个: ?"] },
  { construct: "a word that says nothing", text: "本市共有甲乙丙7丁戊。", classes: ["7: ?"] },
];
