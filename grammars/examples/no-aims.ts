/**
 * Figures that look like aims and are none, beside near misses that are aims: doc and test at once. `figures` holds each quantity of the sentence as
 * its words, a colon and its class in the ledger; `aim` stands for one that is claimed, `?` for one that stays unexplained.
 */
export interface NoAimExample {
  readonly construct: string;
  readonly text: string;
  readonly figures: readonly string[];
}

export const noAimExamples: readonly NoAimExample[] = [
  {
    construct: "points of the parts of a whole",
    text: "验收满分为100分，其中档案资料占30分，现场查看占70分。",
    figures: ["100分: scores", "30分: scores", "70分: scores"],
  },
  {
    construct: "shares of a total score",
    text: "月度检查占总分的50%，群众评议占20%，部门互评占30%。",
    figures: ["50%: scores", "20%: scores", "30%: scores"],
  },
  {
    construct: "a list of weights",
    text: "三类指标权重分别为25%、35%和40%。",
    figures: ["25%: scores", "35%: scores", "40%: scores"],
  },
  {
    construct: "grades by score",
    text: "85分以上为优秀，70分以上不足85分为良好，不足60分为不合格。",
    figures: ["85分以上: scores", "70分以上: scores", "不足85分: scores", "不足60分: scores"],
  },
  {
    construct: "grades by a range of scores",
    text: "年度总分95分以上为AAA级，85分至94分为AA级，75分（含）至84分的为A级。",
    figures: ["95分以上: scores", "85分至94分: scores", "75分: scores", "84分: scores"],
  },
  {
    construct: "grades by a share",
    text: "完成率95%以上评为优秀等次，60%以下评为不合格等次。",
    figures: ["95%以上: conditions", "60%以下: conditions"],
  },
  {
    construct: "what brings full marks",
    text: "台账完整率98%以上得满分。",
    figures: ["98%以上: conditions"],
  },
  {
    construct: "what brings points, and steps",
    text: "食品抽检合格率达到97%得8分，每低1个百分点扣1分，扣完为止。",
    figures: ["97%: conditions", "8分: scores", "1个百分点: conditions", "1分: scores"],
  },
  {
    construct: "what brings points, behind a comma",
    text: "办结率达到90%的，得5分；达到80%的，得3分。",
    figures: ["90%: conditions", "5分: scores", "80%: conditions", "3分: scores"],
  },
  {
    construct: "a bracket of shares",
    text: "完成70%以上不足100%的按比例计分，每缺1家扣0.3分，每多10%加2分。",
    figures: [
      "70%以上: conditions",
      "不足100%: conditions",
      "1家: conditions",
      "0.3分: scores",
      "10%: conditions",
      "2分: scores",
    ],
  },
  {
    construct: "no points",
    text: "覆盖率95%（含）—97%的计6分；95%以下的不计分。",
    figures: ["95%: conditions", "97%: conditions", "6分: scores", "95%以下: conditions"],
  },
  { construct: "a sample", text: "按不低于20%的比例随机抽查企业。", figures: ["不低于20%: conditions"] },
  { construct: "a score that is aimed at", text: "群众满意度达到92分以上。", figures: ["92分以上: aim"] },
  { construct: "a score that is not to fall short", text: "第三方测评得分不低于88分。", figures: ["不低于88分: aim"] },
  {
    construct: "a score to reach, behind another aim",
    text: "办结率达到95%，服务对象评价得分保持在90分以上。",
    figures: ["95%: aim", "90分以上: aim"],
  },
  { construct: "a share that is aimed at", text: "绿色食品占比达到45%。", figures: ["45%: aim"] },
  { construct: "a score that lets pass", text: "自评得分不低于80分，方可申报。", figures: ["不低于80分: scores"] },
  {
    construct: "a case with what follows from it",
    text: "造成2人以上重伤的，从严问责；发生3起以上质量事故的，取消评选资格。",
    figures: ["2人以上: conditions", "3起以上: conditions"],
  },
  {
    construct: "a case of so many times",
    text: "一年内被举报4次以上的，停止其服务资格。",
    figures: ["4次以上: conditions"],
  },
  {
    construct: "whom it befalls so many times",
    text: "对三次以上检验不合格的商户实行重点监管。",
    figures: ["三次以上: conditions"],
  },
  {
    construct: "one after another",
    text: "对连续三次评审不合格的实验室，暂停资质。",
    figures: ["三次: conditions"],
  },
  {
    construct: "accidents of a size",
    text: "坚决遏制一次死亡5人以上的道路交通事故。",
    figures: ["5人以上: conditions"],
  },
  {
    construct: "a case that ends in its figure",
    text: "考核中获得优秀等次三次以上的，予以通报表扬。",
    figures: ["三次以上: conditions"],
  },
  {
    construct: "a share that has consequences",
    text: "投诉办结率低于80%的，由主管部门约谈。",
    figures: ["低于80%: conditions"],
  },
  {
    construct: "what is so good that it is built",
    text: "建设12个国内领先的，具有国际影响力的创新平台。",
    figures: ["12个: aim"],
  },
  {
    construct: "what is put right",
    text: "关停8家环保不达标的企业。",
    figures: ["8家: aim"],
  },
  { construct: "inspections", text: "开展6次违规用能专项检查。", figures: ["6次: aim"] },
  { construct: "deaths that are aimed at", text: "生产安全事故死亡人数控制在20人以内。", figures: ["20人以内: aim"] },
  {
    construct: "all that there are of a place",
    text: "对全市28家锅炉制造企业、9家检验机构开展监督检查。",
    figures: ["28家: sets", "9家: sets"],
  },
  {
    construct: "all that there are, covered",
    text: "对辖区内52家餐饮单位、6所学校食堂抽查全覆盖。",
    figures: ["52家: sets", "6所: sets"],
  },
  { construct: "whom a rule is for", text: "本细则适用于对12个县、区人民政府的评价。", figures: ["12个: sets"] },
  { construct: "who is looked at", text: "检查对象为42家骨干企业。", figures: ["42家: sets"] },
  { construct: "who is lent to an office", text: "抽调8名业务骨干集中办公。", figures: ["8名: sets"] },
  {
    construct: "who makes up a working group",
    text: "从成员单位抽调12人组成工作专班。",
    figures: ["12人: sets"],
  },
  { construct: "who is sent out", text: "选派80名科技特派员。", figures: ["80名: aim"] },
  { construct: "shares with a wide colon", text: "市与县按6：4比例承担。", figures: ["6: ratios", "4: ratios"] },
  {
    construct: "shares of three",
    text: "经费由省、市、县按照5：3：2的比例分担。",
    figures: ["5: ratios", "3: ratios", "2: ratios"],
  },
  { construct: "a numbered aim", text: "任务2：75家企业建成智能车间。", figures: ["75家: aim"] },
  { construct: "as much as is aided", text: "每家企业最多补贴3个展位。", figures: ["3个: conditions"] },
  { construct: "as many as may be named", text: "每县限报4个项目。", figures: ["4个: conditions"] },
  {
    construct: "what is done with all there are",
    text: "对全市28家锅炉制造企业开展检查40次。",
    figures: ["28家: sets", "40次: aim"],
  },
  { construct: "what is rebuilt of a place", text: "对全市16家钢铁企业实施节能改造。", figures: ["16家: aim"] },
  { construct: "who is aided", text: "资助600名困难学生。", figures: ["600名: aim"] },
  { construct: "a list of another sentence", text: "市场、质检等。建成3处。", figures: ["3处: ?"] },
  { construct: "an age", text: "为70岁以上老年人发放补贴。", figures: ["70岁以上: conditions"] },
  { construct: "an age that is reached", text: "人均预期寿命达到80岁以上。", figures: ["80岁以上: aim"] },
  { construct: "so many of each", text: "每300名学生配备1名心理教师。", figures: ["300名: conditions", "1名: aim"] },
  {
    construct: "households that size a place",
    text: "50户以上自然村全部通硬化路。",
    figures: ["50户以上: conditions"],
  },
  { construct: "a process by its width", text: "28nm工艺实现量产。", figures: ["28nm: conditions"] },
  { construct: "比 that ends a noun opens no level", text: "直销占比15%。", figures: ["15%: aim"] },
  {
    construct: "ages from which something is granted",
    text: "男性从62岁、女性从58岁起发放补贴。",
    figures: ["62岁: conditions", "58岁: conditions"],
  },
  {
    construct: "how much of a sum is paid, before the promise",
    text: "检测费用可按照不高于合同金额的40%，由市财政补助。",
    figures: ["40%: conditions"],
  },
  {
    construct: "phases of a work, beside courses that are counted",
    text: "推进3期工程建设，举办培训班12期。",
    figures: ["3期: codes", "12期: aim"],
  },
  {
    construct: "a circle of so many minutes",
    text: "布局20分钟健身圈，建设1小时通勤圈。",
    figures: ["20分钟: names", "1小时: names"],
  },
  {
    construct: "classes by a sum",
    text: "打造新材料800亿级产业集群和现代食品200亿元级产业集群。",
    figures: ["800亿级: grades", "200亿元: grades"],
  },
  {
    construct: "as many kinds as are named before them",
    text: "固定资产投资、社会消费品零售总额两项指标低于预期。",
    figures: ["两项: sets"],
  },
  {
    construct: "who qualifies, by two figures",
    text: "对年销售额增量超过2亿元且增速高于12%的企业给予奖励。",
    figures: ["超过2亿元: conditions", "高于12%: conditions"],
  },
  {
    construct: "the same in another measure, and what was planned at first",
    text: "新增冷库40万立方米（约合16万吨），使用外资不低于30亿美元（原为50亿美元）。",
    figures: ["40万立方米: aim", "16万吨: facts", "不低于30亿美元: aim", "50亿美元: facts"],
  },
  { construct: "a size of classes", text: "56人以上大班额全面消除。", figures: ["56人以上: conditions"] },
  {
    construct: "ratios that change",
    text: "师生之比由1∶13提高到1∶9。",
    figures: ["1: ratios", "13: ratios", "1: ratios", "9: ratios"],
  },
];
