/** Words by which a figure is told, not aimed at. */

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
  /(?:总面积|(?:国土|幅员|辖区|行政区域?|区域|规划|占地|建筑|用地|开发|申[租购]|地块|陆域|海域|流域|林地|耕地)(?:总?面积)|占地|用地|总长|全长|总人口|户籍人口|常住人口)(?:为|共|约|达|有|\s)*$/;
/** Units of such sizes. */
export const sizeUnit = /亩|公顷|平方|公里|千米|[米尺人顷坪]/;
