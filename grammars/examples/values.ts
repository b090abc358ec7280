import type { ClauseExample } from "./clause.ts";

/** Second values, parts and sizes beside the figure of a clause; rows as those of `clauseExamples`. */
export const valueExamples: readonly ClauseExample[] = [
  {
    construct: "a higher value to be tried for",
    text: "居民收入增长6%以上，力争6.5%。",
    claims: ["居民收入|增长|>=6%|rise", "居民收入|增长|=6.5%|rise"],
  },
  {
    construct: "the same of what is made",
    text: "培育单项冠军企业20家，力争25家。",
    claims: ["单项冠军企业|培育|=20家", "单项冠军企业|培育|=25家"],
  },
  {
    construct: "a multiple and a level",
    text: "高新技术企业数比2020年翻一番、超过900家。",
    claims: ["高新技术企业数|翻|=1番|rise|base=2020", "高新技术企业数|超过|>900家"],
  },
  {
    construct: "a part in a bracket",
    text: "新建充电桩8万个（含公共充电桩3万个）、换电站60座。",
    claims: ["充电桩|新建|=8万个", "公共充电桩|新建|=3万个", "换电站|新建|=60座"],
  },
  {
    construct: "a place in a bracket",
    text: "护理型床位占比达到60%（农村达到50%）。",
    claims: ["护理型床位占比|达到|>=60%", "护理型床位占比|达到|>=50%|if=农村"],
  },
  {
    construct: "a note in a bracket is no part",
    text: "覆盖率达到80%（2020年为60%），建成绿道30公里（约4公里为栈道）。",
    claims: ["覆盖率|达到|>=80%", "绿道|建成|=30公里"],
  },
  {
    construct: "a size before the noun that is counted",
    text: "签约10亿元以上项目40个，新建5万吨级泊位6个，培育百亿元企业3家。",
    claims: ["10亿元以上项目|签约|=40个", "5万吨级泊位|新建|=6个", "百亿元企业|培育|=3家"],
  },
  {
    construct: "a size before a rate",
    text: "20户以上自然村通达率达到100%。",
    claims: ["20户以上自然村通达率|达到|>=100%"],
  },
  {
    construct: "a measure that is to be reached",
    text: "固定资产投资完成300亿元、增长8%，零售总额实现200亿元。",
    claims: ["固定资产投资|完成|=300亿元", "固定资产投资|增长|=8%|rise", "零售总额|实现|>=200亿元"],
  },
  {
    construct: "what the clause before lowers",
    text: "降低孕妇贫血患病率，控制在8%以内。",
    claims: ["孕妇贫血患病率|控制在|<=8%"],
  },
  {
    construct: "places limit what the clause before raises",
    text: "提高参加体育锻炼的人数比例，农村达25%，城市达40%。",
    claims: ["参加体育锻炼的人数比例|达|>=25%|if=农村", "参加体育锻炼的人数比例|达|>=40%|if=城市"],
  },
  {
    construct: "the same of another kind of place",
    text: "城镇居民人均收入年均增长6%，农村居民年均增长7%；城镇覆盖率达到90%，农村达到80%。",
    claims: [
      "城镇居民人均收入|年均增长|=6%|rise",
      "农村居民人均收入|年均增长|=7%|rise",
      "城镇覆盖率|达到|>=90%",
      "农村覆盖率|达到|>=80%",
    ],
  },
  {
    construct: "a rate that says what it is a rate of needs no sign",
    text: "万车死亡率控制在1.5以内，覆盖率达到80。",
    claims: ["万车死亡率|控制在|<=1.5"],
  },
  { construct: "a share as a fraction", text: "沼气普及率达到四分之三以上。", claims: ["沼气普及率|达到|>=75%"] },
  { construct: "a return period", text: "防洪标准达到50年一遇以上。", claims: ["防洪标准|达到|>=50年一遇"] },
  {
    construct: "a size of what is made, and a size that only describes",
    text: "形成200万吨以上的回收能力，培育10亿元以上的企业。",
    claims: ["回收能力|形成|>=200万吨"],
  },
  {
    construct: "whom something is done for",
    text: "为300名残疾人提供康复服务，平均工资为5000元。",
    claims: ["为残疾人提供康复服务||=300名", "平均工资|为|=5000元"],
  },
  {
    construct: "a mean beside the sum",
    text: "新增就业20万人以上，年均4万人。",
    claims: ["就业|新增|>=20万人", "就业|新增|=4万人"],
  },
  {
    construct: "a time that is a level",
    text: "审查周期压减至3个月以内，办理时限控制在两年以内。",
    claims: ["审查周期|压减至|<=3个月", "办理时限|控制在|<=2年"],
  },
  {
    construct: "分别 with a comparator for its verb and figures of two units",
    text: "生产总值、人均生产总值分别突破8.5万亿元、13万元。",
    claims: ["生产总值|突破|>8.5万亿元", "人均生产总值|突破|>13万元"],
  },
  {
    construct: "what something reaches of others",
    text: "航空救援覆盖90%以上的县区。",
    claims: ["航空救援覆盖县区||>=90%"],
  },
  {
    construct: "a deed that rests on others",
    text: "依托骨干企业建设救援基地5个。",
    claims: ["救援基地|建设|=5个"],
  },
  { construct: "the share of a rule for payments", text: "企业按照不低于营业收入2%的比例提取安全费用。", claims: [] },
  { construct: "a case by its number", text: "对发生1起以上较大事故的县区，取消评优资格。", claims: [] },
  { construct: "still and only", text: "高危企业占比仍达31%。", claims: ["高危企业占比|达|>=31%"] },
  {
    construct: "who makes how many of the same",
    text: "城东、城西两个片区分别建成2个和3个示范社区。",
    claims: ["示范社区|建成|=2个|if=城东", "示范社区|建成|=3个|if=城西"],
  },
  {
    construct: "what is made itself, one for one",
    text: "国道、县道分别新建90公里和150公里。",
    claims: ["国道|新建|=90公里", "县道|新建|=150公里"],
  },
  {
    construct: "a size that shares its measure",
    text: "改造面积、绿化面积分别达到5万和6万平方米。",
    claims: ["改造面积|达到|>=5万平方米", "绿化面积|达到|>=6万平方米"],
  },
  {
    construct: "a size without its noun",
    text: "培育产值超100亿元的企业4家、超50亿元的9家。",
    claims: ["产值超100亿元的企业|培育|=4家", "产值超50亿元的企业|培育|=9家"],
  },
  { construct: "a noun with 的 counts what there is", text: "扶持行业领先的8家企业。", claims: [] },
  {
    construct: "what those counted do together",
    text: "有4家企业、2名个人获得政府质量奖。",
    claims: ["企业获得政府质量奖||=4家", "个人获得政府质量奖||=2名"],
  },
  {
    construct: "a list that names only some is one",
    text: "茶叶、水果等特色农产品抽检合格率均达到98%以上。",
    claims: ["茶叶、水果等特色农产品抽检合格率|达到|>=98%"],
  },
  {
    construct: "another deed with the same",
    text: "保障性住房开工2万套、基本建成1.2万套。",
    claims: ["保障性住房开工||=2万套", "保障性住房建成||=1.2万套"],
  },
  {
    construct: "a bare measure makes a noun with its verb",
    text: "保护面积不低于80万亩，培训人数5万人，新增产能30万吨。",
    claims: ["保护面积|不低于|>=80万亩", "培训人数||=5万人", "产能|新增|=30万吨"],
  },
  {
    construct: "listed companies are no deed",
    text: "上市公司总市值突破8000亿元，新增上市公司12家。",
    claims: ["上市公司总市值|突破|>8000亿元", "上市公司|新增|=12家"],
  },
  {
    construct: "for whom something is done",
    text: "为65岁以上老年人免费体检3万人次，其中50亿元项目4个。",
    claims: ["为65岁以上老年人免费体检||=3万人次", "50亿元项目||=4个"],
  },
  {
    construct: "numbers before clauses",
    text: "（1）培训养老护理员900人次；（2）新建护理床位不少于120张。",
    claims: ["养老护理员|培训|=900人次", "护理床位|新建|>=120张"],
  },
  {
    construct: "a share by the head goes its own way",
    text: "新增托位800个，每千人口托位数4.6个。",
    claims: ["托位|新增|=800个", "每千人口托位数||=4.6个"],
  },
  {
    construct: "a bound that says it is included",
    text: "当班人数实现9人（含）以下，培训学时达到40学时以上（含）。",
    claims: ["当班人数|实现|<=9人", "培训学时|达到|>=40学时"],
  },
  {
    construct: "a bound said again in brackets",
    text: "值守人数控制在5人以下（含5人）。",
    claims: ["值守人数|控制在|<=5人"],
  },
  {
    construct: "ages as a range",
    text: "重视0~3岁婴幼儿照护，3～6岁儿童视力筛查率达到95%。",
    claims: ["3～6岁儿童视力筛查率|达到|>=95%"],
  },
  {
    construct: "decades",
    text: "20世纪90年代建成的泵站全部改造，更新上世纪八十年代的管网60公里。",
    claims: ["上世纪八十年代的管网|更新|=60公里"],
  },
  {
    construct: "some out of a group",
    text: "领导班子中45岁以下成员应有一至两名。",
    claims: ["领导班子中45岁以下成员||range1-2名"],
  },
  {
    construct: "counts joined by 和, the figure behind each",
    text: "培育种业企业6家和合作社30个，建设泵站2座及配套管线15公里。",
    claims: ["种业企业|培育|=6家", "合作社|培育|=30个", "泵站|建设|=2座", "管线|配套|=15公里"],
  },
  {
    construct: "two lists of names with their counts",
    text: "建设东岭、西湖2个片区和南湾、北川、中坝等3个基地。",
    claims: ["东岭、西湖片区|建设|=2个", "南湾、北川、中坝等基地|建设|=3个"],
  },
  {
    construct: "a bracket behind a list that 分别 shares out",
    text: "废水和废渣排放量（含农业）分别控制在8万吨、3万吨以内。",
    claims: ["废水排放量（含农业）|控制在|<=8万吨", "废渣排放量（含农业）|控制在|<=3万吨"],
  },
  {
    construct: "示范点 is no 示范",
    text: "创建示范县3个、示范点12个。",
    claims: ["示范县|创建|=3个", "示范点|创建|=12个"],
  },
  {
    construct: "another deed with more of the same, joined by 、",
    text: "改造旧渠道50公里、新建20公里。",
    claims: ["旧渠道|改造|=50公里", "旧渠道|新建|=20公里"],
  },
  {
    construct: "counter-example: another deed with something else",
    text: "改造旧渠道50公里、新建20座。",
    claims: ["旧渠道|改造|=50公里"],
  },
  {
    construct: "more of the same in another size of the unit",
    text: "新增车位1.5万个、充电桩900个。",
    claims: ["车位|新增|=1.5万个", "充电桩|新增|=900个"],
  },
  {
    construct: "在 as the verb of a measure",
    text: "入托率均在60%以上，费用增幅在5%左右。",
    claims: ["入托率|在|>=60%", "费用增幅|在|~5%"],
  },
  {
    construct: "counter-example: 在 before a place that is counted",
    text: "在5个以上城区开展试点。",
    claims: ["在城区开展试点||>=5个"],
  },
  {
    construct: "a level or a change, joined by 或",
    text: "回用率提高到30%或比2020年提高4个百分点。",
    claims: ["回用率|提高到|>=30%", "回用率|提高|=4个百分点|rise|base=2020"],
  },
  {
    construct: "a sum over years behind what is counted",
    text: "技能人才培训五年累计80万人次以上。",
    claims: ["技能人才培训||>=80万人次"],
  },
  {
    construct: "累计 before a list of changes",
    text: "水耗、能耗累计分别下降9%、12%。",
    claims: ["水耗|下降|=9%|fall", "能耗|下降|=12%|fall"],
  },
  {
    construct: "where a rate is measured",
    text: "疫苗接种率以街道为单位保持在96%以上。",
    claims: ["疫苗接种率|保持在|>=96%"],
  },
  {
    construct: "a date that is part of a name",
    text: "1998年底前建成的住宅改造率达到100%。",
    claims: ["1998年底前建成的住宅改造率|达到|>=100%"],
  },
  {
    construct: "counter-example: a date that is a limit",
    text: "到2026年建成的泵站达到90座。",
    claims: ["建成的泵站|达到|>=90座"],
  },
  {
    construct: "a circle that is so many minutes wide",
    text: "打造10分钟健身圈80个。",
    claims: ["10分钟健身圈|打造|=80个"],
  },
  {
    construct: "what people pay of the cost is an aim where it is held at a level",
    text: "门诊费用个人负担比例控制在40%以内。",
    claims: ["门诊费用个人负担比例|控制在|<=40%"],
  },
  {
    construct: "counter-example: who bears how much of a cost",
    text: "改造费用由居民承担20%。",
    claims: [],
  },
  {
    construct: "for whom and how long a sum is",
    text: "特困人员照料标准每人每月不低于800元。",
    claims: ["特困人员照料标准|不低于|>=800元|of=每人每月"],
  },
];
