/** Han digits with their values; formal and spoken forms beside the plain ones. */
export const DIGITS = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
} as const;

/** Sizes inside a section of four digits. */
export const SMALL_SIZES = { 十: 10, 拾: 10, 廿: 20, 百: 100, 佰: 100, 千: 1000, 仟: 1000 } as const;

/** Sizes that close a section. */
export const LARGE_SIZES = { 万: 1e4, 亿: 1e8, 兆: 1e12 } as const;

/** A round sum that a verb or comparator makes a figure（突破百亿元, 迈上千亿元台阶, 超过万人次）; not 百亿元产业, 上千万元. */
export const ROUND_SUM =
  /(?<=[超突]过?|突破|达到|超过|跨越|[迈跨登踏站跃]上|增至|增加到|增长到|逾|过)(?:[十百千万]亿|[十百千]?万|[百千])(?=(?:[美欧]?元|人次?|吨|亩|户|千瓦|辆|台)(?:大关|关口|新?台阶|规模|以上|左右|[，。、；）)\s]|$))/y;

/** Formal digits that are words of their own where they stand alone: 陆地, 入伍, 放肆, 拾取. */
export const FORMAL_ALONE = "伍陆肆拾捌柒玖叁贰佰仟";

/** Characters that make a word with such a digit behind them（队伍|人员, 退伍, 大陆）. */
export const FORMAL_WORDS: Readonly<Record<string, string>> = {
  伍: "队退入行落配编",
  陆: "大登着内水海",
  肆: "放酒茶",
  拾: "收捡拣",
};

/** 二点五, 百分之零点九; the signs for it between Han numerals（一‧五, 九七·五）. */
export const DECIMAL_POINTS = "点\u2027\u00b7\u2022\u30fb\uff0e\u2219\u02d9";

/** Signs before a number. */
export const MINUS = "负-－−";
/** Before 负, what makes a word of it（减负20亿元, 担负, 自负）. */
export const BURDENS = "减担肩自抱欠背正";

/** Traditional and variant numerals, folded one to one for the conformance suite. */
export const TRADITIONAL = {
  萬: "万",
  億: "亿",
  兩: "两",
  貳: "贰",
  參: "叁",
  陸: "陆",
  點: "点",
  幾: "几",
  餘: "余",
  個: "个",
  負: "负",
  壹: "一",
  這: "这",
  塊: "块",
  還: "还",
  後: "后",
  時: "时",
  間: "间",
  從: "从",
  內: "内",
  圓: "圆",
} as const;

/** Words that scale a share: 百分之五 is 5 %. */
export const PART_HEADS = [
  ["百分之", "%", 1],
  ["佰分之", "%", 1],
  ["千分之", "‰", 1],
  ["仟分之", "‰", 1],
  ["万分之", "‱", 1],
  ["十万分之", "%", 1e-3],
  ["百万分之", "%", 1e-4],
  ["千万分之", "%", 1e-5],
  ["万万分之", "%", 1e-6],
  ["亿分之", "%", 1e-6],
  ["百万万分之", "%", 1e-8],
] as const;
/** 百分之百. */
export const WHOLE_PART = "百";

/** Marks between two numbers or dates; 至 and 到 are words too. */
export const RANGE_MARKS = ["——", "--", "-", "–", "—", "－", "~", "～", "〜", "至", "到", "—至"] as const;
/** 20和30之间: looked for from the first number's end. */
export const BETWEEN =
  /\s?[和与]\s?(?=[-－负]?\s?[\d零一二两三四五六七八九十百千万亿.,]{1,16}\s?(?:[^\d\s，。；、]{1,4})?(?:之间|间))/y;
export const BETWEEN_DATES = /\s?[和与](?=[\d年月日]{4,11}之间)/y;
export const BETWEEN_MARKS = ["之间", "间"] as const;
export const OVER = "分之";
export const AND = "又";
export const TENTHS = "成";
/** Words that are an amount of their own: [word, value, unit, characters that may not follow]. */
export const HALVES = [
  ["一半", 50, "%", "天年儿"],
  ["半数", 50, "%", "据"],
  ["半成", 5, "%", "品熟"],
  ["半年", 0.5, "年", ""],
  ["半个月", 0.5, "个月", ""],
  ["半个百分点", 0.5, "个百分点", ""],
  ["半小时", 0.5, "小时", ""],
  ["半个小时", 0.5, "小时", ""],
  ["半天", 0.5, "天", ""],
  ["半日", 0.5, "日", ""],
  ["半月", 0.5, "月", "谈刊形"],
  ["半倍", 0.5, "倍", ""],
  ["半个世纪", 0.5, "个世纪", ""],
  ["翻番", 1, "番", "茄"],
  ["翻倍", 1, "倍", ""],
] as const;
/** 三成半. */
export const HALF_TENTH = "半";

/** 1/2, 2/3: the numerator and the denominator. */
export const SLASH_FRACTION = /([1-9])\/([2-9]|10|12)(?![\d/.])/y;
