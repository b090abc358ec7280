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
];
