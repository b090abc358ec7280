import type { ClauseExample } from "./clause.ts";

/** Verbs that hold their object, and times in which something is done; rows as those of `clauseExamples`. */
export const deedExamples: readonly ClauseExample[] = [
  {
    construct: "a verb that holds its object",
    text: "完成清淤河道，义务植树800万株。",
    claims: ["义务植树||=800万株"],
  },
  {
    construct: "such verbs in a list, each of its own",
    text: "人工造林12万亩，封山育林9万亩，退耕还草3万亩。",
    claims: ["人工造林||=12万亩", "封山育林||=9万亩", "退耕还草||=3万亩"],
  },
  {
    construct: "the verb before does not reach over one",
    text: "新增城镇就业6万人，减贫2万人。",
    claims: ["城镇就业|新增|=6万人", "减贫||=2万人"],
  },
  { construct: "nothing but the verb", text: "累计培训5万人次以上。", claims: ["培训||>=5万人次"] },
  {
    construct: "an object left out in the second clause",
    text: "引进龙头企业15家，培育6家。",
    claims: ["龙头企业|引进|=15家", "龙头企业|培育|=6家"],
  },
  {
    construct: "no object left out where the units differ",
    text: "培训农技人员3万人次，整治60公里。",
    claims: ["农技人员|培训|=3万人次"],
  },
  {
    construct: "a time in which something is done",
    text: "五年累计新增城镇就业30万人以上，年均增长3%。",
    claims: ["城镇就业|新增|>=30万人", "城镇就业|年均增长|=3%|rise"],
  },
  { construct: "the same behind a place", text: "全市三年新建口袋公园45个。", claims: ["口袋公园|新建|=45个"] },
  {
    construct: "a time that is part of a name",
    text: "癌症5年生存率提高到46%。",
    claims: ["癌症5年生存率|提高到|>=46%"],
  },
  { construct: "a frequency is no such time", text: "每3年开展1次普查。", claims: ["普查|开展|=1次"] },
  {
    construct: "a share of money that is kept for something",
    text: "将不低于55%的体育彩票公益金用于全民健身设施建设。",
    claims: ["体育彩票公益金用于全民健身设施建设||>=55%"],
  },
  {
    construct: "the same behind its subject",
    text: "县级留成的福利彩票公益金，每年要有不少于50%的资金用于儿童福利。",
    claims: ["资金用于儿童福利||>=50%"],
  },
  {
    construct: "a share that is left to some",
    text: "不少于35%的政府采购份额预留给中小企业。",
    claims: ["政府采购份额预留给中小企业||>=35%"],
  },
  { construct: "a share of whom something is done for", text: "对不低于20%的企业开展回访。", claims: [] },
];
