import type { ClauseExample } from "./clause.ts";

/** Numerals by places, with points of their own, and bare numbers of lists; rows as those of `clauseExamples`. */
export const numeralExamples: readonly ClauseExample[] = [
  {
    construct: "digits by their places before a sign of share",
    text: "服务占比由三八％提升至五五％，合格率达九七‧五％。",
    claims: ["服务占比|提升至|>=55%|base=38", "合格率|达|>=97.5%"],
  },
  {
    construct: "a point between Han numerals",
    text: "视力不良率下降〇‧五个百分点，漏水率降低百分之一·五。",
    claims: ["视力不良率|下降|=0.5个百分点|fall", "漏水率|降低|=1.5%|fall"],
  },
  {
    construct: "counter-example: days of the year",
    text: "弘扬五·四精神，举办活动20场。",
    claims: ["活动|举办|=20场"],
  },
  {
    construct: "bare numbers of a list that is told off",
    text: "甲业、乙业比重分别提高0.8和1.2个百分点，颗粒物、二氧化硫浓度分别不高于10、35毫克/立方米。",
    claims: [
      "甲业比重|提高|=0.8个百分点|rise",
      "乙业比重|提高|=1.2个百分点|rise",
      "颗粒物浓度|不高于|<=10毫克/立方米",
      "二氧化硫浓度|不高于|<=35毫克/立方米",
    ],
  },
  { construct: "parts in a million", text: "死亡率下降到百万分之七百以下。", claims: ["死亡率|下降到|<=0.07%"] },
  { construct: "Han tens before what they count", text: "新建校舍十四校。", claims: ["校舍|新建|=14校"] },
  { construct: "counter-example: sayings", text: "实施百村千校计划，奖励2村。", claims: ["奖励||=2村"] },
  {
    construct: "machines by their number",
    text: "4#、5#锅炉改造后排放量下降20%。",
    claims: ["4#、5#锅炉改造后排放量|下降|=20%|fall"],
  },
  { construct: "平均 before 每年 is one word", text: "工业产值平均每年增长8%。", claims: ["工业产值|增长|=8%|rise"] },
  { construct: "度 behind ten thousands", text: "发电量达到一百二十亿度。", claims: ["发电量|达到|>=120亿度"] },
  {
    construct: "counter-example: 度 in a saying",
    text: "三百六十度评价覆盖率达到90%。",
    claims: ["三百六十度评价覆盖率|达到|>=90%"],
  },
  {
    construct: "signs behind a figure",
    text: "满意率达到93%+，分出率提升至39%↑。",
    claims: ["满意率|达到|>=93%", "分出率|提升至|>=39%"],
  },
  { construct: "一点 of a decimal", text: "创汇增长一点五倍。", claims: ["创汇|增长|=1.5倍|rise"] },
  { construct: "counter-example: 一点 alone", text: "提高一点标准，新建公园2个。", claims: ["公园|新建|=2个"] },
  {
    construct: "measures of one character",
    text: "安装太阳能路灯3600盏，新增交换机五千路端。",
    claims: ["太阳能路灯|安装|=3600盏", "交换机|新增|=5000路端"],
  },
];
