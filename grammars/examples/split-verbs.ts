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
    claims: ["乡村医生|配备|>=1名|if=每个村"],
  },
  {
    construct: "counter-example: people size a place",
    text: "800人以上学校配备校医。",
    claims: [],
  },
  {
    construct: "reached and held",
    text: "饮用水水质合格率达到并保持在97%以上，差错率降到并稳定在2‰以内。",
    claims: ["饮用水水质合格率|达到并保持在|>=97%", "差错率|降到并稳定在|<=2‰"],
  },
  {
    construct: "reached or passed",
    text: "非化石能源占比达到或超过30%，空气优良天数比例达到并力争超过88%。",
    claims: ["非化石能源占比|达到或超过|>=30%", "空气优良天数比例|达到并力争超过|>88%"],
  },
  {
    construct: "要 before a verb that only helps",
    text: "全县要实现旅游收入达到40亿元，带动特色种植产值达到9亿元。",
    claims: ["旅游收入|达到|>=40亿元", "特色种植产值|达到|>=9亿元"],
  },
  {
    construct: "counter-example: 带动 that is part of what is measured",
    text: "带动农户达到3000户。",
    claims: ["带动农户|达到|>=3000户"],
  },
  {
    construct: "an age that is part of the name",
    text: "6个月内婴儿母乳喂养率达到60%。",
    claims: ["6个月内婴儿母乳喂养率|达到|>=60%"],
  },
  {
    construct: "counter-example: a time in which something is done",
    text: "6个月内幼儿园达标率达到80%。",
    claims: ["幼儿园达标率|达到|>=80%"],
  },
  {
    construct: "装备 as a noun, and as a verb",
    text: "培育形成高端装备2个优势产业集群，装备巡护车12辆。",
    claims: ["高端装备优势产业集群|培育形成|=2个", "巡护车|装备|=12辆"],
  },
  {
    construct: "verbs of building with another in brackets",
    text: "新（扩）建幼儿园12所、改（扩）建小学20所，新（改、扩）建公路300公里，新建（改建）公厕50座。",
    claims: [
      "幼儿园|新（扩）建|=12所",
      "小学|改（扩）建|=20所",
      "公路|新（改、扩）建|=300公里",
      "公厕|新建（改建）|=50座",
    ],
  },
  {
    construct: "出栏 before what it counts",
    text: "年出栏肉牛5万头、肉羊20万只，存栏蛋鸡300万羽。",
    claims: ["肉牛|年出栏|=5万头", "肉羊|年出栏|=20万只", "蛋鸡|存栏|=300万羽"],
  },
  {
    construct: "counter-example: 出栏 behind it, and in the size of a kind",
    text: "生猪出栏达到40万头，培育年出栏500头以上养殖场10个。",
    claims: ["生猪出栏|达到|>=40万头", "年出栏500头以上养殖场|培育|=10个"],
  },
  {
    construct: "counter-example: a verb that makes a noun with what follows",
    text: "新建检测中心3个、监测站点20个，生产线改造30条，举办培训班20期。",
    claims: ["检测中心|新建|=3个", "监测站点|新建|=20个", "生产线改造||=30条", "培训班|举办|=20期"],
  },
];
