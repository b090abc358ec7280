import type { ClauseExample } from "./clause.ts";

/** The same counted twice, by level or by household and head, and counts that 的 parts from what is to be done; rows as those of `clauseExamples`. */
export const sameCountedExamples: readonly ClauseExample[] = [
  {
    construct: "a level alone",
    text: "培育国家级合作社50家、省级400家，市级900家。",
    claims: ["国家级合作社|培育|=50家", "省级合作社|培育|=400家", "市级合作社|培育|=900家"],
  },
  {
    construct: "a level among those just named",
    text: "认定县级以上农庄60家，其中省级8家。",
    claims: ["县级以上农庄|认定|=60家", "省级农庄|认定|=8家"],
  },
  {
    construct: "counter-example: a level with a noun of its own",
    text: "创建国家级园区3个、省级平台9个。",
    claims: ["国家级园区|创建|=3个", "省级平台|创建|=9个"],
  },
  {
    construct: "households and heads behind a noun",
    text: "搬迁农牧民2万户、7万人。",
    claims: ["农牧民|搬迁|=2万户", "农牧民|搬迁|=7万人"],
  },
  {
    construct: "households and heads before what they do",
    text: "实现8000户3.1万人脱贫。",
    claims: ["脱贫|实现|>=8000户", "脱贫|实现|>=3.1万人"],
  },
  {
    construct: "households and heads before 的",
    text: "完成4000户、1.5万人的安置任务。",
    claims: ["安置任务|完成|=4000户", "安置任务|完成|=1.5万人"],
  },
  {
    construct: "counter-example: heads and households of two kinds",
    text: "新增就业5万人、个体工商户2万户。",
    claims: ["就业|新增|=5万人", "个体工商户|新增|=2万户"],
  },
  {
    construct: "so large a task",
    text: "解决6万人的饮水安全问题。",
    claims: ["饮水安全问题|解决|=6万人"],
  },
  {
    construct: "counter-example: a size that limits whom a problem is of",
    text: "解决500人以下的村庄问题。",
    claims: [],
  },
  {
    construct: "Han years and hundreds",
    text: "粮食产量比一九八五年增长一成，达到二百六十亿斤。",
    claims: ["粮食产量|增长|=10%|rise|base=1985", "粮食产量|达到|>=260亿斤"],
  },
  {
    construct: "sizes alone before their counts",
    text: "引进亿元以上项目60个，其中5亿元以上9个、10亿元以上2个。",
    claims: ["亿元以上项目|引进|=60个", "5亿元以上项目|引进|=9个", "10亿元以上项目|引进|=2个"],
  },
  {
    construct: "what is done at two kinds of places",
    text: "对15个重点镇和60个重点村进行整治。",
    claims: ["对重点镇进行整治||=15个", "重点村进行整治||=60个"],
  },
  {
    construct: "shares of two kinds with one predicate",
    text: "95%以上的街道、70%以上的社区建有体育设施。",
    claims: ["街道建有体育设施||>=95%", "社区建有体育设施||>=70%"],
  },
  {
    construct: "counter-example: two kinds of places that are counted themselves",
    text: "3A级景区达到8家，2A级景区达到20家。",
    claims: ["3A级景区|达到|>=8家", "2A级景区|达到|>=20家"],
  },
  {
    construct: "shared out over years behind two verbs",
    text: "2024年、2025年分别完成改造30座、40座泵站。",
    claims: ["改造泵站|完成|=30座", "改造泵站|完成|=40座"],
  },
  {
    construct: "two levels that each make so many",
    text: "设区市至少建成2所技师学院、县（市）至少建成1所职教中心。",
    claims: ["技师学院|建成|>=2所", "职教中心|建成|>=1所"],
  },
  {
    construct: "courses and products",
    text: "举办培训班40期、推出新车型6款。",
    claims: ["培训班|举办|=40期", "新车型|推出|=6款"],
  },
  {
    construct: "counter-example: a verb does not reach into another clause of another size",
    text: "引进博士300人，在职职工总数2万人。",
    claims: ["博士|引进|=300人", "在职职工总数||=2万人"],
  },
  {
    construct: "as many sizes of one noun as counts",
    text: "年营业收入超过200亿元、30亿元的企业分别达到4家、15家。",
    claims: ["年营业收入超过200亿元的企业|达到|>=4家", "年营业收入超过30亿元的企业|达到|>=15家"],
  },
  {
    construct: "sizes with a bound of their own each",
    text: "产值20亿元以上、2亿元以上的园区分别达到3个、11个，年产值超亿元、超5亿元的合作社分别达到60家和8家。",
    claims: [
      "产值20亿元以上的园区|达到|>=3个",
      "产值2亿元以上的园区|达到|>=11个",
      "年产值超亿元的合作社|达到|>=60家",
      "年产值超5亿元的合作社|达到|>=8家",
    ],
  },
  {
    construct: "sizes with neither measure nor noun",
    text: "培育特色园区，年产值超300亿元的3个，超80亿元的6个、超20亿元的12个。",
    claims: ["年产值超300亿元||=3个", "年产值超80亿元||=6个", "年产值超20亿元||=12个"],
  },
  {
    construct: "counter-example: a sum in a list of what is to be reached",
    text: "总产值、利税分别达到80亿元、6亿元。",
    claims: ["总产值|达到|>=80亿元", "利税|达到|>=6亿元"],
  },
  {
    construct: "a verb that reaches over counts in other words of measure",
    text: "培育骨干企业6家以上、产业基地3—4个，认证有机农产品15个。",
    claims: ["骨干企业|培育|>=6家", "产业基地|培育|range3-4个", "有机农产品|认证|=15个"],
  },
  {
    construct: "counter-example: people and things are no list of one kind",
    text: "新增护理人员400人，床位1200张。",
    claims: ["护理人员|新增|=400人", "床位||=1200张"],
  },
  {
    construct: "several measures in brackets",
    text: "配备康复设备900台（件、套）。",
    claims: ["康复设备|配备|=900台（件、套）"],
  },
  {
    construct: "a level alone, its noun with a 和 of its own",
    text: "创建省级和美乡村3个、市级8个。",
    claims: ["省级和美乡村|创建|=3个", "市级和美乡村|创建|=8个"],
  },
  {
    construct: "works, who lives in them and their room",
    text: "改造老旧小区120个、3.5万户、280万平方米。",
    claims: ["老旧小区|改造|=120个", "老旧小区|改造|=3.5万户", "老旧小区|改造|=280万平方米"],
  },
  {
    construct: "roads by number and by length",
    text: "新改建农村公路20条、300公里，筹集公寓2万套（间）、120万平方米。",
    claims: ["农村公路|新改建|=20条", "农村公路|新改建|=300公里", "公寓|筹集|=2万套（间）", "公寓|筹集|=120万平方米"],
  },
  {
    construct: "counter-example: a size with a noun of its own",
    text: "建设绿色矿山5个、绿道50公里。",
    claims: ["绿色矿山|建设|=5个", "绿道|建设|=50公里"],
  },
  {
    construct: "how often, inside the object",
    text: "开展“入园”活动每年不少于20场，培训企业管理人员5000人次。",
    claims: ["“入园”活动|开展|>=20场", "企业管理人员|培训|=5000人次"],
  },
  {
    construct: "a size by 过, and its measure for the next of the same noun",
    text: "主营业务收入过10亿元企业达到20家、过50亿元企业5家。",
    claims: ["主营业务收入过10亿元企业|达到|>=20家", "主营业务收入过50亿元企业||=5家"],
  },
  {
    construct: "a size with 的 before a count with a bound",
    text: "预算收入过50亿元的县（市）10个以上。",
    claims: ["预算收入过50亿元的县（市）||>=10个"],
  },
  {
    construct: "levels by size share the noun of the first",
    text: "千亿级企业1家、五百亿级5家、百亿级20家。",
    claims: ["千亿级企业||=1家", "五百亿级企业||=5家", "百亿级企业||=20家"],
  },
  {
    construct: "counter-example: 过 within a word",
    text: "审议通过10项决定。",
    claims: ["审议通过决定||=10项"],
  },
  {
    construct: "for whom a sum is, behind its noun",
    text: "为农村老年人体检，检查费用每人不低于130元。",
    claims: ["检查费用|不低于|>=130元|of=每人"],
  },
  {
    construct: "均 behind a share",
    text: "理事会、监事会成员中职工代表比例均达到15%以上。",
    claims: ["理事会成员中职工代表比例|达到|>=15%", "监事会成员中职工代表比例|达到|>=15%"],
  },
  {
    construct: "a fund laid down as a share",
    text: "各县区技能培训资金按不低于本级财政支出的2%安排。",
    claims: ["各县区技能培训资金|不低于|>=2%|of=本级财政支出"],
  },
  {
    construct: "counter-example: the share of a rule for payments",
    text: "用人单位按职工工资总额的2%足额提取教育经费。",
    claims: [],
  },
  {
    construct: "places and what they hold, without a mark between",
    text: "实现6个村900户2600人脱贫。",
    claims: ["村|实现|>=6个", "脱贫|实现|>=900户", "脱贫|实现|>=2600人"],
  },
  {
    construct: "places and a length in them",
    text: "改造5个片区700公里管网。",
    claims: ["片区|改造|=5个", "管网|改造|=700公里"],
  },
  {
    construct: "counter-example: the places belong to the noun",
    text: "建设6个县的救援中心2个。",
    claims: ["6个县的救援中心|建设|=2个"],
  },
];
