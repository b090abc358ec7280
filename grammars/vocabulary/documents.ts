/** What documents are called, and how they name each other. Data only. */

import { HAN } from "./script.ts";

/** Kinds of documents by the last words of their titles（党政机关公文处理工作条例, and the kinds of plans）. A longer kind is named before the shorter it ends with. */
export const DOCUMENT_KINDS = [
  "实施意见",
  "指导意见",
  "贯彻意见",
  "实施方案",
  "行动方案",
  "工作方案",
  "分工方案",
  "总体方案",
  "试点方案",
  "行动计划",
  "工作计划",
  "实施计划",
  "工作要点",
  "工作打算",
  "工作总结",
  "工作思路",
  "工作安排",
  "行动纲要",
  "实施细则",
  "纲要",
  "规划",
  "意见",
  "方案",
  "计划",
  "通知",
  "办法",
  "决定",
  "决议",
  "报告",
  "细则",
  "规定",
  "条例",
  "要点",
  "通报",
  "公告",
  "通告",
  "批复",
  "函",
  "措施",
  "政策",
  "清单",
  "目录",
  "指南",
  "导则",
  "指标体系",
  "任务书",
  "责任书",
  "路线图",
  "白皮书",
  "纪要",
  "建议",
  "章程",
] as const;

/** What a title says of years that are over, before those that it aims at（2024年计划执行情况|与2025年计划草案）. */
export const YEARS_REVIEWED =
  /(?:(?:执行|完成|实施|落实|工作)情况|工作总结)(?:的?报告)?[及和与暨、](?=.*(?:19|20)\d\d年)/;
/** What stands behind a year in a title that is far ahead of its document: 2035年远景目标. Regular expression source. */
export const FAR_AIM = "(?:中长期|长期|远景|愿景|展望|目标|前|之?后)";

/** A document that says in its text what it is: 提出如下实施意见, 制定本行动计划, 特制定本方案. `KIND` stands for the kinds. Regular expression source. */
export const SAYS_ITS_KIND =
  "(?:提出|制定|制订|编制|作出|形成|拟定)(?:了)?(?:如下|以下|本|此|该)(KIND)|(?:现|特)(?:提出|制定)(KIND)(?:如下|：)|(?:本|此)(KIND)(?:自|由|所称|适用|是指|有效期)";

/** A notice that hands on another document; the second group is its title. Regular expression source. */
export const TRANSMITS =
  "(?:关于)?(?:印发|转发|批转|发布|公布|下发)(?:(?:[^《》]{0,40}?)《(.+)》|(.+?))的(?:通知|决定|公告|通报|函)$";
/** The words of the envelope that name what is handed on: 现将《…》印发给你们; 《…》已经省政府同意，现印发给你们. Regular expression source. */
export const HANDS_ON = "^(?:[^《》。]{0,60})《(.+?)》(?:（以下简称[^）]*）)?[^。]{0,60}(?:印发|发给|公布|发布|转发)";

/** Where the issuer ends in a title: 甘肃省人民政府办公厅关于…. Regular expression source. */
export const TITLE_ISSUER = "^(.{2,40}?)(?:关于|印发|批转|转发)";
/** A report of a government: 2026年某省政府工作报告. The first group is the place. Regular expression source. */
export const GOVERNMENT_REPORT = `^(?:.*(?:会议|大会|定期会|临时会))?(?:\\d{4}年)?(?:关于)?(${HAN}{2,11}?)(人民)?政府(?:工作|施政)?(?:总)?报告$`;
/** A report of a government whose title names none, and what of its opening does: where it was held, and who spoke. Regular expression sources. */
export const BARE_REPORT = "^(?:\\d{4}年)?政府工作报告$";
export const HELD_OF = `[在于](${HAN}{2,12}?)第[一二三四五六七八九十百零〇\\d]{1,4}届(?:人民代表大会|人大)`;
export const SPEAKER_OF = `^(?:中共)?(${HAN}{2,12}?(?:省|市|县|区|州|盟|旗|镇|乡))(?:人民政府)?(?:代|副|代理)?(?:[省市县区州盟旗镇乡]长|主席)[\\s：:]`;
/** The full name of a local government on the mainland. */
export const PEOPLES = "人民";
export const GOVERNMENT = "政府";

/** Marks of titles, and those of titles within titles. */
export const TITLE_MARKS = { open: "《", close: "》", innerOpen: "〈", innerClose: "〉" } as const;
/** The bracket behind a cited title that holds its number: （国发〔2012〕9号）, （GB/T 19004-2011）, ([2012]9号). Regular expression source. */
export const CITED_NUMBER =
  "^\\s*[（(]\\s*([^（()）]{0,14}?[〔\\[［【﹝（(]\\s?(?:19|20)\\d{2}\\s?[〕\\]］】﹞）)]\\s?第?\\s?\\d{1,5}\\s?号|[A-Z]{2,4}\\d{0,2}(?:\\s?[/／]\\s?[A-Z]{1,2})?\\s?[\\d.]+(?:[-—–]\\d{2,4})?)(?:[，,；;。）)]|(?=以下))";
/** Before a title: it is a short form of what was just named. Regular expression source. */
export const SHORT_FORM = '(?:简称|以下称|下称)[:：]?[“"]?$';
/** A document number with any brackets: letters of the issuer, year, number. Regular expression source. */
export const ANY_NUMBER =
  "([^\\s，。：（）()〔〕\\[\\]【】]{0,14}?)\\s*[〔\\[［（(【﹝]?\\s?((?:19|20)\\d{2})\\s?[〕\\]］）)】﹞]?\\s?(第?)\\s?(\\d{1,5})\\s?号";
/** How a document number is written（GB/T 9704—2012, 7.2.5）. */
export const NUMBER_FORM = { open: "〔", close: "〕", tail: "号" } as const;
/** Between the bodies of a joint issue. */
export const JOINT = "、";
/** Circles and letters that stand for 〇 in dates. Regular expression source. */
export const ZERO_SHAPES = "[○OＯo◯零](?=[一二三四五六七八九〇○OＯo◯零])|(?<=[〇○OＯo◯零一二三四五六七八九])[○OＯo◯零]";
export const ZERO = "〇";
