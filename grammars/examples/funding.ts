/**
 * What must be read of sentences that promise money: doc and test at once. Each row is a sentence and its promises, in order:
 * for | amount as `op amount[-max] unit` | quote, then if=condition. An empty list is a counter-example: nothing in it is promised.
 */
export interface FundingExample {
  readonly construct: string;
  readonly text: string;
  readonly funding: readonly string[];
}

export const fundingExamples: readonly FundingExample[] = [
  {
    construct: "a reward for what is won",
    text: "对获得省长质量奖的企业，一次性奖励80万元。",
    funding: ["省长质量奖|=80万元|一次性奖励80万元"],
  },
  {
    construct: "whom, then giving, then the noun",
    text: "对新引进的高层次人才给予60万元购房补贴。",
    funding: ["新引进的高层次人才|=60万元|给予60万元购房补贴"],
  },
  {
    construct: "an upper bound",
    text: "对新建的公共实验平台，给予最高不超过300万元的资助。",
    funding: ["新建的公共实验平台|<=300万元|给予最高不超过300万元的资助"],
  },
  {
    construct: "an upper bound with 最高可达",
    text: "对优秀创业团队，资助金额最高可达200万元。",
    funding: ["优秀创业团队|<=200万元|资助金额最高可达200万元"],
  },
  {
    construct: "a range",
    text: "对入驻的科研机构给予50万元—100万元启动经费。",
    funding: ["入驻的科研机构|range50-100万元|给予50万元—100万元启动经费"],
  },
  {
    construct: "a share with its limit",
    text: "对技术改造项目，按设备购置额的15%给予补助，最高不超过400万元。",
    funding: ["技术改造项目|=15%|按设备购置额的15%给予补助", "技术改造项目|<=400万元|最高不超过400万元"],
  },
  {
    construct: "a limit for each project",
    text: "对贷款利息给予50%的贴息，单个项目每年不超过30万元。",
    funding: ["贷款利息|=50%|给予50%的贴息", "贷款利息|<=30万元|单个项目每年不超过30万元"],
  },
  {
    construct: "who qualifies by a figure",
    text: "对年主营业务收入5亿元以上的企业给予20万元奖励。",
    funding: ["企业|=20万元|给予20万元奖励|if=年主营业务收入5亿元以上"],
  },
  {
    construct: "who qualifies, in a clause of its own",
    text: "当年固定资产投资达到3000万元以上的，按投资额的2%给予奖励。",
    funding: ["|=2%|按投资额的2%给予奖励|if=当年固定资产投资达到3000万元以上"],
  },
  {
    construct: "levels and their sums, one to one",
    text: "对新认定的国家级、省级、市级企业技术中心，分别给予100万元、50万元、20万元奖励。",
    funding: [
      "新认定的国家级企业技术中心|=100万元|分别给予100万元、50万元、20万元奖励",
      "新认定的省级企业技术中心|=50万元|分别给予100万元、50万元、20万元奖励",
      "新认定的市级企业技术中心|=20万元|分别给予100万元、50万元、20万元奖励",
    ],
  },
  {
    construct: "thresholds and their sums, one to one",
    text: "对年营业收入首次突破1亿元、5亿元的软件企业，分别奖励30万元、80万元。",
    funding: [
      "软件企业|=30万元|分别奖励30万元、80万元|if=年营业收入首次突破1亿元",
      "软件企业|=80万元|分别奖励30万元、80万元|if=年营业收入首次突破5亿元",
    ],
  },
  {
    construct: "for each one",
    text: "每新增1家规模以上服务业企业奖励10万元。",
    funding: ["|=10万元|奖励10万元|if=每新增1家规模以上服务业企业"],
  },
  {
    construct: "for each unit of area",
    text: "对种植大户每亩补贴120元。",
    funding: ["种植大户|=120元|每亩补贴120元"],
  },
  {
    construct: "by a standard",
    text: "按每人每月800元的标准给予生活补助。",
    funding: ["生活补助|=800元|按每人每月800元的标准给予生活补助"],
  },
  {
    construct: "a unit with what it counts by",
    text: "按照200元/平方米的标准给予一次性建设补贴。",
    funding: ["建设补贴|=200元/平方米|按照200元/平方米的标准给予一次性建设补贴"],
  },
  {
    construct: "vouchers",
    text: "发放汽车消费券2亿元以上。",
    funding: ["汽车消费券|>=2亿元|发放汽车消费券2亿元以上"],
  },
  {
    construct: "money set aside",
    text: "市财政每年安排专项资金3000万元，用于支持中小企业数字化改造。",
    funding: ["中小企业数字化改造|=3000万元|每年安排专项资金3000万元"],
  },
  {
    construct: "a fund that is set up",
    text: "设立总规模50亿元的新材料产业引导基金。",
    funding: ["新材料产业引导基金|=50亿元|设立总规模50亿元的新材料产业引导基金"],
  },
  {
    construct: "a fund, its size behind a comma",
    text: "组建低空经济产业基金，首期规模10亿元。",
    funding: ["低空经济产业基金|=10亿元|首期规模10亿元"],
  },
  {
    construct: "prizes",
    text: "一等奖奖励10万元，二等奖奖励6万元，三等奖奖励3万元。",
    funding: ["一等奖|=10万元|奖励10万元", "二等奖|=6万元|奖励6万元", "三等奖|=3万元|奖励3万元"],
  },
  {
    construct: "what goes on without a verb",
    text: "对入选的示范基地给予补助，其中国家级每个60万元，省级每个30万元。",
    funding: ["国家级|=60万元|国家级每个60万元", "省级|=30万元|省级每个30万元"],
  },
  {
    construct: "a relief of rent",
    text: "对入驻孵化器的初创企业减免50%租金。",
    funding: ["入驻孵化器的初创企业|=50%|减免50%"],
  },
  {
    construct: "a standard that is set",
    text: "农机购置补贴单机补贴额不超过5万元。",
    funding: ["农机购置补贴|<=5万元|单机补贴额不超过5万元"],
  },
  {
    construct: "a growth that qualifies",
    text: "对产值比上年增长20%以上的企业，奖励15万元。",
    funding: ["企业|=15万元|奖励15万元|if=产值比上年增长20%以上"],
  },
  {
    construct: "given along with a title",
    text: "授予“市长质量奖”，并一次性奖励50万元。",
    funding: ["“市长质量奖”|=50万元|一次性奖励50万元"],
  },
  {
    construct: "years in a row",
    text: "对运营良好的养老驿站，连续3年每年给予10万元运营补贴。",
    funding: ["运营良好的养老驿站|=10万元|每年给予10万元运营补贴"],
  },
  { construct: "an investment", text: "规划总投资300亿元的重点项目20个。", funding: [] },
  { construct: "an economic indicator", text: "全市生产总值达到2600亿元，完成工业投资180亿元。", funding: [] },
  { construct: "what money brings about", text: "发挥财政资金作用，带动社会投资80亿元。", funding: [] },
  { construct: "loans", text: "全年发放涉农贷款500亿元。", funding: [] },
  { construct: "a rate of payment", text: "惠农补贴资金兑付率达到100%。", funding: [] },
  { construct: "help that is counted, not paid", text: "扶持120家小微企业，资助困难学生3000人。", funding: [] },
  { construct: "a fine", text: "情节严重的，处1万元以上5万元以下罚款。", funding: [] },
  { construct: "a fee", text: "停车收费标准为每小时5元。", funding: [] },
  { construct: "how a burden is shared", text: "补助资金由省财政承担60%。", funding: [] },
  { construct: "money already paid", text: "已累计发放稳岗补贴3.2亿元。", funding: [] },
  { construct: "money asked of others", text: "争取上级专项资金6亿元。", funding: [] },
  { construct: "a share of the money", text: "奖励资金的70%用于一线研发人员。", funding: [] },
  {
    construct: "a list whose verb stands behind the last",
    text: "对新建充电设施，快充桩按300元/千瓦、慢充桩按80元/千瓦给予补贴。",
    funding: [
      "快充桩|=300元/千瓦|快充桩按300元/千瓦、慢充桩按80元/千瓦给予补贴",
      "慢充桩|=80元/千瓦|按80元/千瓦给予补贴",
    ],
  },
  {
    construct: "sums for two, the noun behind the last",
    text: "给予副高职称人员每月1500元、中级职称人员每月900元的岗位津贴。",
    funding: ["副高职称人员|=1500元|给予副高职称人员每月1500元", "中级职称人员|=900元|中级职称人员每月900元的岗位津贴"],
  },
  {
    construct: "levels that share a head, two of them",
    text: "对新建的国家级、省级检测中心，分别给予120万元和60万元的一次性补助。",
    funding: [
      "新建的国家级检测中心|=120万元|分别给予120万元和60万元的一次性补助",
      "新建的省级检测中心|=60万元|分别给予120万元和60万元的一次性补助",
    ],
  },
  {
    construct: "who qualifies in a clause behind whom",
    text: "对限额以上零售企业，销售额同比增长15%以上的，按增量的1%给予奖励，最高25万元。",
    funding: [
      "限额以上零售企业|=1%|按增量的1%给予奖励|if=销售额同比增长15%以上",
      "限额以上零售企业|<=25万元|最高25万元|if=销售额同比增长15%以上",
    ],
  },
  {
    construct: "who qualifies in two clauses",
    text: "组织旅游包机的，单架次人数120人以上的，每架次奖励2万元。",
    funding: ["|=2万元|每架次奖励2万元|if=组织旅游包机的，单架次人数120人以上"],
  },
  {
    construct: "after ； whom is another",
    text: "对省级示范社奖励8万元；对市级示范社奖励4万元。",
    funding: ["省级示范社|=8万元|奖励8万元", "市级示范社|=4万元|奖励4万元"],
  },
  {
    construct: "the one who pays is no one it is for",
    text: "市财政对每个示范镇给予300万元奖补。",
    funding: ["每个示范镇|=300万元|给予300万元奖补"],
  },
  {
    construct: "a firm that has won",
    text: "企业获评国家级绿色工厂的，一次性奖励60万元。",
    funding: ["国家级绿色工厂|=60万元|一次性奖励60万元"],
  },
  {
    construct: "what is done qualifies",
    text: "参加境外展会的，给予不超过40%的展位费补贴，单个企业全年累计不超过20万元。",
    funding: [
      "展位费补贴|<=40%|给予不超过40%的展位费补贴|if=参加境外展会",
      "|<=20万元|单个企业全年累计不超过20万元|if=参加境外展会",
    ],
  },
  {
    construct: "so much for each person brought in",
    text: "按每招用1人800元的标准给予吸纳就业补贴。",
    funding: ["吸纳就业补贴|=800元|按每招用1人800元的标准给予吸纳就业补贴"],
  },
  {
    construct: "a share below one in a hundred",
    text: "对技术经纪机构，按合同成交额的千分之三给予奖励。",
    funding: ["技术经纪机构|=3‰|按合同成交额的千分之三给予奖励"],
  },
  {
    construct: "points of interest",
    text: "对新增流动资金贷款按年化1.5个百分点给予贴息。",
    funding: ["新增流动资金贷款|=1.5个百分点|按年化1.5个百分点给予贴息"],
  },
  {
    construct: "a share given back",
    text: "稳岗返还政策中，小微企业按上年度缴纳失业保险费的60%返还。",
    funding: ["小微企业|=60%|按上年度缴纳失业保险费的60%返还"],
  },
  {
    construct: "a bounded share of a base",
    text: "对科研骨干，奖励比例不低于转化收益的60%。",
    funding: ["科研骨干|>=60%|奖励比例不低于转化收益的60%"],
  },
  {
    construct: "running costs each year",
    text: "科普专员工作经费每人每年1.5万元。",
    funding: ["科普专员工作经费|=1.5万元|工作经费每人每年1.5万元"],
  },
  {
    construct: "Han numerals",
    text: "对考核优秀的村医，每人奖励两千元。",
    funding: ["考核优秀的村医|=2000元|每人奖励两千元"],
  },
  {
    construct: "a share and a limit, the noun behind the last",
    text: "对新建冷库给予不超过总投资25%且最高不超过60万元的补助。",
    funding: ["新建冷库|<=25%|给予不超过总投资25%且最高不超过60万元的补助", "新建冷库|<=60万元|最高不超过60万元的补助"],
  },
  {
    construct: "a size that qualifies without 的",
    text: "新建冷库库容300立方米以上，按照每立方米80元标准给予补助。",
    funding: ["|=80元|按照每立方米80元标准给予补助|if=新建冷库库容300立方米以上"],
  },
  {
    construct: "who bears which share",
    text: "保险保费补贴比例：省级35%、县级15%。",
    funding: ["省级|=35%|省级35%", "县级|=15%|县级15%"],
  },
  {
    construct: "a standard that is raised",
    text: "城乡低收入家庭危房改造每户补助标准由1.2万元提高到1.6万元。",
    funding: ["城乡低收入家庭危房改造|=1.6万元|每户补助标准由1.2万元提高到1.6万元"],
  },
  {
    construct: "families of two kinds",
    text: "生育二孩、三孩的家庭，分别发放3000元、6000元育儿补贴。",
    funding: [
      "生育二孩的家庭|=3000元|分别发放3000元、6000元育儿补贴",
      "三孩的家庭|=6000元|分别发放3000元、6000元育儿补贴",
    ],
  },
  {
    construct: "what may be borrowed",
    text: "个人可申请不超过25万元的创业担保贷款，合伙创业的最高可达200万元。",
    funding: [],
  },
  { construct: "a size of funds that is aimed at", text: "省级产业基金规模达到800亿元。", funding: [] },
  { construct: "interest that others charge", text: "新增普惠贷款600亿元，授信额度达到3000亿元。", funding: [] },
  { construct: "a threshold alone", text: "支持注册资本1亿元以上的企业落户。", funding: [] },
  { construct: "a growth of aid", text: "困难群众生活补贴标准提高12%。", funding: [] },
  { construct: "coverage of aid", text: "家庭经济困难学生资助覆盖率达到100%。", funding: [] },
  { construct: "instalments", text: "项目立项后先行拨付50%，验收合格后拨付剩余50%。", funding: [] },
  { construct: "a tax rate", text: "高新技术企业减按15%的税率征收企业所得税。", funding: [] },
  { construct: "costs that fall", text: "降低企业用能成本30亿元，新增减税降费60亿元。", funding: [] },
  { construct: "a year that is over", text: "截至6月底，全市发放惠农补贴4.1亿元。", funding: [] },
];
