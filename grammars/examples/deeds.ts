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
  { construct: "a frequency is no such time", text: "每3年开展1次普查。", claims: [] },
  {
    construct: "a comparator before a base",
    text: "研发投入不少于营业收入的3%，非生产性支出不得超过总支出的5%。",
    claims: ["研发投入|不少于|>=3%|of=营业收入", "非生产性支出|不得超过|<=5%|of=总支出"],
  },
  {
    construct: "a verb that is part of a measure",
    text: "参与企业超过500家，检测服务收入突破30亿元。",
    claims: ["参与企业|超过|>500家", "检测服务收入|突破|>30亿元"],
  },
  {
    construct: "the same verb with an object of its own",
    text: "检测样品500批次，加工粮食10万吨。",
    claims: ["样品|检测|=500批次", "粮食|加工|=10万吨"],
  },
  {
    construct: "均 behind a list goes on with all of it",
    text: "初中、小学入学率2023年分别达到95%、99%，2025年均达到99.5%。",
    claims: ["初中入学率|达到|>=95%", "小学入学率|达到|>=99%", "初中入学率|达到|>=99.5%", "小学入学率|达到|>=99.5%"],
  },
  {
    construct: "two verbs that are one deed",
    text: "组织开展质量培训30场，规划建设公园10座，主导或参与制修订国际标准20项、国家标准60项。",
    claims: [
      "质量培训|组织开展|=30场",
      "公园|规划建设|=10座",
      "国际标准|主导或参与制修订|=20项",
      "国家标准|主导或参与制修订|=60项",
    ],
  },
  {
    construct: "a verb before a noun that another verb opens",
    text: "完成改造项目10个，推进建设工程5项。",
    claims: ["改造项目|完成|=10个", "建设工程|推进|=5项"],
  },
  { construct: "除 in a verb excepts nothing", text: "拆除违建3万平方米。", claims: ["违建|拆除|=3万平方米"] },
  {
    construct: "a step or mark that is passed",
    text: "地区生产总值跃上2万亿元台阶，居民收入站上4万元关口。",
    claims: ["地区生产总值|跃上|>=2万亿元", "居民收入|站上|>=4万元"],
  },
  {
    construct: "what no figure counts behind what one does",
    text: "打造10个百亿级产业集群和一批特色园区。",
    claims: ["百亿级产业集群|打造|=10个"],
  },
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
  { construct: "done already", text: "全市已建成充电桩45座。", claims: ["充电桩|建成|=45座"] },
  { construct: "done by now", text: "目前，水质达标率已达到98%。", claims: ["水质达标率|达到|>=98%"] },
  {
    construct: "an attribute, no adverb",
    text: "已建工会企业集体合同覆盖率达到90%。",
    claims: ["已建工会企业集体合同覆盖率|达到|>=90%"],
  },
  {
    construct: "what is chosen and what is done with it",
    text: "每年选拔资助30名青年医师，遴选认定非遗传承人20名、工作室5个。",
    claims: ["青年医师|选拔资助|=30名", "非遗传承人|遴选认定|=20名", "工作室|遴选认定|=5个"],
  },
  {
    construct: "two verbs right before a figure",
    text: "筹集建设800套保障房，培养产生15名领军人才。",
    claims: ["保障房|筹集建设|=800套", "领军人才|培养产生|=15名"],
  },
  {
    construct: "a verb with the noun of a deed is no series",
    text: "开展监测12次，提供培训60场次，建设孵化基地3个。",
    claims: ["监测|开展|=12次", "培训|提供|=60场次", "孵化基地|建设|=3个"],
  },
  {
    construct: "a count with 的 behind its comparator",
    text: "每年开发500个以上的公益岗位，培育营业收入5亿元以上的企业。",
    claims: ["公益岗位|开发|>=500个"],
  },
  {
    construct: "who raises money before the verb",
    text: "销售彩票6亿元以上，县级年筹集公益金3000万元以上。",
    claims: ["彩票|销售|>=6亿元", "公益金|筹集|>=3000万元"],
  },
  {
    construct: "people who take part in training, in a list",
    text: "支持50名厂长赴外培训，200名技师参加研修，300名骨干参加本地培训。",
    claims: ["厂长赴外培训|支持|=50名", "技师参加研修|支持|=200名", "骨干参加本地培训|支持|=300名"],
  },
  {
    construct: "for whom it is chosen",
    text: "面向重点园区和企业遴选试点8个，面向乡镇培育服务机构12家。",
    claims: ["试点|遴选|=8个", "服务机构|培育|=12家"],
  },
  { construct: "the first of their kind", text: "遴选首批15个数字农场。", claims: ["数字农场|遴选|=15个"] },
  {
    construct: "a time within the indicator",
    text: "基层干部三年内累计参加集中培训不少于90学时。",
    claims: ["基层干部累计参加集中培训|不少于|>=90学时"],
  },
  {
    construct: "verbs joined by 或, or by a bracket",
    text: "新增或改扩建卫生室12家，新建（改建）9家老年食堂。",
    claims: ["卫生室|新增或改扩建|=12家", "老年食堂|新建（改建）|=9家"],
  },
  {
    construct: "counts joined by 以及, a verb of its own behind 、",
    text: "推出300场展演以及80场讲座，打造20个“大美育”课堂、开展90场巡演。",
    claims: ["展演|推出|=300场", "讲座|推出|=80场", "“大美育”课堂|打造|=20个", "巡演|开展|=90场"],
  },
  {
    construct: "a list that goes on before its count",
    text: "新增护理床位、监护仪等400件，报废更新农机3000台。",
    claims: ["护理床位、监护仪|新增|=400件", "农机|报废更新|=3000台"],
  },
  {
    construct: "loans of a size",
    text: "设立不少于80亿元的技改专项贷款。",
    claims: ["技改专项贷款|设立|>=80亿元"],
  },
  {
    construct: "counter-example: 占 with what takes up room",
    text: "建设厂房12万平方米，占地200亩。",
    claims: ["厂房|建设|=12万平方米", "占地||=200亩"],
  },
  {
    construct: "a share of what is no money",
    text: "建设用地计划指标安排不少于10%用于产业融合。",
    claims: ["用于产业融合|安排|>=10%"],
  },
  {
    construct: "a level beside one of the same measure",
    text: "整车产能达到150万辆，组件产能50GW。",
    claims: ["整车产能|达到|>=150万辆", "组件产能||=50GW"],
  },
  {
    construct: "新增 behind what is added",
    text: "雨水集蓄工程新增2.4万处。",
    claims: ["雨水集蓄工程|新增|=2.4万处"],
  },
  {
    construct: "counter-example: 新增 behind a place",
    text: "主城区新增70处停车场。",
    claims: ["停车场|新增|=70处"],
  },
  {
    construct: "an adverb before 控制",
    text: "用水总量严格控制在30亿立方米以内。",
    claims: ["用水总量|控制在|<=30亿立方米"],
  },
  {
    construct: "verbs of placing",
    text: "布设气象站70个、水文站15个，补植苗木20万株。",
    claims: ["气象站|布设|=70个", "水文站|布设|=15个", "苗木|补植|=20万株"],
  },
  {
    construct: "deeds on the same, one of which holds its object",
    text: "硬化道路200公里、绿化150公里、亮化80公里。",
    claims: ["道路|硬化|=200公里", "绿化||=150公里", "道路|亮化|=80公里"],
  },
  {
    construct: "counter-example: shares of such deeds",
    text: "调解成功率达到96%，上云率达到55%。",
    claims: ["调解成功率|达到|>=96%", "上云率|达到|>=55%"],
  },
  {
    construct: "whom a deed reaches",
    text: "举办招聘会70场、惠及2.5万人。",
    claims: ["招聘会|举办|=70场", "招聘会|惠及|=2.5万人"],
  },
  {
    construct: "deeds behind what they build",
    text: "普通高中新建7所、迁建2所、改扩建12所。",
    claims: ["普通高中|新建|=7所", "普通高中|迁建|=2所", "普通高中|改扩建|=12所"],
  },
  { construct: "counter-example: who builds", text: "县教育局新建7所。", claims: ["县教育局新建||=7所"] },
];
