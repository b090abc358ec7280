/**
 * The duties that sentences give, and the leading groups that they set up: doc and test at once. A duty is its bodies, name:role in order
 * （? where no word tells the role）, then what is to be done; a founding its name, then who has which office. An empty list is a counter-example.
 */
export interface DutyExample {
  readonly construct: string;
  readonly text: string;
  readonly says: readonly string[];
}

export const dutyExamples: readonly DutyExample[] = [
  { construct: "由…负责", text: "监测评估由省统计局负责组织实施。", says: ["省统计局:?|组织实施"] },
  {
    construct: "由…牵头，…配合",
    text: "由省民政厅牵头，省财政厅配合，建立联动机制。",
    says: ["省民政厅:lead 省财政厅:support|建立联动机制"],
  },
  {
    construct: "配合 with what the clause before gives to others",
    text: "由县水利局负责编制灌区规划，县财政局、县农业农村局按职责配合。",
    says: ["县水利局:? 县财政局:support 县农业农村局:support|编制灌区规划"],
  },
  {
    construct: "会同 in a clause of its own",
    text: "由市水利局负责，会同市财政局、市农业农村局，于2026年6月底前完成。",
    says: ["市水利局:? 市财政局:support 市农业农村局:support|于2026年6月底前完成"],
  },
  {
    construct: "会同 in a clause that says what is to be done",
    text: "由市水利局负责，会同市财政局制定奖补办法。",
    says: ["市水利局:? 市财政局:support|制定奖补办法"],
  },
  {
    construct: "请 before a body",
    text: "请市教育局牵头制定实施细则。",
    says: ["市教育局:lead|制定实施细则"],
  },
  {
    construct: "配合 with something of its own",
    text: "由县水利局负责编制灌区规划，县财政局配合落实资金。",
    says: ["县水利局:?|编制灌区规划", "县财政局:support|落实资金"],
  },
  {
    construct: "和 before a class of bodies",
    text: "由市林业局牵头，市公安局和各县（区）人民政府配合，开展专项整治。",
    says: ["市林业局:lead 市公安局:support 各县（区）人民政府:support|开展专项整治"],
  },
  {
    construct: "按职责分工负责",
    text: "市卫健委、市医保局按照职责分工负责目录调整。",
    says: ["市卫健委:? 市医保局:?|目录调整"],
  },
  {
    construct: "会同",
    text: "市水务局会同有关部门做好取水许可审批。",
    says: ["市水务局:lead 有关部门:support|做好取水许可审批"],
  },
  {
    construct: "商",
    text: "由省水利厅商省自然资源厅提出方案。",
    says: ["省水利厅:lead 省自然资源厅:support|提出方案"],
  },
  {
    construct: "会同 a firm",
    text: "由市交通局商地铁集团制定调度方案。",
    says: ["市交通局:lead 地铁集团:support|制定调度方案"],
  },
  {
    construct: "要会同",
    text: "县教育局要会同县公安局开展联合检查。",
    says: ["县教育局:lead 县公安局:support|开展联合检查"],
  },
  {
    construct: "会同 several",
    text: "市人社局会同市教育局、市总工会和团市委等部门举办招聘会。",
    says: ["市人社局:lead 市教育局:support 市总工会:support 团市委:support|举办招聘会"],
  },
  {
    construct: "联合 without a body behind it",
    text: "由县政府督查室、县委组织部联合开展考核。",
    says: ["县政府督查室:? 县委组织部:?|联合开展考核"],
  },
  {
    construct: "a date in a clause of its own before the bodies",
    text: "2027年6月底前，市住建局完成摸底。",
    says: ["市住建局:?|完成摸底"],
  },
  { construct: "a body before a verb without a date", text: "据统计，市住建局完成摸底。", says: [] },
  { construct: "a date before what is described", text: "2027年底前，省水利厅管理的水库全部除险。", says: [] },
  {
    construct: "a name that ends where another word begins",
    text: "省商务厅会同省贸促会组织境外展会。",
    says: ["省商务厅:lead 省贸促会:support|组织境外展会"],
  },
  {
    construct: "负责 clause by clause",
    text: "市城管局具体负责设施维护，市财政局负责经费保障。",
    says: ["市城管局:?|设施维护", "市财政局:?|经费保障"],
  },
  { construct: "负责 for who was named", text: "设立推进办公室，负责日常调度。", says: [":?|日常调度"] },
  { construct: "要", text: "省药监局要健全抽检制度。", says: ["省药监局:?|健全抽检制度"] },
  { construct: "要牵头", text: "省数据局要牵头制定标准。", says: ["省数据局:lead|牵头制定标准"] },
  { construct: "每年", text: "省气象局每年发布气候公报。", says: ["省气象局:?|每年发布气候公报"] },
  {
    construct: "a clause that only says how goes with the next",
    text: "省林草局要按照年度计划，完成森林督查。",
    says: ["省林草局:?|按照年度计划，完成森林督查"],
  },
  { construct: "a class of bodies", text: "各县（市、区）要抓好落实。", says: ["各县（市、区）:?|抓好落实"] },
  {
    construct: "several bodies, and 制 of another word",
    text: "市教育局、市人社局应制订补贴标准。",
    says: ["市教育局:? 市人社局:?|制订补贴标准"],
  },
  {
    construct: "由 and a verb",
    text: "由市水务局、市气象局组织编制预案，报市政府批准。",
    says: ["市水务局:? 市气象局:?|组织编制预案"],
  },
  {
    construct: "由 and a verb behind a longer name",
    text: "由市委组织部建立台账。",
    says: ["市委组织部:?|建立台账"],
  },
  {
    construct: "由 and a name that holds a verb",
    text: "检查结果由县市场监督管理局汇总上报。",
    says: ["县市场监督管理局:?|汇总上报"],
  },
  {
    construct: "由 and what is described",
    text: "对由市行政审批局核准的项目，加快办理手续。",
    says: [],
  },
  { construct: "由 and a condition", text: "方案由省政府批准后实施。", says: [] },
  { construct: "由 and what is done", text: "由省文旅厅组织开展了巡演。", says: [] },
  {
    construct: "参与, behind 等 and a count",
    text: "指挥部办公室负责调度，市水务局、市公安局等9个成员单位参与。",
    says: ["指挥部办公室:? 市水务局:support 市公安局:support|调度"],
  },
  {
    construct: "具体落实, and an office behind a sure name",
    text: "由市文旅局负责统筹，各区政府、度假区管委会具体落实，确保按期开园。",
    says: ["市文旅局:?|统筹", "各区政府:? 度假区管委会:?|确保按期开园"],
  },
  { construct: "统筹", text: "由市能源局统筹，市发改委协助。", says: ["市能源局:? 市发改委:support|由市能源局统筹"] },
  {
    construct: "统筹推进",
    text: "由市民委统筹推进，市财政局配合，打造示范街区。",
    says: ["市民委:? 市财政局:support|打造示范街区"],
  },
  { construct: "统筹 of things", text: "统筹推进城乡供水，社会力量参与，居民支持。", says: [] },
  { construct: "support asked for", text: "争取国家发展改革委支持。", says: [] },
  { construct: "由 and what was done", text: "首次由市体育局组织湖滨赛事。", says: [] },
  { construct: "由 and a person", text: "办公室主任由副市长兼任。", says: [] },
  {
    construct: "a date behind bodies",
    text: "县民政局、县残联于2026年8月底前完成摸底。",
    says: ["县民政局:? 县残联:?|于2026年8月底前完成摸底"],
  },
  {
    construct: "每年 by a month",
    text: "各盟行政公署于每年11月底前向自治区政府报告进展。",
    says: ["各盟行政公署:?|于每年11月底前向自治区政府报告进展"],
  },
  {
    construct: "a date without 于",
    text: "市审计局2027年一季度末完成专项审计。",
    says: ["市审计局:?|2027年一季度末完成专项审计"],
  },
  { construct: "when a body was founded", text: "省大数据局于2018年成立。", says: [] },
  { construct: "what a body had done", text: "省交通厅于2024年底完成了摸排。", says: [] },
  {
    construct: "who helps, before a verb",
    text: "省能源局要会同省财政厅建立部门协调机制。",
    says: ["省能源局:lead 省财政厅:support|建立部门协调机制"],
  },
  { construct: "将…报", text: "市城管局将台账报市治水办。", says: ["市城管局:?|将台账报市治水办"] },
  { construct: "将 of the future", text: "市政府将继续加大投入。", says: [] },
  { construct: "日常工作", text: "设立办公室，承担日常工作。", says: [] },
  { construct: "由…组成", text: "专家委员会由高校和科研院所人员组成。", says: [] },
  { construct: "actors of a mechanism", text: "健全由政府主导、部门负责、社会协同的工作机制。", says: [] },
  { construct: "负责人", text: "省体育局负责人参加会议。", says: [] },
  { construct: "by-laws", text: "本办法由市司法局负责解释。", says: [] },
  { construct: "需要, 主要, 重要", text: "产业发展主要依靠创新，重要部门需要加强协作。", says: [] },
];

export const foundingExamples: readonly DutyExample[] = [
  {
    construct: "offices before the name",
    text: "成立以市长为组长，分管副市长为副组长，市直各部门为成员的市水环境治理工作领导小组。",
    says: ["市水环境治理工作领导小组", "lead 市长", "deputies 分管副市长", "members 市直各部门"],
  },
  {
    construct: "任, several members",
    text: "成立由常务副省长任组长，省发展改革委、省能源局等部门为成员的省新能源发展领导小组，负责统筹协调。",
    says: ["省新能源发展领导小组", "lead 常务副省长", "members 省发展改革委、省能源局"],
  },
  {
    construct: "led by bodies",
    text: "建立由水利部、生态环境部牵头的河湖治理协调机制。",
    says: ["河湖治理协调机制", "lead 水利部、生态环境部"],
  },
  {
    construct: "offices before who has them",
    text: "成立市防汛工作领导小组，组长由市长担任，副组长由分管副市长和市政府秘书长担任，成员由市水务局、市应急局分管负责同志组成。",
    says: ["市防汛工作领导小组", "lead 市长", "deputies 分管副市长、市政府秘书长", "members 市水务局、市应急局"],
  },
  {
    construct: "a short name with a leader",
    text: "成立领导小组，组长由副县长兼任，成员包括县财政局、县水利局等部门。",
    says: ["领导小组", "lead 副县长", "members 县财政局、县水利局"],
  },
  {
    construct: "a short name that is described",
    text: "建立由州政府分管领导任召集人的联席会议制度，定期研究。",
    says: ["联席会议", "lead 州政府分管领导"],
  },
  {
    construct: "two offices joined by 、",
    text: "成立由县长任组长、常务副县长任副组长的工作专班。",
    says: ["工作专班", "lead 县长", "deputies 常务副县长"],
  },
  {
    construct: "led by a body, with others",
    text: "建立由市水利局牵头，市财政局、市林业局等部门参与的联席会议制度。",
    says: ["联席会议", "lead 市水利局", "members 市财政局、市林业局"],
  },
  {
    construct: "who sits for the members",
    text: "成立由县长任组长，县教育局、县公安局主要负责人为成员的县校园安全工作领导小组。",
    says: ["县校园安全工作领导小组", "lead 县长", "members 县教育局、县公安局"],
  },
  {
    construct: "a list behind the name",
    text: "成立区河道治理指挥部，组成人员如下：\n总 指 挥：孙某某　副区长\n副总指挥：周某某　区水务局局长\n　　　　　吴某某　区城管局局长\n成　员：区财政局、区住建局\n指挥部下设办公室。",
    says: [
      "区河道治理指挥部",
      "lead 孙某某 副区长",
      "deputies 周某某 区水务局局长、吴某某 区城管局局长",
      "members 区财政局、区住建局",
    ],
  },
  { construct: "a short name that nobody leads", text: "设立工作专班，成员由相关部门组成。", says: [] },
  { construct: "name alone", text: "组建低空经济工作专班，强化要素保障。", says: ["低空经济工作专班"] },
  { construct: "a system", text: "建立气象防灾联席会议制度。", says: ["气象防灾联席会议"] },
  { construct: "no name", text: "建立健全相应的工作机构，成立领导小组。", says: [] },
  { construct: "a mechanism that nobody leads", text: "建立部门协调机制。", says: [] },
  { construct: "a count", text: "组建3个专业技术委员会。", says: [] },
];
