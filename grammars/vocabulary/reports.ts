/** Words by which a figure is told, not aimed at. */

/** One look for all that may tell: most sentences hold none of it. */
export const tellingWords = /前|有|已|截|首次|比|[去上]一?年|年来|以来/;

/**
 * What turns a sentence to what is reached, from its place on; the named group says how.
 * - now: the time of what is told（目前, 截至, “十三五”以来, 近年来, 去年，）
 * - done: a deed that is done, a thing that there is（已建成, 共有, 现有）; what is set beside it as its ground is none（在现有42家的基础上, 从目前的60%）
 * - compared: a change against the year before, a rank reached（同比, 首次突破）: told as long as nothing aims at it
 */
export const turnsBack = new RegExp(
  [
    "(?<now>(?<![从由比较在以])目前(?!的?(?:水平|基础|状况|\\d))|截[至止](?!时间|日期)|以来(?=[，累共全我本已新年平连实])|(?<=[近多几两三四五六七八九十\\d])年来|(?<=^|[，；。：])(?:去年|上年|上一年)(?![基同水末底平]))",
    "(?<done>(?<![实出呈展体显再涌从由])现有(?!基础|条件|资源|政策|[^，；。]{0,12}基础上)(?=[^，；。]{0,24}[\\d一二三四五六七八九十百千万])|共有(?!产权)|已经?(?:达|有|建|完成|形成|培育|实现|累计))",
    "(?<compared>(?<!力争|争取|将|要|确保|计划)首次(?:超过|突破|达到|进入|跃居)(?![^，。；]{0,16}的)|同比|比上年|较上年|比去年|较去年|上年同期)",
  ].join("|"),
  "g",
);

/**
 * What turns a sentence to what is still to come: its firmness（力争, 确保, not 为确保 or 确保了）, or, as the group `deed`, words that do so
 * before a deed alone（再新增50座, 将建成）.
 */
export const turnsAhead =
  /力争|力保|务必|(?<!为|为了|以)(?:争取|确保)(?!了|到位|到(?![12]\d{3}|[“年今明]))|(?<deed>(?:拟|计划|努力|再|将|(?<![主重需摘纪])要|应|须))/g;
/** Before a deed it adds to it（再新培育）. */
export const anew = "新";
/** Behind a deed that is a noun or describes one（将建成的）. */
export const nounBehind = "的率";
/** How a date is worded up to which something is to be done（到2025年, 2024年底前, 年内）. */
export const dateAhead = /^(?:力争|争取|确保|计划)?到|[前内]$/;
/** Behind a date that says since when a noun is what it is（2000年底前建成的住宅）: when it tells nothing of the figure. */
export const datedNoun =
  /^(?:以前|之前|前|以后|之后|后)?(?:已|新|经)?(?:建成|建设|建造|竣工|投产|投运|投用|投入使用|开工|签订|注册|登记|成立|设立|入选|认定|评定|批准|印发|实施|发布|出台|毕业|购买|出让|供应|形成|新建|新增|完成|确定|下达|启动|列入|纳入|评估|普查)(?:投用|使用|生产)?的/;
/** How a date is worded that aims or limits a noun, and never tells（2020年底前, 以前）. */
export const beforeDate = /前$/;

/** What makes a sentence an aim, or leaves it open: nothing in it is taken for a report. */
export const openWords =
  /计划|规划(?![区期面用范])|拟(?!定)|将|力争|争取|目标|确保|保证|预[计期估定]|力求|努力|不低于|不少于|不超过|底前|前完成|(?<![供相反效适对响感])应(?![用急对])|必?须|(?<![主重需摘纪])要(?![求素点])|鼓励|支持|推动|加快|新增/;

/** What makes a sentence a report: it is done（已, 截至）, counted over a time that is over（去年, 同期）, or taken from statistics. */
export const reportWords =
  /(?<!自|业|不|而)已(?:经|于|获|有|巡|核|办|受|招|开|入|签|发|收|与|在|累|全)|截至|截止(?!时间|日期)|迄今|据统计|统计显示|据测算|去年|上年|同期|[去今]年以来|业已|业经/;

/** Around a date up to which is counted（截至8月, 至10月20日止）. */
export const upToBefore = "截";
export const upToBehind = "止";

/** A count that is made, its verb behind 共（共出动40人, 累计办理131件）. */
export const countedBefore = /(?:共|共计|总计|合计|累计)[一-龥]{1,4}$/;
/** The same right before the figure（受理申请、复议案件共131件）; where something is built or planned before it, it may be an aim. */
export const summedBefore = /(?:共|共计|总计|合计|累计|计有)$/;
export const makingWords = /建|改造|打造|培育|实施|安排|布局|创|引进|推广|种|完成/;
/** Sums of money are summed up in plans too. */
export const summedMoney = /元/;

/** What exists: a clause that opens with 有（另有120张床位, 有12家医院、3家诊所加入）. */
export const existsBefore = /^(?:另|现|共|计|内|设|目前|全[省市县区]|本[省市县区])*有(?!\S{0,12}条件)[^，；。]*$/;

/** The size of a place or work told in passing: what is measured, right before the figure（总面积16410平方公里, 占地5公顷）. */
export const sizeBefore =
  /(?:总面积|(?:国土|幅员|辖区|行政区域?|区域|规划|占地|建筑|用地|开发|申[租购]|地块|陆域|海域|流域|林地|耕地)(?:总?面积)|占地|用地|总里程|总长度?|全长|总人口|户籍人口|常住人口)(?:为|共|约|达|有|\s)*$/;
/** Units of such sizes. */
export const sizeUnit = /亩|公顷|平方|公里|千米|[米尺人顷坪]/;

/** Reports of work by their titles. */
export const WORK_REPORT = /工作报告$/;
/** Dates that say by their words that the year of the document is meant, or one beside it. */
export const DOCUMENT_YEAR = /[今本明去前后上下]一?年|当年/;
