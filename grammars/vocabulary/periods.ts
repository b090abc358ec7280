/** What stands behind a date: [word, role, characters that may not follow]. end: a limit; from: the start; after: the day after; none: no change. */
export const EDGES = [
  ["年底前", "end"],
  ["年底之前", "end"],
  ["年底以前", "end"],
  ["年底", "end"],
  ["年末", "end"],
  ["年末前", "end"],
  ["底前", "end"],
  ["底之前", "end"],
  ["底以前", "end"],
  ["底", "end", "线层座色板部蕴"],
  ["末", "end", "端"],
  ["末前", "end"],
  ["前", "end", "沿景期瞻列进往置提三二两后五四"],
  ["以前", "end"],
  ["之前", "end"],
  ["及以前", "end"],
  ["或以前", "end"],
  ["及之前", "end"],
  ["或之前", "end"],
  ["内", "end", "蒙部容涵陆外"],
  ["年内", "end"],
  ["以内", "end"],
  ["之内", "end"],
  ["期间", "span"],
  ["时期", "span"],
  ["时期末", "end"],
  ["期末", "end"],
  ["期内", "span"],
  ["规划期", "span"],
  ["规划期间", "span"],
  ["规划期末", "end"],
  ["规划末", "end"],
  ["间", "none", "接隙歇"],
  ["止", "end"],
  ["为止", "end"],
  ["末期", "end"],
  ["起", "from", "草步来点重降落到"],
  ["起到", "from"],
  ["开始", "from"],
  ["以来", "from"],
  ["及以后", "from"],
  ["或以后", "from"],
  ["及之后", "from"],
  ["或之后", "from"],
  ["之后", "after"],
  ["以后", "after"],
  ["后", "after", "续备期勤台"],
  ["初", "start", "步级心始中期衷"],
  ["初期", "none"],
  ["中期", "none"],
  ["中旬", "none"],
  ["上旬", "none"],
  ["下旬", "none"],
  ["下旬前", "end"],
  ["上旬前", "end"],
  ["中旬前", "end"],
  ["度", "none", "过量假"],
  ["年度", "none"],
  ["全年", "none"],
  ["前后", "none"],
  ["左右", "none"],
  ["当年", "none"],
  ["份", "none", "额"],
  ["之间", "none"],
] as const;

/** What stands before a date: to: a limit; from: the start; none: nothing. */
export const DATE_HEADS = [
  ["截止到", "to"],
  ["截至到", "to"],
  ["截至", "to"],
  ["截止", "to"],
  ["截至目前", "none"],
  ["力争到", "to"],
  ["争取到", "to"],
  ["确保到", "to"],
  ["预计到", "to"],
  ["计划到", "to"],
  ["到", "to"],
  ["至", "to"],
  ["于", "in"],
  ["在", "in"],
  ["自", "from"],
  ["自从", "from"],
  ["从", "from"],
  ["由", "from"],
] as const;

/** Parts of a year, with their first and last month. */
export const YEAR_PARTS = [
  ["上半年", 1, 6],
  ["下半年", 7, 12],
  ["前半年", 1, 6],
  ["后半年", 7, 12],
  ["一季度", 1, 3],
  ["二季度", 4, 6],
  ["三季度", 7, 9],
  ["四季度", 10, 12],
  ["第一季度", 1, 3],
  ["第二季度", 4, 6],
  ["第三季度", 7, 9],
  ["第四季度", 10, 12],
  ["1季度", 1, 3],
  ["2季度", 4, 6],
  ["3季度", 7, 9],
  ["4季度", 10, 12],
  ["第1季度", 1, 3],
  ["第2季度", 4, 6],
  ["第3季度", 7, 9],
  ["第4季度", 10, 12],
  ["前两季度", 1, 6],
  ["前三季度", 1, 9],
  ["前3季度", 1, 9],
  ["首季度", 1, 3],
  ["首季", 1, 3],
] as const;

/** Words for a year by the document's own: [word, years from it]. */
export const RELATIVE_YEARS = [
  ["今年", 0],
  ["本年度", 0],
  ["本年", 0],
  ["当年", 0],
  ["今年内", 0],
  ["明年", 1],
  ["下一年度", 1],
  ["下年度", 1],
  ["后年", 2],
  ["去年", -1],
  ["上年度", -1],
  ["上年", -1],
  ["上一年度", -1],
  ["上一年", -1],
  ["前年", -2],
  ["年底前", 0],
  ["年底之前", 0],
  ["年内", 0],
  ["年底", 0],
] as const;

/** Words for a fixed or open end: [word, year]. */
export const FIXED_ENDS = [
  ["本世纪中叶", 2050],
  ["21世纪中叶", 2050],
  ["二十一世纪中叶", 2050],
  ["本世纪末", 2100],
  ["下世纪中叶", 2050],
] as const;
/** Opens the word for an end of the century in which a document is issued（到本世纪末 of 1993 is 2000）. */
export const THIS_CENTURY = "本世纪";
export const PLAN_ENDS = ["规划期末", "规划期内", "计划期末", "规划末期"] as const;

/** Frequencies. */
export const EVERY = [
  ["每年", "year"],
  ["每年度", "year"],
  ["逐年", "year"],
  ["每一年", "year"],
  ["每季度", "quarter"],
  ["每个季度", "quarter"],
  ["每季", "quarter"],
  ["每月", "month"],
  ["每个月", "month"],
] as const;

/** Before a number of years: [word, direction]. */
export const SPAN_HEADS = [
  ["未来", "within"],
  ["今后", "within"],
  ["用", "within", "利使应采运适费"],
  ["力争用", "within"],
  ["利用", "within"],
  ["经过", "within"],
  ["近", "past", "附最临接靠邻亲相远将就贴走"],
  ["最近", "past"],
  ["过去", "past"],
  ["前", "past", "提目以之年底月日末"],
  ["后", "within", "以之年背落最先此然"],
  ["今后的", "within"],
  ["接下来", "within"],
  ["再用", "within"],
  ["通过", "within"],
] as const;
export const SPAN_TAILS = ["时间", "左右时间", "左右的时间", "的时间", "左右"] as const;

/** Five-year plans by their place in the row: “十二五” is the 12th. */
export const PLANS = {
  一五: 1,
  二五: 2,
  三五: 3,
  四五: 4,
  五五: 5,
  六五: 6,
  七五: 7,
  八五: 8,
  九五: 9,
  十五: 10,
  十一五: 11,
  十二五: 12,
  十三五: 13,
  十四五: 14,
  十五五: 15,
  十六五: 16,
  十七五: 17,
} as const;
/** Behind an unquoted 十五 or 九五 that is a plan and no number. */
export const PLAN_TAIL = /[”"』」]?(?:规划|计划|时期|期间|期末|末|纲要|以来)/y;
export const PLAN_LONG = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)?/y;
export const PLAN_QUOTED = /[“"「『]([一二三四五六七八九]五|十[一二三四五六七]?五)[”"」』]/y;

/** 年, 月, 日 as written; 民国 before a year of the republic. */
export const DATE_MARKS = {
  year: "年",
  month: "月",
  day: "日",
  dayAlso: "号",
  republic: "民国",
  ordinal: "第",
} as const;
/** Behind a bare year: the mark of a span and its last year (2011—2020). */
export const RANGE_TO_YEAR = /\s?(?:[-–—~～－]{1,2}|至|到)\s?(?:19|20|21)\d{2}(?!\d|[%％.])/y;
/** 年 and 月 as measures, by which three years ahead (三年内) are told from three houses. */
export const YEAR_UNITS: ReadonlySet<string> = new Set(["年", "年时间", "周年", "个年头"]);
export const MONTH_UNITS: ReadonlySet<string> = new Set(["个月", "个月时间"]);
/** 三年内, 半年以内: limits of time. */
export const WITHIN: ReadonlySet<string> = new Set(["内", "以内", "之内"]);
/** Words that are limits by themselves. */
export const LIMIT_WORDS: ReadonlySet<string> = new Set([
  "年底前",
  "年底之前",
  "年内",
  "年底",
  ...PLAN_ENDS,
  ...FIXED_ENDS.map(([word]) => word),
]);
/** Behind a year of three digits: what makes a year of the republic of it. */
export const REPUBLIC_TAIL = /年(?:度|[底末]|\s?\d{1,2}\s?月)/y;
/** Before a year in brackets: 去(2023)年. */
export const YEAR_HEADS = "去今明本";
/** 2023学年, 114学年度: the year of a school. */
export const SCHOOL_YEAR = /学年度?/y;
/** Between two dates of one list: 到2020年和2025年. */
export const DATE_LIST_MARKS: ReadonlySet<string> = new Set(["和", "、", "及", "与", "，"]);
export const REPUBLIC_NAMES = ["民国", "中华民国"] as const;
/** 1-6月, 1日—15日 without their first 月 and 日. */
export const RANGE_TO_MONTH = /\s?(?:[-–—~～－]{1,2}|至|到)\s?\d{1,2}\s?月/y;
export const RANGE_TO_DAY = /\s?(?:[-–—~～－]{1,2}|至|到)\s?\d{1,2}\s?日/y;

/** Verbs by which a time is a level and no date（压减至3个月以内, 控制在两年以内）, and their last characters. */
export const REACHED_TIME = /(?:[压减缩降短低调提延长升][至到为]|(?:控制|限制|限定|稳定|保持|压缩|缩短)在)$/;
export const REACHING_ENDS = "至到为在";
