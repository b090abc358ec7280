import type { ClauseExample } from "./clause.ts";

/** What each place of a kind has, and the share of those just named; rows as those of `clauseExamples`. */
export const eachPlaceExamples: readonly ClauseExample[] = [
  {
    construct: "what each place has",
    text: "各县（市、区）有1所特殊教育学校，每个乡镇至少有2名畜牧师。",
    claims: ["特殊教育学校|有|=1所|if=各县（市、区）", "畜牧师|有|>=2名|if=每个乡镇"],
  },
  {
    construct: "a list of places, each with a verb of its own",
    text: "每个街道建有1个口袋公园、每个镇建有1个文体广场、每个村建有1个书屋。",
    claims: ["口袋公园|建有|=1个|if=每个街道", "文体广场|建有|=1个|if=每个镇", "书屋|建有|=1个|if=每个村"],
  },
  { construct: "the whole of a place has", text: "全市有40家企业通过审核。", claims: ["企业通过审核||=40家"] },
  { construct: "有 in a noun is none", text: "国有企业利润增长6%。", claims: ["国有企业利润|增长|=6%|rise"] },
  {
    construct: "a share of those just named",
    text: "培育合作社300家，其中50%开展网上销售。",
    claims: ["合作社|培育|=300家", "合作社开展网上销售||=50%"],
  },
  {
    construct: "a share of those whom a clause without a figure names",
    text: "乡村医生普遍具备执业资格，其中40%取得助理医师证书。",
    claims: ["乡村医生取得助理医师证书||=40%"],
  },
  {
    construct: "a share with a subject of its own",
    text: "建成粮库8座，其中低温仓占60%。",
    claims: ["粮库|建成|=8座", "低温仓|占|=60%"],
  },
  {
    construct: "a figure that says which places",
    text: "80户以上且有条件的自然村都通自来水，建成水厂6座。",
    claims: ["水厂|建成|=6座"],
  },
  {
    construct: "where something is moved to is no aim",
    text: "推动检测资源向两个新区、三个产业基地集中，新建实验室4个。",
    claims: ["实验室|新建|=4个"],
  },
  {
    construct: "to how many something is sent is one",
    text: "向120个社区派驻社工。",
    claims: ["向社区派驻社工||=120个"],
  },
  {
    construct: "classes before a count",
    text: "服务清单达到9大类36项。",
    claims: ["服务清单|达到|>=36项"],
  },
  {
    construct: "aims in quotation marks",
    text: "确保“引进专家达到300名，人才贡献率达到38%”的目标如期完成。",
    claims: ["引进专家|达到|>=300名", "人才贡献率|达到|>=38%"],
  },
  {
    construct: "a name in quotation marks",
    text: "建设“15分钟步行、30分钟车行”服务圈5个。",
    claims: ["“15分钟步行、30分钟车行”服务圈|建设|=5个"],
  },
  {
    construct: "all that there are of a place, and so many for each",
    text: "为全县218艘渔船每艘增配1只救生筏。",
    claims: ["救生筏|增配|=1只"],
  },
  {
    construct: "for whom something is exchanged",
    text: "为3万户燃气用户更换软管，为40栋高层住宅加装喷淋。",
    claims: ["为燃气用户更换软管||=3万户", "为高层住宅加装喷淋||=40栋"],
  },
  {
    construct: "as many places as there are, and what is made in them",
    text: "在全省60个粮食主产县建设烘干中心90个，冷藏设施700个。",
    claims: ["烘干中心|建设|=90个|if=全省60个粮食主产县", "冷藏设施|建设|=700个"],
  },
  {
    construct: "counter-example: so many fields at least in which something is to be done",
    text: "在8个以上领域实现技术突破。",
    claims: ["在领域实现技术突破||>=8个"],
  },
  {
    construct: "a measure before a colon, and the level at each kind of place",
    text: "农村户厕普及率：平原地区92%以上，山区75%以上。工程优良率：省会城市不低于65%，其他市（州）不低于55%。",
    claims: [
      "农村户厕普及率||>=92%|if=平原地区",
      "农村户厕普及率||>=75%|if=山区",
      "工程优良率|不低于|>=65%|if=省会城市",
      "工程优良率|不低于|>=55%|if=其他市（州）",
    ],
  },
  {
    construct: "counter-example: measures of their own behind a colon",
    text: "环境改善：绿化率达到38%，达标率95%以上。",
    claims: ["绿化率|达到|>=38%", "达标率||>=95%"],
  },
  {
    construct: "for how many of the people one, and an object before its figure",
    text: "每20万人拥有1座图书馆，各县新建中学2所，每个乡镇建设卫生院1所。",
    claims: ["图书馆|拥有|=1座|if=每20万人", "中学|新建|=2所|if=各县", "卫生院|建设|=1所|if=每个乡镇"],
  },
  {
    construct: "counter-example: what each has, measured",
    text: "各企业研发投入占比达到4%，每个园区亩均税收30万元。",
    claims: ["各企业研发投入占比|达到|>=4%", "每个园区亩均税收||=30万元"],
  },
  {
    construct: "a distance inside the name of a share",
    text: "公交站点500米覆盖率100%。",
    claims: ["公交站点500米覆盖率||=100%"],
  },
  {
    construct: "an adverb behind the place",
    text: "每个县重点培育3个主导产业。",
    claims: ["主导产业|培育|=3个|if=每个县"],
  },
  {
    construct: "a share whose whole is named before it",
    text: "税收收入达到230亿元，占比达到71.8%。",
    claims: ["税收收入|达到|>=230亿元", "税收收入占比|达到|>=71.8%"],
  },
  {
    construct: "a share of what was planned",
    text: "预算收入完成320亿元，为预算的101.2%，增长4.5%。",
    claims: ["预算收入|完成|=320亿元", "预算收入|为|=101.2%|of=预算", "预算收入|增长|=4.5%|rise"],
  },
  {
    construct: "具备条件的 as an attribute",
    text: "具备条件的建制村100%通硬化路。",
    claims: ["具备条件的建制村通硬化路||=100%"],
  },
  {
    construct: "a modifier of one word, shared whole",
    text: "新能源公交车、出租汽车占比分别达到72%、35%。",
    claims: ["新能源公交车占比|达到|>=72%", "新能源出租汽车占比|达到|>=35%"],
  },
  {
    construct: "kinds of schools, clause by clause",
    text: "全县小学巩固率达到99%，初中达到97%。",
    claims: ["全县小学巩固率|达到|>=99%", "全县初中巩固率|达到|>=97%"],
  },
  {
    construct: "kinds behind the measure",
    text: "学生近视率小学控制在35%以下，高中控制在65%以下。",
    claims: ["学生近视率|控制在|<=35%|if=小学", "学生近视率|控制在|<=65%|if=高中"],
  },
  {
    construct: "kinds of insurance",
    text: "职工医保报销比例提高到86%，居民医保提高到71%。",
    claims: ["职工医保报销比例|提高到|>=86%", "居民医保报销比例|提高到|>=71%"],
  },
  {
    construct: "counter-example: the kinds alone are counted",
    text: "小学达到22所，初中达到9所。",
    claims: ["小学|达到|>=22所", "初中|达到|>=9所"],
  },
  {
    construct: "kinds of places behind the measure, in one clause",
    text: "污水处理率县城达到96%、建制镇达到72%。",
    claims: ["污水处理率|达到|>=96%|if=县城", "污水处理率|达到|>=72%|if=建制镇"],
  },
  {
    construct: "counter-example: schools of another kind are built, too",
    text: "改扩建幼儿园14所、小学6所。",
    claims: ["幼儿园|改扩建|=14所", "小学|改扩建|=6所"],
  },
  {
    construct: "the verb of the first kind goes on",
    text: "生均经费定额小学提高到750元、初中950元。",
    claims: ["生均经费定额|提高到|>=750元|if=小学", "生均经费定额|提高到|>=950元|if=初中"],
  },
  {
    construct: "classes by age",
    text: "幼儿园班额小班不超过24人、大班不超过34人。",
    claims: ["幼儿园班额|不超过|<=24人|if=小班", "幼儿园班额|不超过|<=34人|if=大班"],
  },
  {
    construct: "what is done year by year, behind a colon and among the whole",
    text: "新建充电桩：2024年500个、2025年600个；改造管网900公里，其中2024年400公里，2025年500公里。",
    claims: [
      "充电桩|新建|=500个",
      "充电桩|新建|=600个",
      "管网|改造|=900公里",
      "管网|改造|=400公里",
      "管网|改造|=500公里",
    ],
  },
  { construct: "counter-example: no deed before the colon", text: "重点任务：2024年500个。", claims: [] },
  {
    construct: "places and levels of one character",
    text: "东、中、西部地区覆盖率分别达到96%、86%、76%，市、县级图书馆达标率分别达到94%、84%。",
    claims: [
      "东部地区覆盖率|达到|>=96%",
      "中部地区覆盖率|达到|>=86%",
      "西部地区覆盖率|达到|>=76%",
      "市级图书馆达标率|达到|>=94%",
      "县级图书馆达标率|达到|>=84%",
    ],
  },
  {
    construct: "counter-example: more figures than names are nobody's",
    text: "城市、县城污水处理率分别达到94%、91%、84%。",
    claims: [],
  },
  {
    construct: "stages with their years",
    text: "近期（2025年）城镇化率达到61%，远期（2035年）达到74%。",
    claims: ["城镇化率|达到|>=61%", "城镇化率|达到|>=74%"],
  },
];
