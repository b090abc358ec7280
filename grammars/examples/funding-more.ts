import type { FundingExample } from "./funding.ts";

/** More sentences that promise money: who pays and when, bases of shares, prizes in pairs, standards that are set apart from their sums. */
export const moreFundingExamples: readonly FundingExample[] = [
  {
    construct: "a bound of a share of what is put in",
    text: "对数字化改造项目，给予不高于设备实际投入20%的补助，最高50万元。",
    funding: ["数字化改造项目|<=20%|给予不高于设备实际投入20%的补助", "数字化改造项目|<=50万元|最高50万元"],
  },
  {
    construct: "what is put in is nothing that money is for",
    text: "给予不超过项目实际投入40%的补助。",
    funding: ["|<=40%|给予不超过项目实际投入40%的补助"],
  },
  {
    construct: "who pays and when",
    text: "2023年县财政安排种业振兴专项资金8000万元。",
    funding: ["种业振兴专项资金|=8000万元|财政安排种业振兴专项资金8000万元"],
  },
  {
    construct: "who pays from when on",
    text: "省财政从2022年起每年安排乡村旅游发展专项资金不低于3000万元。",
    funding: ["乡村旅游发展专项资金|>=3000万元|每年安排乡村旅游发展专项资金不低于3000万元"],
  },
  {
    construct: "from when on, who pays",
    text: "自2024年起，市财政每年安排科普专项资金600万元。",
    funding: ["科普专项资金|=600万元|每年安排科普专项资金600万元"],
  },
  {
    construct: "what is set aside supports something",
    text: "县财政每年统筹安排5亿元支持现代农业高质量发展。",
    funding: ["现代农业高质量发展|=5亿元|每年统筹安排5亿元"],
  },
  {
    construct: "support for somebody",
    text: "对孵化基地给予60万元支持。",
    funding: ["孵化基地|=60万元|给予60万元支持"],
  },
  {
    construct: "a prize and its second place",
    text: "对首次获得市长质量奖、市长质量奖提名奖的企业（组织），分别一次性奖励100万元、50万元。",
    funding: [
      "市长质量奖|=100万元|分别一次性奖励100万元、50万元",
      "市长质量奖提名奖|=50万元|分别一次性奖励100万元、50万元",
    ],
  },
  {
    construct: "a prize for firms or persons",
    text: "对荣获中国专利金奖的企业或个人奖励30万元。",
    funding: ["中国专利金奖|=30万元|奖励30万元"],
  },
  {
    construct: "half of it for others",
    text: "对主导制定地方标准的单位，每项资助10万元，参与制定的减半执行，同一单位年度资助总额最高不超过60万元。",
    funding: [
      "主导制定地方标准的单位|=10万元|每项资助10万元",
      "主导制定地方标准的单位|<=60万元|同一单位年度资助总额最高不超过60万元",
    ],
  },
  {
    construct: "honoured first",
    text: "对考评为优秀的县区予以通报表扬，并给予80万元奖励。",
    funding: ["考评为优秀的县区|=80万元|给予80万元奖励"],
  },
  {
    construct: "honoured, then rewarded",
    text: "对考评靠前的乡镇通报表彰，奖励20万元。",
    funding: ["考评靠前的乡镇|=20万元|奖励20万元"],
  },
  {
    construct: "a standard, then its sums by year",
    text: "落实小学生均公用经费财政拨款标准，2023年起每生每年不低于650元，2026年提高到800元以上。",
    funding: ["小学生均公用经费|>=650元|2023年起每生每年不低于650元", "小学生均公用经费|>=800元|2026年提高到800元以上"],
  },
  {
    construct: "the sum of years, behind the sum of each",
    text: "县财政每年统筹2000万元用于人才引育，五年累计投入不少于1亿元。",
    funding: ["人才引育|=2000万元|每年统筹2000万元", "人才引育|>=1亿元|五年累计投入不少于1亿元"],
  },
  { construct: "what is put in already", text: "市财政三年累计投入9000万元。", funding: [] },
  {
    construct: "what a budget sets aside, in thousands",
    text: "2025年编列文化资产保存经费48,600千元。",
    funding: ["文化资产保存经费|=48600千元|编列文化资产保存经费48,600千元"],
  },
  {
    construct: "who pays together",
    text: "对省级示范场景，市县两级联动按项目投资额的20%给予补助，最高不超过300万元。",
    funding: ["省级示范场景|=20%|按项目投资额的20%给予补助", "省级示范场景|<=300万元|最高不超过300万元"],
  },
  {
    construct: "set aside by a standard or a share",
    text: "县财政按人均不低于6元的标准安排科普经费；按土地出让收益3%的比例安排住房保障资金。",
    funding: [
      "科普经费|>=6元|按人均不低于6元的标准安排科普经费",
      "住房保障资金|=3%|按土地出让收益3%的比例安排住房保障资金",
    ],
  },
  {
    construct: "what is given on top",
    text: "按购置价的12%给予补贴，购买一级水效产品的再增加4%，每户可补贴1件。",
    funding: ["|=12%|按购置价的12%给予补贴", "|=4%|购买一级水效产品的再增加4%|if=购买一级水效产品"],
  },
];
