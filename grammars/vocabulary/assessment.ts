/** The words of an assessment: points, weights, grades. Their figures say how somebody is judged, not what is to be reached. */

/** What a sentence of an assessment cannot do without: points or weights. */
export const assessmentHint = /分(?!别)|权/;

/** Points that are given, taken or withheld（得8分, 扣0.5分, 得满分, 不计分, 按比例计分, 扣完为止）; not 增加20分贝, 共计100分. */
export const pointWords =
  /(?:(?<![测获取心值])得|(?<![合总共累统预])计|记|扣|扣减|扣除|(?<![增追叠参])加|赋)(?:为|基础|各)?\s?\d{1,3}(?:\.\d{1,2})?(?:[-—~～至]\d{1,3}(?:\.\d{1,2})?)?分(?![钟贝之米析布别类类]|以[上下])|[得计记给]满分|不[得计记扣加]分|(?:按|酌)[^，。；]{1,6}[得计扣加给]分|扣完为止/;

/** Parts of a total（占总分的40%, 权重, 满分100分, 年终考核占60%）. */
export const weightWords =
  /总分|权重|满分|赋分|分值|计分(?!别)|(?:考核|考评|测评|评价|评议|互评|自评|得分|成绩|评分)(?:得分|成绩|结果|部分)?占(?!比)/;

/** Right before the weight of a part（占, 占总分的）. */
export const weighed = /占(?:比|到|总(?:分|成绩|评|权重)值?的?|考核总?分值?的?)?为?$/;

/** Units of points and weights. */
export const pointUnit = "分";
export const weightUnit = /^[分%]$/;

/** Grades, and what depends on a score（评为优秀, 不合格, 方可申报）. */
export const gradeWords =
  /[评判认]定?为|确定为|列为|等次|等级|优秀|良好|合格(?!率)|[A-DＡ-Ｄ]+级|方可|才能|视为|不予|取消|有资格/;

/** A score that is to be reached（测评得分不低于88分, 满意度保持在90分以上）: what stands before its figure; group 1 is the verb. */
export const scoreAimed =
  /(?:得分|评分|总分|均分|分数|成绩|满意度|指数|[测考自互]评|评[价估议])(?:平均|均|都|力争|要|应|须|需|必须|原则上)*(达到?|(?:提[高升]|上升|增加|保持|稳定|维持)[到至在])?$/;

/** A noun of measure of its own: what stands before it names what is judged（服务质量测评得分）. */
export const scoreNoun = /(?:得分|评分|总分|均分|分数|成绩|指数)$/;

/** Titles of sections about how somebody is assessed; 健全考核办法 is work to be done. */
export const assessmentHeading =
  /^(?:年度|年终|绩效|工作|目标|综合|质量工作)?(?:考核|考评|评估|评价|评审|评议|评定)(?:评分|计分)?(?:办法|方法|方式|标准|细则|程序|等次|等级|规则|结果|权重)(?:[及和与、].{2,10})?$/;
