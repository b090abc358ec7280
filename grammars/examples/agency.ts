/**
 * What the grammar of lists of bodies must make of wordings of official Chinese: doc and test at once. Each row is what stands between two
 * brackets or behind a measure, and what it says: name:role in order, then @ with the words that say when. An empty list is a
 * counter-example: such words are no list of bodies.
 */
export interface AgencyExample {
  readonly construct: string;
  readonly text: string;
  readonly says: readonly string[];
}

export const agencyExamples: readonly AgencyExample[] = [
  { construct: "names alone", text: "省民政厅、省残联", says: ["省民政厅:responsible", "省残联:responsible"] },
  {
    construct: "mass organs by their short names, behind a body for sure",
    text: "县教育局、残联、妇联、工会",
    says: ["县教育局:responsible", "残联:responsible", "妇联:responsible", "工会:responsible"],
  },
  { construct: "counter-example: mass organs alone", text: "工会、妇联", says: [] },
  {
    construct: "responsible unit",
    text: "责任单位：市水务局、市城管局，各区人民政府",
    says: ["市水务局:responsible", "市城管局:responsible", "各区人民政府:responsible"],
  },
  {
    construct: "leading and helping units",
    text: "牵头单位：省体育局；配合单位：省教育厅、省总工会",
    says: ["省体育局:lead", "省教育厅:support", "省总工会:support"],
  },
  {
    construct: "participating units",
    text: "主办单位:县农业农村局,参加单位:县供销社",
    says: ["县农业农村局:lead", "县供销社:support"],
  },
  {
    construct: "responsible beside helping leads",
    text: "责任单位：市林业局；配合单位：市气象局",
    says: ["市林业局:lead", "市气象局:support"],
  },
  {
    construct: "roles behind names",
    text: "省卫生健康委牵头，省医保局、省药监局配合",
    says: ["省卫生健康委:lead", "省医保局:support", "省药监局:support"],
  },
  {
    construct: "in charge beside helping leads",
    text: "市文旅局负责，市财政局协助",
    says: ["市文旅局:lead", "市财政局:support"],
  },
  {
    construct: "by division of duties",
    text: "省商务厅、省邮政管理局等按职责分工负责",
    says: ["省商务厅:responsible", "省邮政管理局:responsible"],
  },
  {
    construct: "division of duties in a part of its own",
    text: "省水利厅、省应急厅，按照职责分工负责",
    says: ["省水利厅:responsible", "省应急厅:responsible"],
  },
  {
    construct: "leader and others by division of duties",
    text: "民政部牵头，国务院有关部门及各地区按职责分工负责",
    says: ["民政部:lead", "国务院有关部门及各地区:responsible"],
  },
  {
    construct: "and so on with a class, then a class",
    text: "司法部、公安部等国务院相关部门及各地区按职责分工负责",
    says: ["司法部:responsible", "公安部:responsible", "各地区:responsible"],
  },
  {
    construct: "the first leads",
    text: "自治区科技厅、财政厅、教育厅。列第一位者为牵头单位，下同",
    says: ["自治区科技厅:lead", "财政厅:responsible", "教育厅:responsible"],
  },
  {
    construct: "the first leads, worded otherwise",
    text: "市发改委、市财政局，排在首位的为牵头单位",
    says: ["市发改委:lead", "市财政局:responsible"],
  },
  {
    construct: "together with",
    text: "由省人社厅会同省教育厅、团省委负责",
    says: ["省人社厅:lead", "省教育厅:support", "团省委:support"],
  },
  { construct: "in charge in particular", text: "州生态环境局具体负责", says: ["州生态环境局:responsible"] },
  {
    construct: "governments are one name",
    text: "责任单位：省自然资源厅、各市、县（市、区）人民政府",
    says: ["省自然资源厅:responsible", "各市、县（市、区）人民政府:responsible"],
  },
  {
    construct: "a shared head",
    text: "牵头单位：省交通运输厅，参加单位：洛阳、开封市政府",
    says: ["省交通运输厅:lead", "洛阳市政府:support", "开封市政府:support"],
  },
  {
    construct: "a bracket in a name",
    text: "市委宣传部（市新闻出版局）、市司法局",
    says: ["市委宣传部（市新闻出版局）:responsible", "市司法局:responsible"],
  },
  {
    construct: "和 in a name, 和 between names",
    text: "省工业和信息化厅、省文化和旅游厅和省统计局按职责分工负责",
    says: ["省工业和信息化厅:responsible", "省文化和旅游厅:responsible", "省统计局:responsible"],
  },
  { construct: "及 does not split", text: "市科协及有关学会负责", says: ["市科协及有关学会:responsible"] },
  {
    construct: "central bodies in a place",
    text: "长沙海关、中国人民银行郴州市中心支行、国网湖南电力按职责分工负责",
    says: ["长沙海关:responsible", "中国人民银行郴州市中心支行:responsible", "国网湖南电力:responsible"],
  },
  {
    construct: "a firm behind a label",
    text: "责任单位：市国资委，市水务集团、长江环保",
    says: ["市国资委:responsible", "市水务集团:responsible", "长江环保:responsible"],
  },
  {
    construct: "a date before the label",
    text: "2027年6月底前完成，牵头单位：省数据局",
    says: ["省数据局:lead", "@2027年6月底前完成"],
  },
  {
    construct: "a date with a label",
    text: "责任单位：县民政局；完成时限：2026年10月底前",
    says: ["县民政局:responsible", "@2026年10月底前"],
  },
  { construct: "without an end", text: "省林草局负责，长期坚持", says: ["省林草局:responsible", "@长期坚持"] },
  {
    construct: "label and duty, then a remark",
    text: "责任单位：省粮食和储备局、商务厅按职责分工负责。以上任务均涉及各地，不再列出，下同",
    says: ["省粮食和储备局:responsible", "商务厅:responsible"],
  },
  {
    construct: "a nested bracket in a name",
    text: "市体育局、各县〈市、区〉人民政府负责",
    says: ["市体育局:responsible", "各县〈市、区〉人民政府:responsible"],
  },
  {
    construct: "a nested bracket behind a name",
    text: "牵头单位：市委宣传部〈市新闻出版局〉；配合单位：市财政局、各县〈市、区〉",
    says: ["市委宣传部〈市新闻出版局〉:lead", "市财政局:support", "各县〈市、区〉:support"],
  },
  {
    construct: "offices called 机关",
    text: "主办机关：环境保护局；协办机关：农业局、水利处",
    says: ["环境保护局:lead", "农业局:support", "水利处:support"],
  },
  { construct: "an office in charge", text: "责任机关：市民政局", says: ["市民政局:responsible"] },
  {
    construct: "a remark on all lists",
    text: "省商务厅牵头，省交通运输厅按职责分工负责，以下均需各市、县人民政府落实，不再列出",
    says: ["省商务厅:lead", "省交通运输厅:responsible"],
  },
  {
    construct: "a remark behind a full stop",
    text: "省林草局、省水利厅按职责分工负责，各市人民政府负责落实。以下均需各市人民政府参与，不再逐一列出",
    says: ["省林草局:responsible", "省水利厅:responsible", "各市人民政府:responsible"],
  },
  {
    construct: "nothing but a remark",
    text: "以上任务均涉及各地，不再列出",
    says: [],
  },
  {
    construct: "a role in a bracket behind a name",
    text: "责任单位：县住建局（牵头）、县财政局、各街道",
    says: ["县住建局:lead", "县财政局:responsible", "各街道:responsible"],
  },
  {
    construct: "persons beside bodies",
    text: "责任领导：王志远；责任单位：区商务局、区税务局",
    says: ["区商务局:responsible", "区税务局:responsible"],
  },
  {
    construct: "mass organisations and networks",
    text: "团省委、省妇联、国网安徽电力",
    says: ["团省委:responsible", "省妇联:responsible", "国网安徽电力:responsible"],
  },
  {
    construct: "labels without a mark between",
    text: "牵头单位：市审计局 配合单位：市国资委",
    says: ["市审计局:lead", "市国资委:support"],
  },
  {
    construct: "a label before a class",
    text: "责任单位：市级有关部门、各区市县",
    says: ["市级有关部门:responsible", "各区市县:responsible"],
  },
  {
    construct: "shorter names behind a level",
    text: "各区政府，市发改委、财政局、水利局",
    says: ["各区政府:responsible", "市发改委:responsible", "财政局:responsible", "水利局:responsible"],
  },
  {
    construct: "names parted by blanks",
    text: "责任单位：县教体局　县财政局 各乡镇人民政府",
    says: ["县教体局:responsible", "县财政局:responsible", "各乡镇人民政府:responsible"],
  },
  { construct: "products", text: "水稻、小麦、玉米", says: [] },
  { construct: "kinds of institutions", text: "医院、学校、养老院", says: [] },
  { construct: "actors in a slogan", text: "党委领导、政府负责、社会协同、公众参与", says: [] },
  { construct: "levels", text: "省级、市级、县级", says: [] },
  { construct: "provinces", text: "湖北省、湖南省、江西省", says: [] },
  { construct: "a short name", text: "以下简称省局", says: [] },
  { construct: "where a body sits", text: "设在省发展改革委", says: [] },
  { construct: "years", text: "2026—2030年", says: [] },
  { construct: "persons", text: "责任人：张建国、李爱华", says: [] },
  {
    construct: "等部门 behind a name without a level",
    text: "教育厅、财政厅等部门负责",
    says: ["教育厅:responsible", "财政厅:responsible"],
  },
  {
    construct: "others by their duties",
    text: "省财政厅、省教育厅。列在首位的为牵头部门，有关部门和单位按职责分工负责，下同",
    says: ["省财政厅:lead", "省教育厅:responsible"],
  },
  {
    construct: "who leads in person, then the unit",
    text: "牵头领导：王某某，责任单位：区教育局、区财政局",
    says: ["区教育局:responsible", "区财政局:responsible"],
  },
  {
    construct: "a bracket behind the last that lets the first lead",
    text: "责任单位：县水务局、县财政局、各乡镇政府（排名第一的为牵头单位，下同）",
    says: ["县水务局:lead", "县财政局:responsible", "各乡镇政府:responsible"],
  },
];
