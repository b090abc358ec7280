/** The marks of Chinese text and how lines begin and end, as sources of regular expressions where several share them. */

/** Marks that running text holds: what mended bytes may read as. */
export const COMMON_MARKS = "，。、；：？！“”‘’《》（）〔〕【】—…·％．０１２３４５６７８９";

/** Half-width marks and what they are in Chinese text. */
export const WIDE_MARKS = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" } as const;

/** Marks that end a sentence or a part of it: a line that ends in one is not broken. */
export const LINE_ENDS = "。；！？：;!?:…";
/** Marks that may close behind the end of a sentence（。” 。）》）. */
export const CLOSERS = "”’）》〉」』】〕)";
/** Marks that never begin a line: what stands before them goes on. */
export const NO_LINE_START = "，。、；：？！”’）》〉」』】〕,;!?%％";
/** Marks that never end a paragraph: what follows them goes on. */
export const OPEN_LINE_ENDS = "，、,（《“‘〈「『【〔—－-";
/** The marks that show a line to be running text rather than a title or cell. */
export const RUNNING_MARKS = "，。；,;";

const NUMERAL = "[一二三四五六七八九十百零〇]";
/** Markers of headings that may have been glued to the paragraph before: 三、 （二） 第四章 专栏5. */
export const GLUED_MARKER = `(?:${NUMERAL}{1,4}、|[（(]${NUMERAL}{1,4}[）)]|第${NUMERAL}{1,4}[章节篇编]|专栏\\s?\\d|\\d{1,2}[.．、](?!\\d))`;

/** The marker of a box, as a source. */
export const BOX_MARKER = "专栏\\s?\\d";

/** What begins a line of its own: a heading, an item, a bullet, a box, an attachment. */
export const LINE_MARKER = `(?:[一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾参叄貳參陸]{1,4}[、．.]|[（(](?:${NUMERAL}{1,4}|\\d{1,3})[）)]|第(?:${NUMERAL}{1,5}|\\d{1,3})[章节節条條编編篇]|\\d{1,3}(?:[、)）]|[.．](?!\\d))|\\d{1,2}(?:[.．]\\d{1,2}){1,3}[\\s　]|0\\d\\s|[①-⑳❶-❿⑴-⒛㈠-㈩]|——|--|[─━]{2}|[●○■□◆◇▲△★☆※•·►▶➢✓]|(?:专栏|專欄|附件|附表|附图)\\s?[\\d一二三四五六七八九十：:]|[表图圖]\\s?\\d|[A-Za-z][.．、)）])`;

/** Words before a number that a space sets off from its title（专栏 2 智能工厂）: that space is kept. */
export const NUMBERED_WORDS = ["专栏", "專欄", "附件", "附表", "附图", "表", "图", "案例"] as const;

/** A cell of a table that holds a figure, with a unit or without, a year or a dash alone: 70.3, >78, 〔15〕, 82.5岁, 2025年, —. */
export const FIGURE_CELL =
  "^(?:[<>≥≤≧≦＜＞≈~约]{0,2}[[［〔【（(]?[<>≥≤≧≦＜＞]?[-－]?\\d[\\d.,]{0,15}(?:[年%％‰]|[^\\s\\d年月日号时分秒%％‰，。；：、（）()]{1,4}|小时|分钟|工作日|个工作日|/10万)?(?:以[上下]|以?内|左右)?[\\]］〕】）)]?|[[［〔【]?[-－—–/]{1,3}[\\]］〕】]?)$";

/** The last cell of a row of indicators: of what nature it is. */
export const NATURE_CELL = "^(?:预期性?|约束性?|指导性)$";
/** A numbered name without its values, and the rest of it at the head of the line that holds them（2 万元产值用水量 / 下降率 % — [16]）. */
export const NAME_ALONE = "^\\d{1,2}(?:[.．、]\\s*|\\s+)[\\p{Script=Han}（）()“”、]{4,60}$";
export const NAME_REST = "^[\\p{Script=Han}（）()%]{1,20}$";
/** Heads of the columns of such a table, of which several stand side by side in a line（类别 指标 2025年 属性）. */
export const HEAD_CELL =
  "^(?:序号|编号|类别|类型|领域|单位|备注|[主具核]?[要体心]?指标(?:名称|内容)?|(?:规划|预期)?目标值?|预期值|现状值?|基期值?|属性|性质|(?:指标|目标)属性|时限|完成时限|(?:19|20)\\d\\d年?(?:现状|目标|实际|预期)?值?|年均(?:增长|增速)(?:[（(]?%[）)])?|责任单位|牵头单位|地区|年份)$";
/** The heading of a table of contents, blanks left out. */
export const CONTENTS_TITLES = ["目录", "目錄", "目次", "CONTENTS", "Contents"] as const;
/** Characters that lead from an entry of a table of contents to its page. */
export const LEADERS = ".…·．。⋯﹒_・";

/** What stands around a page number（— 12 —、第 3 页 共 20 页、=== 第 1 頁 ===）, to take off; what is left is digits. */
export const PAGE_DECORATION = "[-—–－─=~·•|()（）\\s　]";
export const PAGE_WORDS =
  "^(?:第\\d{1,4}[页頁](?:[/，,]?共\\d{1,4}[页頁])?|\\d{1,4}[/／]\\d{1,4}|[Pp](?:age)?\\.?\\d{1,4})$";

/** What follows a figure rather than the number of a heading（7 月举办, 3 万亩）: the space before it goes. */
export const AFTER_FIGURE = "年月日号个万亿元次％%";

/** A chapter's or section's title; it stands on a line of its own. */
export const CHAPTER = `第${NUMERAL}{1,4}[章节篇编][\\s　]`;
