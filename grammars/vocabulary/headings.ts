/** How official Chinese texts number, mark and box their parts (GB/T 9704 and what people really write). Data only. */

/** Numerals of the markers 一、 and （一）, with their values; the places ten and hundred stand apart. */
export const HAN_DIGITS = {
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
  〇: 0,
  零: 0,
} as const;
export const HAN_PLACES = { 十: 10, 百: 100 } as const;
/** Numerals of the marker 壹、 in order, from one to ten. */
export const FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";
/** Other forms of them: as simplified from 參, and as written where a text keeps its script. */
export const FORMAL_VARIANTS = { 参: 3, 參: 3, 叄: 3, 貳: 2, 陸: 6 } as const;
/** Runs of numbers that are one character each: first character and how many follow each other in Unicode. */
export const CIRCLED_RUNS = [
  { first: "①", count: 20 },
  { first: "⑴", count: 20 },
  { first: "⒈", count: 20 },
  { first: "㈠", count: 10 },
  { first: "❶", count: 10 },
  { first: "➀", count: 10 },
] as const;

/** The word that opens 第一章, and the units behind the numeral, from the greatest to the least. */
export const ORDINAL = "第";
export const ORDINAL_UNITS = ["编", "篇", "部分", "章", "节", "条"] as const;
/** The unit whose paragraphs often have no title of their own. */
export const ARTICLE_UNIT = "条";
/** What follows an ordinal that is only mentioned: 第三章的规定, 第一章中. */
export const MENTIONED = "的中所里内规至和及与、，";
/** What follows a bracketed number that is only mentioned: 前款（一）（二）项; and what makes a title of it: （三）项目建设, （一）目标. */
export const ITEM_WORDS = "项款目";
export const ITEM_TITLES = "目标录项前的";

/** Marks between a numeral and its title. */
export const NUMERAL_MARKS = "、.．";
export const OPEN_BRACKETS = "（(〔【";
export const CLOSE_BRACKETS = "）)〕】";

export const SENTENCE_ENDS = "。！？!?";
export const COLONS = "：:";
export const SEMICOLONS = "；;";
export const COMMAS = "，,";
/** Marks behind which a heading may follow although no line break parts them. */
export const CLOSERS = "）)”’》】〕」』";
/** Brackets and quotation marks in which a full stop ends no sentence. */
export const PAIRS = ["《》", "“”", "（）", "「」", "『』", "〔〕", "【】", "()"] as const;
export const QUOTES = "”’」』";

/** Dashes that open a bullet when one or more stand at the start of a line. */
export const DASHES = "—–―─－-‐‑﹣";
/** Other bullets. */
export const BULLETS = "●■◆·★▲○◎□◇△☆▪•➢√✓►▶※♦⚫⬤﹡*⚪◼•";
/** 一是, 二要: a counted clause. */
export const COUNTED = "是要";

/** Words that open the title of a box or a table; a number and the title may follow. */
export const BOX_WORDS = ["专栏", "专题", "专框", "附表", "表", "图表"] as const;
/** Words that open a list of attachments or an attachment itself. */
export const ATTACHMENT_WORDS = ["附件", "附录", "附：", "附:", "附 件"] as const;

/** Words by which a bracket behind a title tells who is responsible; it belongs to the body. */
export const ROLE_WORDS = [
  "牵头",
  "负责",
  "责任",
  "配合",
  "分工",
  "参与",
  "落实",
  "承办",
  "主办",
  "协办",
  "：",
  ":",
] as const;

/** What follows digits that count or measure; titles seldom hold it. */
export const FIGURE_UNITS = "%％‰个项家户所座名人件次台套条处门张篇部亿万千百余多倍亩吨公平元米成种批户级类以左";
/** The words of a title between two numbers: Chinese characters alone, not those before a number that is mentioned（第（一）项）. */
export const BARE_TITLE = /^[\s　]*[一-龥、]{2,20}(?<!第|款|之)$/;
/** A title of a section's own kind with a sentence glued to it（发展目标到2025年，…；指导思想以…为指导，…）: group 1 is the title. */
export const GLUED_TITLE =
  /^((?:(?:总体|主要|发展|工作|具体|基本|重点|年度|阶段|近期|中期|远期|远景|预期|建设|保障|组织|推进|实施|指导|规划|行动|总|任务|目标|思路|要求|原则|思想|方针|措施)[、和与及]?){1,8}(?<=目标|思路|要求|任务|措施|原则|思想|方针))(?=[到至](?:[12]\d{3}年|“)|[12]\d{3}年|“十|力争|坚持|按照|根据|围绕|紧紧|立足|通过|经过|以[^，。]{2,40}为|高举|深入|全面|认真|贯彻)/;
/** Behind digits and their unit, what makes a name of them: 5个一, 3个“百亿”, not 10个一流学科. */
export const FIGURE_NAME = /“|一(?![流级般类体线站])/y;
/** What follows digits that name a date: 3.5月底前 is the third item, not a decimal. */
export const DATE_UNITS = "年月日";
/** Openings of a sentence that is no title: 到2015年, 2020年底前, 为了…, 《…》. Regular expression sources. */
export const SENTENCE_OPENINGS = [
  "\\d{4}年(?:年?[底末]|\\d|[前起内]|[上下]半年|启动|开始|完成)",
  "到2",
  "到“",
  "至2",
  "为了",
  "《",
  "本规划",
  "本方案",
  "本办法",
  "本意见",
  "本纲要",
  "各地",
  "各级",
  "各有关",
  "凡",
] as const;
/** Words that measure without a digit: a clause that holds one is a goal, no lead words. */
export const FIGURE_WORDS = ["番", "百分之", "成以上", "倍", "一半", "\\d\\s*%"] as const;
