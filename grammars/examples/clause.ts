/**
 * What the clause grammar must make of wordings of official Chinese: doc and test at once. Each row is a sentence and its claims, in order:
 * indicator | action | op value[-max] unit, then `of`, `change`, `condition`, `baseline` where they differ from nothing.
 * An empty list is a counter-example: nothing in it is an aim.
 */
export interface ClauseExample {
  readonly construct: string;
  readonly text: string;
  readonly claims: readonly string[];
}

export const clauseExamples: readonly ClauseExample[] = [
  {
    construct: "subject, level verb, figure",
    text: "农产品抽检合格率达到97%以上。",
    claims: ["农产品抽检合格率|达到|>=97%"],
  },
  { construct: "level verb with 在", text: "登记失业率控制在4.5%以内。", claims: ["登记失业率|控制在|<=4.5%"] },
  {
    construct: "comparator as verb",
    text: "旅客投诉率低于1.5%，数字化研发设计工具普及率超过80%。",
    claims: ["旅客投诉率|低于|<1.5%", "数字化研发设计工具普及率|超过|>80%"],
  },
  { construct: "base of a share", text: "达标水体占全部水体的85%以上。", claims: ["达标水体|占|>=85%|of=全部水体"] },
  {
    construct: "base without 的",
    text: "三星级饭店数量达到全市饭店40%。",
    claims: ["三星级饭店数量|达到|>=40%|of=全市饭店"],
  },
  { construct: "change, not level", text: "单位产值能耗降低12%。", claims: ["单位产值能耗|降低|=12%|fall"] },
  {
    construct: "change to a level",
    text: "单位产值能耗降低到0.6吨标准煤/万元。",
    claims: ["单位产值能耗|降低到|<=0.6吨标准煤/万元"],
  },
  {
    construct: "kinds of places before one indicator",
    text: "中心城区、乡镇污水处理率分别达到98%和75%。",
    claims: ["中心城区污水处理率|达到|>=98%", "乡镇污水处理率|达到|>=75%"],
  },
  {
    construct: "kinds of places are no modifier of what has its own name",
    text: "农村公路、城市道路完好率分别达到90%和95%。",
    claims: ["农村公路完好率|达到|>=90%", "城市道路完好率|达到|>=95%"],
  },
  {
    construct: "yearly growth",
    text: "高新技术产业增加值年均增长12%以上。",
    claims: ["高新技术产业增加值|年均增长|>=12%|rise"],
  },
  {
    construct: "figure between verb and noun",
    text: "重点培育50个省级现代农业示范园。",
    claims: ["省级现代农业示范园|培育|=50个"],
  },
  {
    construct: "range between verb and noun",
    text: "打造3-5个区域公用品牌。",
    claims: ["区域公用品牌|打造|range3-5个"],
  },
  { construct: "figure after the noun", text: "新建高标准农田120万亩以上。", claims: ["高标准农田|新建|>=120万亩"] },
  {
    construct: "figure before the clause",
    text: "力争5户以上企业获得国家级奖项。",
    claims: ["企业获得国家级奖项||>=5户"],
  },
  {
    construct: "figure inside the clause",
    text: "大型超市100%纳入追溯体系。",
    claims: ["大型超市纳入追溯体系||=100%"],
  },
  {
    construct: "share with 的 inside the clause",
    text: "全市80%的行政村实现集中供水。",
    claims: ["全市行政村实现集中供水||=80%"],
  },
  {
    construct: "no verb",
    text: "粮食总产量800万吨以上，城镇调查失业率5.5%左右。",
    claims: ["粮食总产量||>=800万吨", "城镇调查失业率||~5.5%"],
  },
  { construct: "verbs in series", text: "发布和实施30项地方标准。", claims: ["地方标准|发布和实施|=30项"] },
  {
    construct: "a verb reaches over a list",
    text: "争创全国质量奖2个，省级名牌产品150个，地理标志产品20个。",
    claims: ["全国质量奖|争创|=2个", "省级名牌产品|争创|=150个", "地理标志产品|争创|=20个"],
  },
  {
    construct: "list with 、",
    text: "新增专精特新企业100家以上、单项冠军企业10家以上。",
    claims: ["专精特新企业|新增|>=100家", "单项冠军企业|新增|>=10家"],
  },
  {
    construct: "list of figures before nouns",
    text: "建成2个国家级实验室、15个以上省级技术中心。",
    claims: ["国家级实验室|建成|=2个", "省级技术中心|建成|>=15个"],
  },
  {
    construct: "均 with a shared head",
    text: "国道、省道、县道路面完好率均达到90%。",
    claims: ["国道路面完好率|达到|>=90%", "省道路面完好率|达到|>=90%", "县道路面完好率|达到|>=90%"],
  },
  {
    construct: "分别 with a shared modifier",
    text: "育苗成活率和保存率分别提高到90%和85%以上。",
    claims: ["育苗成活率|提高到|>=90%", "育苗保存率|提高到|>=85%"],
  },
  {
    construct: "分别 with shared head and modifier",
    text: "玉米播种、收获机械化率分别达到95%和80%。",
    claims: ["玉米播种机械化率|达到|>=95%", "玉米收获机械化率|达到|>=80%"],
  },
  {
    construct: "a list before one rate is one goal",
    text: "绿色食品、有机食品认证率达到25%。",
    claims: ["绿色食品、有机食品认证率|达到|>=25%"],
  },
  {
    construct: "two predicates of one subject",
    text: "园区产值突破500亿元、增长9%以上。",
    claims: ["园区产值|突破|>500亿元", "园区产值|增长|>=9%|rise"],
  },
  {
    construct: "subject from the clause before",
    text: "现代服务业比重明显提高，达到55%以上。",
    claims: ["现代服务业比重|达到|>=55%"],
  },
  {
    construct: "condition by a figure",
    text: "海拔在3000米以上地区造林成活率达到70%。",
    claims: ["造林成活率|达到|>=70%|if=海拔在3000米以上地区"],
  },
  {
    construct: "condition with 在",
    text: "在全省重点行业培育20家标杆企业。",
    claims: ["标杆企业|培育|=20家|if=全省重点行业"],
  },
  {
    construct: "condition set off by a comma",
    text: "在餐饮、住宿、家政等领域，推进标准化经营，顾客满意指数达到82以上。",
    claims: ["顾客满意指数|达到|>=82|if=餐饮、住宿、家政等领域"],
  },
  { construct: "names with numerals", text: "深入实施三大战略，落实“四个最严”要求。", claims: [] },
  { construct: "an existing set", text: "聚焦12条产业链开展招商。", claims: [] },
  { construct: "a duration of a rule", text: "自受理之日起5个工作日内作出决定。", claims: [] },
  { construct: "money paid out", text: "对获奖企业给予一次性奖励50万元。", claims: [] },
  { construct: "one as an article", text: "设立一个窗口统一受理。", claims: [] },
  {
    construct: "causative before the subject",
    text: "文旅融合带动游客人数和总花费分别增长9%、12%。",
    claims: ["游客人数|增长|=9%|rise", "总花费|增长|=12%|rise"],
  },
  {
    construct: "predicate joined by 、 without a figure",
    text: "全市经济总量达到4200亿元、稳居全省前列、增长5.2%。",
    claims: ["全市经济总量|达到|>=4200亿元", "全市经济总量|增长|=5.2%|rise"],
  },
  {
    construct: "levels that share the noun of the last",
    text: "建成12个以上国家级、60个省级特色产业集群。",
    claims: ["国家级特色产业集群|建成|>=12个", "省级特色产业集群|建成|=60个"],
  },
  {
    construct: "where a change starts",
    text: "高标准农田面积由2020年的480万亩增加到760万亩。",
    claims: ["高标准农田面积|增加到|>=760万亩|base=2020"],
  },
  {
    construct: "starting level without a year",
    text: "常住人口城镇化率从58.3%提高到64%左右。",
    claims: ["常住人口城镇化率|提高到|~64%|base=58.3"],
  },
  { construct: "a share of units", text: "推动25%以上的乡镇建成冷链设施。", claims: ["乡镇建成冷链设施|推动|>=25%"] },
  {
    construct: "comparator before the verb",
    text: "各县至少建成1所区域养老中心。",
    claims: ["区域养老中心|建成|>=1所|if=各县"],
  },
  { construct: "per head", text: "食品抽检量达到每千人6批次。", claims: ["食品抽检量|达到|>=6批次|of=每千人"] },
  {
    construct: "a subject that ends in a share",
    text: "护理型床位占床位总数的比例不低于58%。",
    claims: ["护理型床位占床位总数的比例|不低于|>=58%"],
  },
  { construct: "占比 is a noun", text: "有研发活动的企业占比超过55%。", claims: ["有研发活动的企业占比|超过|>55%"] },
  {
    construct: "a helping verb",
    text: "实现村级电商服务站覆盖率超过75%。",
    claims: ["村级电商服务站覆盖率|超过|>75%"],
  },
  {
    construct: "a verb that belongs to the measure",
    text: "重点工程投资完成率不低于92%。",
    claims: ["重点工程投资完成率|不低于|>=92%"],
  },
  { construct: "verbs in series with 、", text: "新建、改扩建幼儿园150所。", claims: ["幼儿园|新建、改扩建|=150所"] },
  {
    construct: "verbs in series with 和",
    text: "新建和改造提升高标准农田260万亩以上。",
    claims: ["高标准农田|新建和改造提升|>=260万亩"],
  },
  { construct: "doubling", text: "高新技术企业数量翻一番。", claims: ["高新技术企业数量|翻|=1番|rise"] },
  {
    construct: "points above an average",
    text: "全市居民收入增速高于全省平均水平1.5个百分点以上。",
    claims: ["全市居民收入增速|高于|>=1.5个百分点|rise|base=全省平均水平"],
  },
  {
    construct: "a clause without a subject of its own",
    text: "单位产值能耗2025年降到0.5吨标准煤；2030年，低于0.4吨标准煤。",
    claims: ["单位产值能耗|降到|<=0.5吨标准煤", "单位产值能耗|低于|<0.4吨标准煤"],
  },
  {
    construct: "分别 over the clauses before",
    text: "旅游收入突破900亿元，接待人数达到8000万人次，年均分别增长11%和9%。",
    claims: [
      "旅游收入|突破|>900亿元",
      "接待人数|达到|>=8000万人次",
      "旅游收入|增长|=11%|rise",
      "接待人数|增长|=9%|rise",
    ],
  },
  {
    construct: "an attribute with a figure",
    text: "培育年销售额8亿元以上的流通企业12家。",
    claims: ["年销售额8亿元以上的流通企业|培育|=12家"],
  },
  {
    construct: "time limits of a procedure",
    text: "企业开办时间压缩至1个工作日以内。",
    claims: ["企业开办时间|压缩至|<=1个工作日"],
  },
  { construct: "names listed before a count", text: "加快临江、东山等6条高速公路建设。", claims: [] },
  { construct: "a frequency", text: "每季度召开1次联席会议。", claims: [] },
  { construct: "a share that is paid", text: "按实际投资额的12%给予补助。", claims: [] },
  { construct: "who may apply", text: "建筑面积3万平方米以上的公共建筑执行绿色标准。", claims: [] },
  { construct: "what is abolished by size", text: "淘汰10蒸吨以下燃煤锅炉。", claims: [] },
  { construct: "a ratio of two numbers", text: "车桩比例达到1:3。", claims: [] },
  { construct: "a framing clause", text: "在20项便民服务的基础上，优化办理流程。", claims: [] },
  { construct: "other provinces", text: "深化与26个省区市的协作。", claims: [] },
  { construct: "versions and roads", text: "打造3.0版政务平台，改造G30高速公路。", claims: [] },
  {
    construct: "a verb reaches over counts before their nouns",
    text: "建设4个省级重点实验室，2个工程研究中心。",
    claims: ["省级重点实验室|建设|=4个", "工程研究中心|建设|=2个"],
  },
  {
    construct: "a rate per 100,000",
    text: "孕产妇死亡率控制在16/10万以下。",
    claims: ["孕产妇死亡率|控制在|<=16/10万"],
  },
  {
    construct: "a place limits the indicator of the clause before",
    text: "城市社区服务设施覆盖率达到100%，农村社区达到60%以上。",
    claims: ["城市社区服务设施覆盖率|达到|>=100%", "农村社区服务设施覆盖率|达到|>=60%"],
  },
  {
    construct: "three members, three figures",
    text: "单位建筑面积能耗、人均综合能耗、人均用水量分别下降4%、5%、6%。",
    claims: ["单位建筑面积能耗|下降|=4%|fall", "人均综合能耗|下降|=5%|fall", "人均用水量|下降|=6%|fall"],
  },
  {
    construct: "about a multiple",
    text: "报废汽车回收量较2023年增加约一倍。",
    claims: ["报废汽车回收量|增加|~1倍|rise|base=2023"],
  },
  {
    construct: "members with modifiers of their own",
    text: "城镇居民收入和农民人均纯收入分别增长7%和9%以上。",
    claims: ["城镇居民收入|增长|>=7%|rise", "农民人均纯收入|增长|>=9%|rise"],
  },
  {
    construct: "其中 goes on with the verb",
    text: "完成造林绿化40万亩，其中人工造林25万亩。",
    claims: ["造林绿化|完成|=40万亩", "人工造林|完成|=25万亩"],
  },
  { construct: "what a body is made up of", text: "组建由80名首席专家、600名骨干组成的队伍。", claims: [] },
  { construct: "a limit of support", text: "单个项目支持额度最高800万元。", claims: [] },
  { construct: "a lost percent sign", text: "绿色信贷占比达到10左右。", claims: [] },
  {
    construct: "a subject that keeps pace",
    text: "城镇居民收入与经济增长基本同步，年均增长6%。",
    claims: ["城镇居民收入|年均增长|=6%|rise"],
  },
  {
    construct: "a predicate behind a count is no part of its noun",
    text: "建成省级卫生镇8个、实现全覆盖，新建公厕60座。",
    claims: ["省级卫生镇|建成|=8个", "公厕|新建|=60座"],
  },
  {
    construct: "a verb that reaches over a list of clauses",
    text: "实现8个村退出、1.2万人脱贫。",
    claims: ["村退出|实现|>=8个", "脱贫|实现|>=1.2万人"],
  },
];
