import { type Row, words } from "./rows.ts";

/**
 * The small words around a figure.
 * - modal: how firmly, how soon（力争, 确保, 基本）: belongs neither to indicator nor to action
 * - lead: words that open a clause（并, 同时, 其中）
 * - count: words before a verb that stay in the quote only（累计, 共, 新）
 * - each: what distributes a predicate over a list（均, 都, 分别）
 * - area: the whole of a place（全省, 全市）: dropped before a verb, kept inside a noun phrase
 * - inside: where something is to happen（国内打造…）: a condition before a verb
 * - and: what joins nouns（和, 与, 及）
 */
export type SmallWord = "modal" | "lead" | "count" | "each" | "area" | "inside" | "and" | "enum";

export const smallWords: readonly Row<SmallWord>[] = [
  ...words<SmallWord>(
    "modal",
    `力争 争取 确保 保证 务必 努力 积极 重点 着力 大力 全力 加快 加紧 抓紧 全面 基本 基本上 逐步 逐年 稳步 持续 继续 进一步 不断 有序 有效 切实 深入 扎实 统筹 集中 优先 分批
     分期 率先 尽快 及时 原则上 一般 总体 总体上 整体 大体 必须 应 应当 要 须 需 计划 拟 预计 预期 预期性 约束性 目标 至少要 不断地 稳定 平均 普遍 仍 仅 始终 高标准 高质量 高水平 新增能力 滚动 梯次 至少 最少 至多 最多 分类 分区 分区分类 分级 分步 精准 全省范围内 累计要 可 将 能 已 已经 业已 现已`,
  ),
  ...words<SmallWord>(
    "lead",
    "并 并且 同时 其中 且 而且 还 也 使 使得 进而 从而 特别是 尤其是 此外 另外 届时 到时 目前 通过努力 经过努力 在此基础上 之后 随后 即 实现了 一是 二是 三是 四是 五是 六是 七是 八是",
  ),
  ...words<SmallWord>(
    "count",
    "累计 首次 首批 首期 同比 平均每年 共 共计 总计 合计 一共 总共 新 再 各 每年 年均 年 每季度 每月 当年 全年 每个县 每县 每市",
  ),
  ...words<SmallWord>("each", "均 都 全部 分别 各自 皆 全都 均要 均应 均须 均能 都要 分别要 分别为 均为"),
  ...words<SmallWord>(
    "area",
    "全省 全市 全县 全区 全国 全州 全盟 全旗 全镇 全乡 全域 全地区 全社会 全自治区 我省 我市 我县 我区 我国 我州 本省 本市 本县 本区县内",
  ),
  ...words<SmallWord>("inside", "省内 市内 区内 县内 国内 域内 境内 海外 国外 境外"),
  ...words<SmallWord>("and", "和 与 及 暨 或 或者 以及"),
  ...words<SmallWord>("enum", "、"),
];

/** Modals that no noun begins with: dropped wherever they open a clause; the others only before a verb or figure（重点产品, 基本农田, 预期寿命）. */
export const strongModals: ReadonlySet<string> = new Set([
  "力争",
  "争取",
  "确保",
  "保证",
  "务必",
  "努力",
  "原则上",
  "预计",
  "其中",
  "同时",
  "以及",
  "并且",
  "而且",
  "特别是",
  "尤其是",
  "此外",
  "另外",
  "使得",
  "必须",
  "应当",
  "届时",
  "通过努力",
  "经过努力",
  "在此基础上",
]);

/** Nouns of place and kind that end a limiting phrase（年降雨量400mm以上地区, 在商贸物流等领域）. */
export const conditionNouns = "地区|区域|地方|县城|市县|乡镇|村庄|河段|断面|人口";

/** A limiting phrase with 在（在商贸、物流等领域, 在全省范围内）: group 1 is the phrase without 在 and the localizer. */
export const conditionPhrase =
  /^[在于]([^，。；]{1,80}?(?:领域|地区|区域|行业|范围|方面|环节|阶段|层面|系统|产业))(?:范围)?(?:内|中|里|上|方面|之中)?/;

/** A clause that is nothing but a limiting phrase（在…等领域，）. */
export const conditionClause = /^[在于]([^，。；]{2,160}?)(?:范围)?(?:内|中|里|上|方面|之中)?$/;

/** A localizer that closes a limiting phrase before a verb（在国内打造）. */
export const localizers = /(?:范围内|方面|之中|当中|过程中|内|中|里|上)$/;

/** How a clause begins that is nothing but a baseline（在现有基础上，与2020年相比，较2020年，）. */
export const baselineHeads = "在与同比较";

/** What a change is measured against（在现有基础上, 比2010年, 较上年, 与2015年相比）: groups are the text. */
export const baselinePhrase =
  /(?:在(?<ground>[^，。；在]{0,12}?(?:现有|现状|原有|原来|目前|当前|已有|既有|上年|去年|\d{4}年|“[^”]{2,5}”|基期|基数|水平|规模|总量)[^，。；在]{0,12}?)的?基础上|(?:(?<!占|之|配|性别|师生|医护|床护|产出)比|较|同比)(?![例重率分值照如])(?<than>(?:(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年|1[0-3]\d年度?|上年|去年|上一年|前一年|“[一二三四五六七八九十]+五”(?:期?[末初]|时期|期间)?|基准年|规划基期|基期|同期|全国平均水平|全省平均水平|全国平均|全省平均|(?:全[国省市州县区盟]|[^，。；、比较]{2,10})(?:平均水平|平均值|平均|增速|增幅))(?:底|末|同期|水平)?)(?:相比)?|(?:与|同)(?<with>[^，。；与同]{1,16}?)相比|以(?<since>[^，。；以]{2,12}?)为基[数准期]年?)$/;

/** Before the year of a level that a change is measured against（比2010年的77.7万吨）. */
export const comparedTo = /(?:(?<!占|之|配|性别)比|较|相?较于)$/;

/** Adjectives that tell by how much something is above or below what it is measured against（比全国平均水平高5个百分点）; verbs only behind that. */
export const comparatives: ReadonlySet<string> = new Set(["高", "低", "快", "慢", "多", "少"]);

/** The year at the head of a baseline, and before its level（由2020年底的|60%）; of three digits one of the republic; group 1. */
const yearDigits = "[12]\\d{3}|1[0-3]\\d|[一二][〇零○一二三四五六七八九]{3}";
export const yearOfBaseline = new RegExp(`^(${yearDigits})年`);
export const yearOfLevel = new RegExp(`(?<!\\d)(${yearDigits})年(?:底|末|度)?[的之]?$`);

/** What may stand between a baseline and its verb（比2020年累计下降, 较2024年再下降, 比2020年分别增长, 较2022年实现翻一番）. */
export const baselineTail =
  /(?:累计|共|再|略有?|稳中有|有所|力争|争取|确保|实现|要|将|应|需|可|平均|分别|各自|均|都|各|分|至少|稳步|逐步|进一步|大幅度?|明显|显著|继续|持续)+$/;

/** Conditions stated by a figure: a comparator, then a noun of place or kind（400mm以上地区, 20万人口以上的城市）. */
export const conditionAfterFigure = new RegExp(
  `^的?(?:${conditionNouns})|^[^，。；\\d]{1,24}的(?:${conditionNouns}|行政村|自然村|村|社区|街道|城市|园区|企业|单位|学校|医院|机构|家庭|农户)(?=都|均|全部|一律|应|要|须|必须)`,
);

/** Qualitative predicates that close a clause（显著增强, 明显提高）: taken off a subject that a later clause inherits. */
export const qualitativePredicate =
  /(?:(?:显著|明显|大幅|大幅度|持续|稳步|全面|进一步|不断|有效|较大|较快|基本|更加)?(?:得到)?(?:显著|明显|大幅|有效)?(?:增强|提高|提升|改善|增长|下降|降低|优化|完善|扩大|加快|增加|减少|健全|压缩一半|压缩|缩短|延长|缩小|上升|壮大|达到(?:较高|更高|先进|领先|良好|合理)水平)|(?:继续|持续|总体)?保持(?:平稳|稳定|较快|合理|稳步|持续|健康|中高速|快速|协调|良好)*(?:增长|发展|上升|增势|态势)|(?:增长)?(?:[与和同]|快于|高于)(?:经济|地区生产总值|GDP|国内生产总值|[^，]{2,10}增长)(?:增长|发展)?(?:速度|增速)?(?:(?:基本|保持|实现)*同步(?:增长)?)?|稳[中步][有][升进]|持续向好)$/;

/** A verb of change at the head of a clause whose object the next clause measures（降低…患病率，控制在1.5%以内）. */
export const openingChange =
  /^(?:[^，；]{0,8}[年末底前]，?)?(?:进一步|大幅度?|逐步|稳步|持续|不断|有效|努力|切实|着力|显著|明显|全面|力争)*(?:提高|提升|降低|减少|增加|扩大|缩短|缩小|延长|改善|控制|压缩|增强|优化|稳定|保持)(?=.{3})/;

/** Nouns that name a measure: they are the head of an indicator（合格率, 增加值, 面积）. */
export const measureHeads =
  /(?:(?:竣工|一次|综合|平均)?(?:验收|交验|抽检|抽查|监督抽查|安全监测|质量)?(?:合格率|优良率)|(?:综合)?机械化率|(?:路面)?完好率|(?:毛)?入学率|(?:规范化?|综合|集中|无害化|资源化|减量化|全程|系统|平均|安全|有效|动态|基本|总体|普及)?[^、和与及]{2}率|满意度|满意指数|增加值|总产值|产值|产量|(?:排放|需求|消费|供应|交易)?总量|(?:重点工程)?减排量|数量|面积|比重|占比|比例|(?:人均)?(?:可支配)?收入|支出|投资|增速|出口|进口|进出口|营收|规模|水平|指数|(?:业务)?办理(?:时间|时限)|时间|时限|周期|强度|浓度|排放量|用量|能耗|水耗|标准|天数|人数|户数|次数)$/;

/** Headings of reviews: figures under them are reached already. */
export const reviewHeading =
  /^(?!.*(?:报送|通报|报告|公开|公布|跟踪|评估|督查|督导|检查|考核|监督|监测|反馈|掌握|了解)).*(?:执行|完成|实施|进展|落实|开展|运行|发展|工作)情况$|^(?:过去[^，]{1,4}年|上年度?|去年)|主要(?:成绩|进展)|^(?:总体|中期|实施|执行|阶段性|工作|规划)进展$|(?:实施|执行)成效|(?:取得|工作)成[效绩]|发展历程|回顾|现状|成就|形势|基础条件|发展基础|工作基础|主要成效|工作总结|发展成效|背景|面临|取得的成绩|基本情况|历史性/;

/** Headings of goals and of what frames them. */
export const goalHeading = /目标|指标|总体要求|总体思路|愿景|主要任务和目标|预期/;

/** Words that mark a fine, and a price, fee or tax: money that is taken, neither aim nor promise. */
const penaltyWords = /罚款|扣缴|扣罚|处以|罚金|违约金|滞纳金|没收|责令退回/;
const chargeWords =
  /收费|票价|房价|电价|水价|气价|定价|价格(?!指数|计算|核算|口径)|学费|缴费|缴纳|收取|税率|减按|所得税|加计扣除|抵扣|征收率|免税|费率/;

/** What a person or firm must have or may borrow: a threshold, no aim. */
const thresholdWords =
  /注册资本|(?:单户|单笔|单个|每户|个人|最高|不超过|上限)[^，]{0,12}(?:授信|贷款|担保)|(?:授信|贷款|担保)[^，]{0,8}(?:最高|不超过|上限)/;

/** How money that is promised is paid out, and who bears it（先行拨付60%, 省财政承担70%）: no aim, no promise of its own; 负担比例降至30% is one. */
const instalmentWords =
  /(?:拨付|预拨|承担|分担|负担|分摊|出资|返投)(?!率|(?:费用|支出|金额|资金)?的?(?:比例|比重|占比|水平)(?:分别|平均|总体|逐步)*(?:控制|稳定|保持|维持|下?降|减|达到?|提高|提升))/;

/** Words before an existing set that is no aim（聚焦33条产业链, 现有的5家企业, 细分为9种, 包括3个部分）. */
export const existingSet =
  /(?:聚焦|围绕|结合|立足|基于|[这该此]|依托|针对|按照|根据|涉及|涵盖|包括|包含|囊括|属于|分为|分成|划分为|细分为|细化为|符合|满足|具备|列入|作为|上述|以下|下列|其他|其余|剩余|所有|全部|现有|原有|已有|目前有|共有|计有|下辖|任意)\s?$/;

/** Clauses that frame what they hold and commit to nothing（在62项服务的基础上, 为实现减排10%的目标, 如…）. */
export const framingClause =
  /^(?:在[^，]*(?:基础上|前提下|情况下|条件下|背景下|过程中|同时|之后|的时候)|为(?:了|实现|达到|完成|确保|保证|适应|满足|进一步)[^，]*|(?:凡|若|如果|如|对于?)[^，]*的|以[^，]*为(?:基础|重点|核心|依托|主体|抓手|目标|契机|载体|主|单位|例))$/;

/** Words behind 的 that still name the level itself（达到90%的目标）; other words make the figure an attribute（超过10亿元的企业）. */
export const levelNouns = /^的(?:目标|要求|水平|任务|增速|速度|比例|标准|指标|规模|比重|总体|幅度)/;

/** Percentage points: an amount by which a share changes or differs. */
export const percentagePoints = "个百分点";

/** Units of a share. */
export const shareUnits: ReadonlySet<string> = new Set(["%", "‰", percentagePoints, "百分点"]);

/** Marks at which a list of nouns is cut. */
export const listMarks = /[、和与及]/;

/** A share by the head or place（每千人口托位数, 人均公园绿地面积）: no verb before it makes it, and it commits as it stands. */
export const perHeadMeasure = /^(?:每(?![年月季周天日])|[人户亩地车]均)/;

/** What a quotation holds that states aims in clauses of its own（实现“人才达到1000名，贡献率达到35%”的目标）; names hold none. */
export const quotedAims =
  /^[^“”]*(?:[达到至在为过于]|以[上下内])[^“”]*[，；]|^[^“”]*[，；][^“”]*(?:达到?|[到至在为过于])\d/;
export const quotedFigure = /\d(?:[.\d]*)(?:%|‰|个百分点|[十百千万亿]*[个名人家项所亩元户吨座件]|以[上下内])/;

/** A number before a clause: （1）, ①, 1.; behind it the clause begins. */
export const clauseNumber = /(?:[（(]\d{1,2}[)）]|[①-⑳⑴-⒇⒈-⒛]|\d{1,2}[.．、](?!\d))\s*/y;

/** Small words that begin another with the next character（及时率, 和谐）. */
export const nounBehind: Readonly<Record<string, string>> = {
  及: "时格其早第以",
  年: "度级代龄轻会报货",
  和: "谐睦解",
  与: "会时此",
};

/** What a word begins with, and the characters behind which that ends a noun（产能, 供应, 许可, 人均, 首都, 青少年, 招生计划, 科技创新）: no word stands there. */
export const nounBefore: Readonly<Record<string, string>> = {
  能: "产功性效节智动势热电核氢储职潜机技官低高耗用体光才权赋太异",
  应: "供反效适对响感呼",
  可: "许认",
  要: "需重主纲概摘机首",
  需: "供急刚军内外",
  拟: "模虚",
  计划: "生地资产动训",
  还: "偿返归退",
  装备: "端术机能防事业造力械种洋疗电保大套天空动军核",
  新: "创高更革翻",
  年: "青少中老成童",
  达: "雷发马抵通直送传表转到",
  均: "平人户亩地村日月单车头床师生班校企件次家",
  都: "首成古花江",
  共: "公",
  和: "总饱缓",
  与: "参",
  及: "普涉",
};

/** A word that may end a noun, where it does not. */
const loose = (word: string): string => `${word}(?<![${nounBefore[word]}]${word})`;

/** Words cut off the end of a noun phrase before its verb. */
export const looseEnds = new RegExp(
  `(?:[，、的]|[应要须需]有|实现|全部|总体|平均|累计|基本|力争|${loose("均")}|${loose("都")}|分别|约|${loose("要")}|${loose("应")}|将|也|同步|严格|逐步|稳步|全面|各|原则上|普遍|整体上?|连续|[一二三四五六七八九十]年|以[^，、的]{1,6}为单位|按照?|(?<=[率量数额度比])[至到])+$`,
);

/** 全市要|实现…, 要|在…: a modal before a verb that only helps, or before a place. */
const helpedOpening = "(?:全[省市县区国州盟旗])?[要应须将](?=实现|确保|力争|争取|完成|在)";
/** 带动|特色种植产值: what drives a measure is none of its words; 带动农户 counts them. */
const drivenMeasure =
  "(?:带动|拉动|撬动|促使)(?=[^，]{2,}(?:规模|收入|产值|投资|增加值|总量|总额|销售额|营业额|面积|[率重占比]|比例|水平)$)";
/** Words cut off the start of a noun phrase. */
export const looseStarts = new RegExp(
  `^(?:[的，、；将把+＋↑↓]|(?:近期|中期|远期|远景|基期)（(?:到)?[12]\\d{3}年）|了(?!解)|[一二三四五六七八九十]是|${helpedOpening}|${drivenMeasure}|通过|提出|累计|加快|实现|促使|使之|其中|并且|并(?![网轨购存行联入举重排])|同时|以及|推动|确保|力争|争取|使得?|特别是|尤其是)+`,
);

/** Places that stand before a noun phrase; they stay with the first of a list only. */
export const areaStart = /^(?:全[省市县区国州盟旗]|我[省市县区国州]|[东西南北中]部)/;

/** Kinds of places that share an indicator when they stand in a list（城镇、农村污水处理率; 城镇居民 names people）; group 0 at the start of a member. */
export const areaKinds =
  /^(?:(?:城镇|农村|城市|县城|乡镇|乡村|镇区|县域|村镇|村庄|集镇|建制镇|建成区|新建区|老城区|(?:主|中心)?城区|市区|郊区|近郊|远郊|农区|牧区|农牧区|半农半牧区|林区|山区|坝区|平原|丘陵|沿海|内陆|干旱区|灌区|园区)(?:地区)?|[东中西南北]部地区|东北地区)/;

/** Kinds of people that share one so（城镇职工、城乡居民住院费用报销比例; 职工养老保险 and 居民收入 are whole）. */
export const peopleKinds =
  /^(?:城镇|城乡|农村|企业|机关事业单位|在职|退休)?(?:职工|居民|农民|农牧民|学生|老年人|儿童|妇女|未成年人|残疾人)(?![医养保收基])/;

/** Places between their count and that of what they hold（8个|村|2000户, 5个|乡镇|26个村）, and the units of the latter. */
const placesCounted =
  "(?:示范|贫困|脱贫|薄弱|重点|试点|行政|自然|建制|中心|安置|老旧)*(?:村[庄屯组]?|乡镇|[乡镇县区]|县区|县市区?|县（[市区、]+）|街道|社区|小区|片区|园区|安置点)";
export const countedPlaces = new RegExp(`^${placesCounted}$`);
export const countedInPlaces = /^(?!.*[元%‰年月天日时分点倍])./;
/** Behind their count, places that belong to what another figure counts（建设6个|县的救援中心2个）. */
export const placesOf = new RegExp(`^${placesCounted}的`);

/** Substances by their names, which no list cuts（颗粒物、二氧化硫浓度）. */
export const substances =
  /^(?:[一二]氧化[碳硫氮]|氮氧化物|(?:细|可吸入)颗粒物|颗粒物|挥发性有机物|化学需氧量|生化需氧量|高锰酸盐|氨氮|总[磷氮]|臭氧|甲烷|甲醛|氟化物|氧化亚氮|重金属)/;

/** What is made up of members（由100名专家组成的队伍）: they are counted, not aimed at. */
export const composed = /由[^，。]{1,60}(?:组成|构成)/;

/** Units of time; a figure with one is an aim only where a verb governs it or a noun of time is measured（办理时限, 寿命, 年限）. */
export const timeUnits =
  /^(?:个?(?:半)?(?:年|月|周|季度|星期|学期)|天|日|个?(?:工作日|自然日|小时|钟头|学时|课时)|小时|分钟|秒|周年|周岁|工作日|(?:年|个月|个?星期|周|天|日|个?小时)时间)$/;

/** What must not stand before a time in which something is done: a measure of it, a frequency, the past（工期3年, 每3年, 近五年）. */
export const noSpanBefore = /[期限命间龄每近去满达为到至于过了第]$/;

/** Adverbs before a verb, longest first. Regular expression source. */
export const VERB_ADVERBS =
  "共计|累计|合计|总计|总共|平均|分别|力争|争取|确保|计划|预计|基本|全部|全面|将|要|应|需|可|再|共|均|都|各";
/** Verbs of one character that govern what follows. */
export const SHORT_VERBS = "达超";
/** Characters that make a noun of the verb before them（生存率, 建设期, 达标）. */
export const verbNounEnds = "率期标";
/** Between a time and the verb of what is done in it（三年来新建…, 五年间…）. */
export const spanTail = /^(?:来|间|时间)/;
/** Behind a time: what follows is summed over it（五年累计|500万人, 三年共|新建）. */
export const summedOver = /^(?:累计|合计|共计|总计)/;
/** Another time between a frequency and a figure: over which something is summed（每年新增20万亩，五年累计|100万亩）, within which it is done（每年3部，5年内|2部获奖）, a whole year, a session（在第十二届运动会上）. */
export const otherTime =
  /[一二两三四五六七八九十\d]{1,2}年(?:来|间|内|时间)?(?:累计|合计|共计|总计|总共|共)|[，；](?:总?共计?|[^，；]{0,16}累计|合计|总计)|[，；](?:力争|争取|确保|计划|预计|在)?(?:[一二两三四五六七八九十\d]{1,2}年(?:之|以)?内|全年|[^，；]{0,4}第[一二三四五六七八九十百\d]{1,4}届)/;
/** Between by how much a share changes and what it comes to（提高5个百分点|至|85%）. */
export const comesTo = /^[至到达]/;
/** Around the rate at which something changes（以年均|20%|的速度增长）: before it, behind it, and which of the verbs tell of a fall. */
export const rateBefore = /以(?<yearly>年均|平均每年|每年平均)?(?:每年)?$/;
export const atRateOf =
  /^的(?:速度|增速|幅度|比例|速率)(?:逐年|持续|稳步)*(?<verb>增长|递增|增加|提高|上升|扩大|提升|下降|递减|降低|减少|压减)/;
export const fallsAtRate = /下降|递减|降低|减少|压减/;
/** Before the year of one member of a list（其中2023年|400公里、2024年|500公里）. */
export const memberLead = /(?:[，、；：:]|其中[：:，]?)$/;
/** Members of one character that share what is behind them（东、中、西部地区, 市、县、乡三级; how many there are goes with them）. */
export const shortMembers =
  /^(?:(?<list>[东中西南北](?:、[东中西南北])+)(?=部)|(?<levels>[省市州县区乡镇村](?:、[省市州县区乡镇村])+)[两二三四五]?(?=级))(?<tail>.+)$/;
/** How often, told of its own clause alone（支出逐年增长，定额提高到720元）. */
export const yearByYear = /^逐[年季月]$/;
/** A measure that is a verb, too, and what makes a noun of it: what stands before is held against it（高于营收增幅2个百分点）. */
export const measureVerbs: ReadonlySet<string> = new Set(["增幅", "增长", "增加"]);
export const heldAgainst = /(?:[高快低慢大小多少]于|超过|超出)[^，；]{1,10}$/;
/** Before a list whose members belong to as many names, one by one. */
export const oneByOne = /(?:分别|依次|各自)[^，。；]*$/;
/** Units of whom a deed reaches. */
export const peopleReached = /[人名户]次?$/;
/** Verbs of whom a deed reaches, with people counted behind them（招聘会60场、惠及|3万人）. */
export const reachingPeople: ReadonlySet<string> = new Set(["覆盖", "惠及", "服务", "吸引", "培训", "受益", "带动"]);
/** Behind a frequency, in a clause of its own: a share that stands, whatever is done how often（每年培训500人，就业率|达到80%）. */
export const standingShare = new RegExp(
  `[，；][^，；]*(?:[^概][率占]|比[例重]|占比|指数|系数|满意度)(?:${VERB_ADVERBS}|须|必须)*(?:达到?|稳定在|保持在?|维持在?|控制在|提高到|提升到|上升到|下降到|降到|降至)?$`,
);
/** Behind a figure: another bound of the same, against another year（提高到75%或|比2020年提高5个百分点）. */
export const orElse = /^或者?(?=[比较])/;

/** What a work is designed for, right before the figure. */
const designBefore = /设计(?:时速|(?:行车|运营|运行)?速度|车速|使用?年限|寿命|烈度|荷载|水深|洪水位)(?:为|达到?)?$/;
/** Units of bodies, works and things. */
const bodyUnits = /^(?:[个家户所座处项件台套辆名人只条]|种|间|份)$/;
/** A clause about the supervision of all that there are of a place（对全市36家企业、11家单位开展检查）, and what stands before each of its counts. */
const wholeWords =
  "对于?(?:全[省市县区州国]|[我本][省市县区州]|辖区(?:范围)?内?|境内|[省市县区域]内|现有|已有|所有)(?:范围内)?(?:的|现有)?";
const wholeClause = new RegExp(
  `(?:^|[年底月前日])${wholeWords}\\d[^，]{2,36}(?:[检抽核督巡排普]查|监[管测]|考[核评]|评[价估]|督导|执法|暗访|走访|调查|审计|全覆盖)`,
);
const wholeBefore = new RegExp(`(?:${wholeWords}|[、和及与])$`);
/** Whom a rule or an inspection is for（适用于对17个市州政府的考核, 检查对象为36家企业）. */
const scopeBefore =
  /适用(?:于|范围为|对象为)(?:对|全[省市县区州])*$|(?:考核|评价|检查|监管|抽查|调查|统计|审计|督查)(?:对象|范围)(?:为|是|包括)(?:全[省市县区州])?$/;
/** What may be had or named at most（最多补助2个展位, 每县限报4个项目）. */
const limitBefore =
  /(?:最[多高]|至多)可?(?:补[助贴]|资助|奖[励补]|扶持|支持|享受|申[请报领]|推荐)$|限[报购领额]$|可(?:补[助贴]|享受|领取|购买|申[请报领])$/;
/** Units of what happens again and again. */
const timesUnit = /^[次回起例]$/;
/** Behind a score or share: the grade that it brings（85分以上为优秀, 95%以上评为A级）. */
const gradeBehind =
  /^(?:[（(]不?含[）)])?[的，]?(?:为|是|[评判认]?定为|评为|确定为|列为|属于)“?(?:[A-EＡ-Ｅ]|[一二三四五1-5]星|[一二三四五]级|[一二三四]等|[一二三四]档|(?:优秀|优良|优等|优|良好|良|中等|较好|较差|一般|差)(?![质势先惠化天率])|不?合格(?!率)|不?达标|不?及格|基本)/;
/** Behind the first figure of a bracket: its other end（80分以上不足90分, 75分（含）至84分）. */
const bracketBehind = /^(?:[（(]不?含[）)])?(?:、|且|但|，)?(?:不足|不满|未满|低于|小于|至|到|[-—~～])\d/;

/** Behind the first number of a ratio（1∶12）. */
export const secondOfRatio = /^[:：∶]\d/;

/** Figures that are no aim though they stand in a clause, by what is around them: before（L）and behind（R）the figure. */
export const notAims: readonly {
  readonly kind: string;
  readonly before?: RegExp;
  readonly unit?: RegExp;
  readonly behind?: RegExp;
  readonly clause?: RegExp;
}[] = [
  {
    kind: "durations",
    unit: timeUnits,
    before:
      /(?:^|补贴|贴息|补助|资助|支持|贷款|享受|奖励|免租|优惠|减免|服务|合同|还款)(?:期限|年限)(?:一般|原则上)?(?:最长)?为?$/,
  },
  // 500亿级产业集群, 500亿元级
  { kind: "grades", unit: /[亿万元]级$/ },
  { kind: "grades", unit: /元$/, behind: /^级/ },
  // 15分钟便民生活圈100个, 1小时通勤圈
  { kind: "names", unit: /^(?:个?小时|分钟)$/, behind: /^[^，、；\d]{0,7}圈/ },
  { kind: "penalties", unit: /[元倍%]/, clause: penaltyWords },
  { kind: "conditions", unit: timesUnit, before: /连续|被[投举处通约查][^，]{1,2}$/ },
  {
    kind: "conditions",
    unit: timesUnit,
    behind: /^[^，、]{0,6}(?:不合格|不达标|不及格|不履行|违法|违规|投诉|举报|处罚|失信|超标|未完成)[^，、]{0,3}的/,
  },
  { kind: "conditions", unit: /^[人名]$/, before: /(?:一次|单次|每起)(?:性|造成|事故)*(?:死亡|伤亡|重伤|中毒|被困)$/ },
  { kind: "charges", unit: /元/, clause: chargeWords },
  { kind: "charges", unit: /^%$/, clause: /税率|减按|所得税|加计扣除|抵扣|征收率/ },
  { kind: "charges", unit: /基点$/, clause: /(?:LPR|利率|同期)[^，]{0,8}(?:加|减|上浮|下浮)/ },
  {
    kind: "charges",
    unit: /^%$/,
    clause: /(?:贷款|借款|拆借)(?:年化?)?利率[^，]{0,6}(?:不超过|不高于|不得超过|最高|按|上限)/,
  },
  { kind: "conditions", unit: /元/, clause: thresholdWords },
  { kind: "conditions", unit: /^%$/, clause: instalmentWords },
  { kind: "conditions", unit: /元/, clause: /(?:最高|最多)可/ },
  // 65岁以上老年人
  {
    kind: "conditions",
    unit: /^周?岁$/,
    behind: /^(?:及以[上下])?[的]?[^，、]{0,8}(?:[人者员]|儿|孩|妇女|居民|群众|学生|人口|职工|青年|少年)/,
  },
  { kind: "conditions", before: /每[次届轮批]$/ },
  { kind: "conditions", unit: /^(?:nm|纳米)$/, behind: /^(?:及以[下上])?的?(?:工艺|制程|芯片|节点|产线|技术|光刻)/ },
  // 每300名学生配备1名教师, 每十万人受灾人次
  { kind: "conditions", unit: /^(?!年|个?月|周|天|日|季度|小时)./, before: /每$/, behind: /^[^，、；]{2,}/ },
  { kind: "conditions", before: /(?:补贴|补助|奖励|资助|奖补)(?:面积|数量|台数|人数|机具总数)$/ },
  {
    kind: "durations",
    unit: /^(?:个)?(?:工作日|月|天|日|小时|分钟|年|周|季度|学时|课时|秒)$|^(?:工作日|自然日)$/,
    behind: /^(?:以?内|之内|前|以前|后|以后|之后|期间|一次|的时间|来|间|以来)/,
  },
  // 按工资总额的1.5%足额提取
  {
    kind: "conditions",
    unit: /^%$/,
    before: /按照?[^，；]{2,16}的?(?:不[低少]于)?$/,
    behind: /^(?:的比例|的标准)?(?:足额|依法|及时|按时|按年|逐[年月]|专项)*(?:提取|计提|列支|提留|缴存|上缴)/,
  },
  // 55人以上大班额全面消除
  { kind: "conditions", unit: /^人$/, behind: /^的?(?:超?大班额|大校额|班级)/ },
  // 不低于45亿美元（原为60亿美元）, 50万立方米（约合20万吨）
  { kind: "facts", before: /[（(](?:原(?:为|定为?|计划|目标为?)|(?:约|折)?合约?|相当于)$/ },
  // 对零售额增量超过1亿元且增速高于15%的企业给予奖励
  {
    kind: "conditions",
    clause: /^对[^，；]+的[^，；的]{1,12}(?:，?(?:给予|予以|按|一次性|奖励|补助|补贴|贴息|优先))/,
    behind: /^(?:以上|以下)?(?:且|并且|同时|、|和)/,
  },
  // 为全区739艘渔船每艘增配1只
  {
    kind: "sets",
    unit: /^(?![%‰]|个百分点)./,
    before: /[为对](?:全[省市县区镇乡州国]|[本我][省市县区])$/,
    behind: /^[^，；]{2,20}每/,
  },
  // 将50项工作任务分解给你们
  {
    kind: "sets",
    unit: /^[项条个件]$/,
    before: /[将把对]$/,
    behind:
      /^(?:工作|重点|目标|具体|主要|改革|年度)*(?:任务|事项|措施|指标|工作)(?:[中的]|分解|印发|进行|予以|下达|涉及)/,
  },
  // 按照不高于合同金额的30%，给予补助
  {
    kind: "conditions",
    unit: /^%$/,
    clause: /按照?不(?:低于|少于|高于|超过)[^，%]{1,20}的?\d[\d.]*%$/,
  },
  // 资源向两个新城、三个产业新区配置
  {
    kind: "sets",
    unit: /^[个大]$/,
    before: /(?:[向往]|[向往][一二两三四五六七八九\d]个[^，；]{1,5}、)$/,
    behind: /^[^，；、]{0,5}(?:[区城]|中心|方向|领域|产业|集群|板块|环节)/,
    clause: /[向往](?:[一二两三四五六七八九]|[2-9])个/,
  },
  // 12人以下（含12人）
  { kind: "conditions", before: /[（(]不?含$/, behind: /^[）)]/ },
  { kind: "sets", before: /[与和同跟]$/, behind: /^[^，]{1,6}的/ },
  { kind: "scores", unit: /^分$/, before: /[（(]$/, behind: /^[）)]/ },
  { kind: "scores", unit: /^[%分]$/, before: /(?:权重|分值|赋分|计分(?!别))[^，]{0,4}$/ },
  { kind: "scores", unit: /^%$/, before: /[（(]$/, behind: /^[）)](?:[+＋]|$)/, clause: /[=＝][^，]*[+＋]/ },
  { kind: "formulas", before: /[÷×=＝]\s?$/ },
  { kind: "sets", before: /[（(](?:共|共计|总计|合计|计)$/, behind: /^[）)]/ },
  { kind: "scores", unit: /^分$/, before: /占$/ },
  { kind: "scores", unit: /^%$/, clause: /权重/ },
  { kind: "scores", unit: /^分$/, behind: gradeBehind },
  { kind: "scores", unit: /^分$/, behind: bracketBehind },
  { kind: "conditions", unit: /^%$/, behind: gradeBehind },
  {
    kind: "conditions",
    unit: /^%$/,
    before: /按照?$/,
    behind: /^的?比例(?:随机|集中)?(?:抽|选取|核查|检查|复[核查检])/,
  },
  { kind: "scores", unit: /^分$/, clause: /得|扣|计|满分|加|评|分值|不得分|指标|酌情/ },
  { kind: "codes", unit: /^(?:版|号|线|路|型|类|级|代)$/ },
  // 3期工程; not 培训班30期, 30期讲座
  {
    kind: "codes",
    unit: /^期$/,
    behind:
      /^的?(?:[^，、；]{0,4}(?:工程|项目|建设|改造|扩建|规划|用地|地块|厂|车间|生产线|机组|园区?|开发|基金|码头|泊位|线路|地铁))/,
  },
  { kind: "codes", unit: /^期$/, before: /(?:项目|工程|建设|园区|分[为成]?)共?$/ },
  { kind: "codes", unit: /^款$/, before: /[条项]$/ },
  { kind: "sets", clause: composed },
  { kind: "ratios", behind: secondOfRatio },
  { kind: "ratios", before: /\d[:：∶]$/ },
  { kind: "conditions", unit: /^%$/, clause: /按照?不(?:低于|少于|高于|超过)[^，%]{1,16}%的(?:比例|标准)(?!达|提高)/ },
  { kind: "conditions", unit: /^[起次例]$/, clause: /^(?:对|凡)(?:发生|造成|出现|存在|连续|累计|一年内)/ },
  { kind: "sets", before: existingSet },
  { kind: "facts", before: designBefore },
  { kind: "conditions", unit: /^(?:公里|千米|米|海里)$/, behind: /^(?:范围|半径)(?:以?内|之内)?/ },
  { kind: "facts", unit: /^车道$/, before: /[双单]向$/ },
  { kind: "sets", unit: bodyUnits, before: wholeBefore, clause: wholeClause },
  { kind: "sets", unit: bodyUnits, before: scopeBefore },
  { kind: "sets", unit: /^[人名位]$/, clause: /抽调[^，]*(?:集中办公|脱产|组成|组建|成立|充实|专班|工作组)|集中办公/ },
  { kind: "conditions", unit: bodyUnits, before: limitBefore },
  { kind: "sets", before: /(?<![拆消清解免扣铲剔根])除了?[^，、]{0,6}$/ },
  // not 超5亿元的10家, 50亩以上的20户
  {
    kind: "sets",
    before:
      /的$(?<!(?:以[上下内]|下达|分解|核定|交办|规定|(?:超过?|突破|不足|不到|达到?)[\d.一二三四五六七八九十百千万亿]+[^\d，]{1,2})的)/,
    unit: /^(?![%‰倍]|个百分点)./,
  },
  {
    kind: "conditions",
    before: /(?:凡|对|如|若|每|按照?每|不少于|满|达到|超过|年龄|投资额|注册资本)$/,
    behind: /^的(?:企业|项目|单位|人员|个人|地区|城市|县|家庭|学校|机构|群众|农户|产品)/,
  },
];

/** Nouns behind 个 that make a list of names, no count to reach（四个方面, 三个阶段）. */
export const aspects =
  /^(?:方面|环节|领域|阶段|层面|维度|原则|意识|自信|维护|确立|坚持|转变|关键|重点方面|统一|导向|体系)/;

/** What a time is an aim of（办理时限, 使用寿命）. */
export const timeNouns = /(?:时间|时限|期限|周期|年限|寿命|时长|工期|天数|时数|学时|课时|用时|龄)$/;

/** Counts of one are articles rather than figures（一个窗口, 一支队伍）. */
export const articleUnits =
  /^(?:个|种|支|条|项|批|次|张|把|道|块|份|类|件|套|场|本|座|所|家|名|位|片|股|方面|站|键|门|户|天|年)/;

/** Where the words behind a figure turn to what it is to become, or to what no figure counts（10个产业集群和一批产业园区）. */
export const restEnd = /(?<=.)(?:[和及、与]|以及)(?:一批|一系列|若干)|(?<=.)(?:成为|作为|争当|打造成)/;

/** Before 每月, 每年 in a measure（每人每月1500元, 每亩每年）: no frequency. */
const forOne = "每[人户名生家亩头台辆位]";
const everyTime = "每(?:半?年|个?季度|个?月|周|日|[\\d两二三四五六]{1,2}(?:年|个月|周|天|日|个季度))";
export const forEachOne = new RegExp(`${forOne}$`);
/** For whom and how long a sum is, within the words before its verb（低保标准每人每月|不低于900元）. */
export const perHeadTime = new RegExp(forOne + everyTime);
/** For whom it is, at the end of those words（检查费用每人|不低于120元）. */
export const forEachAtEnd = new RegExp(`(?<=.{2})${forOne}$`);
/** Frequencies and times inside a noun phrase; they belong to the deadline. */
export const frequencyWords = new RegExp(
  `(?:${forOne}|平均)?${everyTime}|[\\d一二两三四五六七八九十]{1,2}年(?:之内|以内|内)(?=累计)|(?<=.{2})${forOne}$`,
);

/** A limit of months inside a noun phrase（问题3月底前整改率）; it is the deadline. */
export const monthLimit = /(?<=.{2})(?:[12]\d{3}年)?\d{1,2}月(?:[底末]|中旬|\d{1,2}日)?(?:之|以)?前(?=.{2})/;
/** What leads to a share of those just named. */
export const amongThem = /^[，；]?其中[，：]?$/;
/** Verbs of what somebody has or is, which open a predicate without its subject（其中60%达到本科学历）. */
const predicateVerbs =
  "达到|具有|具备|拥有|持有|取得|获得|通过|完成|为|是|符合|接受|纳入|进入|建有|建成|开展|实现|配备|掌握|参加";
export const predicateAlone = new RegExp(`^(?:${predicateVerbs})`);
/** A clause without a figure by its subject and such a predicate; group whom. */
export const predicateFrom = new RegExp(
  `^(?<whom>[^，；]{2,20}?)(?:基本|全部|普遍|应|要|均|都|须|必须|一律)*(?:${predicateVerbs})`,
);

/** A subject that is only a place: it limits the indicator of the clause before（事项达到100项，试验区达到150项）. */
export const placeOnly =
  /^(?:其中)?[^率量数额度]{0,12}(?:试验区|开发区|高新区|示范区|地区|省|市|县|区|州|盟|旗|乡镇|城市|农村|城镇|县（市、区）|县（区）|区（县）|市（州）)$/;

/** A place or level for the whole of the words before a verb（设区市|建成2个、县（市）|至少建成1个）. */
export const placeAlone =
  /^(?:[省市州盟县区旗乡镇村]级|[^，。；、\d]{0,6}(?:[市州盟县区旗乡镇村]|街道|社区|城区|园区|农村|山区|平原|地区|县（市）|县（市、区）|县（区）|区（县）|市（州）|市（县）))$/;

/** Verbs of change that may take what they change as an object in the middle of a clause（整治项目削减烟尘排放2万吨）. */
export const objectChanges: ReadonlySet<string> = new Set([
  "削减",
  "减少",
  "压减",
  "增加",
  "节约",
  "节省",
  "降低",
  "压缩",
  "净增",
]);

/** Nouns that a verb forms with what follows（制造业, 增长率, 服务费, 上市公司, 养护工程60公里, 建设用地; 培训时间不少于40学时）: no verb there. */
export const nounForming =
  /(?:总[值量额产]|(?<=上市|挂牌)(?:公司|企业)|(?<=合作)社|(?<=服务)(?:站|队|点)(?!建)|(?<=养殖|种植|加工|生产|制造|流通|屠宰)(?:企业|公司)|(?<=养殖|种植|加工|繁育|经营|生产|制造|流通|收储|屠宰|培训|孵化|研发|检测|监测|检验|救助|安置|展示|交易)(?:大?户|场[所站]?|厂|基地|园区?|小区|区|合作社|中心|机构|站点?|点|班|线|车间|断面|平台|实验室|市场)|(?<=养护|绿化|改造|整治|治理|修复|加固|更新|修缮|维修|处理|保护|搬迁)工程(?=\d)|(?<=建设)用地|(?<=更新改造|技术改造|基本建设|工程建设)(?:投资|资金)|(?<=新增)建设用地|(?<=具备)条件的|产权|比|业(?![态务主绩])|者|率(?!先)|额(?!度)|费(?!用)|员(?!工)|型|性|量(?!化)|商(?![贸务标])|值|度(?!假)|价|(?<=培训|轮训|实训|研修|培养|检查|巡查|督查|抽查|检测|监测|检验|检修|维修|维护|改造|修复|治理|整治|处理|处置|运输|配送|救援|演练|宣传|招聘|宣讲|调研|走访)(?:时间|时长|时数|频次|频率|次数|经费|费用|成本|周期|面)(?=(?:每[人户名家个亩台辆])?(?:每年|年均|平均|累计|总|均|应|要|须)*(?:不[少低高多大]于|不超过|不得|不足|高于|低于|至少|[达约]\d|为?\d|控制在|保持在)))/y;

/** The particle that makes what stands before it an attribute. */
export const attributive = "的";

/** How often something is done（每季度调度1次）: no count to reach. */
export const occasions: ReadonlySet<string> = new Set(["次", "轮", "遍", "回"]);

/** Before the age from which something is granted（男性从60岁、女性从55岁起）, and what it may change to. */
export const ageUnit = /^周?岁$/;
export const fromAge = /[从自满]$/;
export const toAge = /[到至为][一二三四五六七八九十\d]/;

/** Opens the starting level of a change（由7家增至16家, 从目前的60%提高到80%, 由“十三五”末的45%提高到60%, 由法定的20个工作日压缩至9个）. */
export const startPhrase =
  /(?:从|由)(?:现有|现状|目前|现在|现时|现行|当前|原来|原先|原有|原定|原计划|原规划|规划|计划|原|最初|法定|规定|承诺|去年|上年|“[一二三四五六七八九十]+五”(?:期?[末初]|时期)?|(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年(?:底|末|度)?|\d{2,3}年度?)?[的之]?$/;

/** The same with the noun of what is measured（由家庭人均收入8000元以下提高到12000元以下）, before a verb of a level alone. */
export const startNoun = /(?:(?<![服听顺遵])从(?!事)|(?<![自理事缘])由(?!于))[^，。；、\d]{2,14}$/;

/** Between a year and the figure of its level（2019年|同期水平的|95%）. Regular expression source. */
const yearsLevel = "(?:同期)?(?:平均|年均)?(?:水平)?的";
/** Nouns of what is a share by itself. Regular expression source. */
const shares = "率|比重|占比|比例|[程密浓]度";
/** How verbs end before a year that they take a level of（恢复|到2019年, 控制|在2020年）. Regular expression source. */
const reaching = "[达复升高加展长大定持降低减少缩小落制压][到至在]$";

/**
 * A level of a year: what the figure behind it tells is reached then, was then, or is a multiple or a share of what was（增加到2025年的600家,
 * 比2010年的45万吨减少…, 达到2020年的2.4倍, 恢复到2019年同期的90%）.
 */
export const levelOfYear = new RegExp(
  `(?:[到至达为是在比较]|相当于)(?:([12]\\d{3})年[底末度]?|“[一二三四五六七八九十]+五”(?:期?末)?)${yearsLevel}$`,
);
export const ofYear = new RegExp(yearsLevel, "y");
/** 达到11大类|41项: classes of what is counted, between a level verb and its count. */
export const classesBefore = /^\d{1,3}大?类$/;
/** What is a share by itself: a share of a year's level can't be meant（森林覆盖率提高到2025年的45%）. */
export const ownShare = new RegExp(`(?:${shares})$`);

/** What use and emission are held against（单位地区生产总值|能耗和碳排放）, and such members of a list as share it. */
export const perOutput =
  /^(?:单位(?:(?:地区|国内)?生产总值|GDP|产值|产品|工业增加值|面积|建筑面积)|[万亿]元(?:(?:地区|国内)?生产总值|GDP|工业增加值|产值))/;
export const usePerOutput =
  /^(?!.*(?:总量|主要|人均|全社会)).{0,4}(?:能耗|水耗|电耗|碳耗|用[水能电地]量?|[能水]源消耗|二氧化碳排放|碳排放)(?:量|强度)?$/;

/** The unit of a multiple of a level. */
export const times = "倍";

/** What stands before and behind a date; `far`: words far before it count too. */
export interface DateContext {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly far?: true;
}

/** What stands before and behind a date that a change is measured against（比2020年底, 较“十三五”末, 与2020年末相比, 由2020年底的60%）; 占比 is a measure. */
export const comparedDates: readonly DateContext[] = [
  { before: /(?:(?<!占|之|配|性别|师生|医护|床护|产出)比|较|相?较于|相比于)$/, behind: /^/ },
  { before: /[与同和]$/, behind: /^(?:水平)?相比/ },
  { before: /[从由]$/, behind: /^[的之]?\d/ },
  { before: /在$/, behind: /^的?基础/ },
  { before: /以$/, behind: /^为基[数准期]/ },
  { before: /$/, behind: new RegExp(`^${yearsLevel}[\\d.一二两三四五六七八九十]{1,6}倍`) },
  // 恢复至2019年水平
  { before: new RegExp(reaching), behind: /^(?:同期|同等)?(?:平均|年均)?水平|^同期/ },
  // 恢复到2019年的90%; not 由30%增加到2025年的35%, 覆盖率提高到2025年的35%
  {
    far: true,
    before: new RegExp(`(?<!(?:[由从]|${shares})[^，。；]{0,20})${reaching}`),
    behind: new RegExp(
      `^${yearsLevel}(?:[\\d.]{1,6}\\s?(?:%|成)|百分之|[一二两三四五六七八九]成|[一二两三四五六七八九十]{1,3}分之|[一1]?半|\\d/\\d)`,
    ),
  },
];

/** Behind a date: since when a thing is there, part of its name（2000年底前|建成的小区, 2005年前|注册登记的货车）; not 到2025年建成的, 2025年前建成了. */
export const sinceThen =
  /^[^，。；：、的\d]{0,6}(?:建成|竣工|建造|修建|注册|登记|出厂|生产|投产|运营|使用|入住|交付|出生|入学|毕业|退役|退休|入职|入伍|签订|开工|获批|批准|认定|设立|成立|立项|下放|搬迁|移民)的(?!\d)/;

/** Behind an age in months or years: those who are no older（6个月内|婴儿纯母乳喂养率; not 6个月内|幼儿园完成整改）; and the age. */
export const ofThatAge = /^的?(?:纯?母乳|婴幼?儿|幼儿(?!园)|新生儿)/;
export const infantAge = /^[\d一二两三四五六七八九十]{1,3}(?:个月|周?岁)(?:以?内|以下)$/;

/** Dates that set no deadline, for they are part of a name or of a sum: the goal of another plan（2030年前碳达峰目标, 锚定2035年远景目标）, 每人每月. */
export const namedDates: readonly DateContext[] = [
  {
    before: /$/,
    behind:
      /^(?:实现)?碳(?:排放)?达峰(?:(?:[、和与]|[、和与][12]\d{3}年前)碳中和)?(?:目标|任务|要求|工作|行动|愿景|战略|承诺)/,
  },
  { before: /$/, behind: /^(?:实现)?碳中和(?:目标|任务|要求|工作|行动|愿景|战略|承诺)/ },
  {
    before: /(?:为实现|落实|按照|围绕|对标|对照|锚定|着眼|下达的?|国家)$/,
    behind: /^[^，。；]{0,14}(?:目标|任务|要求|愿景|蓝图)/,
  },
  { before: forEachOne, behind: /^/ },
  // 达到2003年教育部颁布的《…标准》
  {
    before: /$/,
    behind:
      /^[^，。；]{0,16}(?:颁布|颁发|发布|印发|出台|制定|制订|修订|公布|下发|批准|批复)的(?:《|[^，。；]{0,12}(?:标准|规范|办法|条例|意见|规划|纲要|方案|目录|名录|通知|文件|要求|规定))/,
  },
];

/** Before the date of a stage in brackets（第一阶段（|2023年）：建成20个）. */
export const ofStage = /(?:阶段|步|期)[（(]$/;

/** The year of the date before it（到2030年，当年新增…）. */
export const thatYear = "当年";

/** Between the year that a time is counted from and the time（2021年起，力争|用3年时间）. */
export const fromThen = /^[，,]?(?:力争|争取|计划|确保|连续|利用|通过)?$/;

/** Words at the head of a date that tell where a change starts. */
export const dateHeads = "由从在到至";

/** What shares out a list of figures over a list of names or dates, one for one. */
export const respectively = /分别|各自/;

/** Names that no part of is a modifier of another（化学需氧量、氨氮排放量）. */
export const wholeNames = /需氧量|氧化[物硫碳]|有机物|颗粒物|氨氮|总[磷氮]|污染物|重金属/;

/** A pollutant whose name ends as a measure does（化学需氧量和氨氮排放总量）. */
export const noMeasure = /需氧量$/;

/** The last member of a list that names only some（民族医药等优势产业合格率）; 等级 and 等候 are words. */
export const openList = /..等(?![级候额效离同次])[^、]{2,}/;

/** Each place of a kind（每个街道, 各县（市、区））. Regular expression source, then at the end of words. */
const eachPlaceSource =
  "(?:每(?:一?[个家所座户])?|各)(?![年月季周天日\\d])[^，；。\\d]{0,6}(?:[县市区旗州盟乡镇村校院园站所处]|(?<!重)点|街道|社区|企业|单位|产业|行业|领域|团队|部门|居委会)(?:（[^（）]{1,10}）)?";
const eachAdverbs = "(?:平均|重点|着力|至少|最少|[要应须需都均各再新可]|力争|确保|原则上)*";
export const eachPlace = new RegExp(`^${eachPlaceSource}$`);
/** Before a verb of making: for each of what there is to be as many（每个街道|至少, 每万人|拥有3名医生）; behind 为 and 对 it is part of what is done. */
export const eachBeforeVerb = new RegExp(
  `(?<![对为向给])(?<each>${eachPlaceSource}|每(?:\\d+|[一两二三四五六七八九])?[十百千万]*[人户名位]口?[^，；。、\\d]{0,6}?)${eachAdverbs}$`,
);
/** The same of places alone. */
export const placesBefore = new RegExp(`(?<![对为向给])${eachPlaceSource}${eachAdverbs}$`);

/** 有 before a count（有3家企业获奖）. */
export const existing = /^(?:全[省市县区国州盟旗]|[我本][省市县区国州])?(?:至少|应|要|须|各|共)*有$/;
/** The same behind the places that each have as many（各县有1所医院）. */
export const having = "有";
export const eachHas = new RegExp(`^${eachPlaceSource}(?:至少|应|要|须|都|均|各)*有?$`);

/** What those counted in a list do together（3家企业、2名个人｜获得质量奖）. */
export const sharedPredicate =
  /(?<=.)(?:获得|获评|获批|荣获|入选|入围|进入|跻身|迈入|通过|达到|纳入|列入|创建|建成|成为|取得|实现|完成|晋升|升级|上市|挂牌|参加|参与|进行|开展|提供|享受|建有|设有|建立|设立|配备|拥有|实行|推行|接受|接入).*$/;

/** What sums up the names of a list behind it（江南、江北两个片区, 省、市两级）. */
export const apposition = /(?<=..)[两二三四五六七八九十\d]{1,2}(?:[个大家所座条类种级]|[^、]{1,2}$)[^、]{0,6}$/;

/** 分别, 均 inside a noun phrase, before the noun of measure（A、B分别占比）. */
export const eachInside = /(?<=.{2})(?:分别|各自)(?=[^，]{2,8}$)/;

/** What brings about a change of something else（平台带动销售额增长8%）: its own words belong neither to indicator nor to action. */
export const causative = /^[^、]{2,}?(?:带动|拉动|助力|推动|促进|支撑|确保|引导|促使|使(?![用命得者馆节]))(?=.{4,}$)/;

/** Nouns of what is measured. Regular expression source. */
export const measureNouns =
  "[率量数额值度比]|面积|里程|收入|支出|投资|投入|产值|产出|规模|比例|比重|成本|余额|能力|半径|时间|时限|年限|寿命|人次|人口";
/** Nouns that end in a measure of their own（起数, 人数, 覆盖率）: no head of another is added to them. */
export const ownMeasure = new RegExp(`(?:${measureNouns})$`);
/** 在 between a measure and a bounded figure is its verb（入园率均|在95%以上, 增幅|在15%左右; not 在5个以上县开展）. */
export const standing = "在";
export const standingMeasure = new RegExp(
  `(?:${measureNouns}|[增降涨跌]幅|增速)(?:都|均|总体|平均|基本|始终|一直|[要应须])*$`,
);

/** What a sum before it sizes（50亿元项目6个）. */
export const worthNouns =
  /^(?:的|级|重大|重点|工业|产业|新开工|外资|内资|招商|单体)*(?:项目|企业|产业集群|园区|村|镇|乡镇|强县)/;

/** A size without the noun of its kind（50亿元以上的达到10家）, and the noun of the size before it. */
export const bareSize = /[\d一二三四五六七八九十百千万亿](?:[元亩吨]|[^，、]{0,6}以[上下内])$/;
export const nounOfSize = /[\d一二三四五六七八九十百千万亿](?:[^，、]{0,6}以[上下内]|[元亩吨])(的?[^，、的\d]{2,})$/;

const bound = "超过?|突破|高于|大于|过|达到?|在";
const size = `(?:${bound})?(?:[\\d.]{1,8}[十百千万亿]{0,2}|[一二三四五六七八九十百千万亿两]{1,6})(?:美?元|亩|吨|人|张|头|平方米|千瓦|户)(?:以[上下内])?`;
/** Sizes of one noun in a list（年产值|超过100亿元、50亿元|的企业）, what joins them, and how each is bounded: before it, behind it. */
export const sizesListed = new RegExp(
  `^(?<head>[^、]{0,40}?)(?<sizes>${size}(?:[、和及与]${size}){1,5})(?<noun>的?[^、\\d]{2,40})$`,
);
export const sizeMarks = /[、和及与]/;
export const sizeBound = new RegExp(`^(?:${bound})`);
export const sizeFloor = /以[上下内]$/;
/** A size alone（超500亿元; 50亿元以上）, and what is measured before the first of them（年营业收入|超1000亿元）: group 1. */
export const sizeAlone = new RegExp(`^${size}$`);
export const sizeWithNoun = new RegExp(`^${size}的?([^\\d、，]{2,12})$`);
export const measureOfSize = new RegExp(`^([^\\d、，]{2,40}?)${size}(?:的?[^\\d]{2,40})?$`);

/** The level of a kind without its noun（10家国家级、50家省级平台）. */
export const bareLevel = /(?:[级型类性层]|以上|规格)$/;

/** A level for the whole of a name（省级1000家）, and one at the head of the name before it（国家级|龙头企业100家）. */
const adminLevels =
  "(?:国家|世界|省部|部|省|自治区|直辖市|市州|市|州|盟|县区|县|区|旗|乡镇|乡|镇|村)级(?:及?以[上下])?";
/** A size for the whole of a name, as a level is（千亿级企业1家、百亿级20家）. */
const sizeLevels = "[一二两三四五六七八九十百千万\\d]{0,4}[亿万](?:元|斤|吨)?级";
export const levelAlone = new RegExp(`^(?:${adminLevels}|${sizeLevels})$`);
export const levelHead = new RegExp(`(?:${adminLevels}|${sizeLevels})(?![，、及]|和(?![谐睦美]))`);

/** Units of households, and of those who live in them: one statement counts both（搬迁5万户、18万人）. */
export const householdUnits = /^[十百千万亿]*(?:户|个?家庭)$/;
/** Units of works, dwellings and places, of who lives there, and of their size（小区120个、3.5万户、280万平方米; 道路20条、30公里）. */
export const workUnits = /^[十百千万亿]*(?:套|间|栋|幢|个|处|座|条|片|宗|段|块)(?:[（(][套间][)）])?$/;
export const sizeUnits = /^[十百千万亿]*(?:亩|公顷|平方(?:米|公里)|公里|千米)$/;
export const personUnits = /^[十百千万亿]*(?:人|口|名|人口)$/;

/** A word in Latin at the head of a member（PM10, GDP）. */
export const latinWord = /^[A-Za-z][A-Za-z0-9.]*/;

/** A level at the head of a member: it has one of its own（三级医院、二级医院）. */
export const levelStart = /^(?:[一二三四五省市县国乡部]级|[甲乙]等)/;

/** The first half of 以上, 以下: no word ends in it. */
export const openBound = /以$/;

/** Characters that close a word of three or more（服务业, 厦门市, 幼儿园）. */
export const wordEnds = /[业市县区省州镇乡村园馆院校厂站所者品率性]/;

/** A unit that names a class of size（10万吨级泊位）, and a round sum in Han numerals that does（百亿元企业, 千亿级产业集群）. */
export const sizeClass = /级$/;
export const roundSum = /^[十百千万亿五一]{1,3}[亿万]?元?级?$/;

/** Verbs of making that stand between a measure and its figure（固定资产投资完成300亿元）. */
export const reachingVerbs: ReadonlySet<string> = new Set(["完成", "实现", "新增", "净增", "达成"]);

/** Between a value and a higher one to be tried for（增长6%以上，力争6.5%）. */
export const anotherTry =
  /^[，、；]?(?:并|且|同时)?(?:力争|争取|确保|努力|奋斗目标|年均|平均每年|累计|(?:力争)?到[12]\d{3}年(?:底|末)?(?:累计)?)(?:为|是|达|达到)?$/;

/** The same before a verb: 增长6%左右，力争|达到6.5%. */
export const tryToReach = /^[，、；]?(?:并|且|同时)?(?:力争|争取|努力)$/;
/** Verbs that say no more than that a value is come to. */
export const reachVerbs: ReadonlySet<string> = new Set(["达到", "达", "实现", "完成", "为", "到"]);

/** Between a count and as many at least of the same in each place（建成食堂20个，每个乡镇至少建成1个）. */
export const inEach =
  /^[，、；](?:其中|并|且|确保|力争|实现|做到)*(?<place>每(?:一?[个家所座户]|[百千万]{1,2}[户人名])?[^，；。年月季周天日\d]{0,6}?(?:[县市区旗州乡镇村校院园站所处点]|街道|企业|单位|产业|行业|领域|团队|部门|居民|人口|学生|老年人|职工|群众)(?:（[^（）]{1,8}）)?)(?:都|均|要|应|须|必须|力争|原则上|各)*(?<least>至少|不少于|最少)?(?:要|再|新)*(?:建成|建设|新建|建有|建立|培育|打造|创建|有|拥有|安排|配备|配齐|设立|设置|落实|完成|开展|组织)?(?:不少于|至少)?$/;

/** A deed that ends an indicator, in the place of which another may stand（改造开工2万套、基本建成1.5万套）. */
export const deedAtEnd = /(?<=.{2})新?(?:开工|建成|竣工|投产|完工|交付|启动|入库|落地|完成|新增)$/;

/** What leads to an aside in a bracket（其中高速铁路2500公里, 含公共充电桩5万个）, and what opens a note that is none（不含…, 约700米, 每亩…, 2020年为30%）. */
export const asideLead = /^(?:其中[，,：:]?|内?含有?|包括|包含)/;
export const noAside =
  /^(?:不含|含税|约|占|每|按|以|共|累计|总计|合计?|折合|相当于|其余|原(?:为|定|计划|目标)|[12]\d{3}年)/;

/** A rate that says what it is a rate of, and so needs no sign（万车死亡率, 亿元生产总值事故死亡率）. */
export const rateOfBase =
  /(?:[十百千万亿]{1,2}(?:车|人|吨|元|户|辆|架次|公里|平方公里|小时|工时)|每[^，]{1,8})[^，]{0,16}率$/;

/** What has a size and is not counted: behind 的 it is what is made（形成1000万吨以上的回收利用能力）. */
export const sizedNouns = /(?:能力|产能|规模|库容|容量|装机|储备|供给|面积|贷款|授信|信贷|融资|投资)$/;
/** What the works of a verb before it amount to（新建水库1座，总库容…）: what they take up（占地, 总投资）is told in passing. */
export const amountNouns =
  /^(?!现有|已有)[^，、]{0,8}(?:库容|容量|装机|产能|(?:[生处供发输储运接][^，、]{0,6}|[水货电气热])能力|[供处][^，、]{1,3}规模|(?:灌溉|服务|覆盖|治理|水土流失|供[热暖])面积|[年日][^，、]{0,4}[发供产]?[电水气热]?量|(?:线路|管[道网线]|渠道|[堤岸道路])[^，、]{0,2}(?:长度?|里程)|受益(?:人口|面积|群众|户数))$/;
/** Nouns of what is reached, the same in clauses side by side（整车产能达到150万辆，电池产能20万套）. */
export const levelMeasure =
  /(?:产能|产量|产值|容量|装机|能力|规模|面积|里程|收入|数量|总量|总数|余额|金额|[客货]运量|吞吐量|交易额|销售额)$/;
/** A share whose whole is named before it（税收收入230亿元，占比71.8%）. */
export const shareAlone = /^(?:占比|比重|比例)$/;
/** A modifier of one word, shared whole（新能源公交车、出租汽车占比）. */
export const wholeModifier = /^(?:新能源|规模以上|规上|高新技术|专精特新|公办|民办|省级|市级)/;
/** Units that count kinds and topics, not what is made（投资、消费两项指标）. */
export const kindUnits: ReadonlySet<string> = new Set(["项", "种", "类", "方面", "大类", "者", "级", "方", "端", "头"]);
/** What is so large as the figure before it and 的 say（解决3万人的饮水困难, 完成50万亩的建设任务）. */
export const taskNouns = /(?:任务|问题|困难|缺口)$/;

/** 为1000名残疾人提供康复服务: whom something is done for, and the verb behind. */
export const serving = "为";
export const served =
  /^[^，；为]{1,20}?(?:提供|开展|实施|办理|发放|配备|配置|解决|购买|建立|落实|改造|组织|更换|更新|加装|安装|铺设|增配|添置|进行|修建|修缮|建设|减免|赠送|购置|解答|送)/;

/** Behind a figure, those whom something is done for（为65岁以上老年人…）. */
export const someone = /^[^，、]{0,6}(?:人|者|员|家庭|[农住商]?户|儿童|妇女|青年|学生|群众|居民|职工|企业|学校|单位)/;

/** An indicator that says for whom something is done（为残疾人提供服务）: it commits as a verb does. */
export const servingDeed = /^(?:为|给|面向|帮助)(?=.{4})/;

/** Verbs by which something reaches a share of others（助餐点覆盖80%以上的村）. */
export const reachedShare: ReadonlySet<string> = new Set(["覆盖", "惠及", "服务", "进入", "接入", "延伸至", "辐射"]);

/** What a deed rests on, before its verb（依托大型企业建设基地5个）. */
export const resting = /^(?:依托|围绕|面向|利用|借助|结合|立足|依靠)/;

/** Words behind a named set that say it will be so（等2个园区纳入试点）. */
export const achievedWords =
  /入选|纳入|列入|获|建成|完成|竣工|投产|投用|通车|开通|开工|落地|升格|升级|达到|达标|实现|上市|挂牌|通过|取得|成为/;

/** 等 at the end of what is counted behind it（床位、护理设备等|500件）. */
export const openEnd = /(?<![一二三四五六七八九高中初同优平相均差对])等$/;

/** The end of a list of names before a count（等6条高铁）. */
export const listedSet = /等$/;

/** What stands before a verb and makes a noun of it（总投资, 年产出）. */
export const nounPrefix = "总";

/** The mark between members of a list. */
export const listMark = "、";

/** What a list before a count is: from the last mark between clauses on（自然修复、辅助修复和生态重塑三种方式）. */
export const namedList = /[^，；：。]*$/;
/** Its last two members. */
export const lastJoint = /[和与及][^和与及、]{2,16}$/;

/** The name of a currency before an amount（人民币30亿元）, and the characters that such names end in. */
export const currencyName = /(?:人民币|新台币|台币|港币|澳门币|美金|欧元|日元)$/;
export const currencyEnds = "币金元";

/** What makes the verb of a level of one of change, also behind its object（提高…至, 压缩…到）. */
export const levelParticles = "至到";

/** Units of multiplication: a figure with one is an amount of change（翻一番, 实现翻番）. */
export const multiples: ReadonlySet<string> = new Set(["番"]);

/** Nouns of share that close a subject（占床位总数的比例不低于55%）: what stands before them is no base. */
export const shareNouns = /(?:比重|比例|份额|占比|百分比)$/;

/** Comparators that modify the figure and govern nothing（至少有1个）. */
export const adverbialComparator = /^[至最约近大]/;

/** What a level is counted by, between verb and figure（达到每千人5张）. */
export const perHead = /^每/;
/** Comparators that may stand before the verb instead of the figure（至少建成1所）. */
export const modalOps: readonly (readonly [word: string, op: ">=" | "<="])[] = [
  ["至少", ">="],
  ["最少", ">="],
  ["至多", "<="],
  ["最多", "<="],
];

/** Before 条件: those in which people work or live, which are to get better（改善办学条件, 生产生活条件）. */
const workConditions =
  "(?<!(?:办学|教学|学习|生产|生活|居住|人居|住房|工作|办公|执法|就医|医疗|服务|出行|交通|通行|作业|就业|饮水|供水|灌溉|科研|创新|环境|建设|设施|基础|发展|保障|安全|技术|装备|硬件|仓储)(?:基础|基本)?)(?<!(?:改善|优化|提升|完善|创造|夯实)[^，。]{0,8})";
/** Headings of rules about who may apply and what is punished: their figures are conditions, no aims. */
export const ruleHeading = new RegExp(`${workConditions}条件|资格|罚则|法律责任|评分|打分|考核细则|计分|申报范围|奖惩`);

/** Verbs of making that only help another verb（实现覆盖率超过70%）. */
export const helpingVerbs: ReadonlySet<string> = new Set(["实现", "建成", "完成", "形成", "推动", "促进"]);

/** Verbs that make a noun of what they stand before, as they make one of a measure（研发投入, 服务人数, 参与企业, 检测服务收入）. */
export const nounVerbs: ReadonlySet<string> = new Set(
  "研发 检测 服务 转移就业 销售 生产 加工 出口 进口 参与 参加 入驻 受益 惠及 治理 交易 贷款 融资 消费 储存 监测 经营 管理 发明 流转 监管 检验 审批 办理 使用 应用 登记 注册 签约 备案 认定 托管".split(
    " ",
  ),
);

/** Measures that, bare behind a verb, make a noun with it（建设里程, 改造面积, 培训人数; but 建设公园面积30亩）. */
export const bareMeasure =
  /^(?:总?(?:里程|规模|面积|周期|工期|能力|产能|时速|库容|容量|吨位|长度|用地|数量|数|人数|户数|人次|次数|金额|总?额|总量|比例|覆盖面))$/;

/** Verbs of which a bare measure is the object where no comparator stands for the verb（新增产能50万吨, 完成面积30万亩）. */
export const measuredVerbs: ReadonlySet<string> = new Set(
  "新增 净增 增加 增设 新建 完成 实现 形成 达成 扩大 提高 提升 缩短 压缩 压减 减少 降低 突破 盘活 控制 获得 争取 具备 拥有 补充 腾出 释放 淘汰 化解 退出 压减了".split(
    " ",
  ),
);

/** Words of measure for things that are counted; other units measure size（2万平方米以上的建筑 names a kind of building）. */
export const countingUnits =
  /^[十百千万亿]*(?:个|户|家|名|人|项|所|座|件|条|台|套|村|县|镇|乡|种|类|处|辆|支|次|场|批|位|口|头|只|株|栋|间|张|部|片|对|市|园|社|校|院|站|点|艘|架|款|本|%|‰)/;

/** Words of measure that count what is named behind them, also with 的（提供3000个以上的岗位）; behind others 的 makes a size of the figure（100张床位以上的医院）. */
export const classifiers =
  /^[十百千万亿]*(?:个|家|名|项|所|座|件|条|台|套|处|场|批|支|次|种|类|款|艘|辆|篇|部|本|份|场次|人次)$/;

/** The word of measure that may count anything. */
export const anyThing = "个";

/** The verb that stands for reaching something（实现产值100亿元, 实现覆盖率45%）. */
export const doing = "实现";
/** Verbs behind what is counted, with its figure right behind them（规上企业新增60家, 普通高中新建8所）. */
export const addingVerbs: ReadonlySet<string> = new Set(["新增", "净增", "增加", "新增加", "再增加"]);
/** The same of what is built. */
export const buildingBehind: ReadonlySet<string> = new Set([
  "新建",
  "迁建",
  "改建",
  "扩建",
  "改扩建",
  "续建",
  "重建",
  "新改扩建",
]);
/** Who builds, before such a verb. */
export const builder = /(?:局|厅|委|部|办|政府|公司|集团|中心|企业|单位|院)$/;

/** A limiting phrase that fills its clause and ends in a kind of place or body（在人口20万以上的县城，）: group 1 is the phrase. */
export const conditionPlace =
  /^[在于]([^，。；]{2,100}?(?:城市|县城|县区|乡镇|农村|城镇|城区|园区|景区|街区|社区|企业|学校|医院|单位|机构|场所|路段|河段|流域|省份|市县|全省|全市|全国))(?:内|中|里|上)?$/;

/** What a limiting phrase begins with. */
export const conditionHeads = "在于";

/** Verbs that state what is（总面积为1.6万平方公里）: a fact where no date or goal section makes it an aim. */
export const statingVerbs: ReadonlySet<string> = new Set(["为", "是", "相当于", "保有", "拥有", "建有", "设有"]);

/** Nouns of shares and rates: a figure without unit behind one has lost its sign. */
export const rateNouns = /(?:率|比重|比例|占比|份额|增速|增幅)$/;

/** A wide colon with what follows it in a ratio（4：6比例, 5：3：2的比例分担）; behind any other colon something new begins. */
export const ratioBehind =
  /^：\d{1,3}(?:\.\d{1,2})?(?:：\d{1,3}(?:\.\d{1,2})?){0,2}(?:$|[，。；、）]|的?(?:比例|标准)|的?比[率重]?|分担|承担|负担|分摊|配套|出资|配比|以[上下内])/;

/** Behind a share: it is kept for something（不低于60%的公益金用于养老服务, 不少于40%的份额预留给中小企业）. */
export const spentShare = /^的[^，的]{2,24}(?:用于|用作|用来|投向|投入|预留给|留给|面向|安排给|划转)/;

/** What opens such a share and belongs to no indicator（每年要有不低于60%的资金用于…）. */
export const sharing = /^(?:要|应当?|必?须|需)?(?:有|拿出|确保|保证|安排|按照?|以)$/;
