/** How tables share an aim out among places or years（各市任务分解表, 年度目标）: a row a place or year, a column an aim. Data only. */

/** The head of the column of places, and of years. */
export const placeHead =
  /^(?:(?:责任|实施|承担)?(?:地区|行政区|地市|地[（(]市[)）]|市州|市[（(]州[)）]|州市|盟市|设区的?市|各?市|区县|县区|市县|县市区?|[市县区]别|[县市区][（(](?:[市区县旗、]){1,5}[)）]|各?县|各?区|旗县区?|省份|省[（(]区、?市[)）]|城市|乡镇|镇街|乡镇[（(]街道[)）]|街道|区域|片区|流域))(?:名称)?$/;
export const yearHead = /^(?:年份|年度|时间|规划年|目标年)$/;
/** The head of a column of what else aims are shared out among: industries, parks, crops. */
export const kindHead =
  /^(?:重点)?(?:产业集群|产业链?|集群|行业|园区|开发区|品种|作物(?:品种)?|学段|学校类别|企业类型)(?:名称)?$/;
/** A line that begins with such a head, for a first look. */
export const keyHeadLine =
  /(?:^|\n)[ \t|｜\u3000]{0,4}(?:序号[ \t|｜\u3000]{1,6})?(?:(?:责任|实施|承担)?(?:地区|行政区|地市|地[（(]|市州|[市县区省镇][（(]|州市|盟市|设区|各?市|区县|县区|市县|县市|各?[县区]|旗县|省份|城市|乡镇|镇街|街道|区域|片区|流域|(?:重点)?(?:产业|集群|行业|园区|开发区|品种|作物|学段|学校类别|企业类型))|年份|年度|时间|规划年|目标年)/;

/** Such a head, or the serial number before it, on a line of its own. */
export const keyLine =
  /^(?:序号|.{0,4}(?:地区|行政区|市州|州市|盟市|区县|县区|旗县|县市区?|[市县区]别|[市县区][（(].{1,6}[)）]|设区市|各[市县区]|省份|城市|乡镇|镇街|街道|区域|流域)|年份|年度)$/;
export const serialLine = /^序号$/;
/** A place in its cell, by itself（甲市, 内蒙古）. */
export const placeCell = /^[\p{Script=Han}·（()）、]{2,16}$/u;
/** One of the others（5G产业, 大豆）. */
export const kindCell = /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z\d·（()）、“”+-]{2,20}$/u;
/** A place that heads a column of its aims（东山县, 高新区）, or all of them. */
export const placeColumn =
  /^(?!地区|城市|区县)\p{Script=Han}{1,8}(?:市|县|区|旗|州|盟|镇|乡|街道|兵团)$|^(?:全[省市县区州盟]|合计|总计)$/u;
/** All places together: the aim of the whole. */
export const wholeCell = /^(?:合计|总计|总数|全(?:省|市|县|区|自治区|州|盟|国)(?:合计|总计)?|小计|汇总)$/;
/** A year in its cell; one that says that it is where things stand. */
export const yearCell = /^(20\d\d)年?(?:[（(]?(?:目标|预期|规划|计划|基期|现状|实际|完成)[值数]?[)）]?)?$/;
export const standing = /基期|基数|现状|实际|完成|现有|^当前|^目前/;
/** A year in a head. */
export const headYear = /(?:19|20)\d\d/;

/** What the caption of a table of aims says（建设任务分解表, 年度目标）; one of what there is has none of it. */
export const aimCaption = /目标|任务|计划|指标(?!体系)|分解|分配|安排/;

/** What the caption of a table of what there is says. */
export const toldCaption = /(?:基本|现状|资源|分布|经济社会)?情况|现状|概况|统计表|普查/;

/** Columns that hold no aim. */
export const asideHead = /备注|说明|责任|牵头|配合|单位$|时限|时间|进度|^序号$|名称$|依据|来源/;
/** What stands before the name in a head: a year or a span of them, 其中. */
export const headOpening =
  /^(?:其中[:：]?|各[^，。]{1,6}?(?=20\d\d)|(?:到|至)?(?:(?:19|20)\d\d年?[-－—–~～至]{1,2})?(?:19|20)\d\d年?(?:底|末|度)?(?:前|的)?|[“"]?十[一二三四五]五[”"]?(?:时期|期间|末)?(?:的)?)+/;
/** A column that is part of the one before it. */
export const partHead = /^其中/;
/** What closes it: the word for an aim, with how firm it is（基本目标, 激励目标）; a sum. */
export const headClosing =
  /(?<firm>基本|激励|约束性?|预期|奋斗|最低|力争|保底|挑战)?(?:(?:工作|建设|控制)?目标(?:任务|值|数)?|任务(?:目标|指标|数量?|量)?|指标(?:值|数)?|计划(?:数|任务|指标)?|^数量|(?<sum>合计|小计|总计|累计)|下达数|分解数)$/;
/** The same of a caption, and what opens it: 附件2：各市（州）…建设任务分解表. */
export const captionOpening =
  /^(?:[（(]?(?:附件|附表|附|表|专栏)\s*[\d一二三四五六七八九十]{0,3}[)）]?[:：.、\s-]*)?(?:[\p{Script=Han}]{1,8}(?=各)|[\p{Script=Han}]{1,8}[省市县区州盟旗](?=(?:19|20)\d\d|[“"]?十[一二三四五六]五))?(?:各?(?:设区)?(?:市|州|县|区|盟|旗|地区|乡镇|街道|省|自治区|直辖市|（[市县区州旗、]{1,5}）|\([市县区州旗、]{1,5}\)|、)+)?/u;
export const captionClosing =
  /(?:主要)?(?:控制)?(?:年度|分年度|工作|分地区)?(?:目标|任务|指标|计划)*(?:分解|分配|安排|下达|一览|汇总|统计|明细)*(?:情况)?表?$/;
/** A name that says too little without what is measured: 总面积 of 造林任务. */
export const measureAlone =
  /^(?:总|合计|年|新增)?(?:面积|数量|数|总量|总数|规模|金额|比例|比重|占比|人数|户数|个数|里程|长度|容量|产量|产值|株数|头数)$/;
/** A deed that opens a head（新建公厕, 治理面积）. */
export const openingDeeds =
  /^(?:新[（(]?[改扩]?[、]?[改扩]?[)）]?建|新建成?|改扩?建|扩建|新增|建设|建成|改造(?:提升)?|提升改造|治理|修复|培育|创建|打造|完成|引进|推广|新?开工|实施|淘汰|关闭|退出|安装|更换|更新|栽植|种植|配备|培训)(?=.{2})/;
/** Units by what is measured, to choose from several（单位：万亩、万吨）. */
export const unitsOfMeasures: readonly (readonly [measure: RegExp, unit: RegExp])[] = [
  [/面积|播种|造林|种植|治理|修复/, /亩|公顷|平方/],
  [/产量|总产|单产|排放量|减排量|消费量|储备|投放/, /吨|斤|升/],
  [/里程|长度|管网|公路|道路|河道/, /米|公里/],
  [/资金|投资|产值|收入|增加值|[金总余]额|贷款|税收|经费/, /元/],
  [/人数|人次|人口|就业|培训|职工|学生/, /人/],
  [/出栏|存栏|头数/, /[头只羽]/],
  [/植树|株数|苗木/, /株/],
  [/户数|农户|家庭/, /户/],
  [/用水|水量/, /方/],
];
/** The head of a column of growth of what the column before it holds. */
export const growthHead = /^(?:其间|期间)?年均(?:增长|增速|增幅)率?(?:[（(]%[)）])?$/;
/** A deed that closes what is left（高标准农田建设）. */
export const closingDeeds =
  /(?:新建|改建|建设|改造|提升|治理|修复|培育|创建|推广|培训|整治|种植|实施|安装|更新|发展)+$/;
