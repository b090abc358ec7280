import type { ClauseExample } from "./clause.ts";

/** Verbs of a level in two parts around their object, and what stands between a verb and its figure; rows as those of `clauseExamples`. */
export const splitVerbExamples: readonly ClauseExample[] = [
  {
    construct: "raised to",
    text: "提高回收利用率至45%以上。",
    claims: ["回收利用率|提高至|>=45%"],
  },
  {
    construct: "shortened to a time",
    text: "压缩审批时限至7个工作日以内，缩短候诊时间到20分钟。",
    claims: ["审批时限|压缩至|<=7个工作日", "候诊时间|缩短到|<=20分钟"],
  },
  {
    construct: "a second object behind the mark of lists",
    text: "提升绿化覆盖率至42%、湿地保护率至50%。",
    claims: ["绿化覆盖率|提升至|>=42%", "湿地保护率|提升至|=50%"],
  },
  {
    construct: "counter-example: by so much",
    text: "提高全员劳动生产率15%。",
    claims: ["全员劳动生产率|提高|=15%|rise"],
  },
  {
    construct: "the name of a currency",
    text: "进出口额达人民币80亿元，产值超过新台币6000亿元。",
    claims: ["进出口额|达|>=80亿元", "产值|超过|>6000亿元"],
  },
  {
    construct: "people of a place are counted",
    text: "每个村配备1名以上乡村医生。",
    claims: ["乡村医生|配备|>=1名"],
  },
  {
    construct: "counter-example: people size a place",
    text: "800人以上学校配备校医。",
    claims: [],
  },
];
