/**
 * What must be read of sentences in goal sections beside their figures: doc and test at once. Each row is a sentence and its goals without a figure,
 * in order, with the levels that they name behind a bar. `list`: the sentence stands in a list that an introduction opens. An empty list is a
 * counter-example: nothing in it is to be so.
 */
export interface OutcomeExample {
  readonly construct: string;
  readonly text: string;
  readonly list?: true;
  readonly outcomes: readonly string[];
}

const one = (construct: string, text: string, ...levels: string[]): OutcomeExample => ({
  construct,
  text: `${text}。`,
  outcomes: [[text, ...levels].join("|")],
});
const none = (construct: string, text: string): OutcomeExample => ({ construct, text: `${text}。`, outcomes: [] });

export const outcomeExamples: readonly OutcomeExample[] = [
  // what states a result
  one("degree and change", "港口集疏运体系更加完善"),
  one("degree with 得到", "历史文化街区得到有效保护"),
  one("widely and change", "数字档案全面普及"),
  one("state alone", "城市更新成效显著"),
  one("equal to another", "居民收入增长与经济增长同步"),
  one("取得 with a gain", "口岸开放取得新突破"),
  one("noun that begins like an activity", "参与度和投入产出率明显提高"),
  one("activity with a gain", "推进流域共治取得明显成效"),
  one("实现 with an object", "县级融媒体实现互联互通"),
  one("进入 with a stage", "渔业发展进入提质转型阶段"),
  one("全部 with a verb", "农村危房全部完成改造"),
  one("verb of making first", "建成布局合理的充电网络"),
  one("verb of making behind adverbs", "加快构建陆海统筹的防灾体系"),
  one("verb of change with an object", "进一步增强基层治理效能"),
  one("open number", "培育一批专精特新的种业企业"),
  one("ruling out", "杜绝重大生产安全事故"),
  one("what is laid a foundation for", "为长远发展奠定坚实基础"),
  // groups
  {
    construct: "； parts goals, a leading date and a count are left out",
    text: "到2027年，一是渔港功能明显提升；二是渔民收入稳步增长。",
    outcomes: ["渔港功能明显提升", "渔民收入稳步增长"],
  },
  {
    construct: "a date of its own opens a goal",
    text: "到2027年，林权流转更加规范，到2030年，林权市场基本建立。",
    outcomes: ["林权流转更加规范", "林权市场基本建立"],
  },
  {
    construct: "date without a comma, behind words that lead to it",
    text: "力争到2030年气象服务网络基本建成。",
    outcomes: ["气象服务网络基本建成"],
  },
  one("activities in a group with a result stay", "加强海岸整治，严格岸线管控，明显改善近岸环境"),
  {
    construct: "beside figures only the runs that state a result",
    text: "推动仓储升级，仓容达到50万吨，粮库管理水平显著提升，损耗率控制在2%以内，应急体系更加健全。",
    outcomes: ["粮库管理水平显著提升，应急体系更加健全"],
  },
  {
    construct: "a limiting phrase goes with the result behind it",
    text: "在冷链、快递等物流领域，达标率达到90%，服务质量明显改善。",
    outcomes: ["在冷链、快递等物流领域，服务质量明显改善"],
  },
  {
    construct: "an activity in a list of goals",
    text: "结合乡土资源，做好非遗工坊的推广。",
    list: true,
    outcomes: ["结合乡土资源，做好非遗工坊的推广"],
  },
  // levels
  one("达到 a level", "牧草良种繁育达到国内先进水平", "国内先进水平"),
  one("verbs in series", "航标设备接近或达到国际先进水平", "国际先进水平"),
  one("a demand that repeats the standard", "饮用水质量符合国家卫生标准要求", "国家卫生标准"),
  one("who sets the demand", "碳排放强度达到国家考核要求", "国家考核要求"),
  one("an average", "办学条件优于全省平均水平", "全省平均水平"),
  one("a place", "科普素养位居全国前列", "全国前列"),
  one("a rank as predicate", "深海装备国内领先", "国内领先"),
  one("within a bound", "耕地减少量控制在上级下达指标以内", "上级下达指标"),
  one("within a bound with 在", "尾水浓度在排放标准范围以内", "排放标准"),
  one("level with a level", "算力水平与国际先进水平同步", "国际先进水平"),
  one("a class", "库区水质保持在Ⅱ类及以上", "Ⅱ类及以上"),
  one("several", "主航道达到一级标准，服务水平处于全省领先地位", "一级标准", "全省领先地位"),
  one("no level: a new one", "营商服务达到新水平"),
  one("no level: a fit one", "物价保持合理水平"),
  one("居 inside a noun", "城乡居民阅读率位居全国前列", "全国前列"),
  one("no level: an attribute", "形成一批具有先进水平的产业集群"),
  one("no level: a rate of reaching", "工程质量达标率稳步提高"),
  // counter-examples
  none("an activity", "鼓励社会资本参与旧厂房改造"),
  none("activities", "推进园区整合，加强要素保障，支持企业做大做强"),
  none("a standard that is used", "积极采用国际标准"),
  none("a frame", "以改革创新为动力，按照统筹推进的要求"),
  none("noun of an activity", "加大人才引进力度"),
  none("a figure alone", "森林覆盖率达到45%以上"),
  none("figures alone", "建设粮库12座，仓容达到50万吨，损耗率下降1个百分点"),
  none("its own figure follows the change", "数字经济贡献显著增强，达到55%以上"),
  none("an introduction", "到2027年，重点做好以下工作："),
];
