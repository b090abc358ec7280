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
  { construct: "done already", text: "全市已建成充电桩45座。", claims: ["充电桩|建成|=45座"] },
  { construct: "done by now", text: "目前，水质达标率已达到98%。", claims: ["水质达标率|达到|>=98%"] },
  {
    construct: "an attribute, no adverb",
    text: "已建工会企业集体合同覆盖率达到90%。",
    claims: ["已建工会企业集体合同覆盖率|达到|>=90%"],
  },
];
