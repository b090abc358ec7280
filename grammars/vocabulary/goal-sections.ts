/** How headings and introducing lines tell where a plan states its goals. Data only. */

/** Words of which every heading of goals, frames and principles holds one: a look for them is cheaper than the expressions. */
export const SECTION_WORDS: readonly string[] =
  "目标 指标 愿景 远景 展望 预期 思路 构想 设想 定位 要求 部署 安排 战略 考虑 思想 原则 方针 理念 导向".split(" ");
/** Where a heading is cut into parts（指导思想、基本原则和发展目标）. */
export const TITLE_PARTS = /[、，,和与及]|以及/;
/** A bracket behind a heading（2021—2025年）. */
export const TITLE_BRACKET = /[（(][^）)]*[）)]$/;
/** Parts that name goals（发展目标, 目标任务, 2035年远景目标, 预期成效）; only at their end: 目标责任考核 is none. */
export const GOAL_PART =
  /(?:目标(?:任务|要求|定位|愿景|值)?|(?:主要|发展|预期|核心|具体|约束性|绩效|任务)指标|愿景|远景|展望|发展预期|预期(?:效果|成效|成果))(?:展望|设想)?$|^展望/;
/** Parts that name a frame in which goals may stand beside principles. */
export const FRAME_PART = /(?:思路|构想|设想|定位)$|(?:总|总体|总的)(?:要求|部署|安排|战略|考虑)$|(?:基本|主要)要求$/;
/** Parts that name principles. */
export const PRINCIPLE_PART = /思想|原则|方针|理念|导向/;
/** Parts that name work; beside a goal they make a frame of the section（主要目标和重点任务）. */
export const WORK_PART = /(?:任务|措施|举措|重点|工作|步骤|内容|保障|政策|项目|工程)$/;
/** What opens the sentence or the lead of a principle. */
export const PRINCIPLE_HEAD = /^(?:坚持|秉持|遵循|牢固树立|始终)/;

/** The word that every introduction of goals holds: a look for it is cheaper than the expression. */
export const GOAL_WORD = "目标";
/** What introduces goals in its sentence（主要预期目标是，）or for the list that follows（具体目标：, 实现以下目标：, 目标任务如下：）. */
export const INTRODUCTION =
  /目标(?:任务|要求|愿景)?(?:建议|初步|拟|安排|设定|确定|考虑){0,2}(?:(?:主要|具体|分别)?(?:是|为|如下|有|包括))?[：:]|目标(?:任务|要求)?(?:主要)?是(?=[，,到“]|今|确|力|努)[，,]?/;
/** An introduction of something else ends a list of goals（主要措施：）. */
export const WORK_INTRODUCTION = /任务|措施|举措|工作|抓好|做好|步骤|安排|分工|要求/;

/** Sentences about goals or about the document itself（实现上述目标，必须…, …，制定本方案）: they state none. */
export const ABOUT_GOALS = /(?:上述|以上|这些)[^，；]{0,8}(?:目标|指标)|制定本|现(?:就|将|提出)|提出(?:如下|以下)/;
/** Words by which a sentence tells what is reached already. */
export const REPORTED =
  /以来|截至|截止|目前|过去|回顾|(?:取得|实现|形成|建成|提高|增强|建立|完成|达到|进入)了|已(?:经|成为|形成|建成|初步|基本|全面|达|实现|有|完成|建立)/;
