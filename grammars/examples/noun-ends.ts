import type { ClauseExample } from "./clause.ts";

/** Words that end in a character that is a small word elsewhere; rows as those of `clauseExamples`. */
export const nounEndExamples: readonly ClauseExample[] = [
  { construct: "产能 is no 能", text: "锂电池产能达到20吉瓦时。", claims: ["锂电池产能|达到|>=20吉瓦时"] },
  {
    construct: "储能, 效能 before 分别",
    text: "电源侧储能、用户侧储能分别达到30万千瓦和5万千瓦。",
    claims: ["电源侧储能|达到|>=30万千瓦", "用户侧储能|达到|>=5万千瓦"],
  },
  { construct: "能 that is a modal", text: "设备开工率能达到85%。", claims: ["设备开工率|达到|>=85%"] },
  { construct: "供应 is no 应", text: "蔬菜供应达到12万吨。", claims: ["蔬菜供应|达到|>=12万吨"] },
  { construct: "应 that is a modal", text: "农药残留合格率应达到98%。", claims: ["农药残留合格率|达到|>=98%"] },
  { construct: "许可 is no 可", text: "行政许可减少30项。", claims: ["行政许可|减少|=30项|fall"] },
  { construct: "内需 is no 需", text: "粮食内需控制在90万吨以内。", claims: ["粮食内需|控制在|<=90万吨"] },
  { construct: "人均 is no 均", text: "公园绿地人均达到14平方米。", claims: ["公园绿地人均|达到|>=14平方米"] },
  {
    construct: "均 that distributes",
    text: "村卫生室、敬老院覆盖率均达到100%。",
    claims: ["村卫生室覆盖率|达到|>=100%", "敬老院覆盖率|达到|>=100%"],
  },
  { construct: "青年 is no 年", text: "注册志愿青年达到3万人。", claims: ["注册志愿青年|达到|>=3万人"] },
  {
    construct: "招生计划 is no 计划",
    text: "职业院校招生计划达到4000人。",
    claims: ["职业院校招生计划|达到|>=4000人"],
  },
  { construct: "计划 that is a modal", text: "全县计划新建粮库6座。", claims: ["粮库|新建|=6座"] },
  {
    construct: "创新 with 增加值 is no 新增",
    text: "数字创新增加值达到60亿元。",
    claims: ["数字创新增加值|达到|>=60亿元"],
  },
  { construct: "并网 is no 并", text: "并网发电率达到40%。", claims: ["并网发电率|达到|>=40%"] },
  {
    construct: "及以上 is no 及",
    text: "县级及以上水源地达标率均达到100%。",
    claims: ["县级及以上水源地达标率|达到|>=100%"],
  },
  {
    construct: "使用 is no 使",
    text: "丧失使用功能的断面比例下降6个百分点。",
    claims: ["丧失使用功能的断面比例|下降|=6个百分点|fall"],
  },
  {
    construct: "a measure of a deed before its bound",
    text: "教师培训时间每年累计不少于85学时，检查频次不少于3次。",
    claims: ["教师培训时间|不少于|>=85学时", "检查频次|不少于|>=3次"],
  },
  {
    construct: "counter-example: the noun goes on",
    text: "治理面源污染企业20家。",
    claims: ["面源污染企业|治理|=20家"],
  },
  {
    construct: "雷达 is no 达",
    text: "新建天气雷达4部，雷达站2座。",
    claims: ["天气雷达|新建|=4部", "雷达站||=2座"],
  },
  { construct: "counter-example: 达 behind a measure", text: "工业产值达600亿元。", claims: ["工业产值|达|>=600亿元"] },
  {
    construct: "增幅 of what is held against",
    text: "研发费用增幅高于营收增幅3个百分点。",
    claims: ["研发费用增幅|高于|=3个百分点|rise|base=营收增幅"],
  },
  { construct: "counter-example: 增幅 alone", text: "研发费用增幅6%以上。", claims: ["研发费用|增幅|>=6%|rise"] },
  {
    construct: "净 before a verb of change",
    text: "煤炭消费总量控制在2亿吨以内，较2015年净削减3000万吨。",
    claims: ["煤炭消费总量|控制在|<=2亿吨", "煤炭消费总量|净削减|=3000万吨|fall|base=2015"],
  },
  {
    construct: "what a deed costs by kind",
    text: "更新改造投资48亿元。",
    claims: ["更新改造投资||=48亿元"],
  },
];
