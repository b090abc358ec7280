/** How tables of indicators（主要指标 of a five-year plan）head their columns and write their cells. Data only. */

/** The word that every head of such a table has, blanks inside it allowed. */
export const indicatorWord = /指[ \u00a0\u3000]{0,4}标/;
/** The same of a text that holds one of these: beside tasks the years that are aimed at（2025年目标）make a head, too. */
export const yearlyAims: readonly string[] = ["年目标", "年度目标", "年计划\t", "年任务\t", "年\t20", "年 | 20"];
export const indicatorOrAim =
  /指[ \u00a0\u3000]{0,4}标|年度?(?:目标|计划|任务)[值数]?(?=[\t|｜│┃ \u3000])|20\d\d年(?=[\t|｜ ]{1,3}20\d\d年)/;

/** What the head of a column says it holds; the first row that fits is taken. Blanks inside a head（指 标）are left out before. */
export type ColumnKind = "serial" | "indicator" | "unit" | "base" | "target" | "growth" | "group" | "due" | "other";
/** The head of a column of what was reached（2020年实际, 实现情况）, where nothing says that it is the state of today. */
export const doneHead = /^(?!.*(?:目前|现状|当前|现有|时限|时间|预计)).*(?:实际|实现|完成|达成)/;

export const columnHeads: readonly { readonly kind: ColumnKind; readonly head: RegExp }[] = [
  { kind: "serial", head: /^(?:序号|编号|项次|序|No\.?|NO\.?|№)$/ },
  { kind: "unit", head: /^(?:计量|指标|度量)?单位$/ },
  {
    kind: "group",
    head: /^(?:一级指标|(?:指标|目标|一级)?(?:类别|类型|分类|领域|体系)|维度|方面|门类|类|(?:关键|年度)?(?:策略|施政|绩效){1,2}目标|(?:业务|衡量)?(?:面向|构面))$/,
  },
  { kind: "due", head: /^(?:完成|达标|实现|目标)?(?:时限|期限|时间|年份|年度|年限)$/ },
  {
    kind: "other",
    head: /属性|备注|说明|责任|牵头|配合|来源|性质|时限|期限|完成时间|进度|^类型$|^(?:评估|评量|衡量|计算|统计)(?:体制|方式|方法|标准|公式|基准)$/,
  },
  { kind: "growth", head: /年均|年增长|增速|增长|累计|累积|增幅|变化|变动|升降|增减/ },
  { kind: "base", head: /现状|基期|基数|基准|基础值|实际|实现|完成|达成|现值|现有|当前|目前|期初|本底|预计/ },
  { kind: "target", head: /目标|预期值|规划|计划值|期末|指标值|愿景|展望/ },
  {
    kind: "indicator",
    head: /^(?:(?:主要|具体|核心|评价|监测|规划|发展|建设|目标|二级|三级|年度|预期|考核|(?:关键)?绩效(?:衡量)?|关键|衡量|评估)?指标(?:名称|内容|项目?)?|(?:主要|具体)?指标名称)$/,
  },
];

/** A head with one of these belongs to no table of aims: score sheets, staffing, lists of works. */
export const foreignHead = /分值|权重|得分|评分|扣分|计分|赋分|满分|编制|投资额|总投资|建设内容|建设地点|主要工作/;

/** A year that a change is held against（2022年比2017年增加）, which is not that of its column. */
export const yearBefore = /(?:比|较|与)(?:19|20)\d\d年?/g;
/** The year in the head of a column（2025年, 2025, 2025年目标）. */
export const columnYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** The same of the calendar of Taiwan（114年度目标值）, and what to add to it. */
export const minguoYear = /(?<!\d)1[0-3]\d(?=年)/g;
export const MINGUO_START = 1911;
/** Words of a text that aims at a year: 到2025年, 2025年底前, 2025年目标. */
export const aimedAt = (year: number) =>
  new RegExp(`[到至]${year}年(?!的\\d)|${year}年(?:底|末|年底|年末|\\d{1,2}月底)?[之以]?前|${year}年[度的]{0,2}目标`);
/** A column of change by the year, and one of change over the whole period. */
export const yearlyHead = /年均|年平均/;
export const totalHead = /累计|累积/;
/** What a head or note says of values in brackets: [ ]为五年累计数. */
export const bracketsSum =
  /(?:[[［〔【（(]\s*[\]］〕】）)]|方括号|中括号|括号)[^\n]{0,20}(?:累计|累积|总增|合计)|(?:累计|累积)[^\n]{0,6}[[［]|[[［]\s*(?:累计|累积)/;
/** A note that says of values in brackets what they are, whatever that is: [ ]内为全国平均值. */
export const bracketsExplained =
  /(?:[[［〔【（(]\s{0,3}[\]］〕】）)]|方括号|中括号|括号)(?:以?内|里|中)?(?:的)?(?:数字|数据|数值|数|值|指标)?(?:均|皆|都)?(?:为|是|系|指|表示|代表)/;

/** A cell of one character, and one of words in brackets: parts of a cell whose characters are set wide（指 标）or that has room before a bracket. */
export const loneCharacter = /^\p{Script=Han}$/u;
export const wordsInBrackets = /^[[［〔【（(][^\d（）()]{1,8}[\]］〕】）)]$/;
/** Marks between the cells of a line that has no tabs. */
export const pipes = "|｜│┃";
/** A cell without a value, or with words in place of one（持续提高）: no digit in it. */
export const noValue = /^[[［〔【（(]?[-－—–―─/／*﹣…]*[\]］〕】）)]?$/;
export const wordValue =
  /^(?:持续|稳步|逐步|进一步|大幅|明显|显著|不断|基本|保持|完成|达到|消除|清零|归零|全部|动态|全面|国家|省|控制|下降|上升|提高|提升|降低|减少|增加|稳定|实现|有所|优于|高于|低于|按|以|与|待|无)[^\d]*$/;
/** A cell with a value in words（提高1岁, 控制在9‰以内）. */
export const wordedValue =
  /^(?:提高|提升|下降|降低|减少|增加|增长|新增|控制在|降至|降到|增至|达到?|保持在?|稳定在|不低于|不少于|不超过|不高于|较|由|从|年均|累计)[^\n，。；]{0,6}\d[^\n，。；]{0,18}$/;
/** A cell of bodies that names none. */
export const noBody = /^(?:无|暂无|空|[-－—–―─/／*]+)$/;
/** A serial number in a cell of its own. */
export const serialCell = /^(?:[（(]?\d{1,3}[）)]?[.．、]?|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}、?)$/;

/** Signs and words before a value, with their ops. */
export const signs: ReadonlyMap<string, ">=" | ">" | "<=" | "<" | "~"> = new Map([
  ["≥", ">="],
  ["≧", ">="],
  [">=", ">="],
  ["＞", ">"],
  [">", ">"],
  ["≤", "<="],
  ["≦", "<="],
  ["<=", "<="],
  ["＜", "<"],
  ["<", "<"],
  ["≈", "~"],
  ["不低于", ">="],
  ["不少于", ">="],
  ["大于等于", ">="],
  ["不超过", "<="],
  ["不高于", "<="],
  ["小于等于", "<="],
  ["超过", ">"],
  ["高于", ">"],
  ["大于", ">"],
  ["低于", "<"],
  ["小于", "<"],
  ["约", "~"],
]);
/** The same behind a value. */
export const tails: ReadonlyMap<string, ">=" | "<=" | "~"> = new Map([
  ["以上", ">="],
  ["及以上", ">="],
  ["以下", "<="],
  ["及以下", "<="],
  ["（含）以上", ">="],
  ["（含）以下", "<="],
  ["以内", "<="],
  ["内", "<="],
  ["左右", "~"],
]);
const signWords = [...signs.keys()].sort((a, b) => b.length - a.length).join("|");
const tailWords = [...tails.keys()].sort((a, b) => b.length - a.length).join("|");
/** No mark that ends a serial number begins a unit: 1.创新指数 is a name. */
const unitWords =
  "(?:1?[/／]\\d{0,3}[十百千万亿]+人?|[^\\d\\s[\\]［］〔〕【】（）().．、][^\\d\\s[\\]［］〔〕【】（）()]{0,11}?)";
/** A value, alone in its cell: bracket, sign, number or range, unit, comparator, a value in brackets behind it（66[5.8]）or what says that it is a sum（9.5（累计））. */
export const valueCell = new RegExp(
  `^(?<outer>${signWords})?\\s{0,4}(?<open>[[［〔【（(])?\\s{0,4}(?:(?<yearly>年均(?:增长|增速)?)|(?<total>(?:[三五]年)?(?:累计|累积)(?:达到?)?))?(?<sign>${signWords})?\\s{0,4}` +
    "(?<minus>[-－−])?(?<number>\\d{1,3}(?:[,， \\u00a0]\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,9})?)(?:\\s*[-－—–~～至]\\s*(?<max>\\d{1,12}(?:\\.\\d{1,9})?))?\\s*" +
    `(?<unit>${unitWords})??(?<tail>${tailWords})?` +
    `\\s*(?:(?<close>[\\]］〕】）)])(?<unitBehind>${unitWords})??(?<tailBehind>${tailWords})?)?` +
    "(?<more>\\s*[[［（(〔]\\s*[-－−]?\\d[\\d.,]{0,11}%?\\s*[\\]］）)〕])?(?<sum>\\s*[[［（(〔【](?:[三五]年)?(?:累计|累积)[数值]?[\\]］）)〕】])?[*＊]?$",
);
/** A unit that says of how many（/10万, 1/10万, /万人）. */
export const perUnit = /^1?[/／]\d{0,3}[十百千万亿]+人?$/;
/** What leads from where things stand（由86%）in a cell of its own. */
export const fromWord = /^[由从自]/;
/** A size that goes before the unit of its row（1.2万 under 人）. */
export const sizeAlone = /^[十百千万亿]{1,2}$/;

/** The unit of all values at the end of a caption: （单位：亿元）, on the line before a table. */
export const captionUnit =
  /(?<!责任|牵头|配合|承办|负责|主管|实施)(?:计量|金额|数量)?单位[:：]\s{0,2}([^\s；（）()]{1,16})[）)]?\s*$/;

/** A unit in brackets at the end of an indicator（常住人口城镇化率（%））: group 1 is the unit. */
export const unitInBrackets = /[（(【[［]([^（）()【】[\]［］]{1,12})[）)】\]］]$/;
/** A line that is a bracket only: the unit of the head above it. */
export const bracketOnly = /^[（(【[［][^（）()【】[\]［］]{1,12}[）)】\]］]$/;
/** What stands before an indicator in its cell: 1., （1）, ①, 其中：. */
export const indicatorPrefix =
  /^(?:\d{1,2}(?:[.．、)）]|\s)\s*(?=\D)|[（(]\d{1,2}[）)]\s*|[①-⑳⑴-⒇⒈-⒛]\s*|[-—–*＊#]{1,2}\s*|其中[:：]?\s*){1,3}/;

/** The mark of a note behind a name. */
export const noteMark = /(?:[①-⑳*＊]|[（([]?注\d?[）)\]]?)$/;

/** Verbs of change that close the name of an indicator（单位产值能耗降低）. */
export const closingChange: readonly (readonly [RegExp, "rise" | "fall"])[] = [
  [/(?:年均|累计)?(?:降低|下降|减少|削减|压减|降幅|下降率)$/, "fall"],
  [/(?:年均|累计)?(?:提高|增长|增加|上升|提升|增幅)$/, "rise"],
];
/** What a change is held against, before its verb: 用水量比2020年|下降. Group 1 is the year. */
export const comparedWith = /(?:比|较|相比|与)((?:19|20)\d\d)年(?:相比)?$/;
/** An indicator that is a growth itself（工业增加值增速）. */
export const rateOfGrowth = /(?:增速|增幅|增长率|涨幅)$/;
/** An indicator that counts what is new: its sum over a period is no change of a level. */
export const countsNew = /新增|累计|新建/;
/** The action of a column of growth by the year, and its unit where the head names none. */
export const yearlyGrowth = { action: "年均增长", unit: "%" } as const;

/** A line behind a table that explains it: 注：[ ]内为累计数。 */
export const noteLine =
  /^(?:[（(【[]?(?:注|备注|说明|附注)[\d一二三①-⑨]?[】\])）]?[:：.、\s]|[[［]\s*[\]］]|[①-⑨*＊※])/;
/** The title of a table of what was reached. */
export const reviewTable = /(?:完成|实现|执行|达成|落实)情况/;
