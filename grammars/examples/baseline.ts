import type { ClauseExample } from "./clause.ts";

/** What changes are measured against, as the clause grammar must read it; rows as those of `clauseExamples`. */
export const baselineExamples: readonly ClauseExample[] = [
  {
    construct: "change by points against a ground",
    text: "公共建筑节能效率在现有基础上提高20个百分点。",
    claims: ["公共建筑节能效率|提高|=20个百分点|rise|base=现有基础"],
  },
  {
    construct: "change against a year",
    text: "二氧化硫排放量比2010年下降8%。",
    claims: ["二氧化硫排放量|下降|=8%|fall|base=2010"],
  },
  {
    construct: "change against the end of a plan",
    text: "集中供水率较“十三五”末提高3个百分点。",
    claims: ["集中供水率|提高|=3个百分点|rise|base=“十三五”末"],
  },
  {
    construct: "change of what the clause before names, against a year",
    text: "集中供水率达到90%，比2020年底提高3个百分点。",
    claims: ["集中供水率|达到|>=90%", "集中供水率|提高|=3个百分点|rise|base=2020"],
  },
  {
    construct: "a baseline set off by a comma",
    text: "与2020年末相比，单位制水电耗下降5%。",
    claims: ["单位制水电耗|下降|=5%|fall|base=2020"],
  },
  {
    construct: "from one year's level to another's",
    text: "水质达标率由2022年的91%提高到2026年的97%以上。",
    claims: ["水质达标率|提高到|>=97%|base=2022"],
  },
  {
    construct: "a date that is reached, not measured against",
    text: "非化石能源占比2027年达到22%。",
    claims: ["非化石能源占比|达到|>=22%"],
  },
  {
    construct: "adverbs between the baseline and its verb",
    text: "单位工业增加值能耗比2020年累计下降13%，细颗粒物浓度较2024年再下降4%。",
    claims: ["单位工业增加值能耗|下降|=13%|fall|base=2020", "细颗粒物浓度|下降|=4%|fall|base=2024"],
  },
  {
    construct: "a baseline with 分别 on either side",
    text: "水运、铁路货运量比2020年分别增长9%和11%。",
    claims: ["水运货运量|增长|=9%|rise|base=2020", "铁路货运量|增长|=11%|rise|base=2020"],
  },
  {
    construct: "a count that rises from one year to another",
    text: "高新技术企业由2020年的320家增加到2025年的600家以上。",
    claims: ["高新技术企业|增加到|>=600家|base=2020"],
  },
  {
    construct: "a level set by law or promise",
    text: "审批时限由法定的20个工作日压缩至9个工作日。",
    claims: ["审批时限|压缩至|<=9个工作日|base=20"],
  },
  {
    construct: "a multiple of a year's level",
    text: "旅游总收入达到2020年的2.4倍。",
    claims: ["旅游总收入|达到|>=2.4倍|base=2020"],
  },
  {
    construct: "a multiple of another level",
    text: "农民收入达到全省平均水平的1.1倍。",
    claims: ["农民收入|达到|>=1.1倍|base=全省平均水平"],
  },
  {
    construct: "the ground of a year",
    text: "粮食产量在2020年底基础上增长6%。",
    claims: ["粮食产量|增长|=6%|rise|base=2020"],
  },
  {
    construct: "比 that ends a noun is no comparison",
    text: "出生人口性别比2025年降至109以下。",
    claims: ["出生人口性别比|降至|<=109"],
  },
  {
    construct: "a share of a year's level",
    text: "旅客吞吐量恢复至2019年同期水平的95%以上，用煤量降到2015年的六成。",
    claims: ["旅客吞吐量|恢复至|>=95%|base=2019", "用煤量|降到|<=60%|base=2015"],
  },
  {
    construct: "a multiple of a year's level, with the word",
    text: "出口额达到2020年水平的1.8倍。",
    claims: ["出口额|达到|>=1.8倍|base=2020"],
  },
  {
    construct: "the level of a rate in a year is no share of it",
    text: "林木覆盖率提高到2025年的45%。",
    claims: ["林木覆盖率|提高到|>=45%"],
  },
  {
    construct: "the level of a year that a change is measured against",
    text: "单位产值能耗下降到0.62吨标准煤，比2010年的0.78吨标准煤下降20%。",
    claims: ["单位产值能耗|下降到|<=0.62吨标准煤", "单位产值能耗|下降|=20%|fall|base=2010"],
  },
  {
    construct: "such levels of a list",
    text: "化学需氧量和氨氮排放总量分别控制在41万吨、5万吨，比2010年的45万吨、6万吨分别减少8%、9%。",
    claims: [
      "化学需氧量排放总量|控制在|<=41万吨",
      "氨氮排放总量|控制在|<=5万吨",
      "化学需氧量排放总量|减少|=8%|fall|base=2010",
      "氨氮排放总量|减少|=9%|fall|base=2010",
    ],
  },
  {
    construct: "an adjective behind what is measured against",
    text: "林木覆盖率达到46%，比全国平均水平高20个百分点。",
    claims: ["林木覆盖率|达到|>=46%", "林木覆盖率|高|=20个百分点|rise|base=全国平均水平"],
  },
  { construct: "an adjective that is none", text: "大坝坝高60米。", claims: ["大坝坝高||=60米"] },
  {
    construct: "a change in a bracket",
    text: "单位产值能耗下降15%（比2005年下降30%）。",
    claims: ["单位产值能耗|下降|=15%|fall", "单位产值能耗|下降|=30%|fall|base=2005"],
  },
  {
    construct: "a start with the noun of what is measured",
    text: "将救助门槛由家庭人均收入6000元以下提高到9000元以下。",
    claims: ["救助门槛|提高到|<=9000元|base=6000"],
  },
  {
    construct: "由 and 从 of other words",
    text: "由企业自建的车位达到90个，从事养殖的农户达到300户。",
    claims: ["由企业自建的车位|达到|>=90个", "从事养殖的农户|达到|>=300户"],
  },
  { construct: "比例 is no 比", text: "门诊支付比例总体平均达到60%。", claims: ["门诊支付比例|达到|>=60%"] },
  {
    construct: "a ground that is no level",
    text: "在优化结构、提高效益的基础上，地区生产总值年均增长7%。",
    claims: ["地区生产总值|年均增长|=7%|rise"],
  },
  {
    construct: "another value to be tried for is a change, too",
    text: "某地生产总值增长6%左右，力争达到6.5%。",
    claims: ["某地生产总值|增长|~6%|rise", "某地生产总值|增长|>=6.5%|rise"],
  },
  {
    construct: "two of them, and what both are held against",
    text: "单位地区生产总值能耗和二氧化碳排放比2020年分别下降14%和18%，力争达到15%和20%。",
    claims: [
      "单位地区生产总值能耗|下降|=14%|fall|base=2020",
      "单位地区生产总值二氧化碳排放|下降|=18%|fall|base=2020",
      "单位地区生产总值能耗|下降|>=15%|fall|base=2020",
      "单位地区生产总值二氧化碳排放|下降|>=20%|fall|base=2020",
    ],
  },
  {
    construct: "counter-example: of a share the level",
    text: "污水处理率提高5%，力争达到90%。",
    claims: ["污水处理率|提高|=5%|rise", "污水处理率|达到|>=90%"],
  },
  {
    construct: "counter-example: a total is held against nothing",
    text: "单位地区生产总值能耗、主要污染物排放总量分别下降3%、2%。",
    claims: ["单位地区生产总值能耗|下降|=3%|fall", "主要污染物排放总量|下降|=2%|fall"],
  },
  {
    construct: "prices go up",
    text: "居民消费价格上涨3%左右。",
    claims: ["居民消费价格|上涨|~3%|rise"],
  },
  {
    construct: "by how much, and what it comes to",
    text: "服务贸易占比由13%上调3个百分点至16%，覆盖率提高4个百分点至88%。",
    claims: [
      "服务贸易占比|上调|=3个百分点|rise|base=13",
      "服务贸易占比|上调|>=16%|base=13",
      "覆盖率|提高|=4个百分点|rise",
      "覆盖率|提高|>=88%",
    ],
  },
  {
    construct: "counter-example: a range",
    text: "覆盖率提高2至3个百分点，产值增长5%至8%。",
    claims: ["覆盖率|提高|range2-3个百分点|rise", "产值|增长|range5-8%|rise"],
  },
  {
    construct: "a start in another unit is told in words",
    text: "办理时限由4个月缩短至20天，收入由8000万元增加到1.1亿元。",
    claims: ["办理时限|缩短至|<=20天|base=4个月", "收入|增加到|>=1.1亿元|base=8000万元"],
  },
  {
    construct: "as it was planned at first",
    text: "零售总额由原定的5600亿元调整为5200亿元。",
    claims: ["零售总额|调整为|=5200亿元|base=5600"],
  },
  {
    construct: "the rate at which something changes",
    text: "乡镇企业产值以年均18%的速度增长，能耗以4%的幅度下降。",
    claims: ["乡镇企业产值|年均增长|=18%|rise", "能耗|下降|=4%|fall"],
  },
  {
    construct: "a start by a year in Han numerals",
    text: "国民收入由一九八五年的一百八十亿元增加到二百六十亿元。",
    claims: ["国民收入|增加到|>=260亿元|base=1985"],
  },
  {
    construct: "another value of a level is bounded as the first",
    text: "年均浓度控制在34微克/立方米，力争32微克/立方米。",
    claims: ["年均浓度|控制在|<=34微克/立方米", "年均浓度|控制在|<=32微克/立方米"],
  },
];
