import { DOCUMENT_KINDS } from "./documents.ts";

/** The frame of an official document: title, number, addressees, envelope, signature, date. Data only. */

/** Last words of a title. */
export const TITLE_KINDS: readonly string[] = [
  ...DOCUMENT_KINDS,
  "标准",
  "指标",
  "战略",
  "制度",
  "规程",
  "讲话",
  "说明",
  "表",
];

/**
 * The first line of a document that no kind of document ends, of a place or a year: 某市2025年民生实事项目及责任分工. What it must hold, and how it
 * ends. Regular expression source.
 */
export const FIRST_TITLE =
  "^(?=[^，。；：？！,;:?!]{8,45}$)(?=.*(?:[12]\\d{3}年|“[一二三四五六七八九十]+五”|[省市县区州旗盟]))(?!附|专栏|表\\d).*(?:分工|清单|台账|分解|项目|实事|名单|目标|任务|重点工作|情况|事项|安排|一览)$";

/** Lines under a title that open its text and are no part of it. */
export const TEXT_LABELS: readonly string[] =
  "前言 序言 引言 导言 序 正文 总则 概述 目录 主要指标 发展指标 核心指标 规划指标 预期指标 指标 指标表 主要指标表 发展指标表".split(
    " ",
  );

/** Brackets that may end a title: （2012-2020年）, （草案）, （试行）. */
export const TITLE_TAILS = [
  "年",
  "草案",
  "试行",
  "征求意见稿",
  "送审稿",
  "修订",
  "修订稿",
  "讨论稿",
  "暂行",
  "摘要",
  "节选",
  "全文",
  "批稿",
  "代拟稿",
  "公示稿",
] as const;

/** How the bodies end that a document is addressed to. */
export const ADDRESSEE_ENDINGS = [
  "政府",
  "部门",
  "单位",
  "机构",
  "委员会",
  "管委会",
  "委",
  "办",
  "厅",
  "局",
  "院",
  "部",
  "行署",
  "公署",
  "企业",
  "公司",
  "集团",
  "学校",
  "高校",
  "院校",
  "银行",
  "党委",
  "党组",
  "支队",
  "大队",
  "中心",
  "协会",
  "商会",
  "联合会",
  "分局",
  "街道",
  "乡镇",
  "办事处",
  "团体",
  "组织",
  "法院",
  "检察院",
  "市",
  "县",
  "区",
  "省",
  "旗",
  "州",
  "盟",
  "处",
  "室",
  "站",
  "所",
  "队",
] as const;
/** What ends as an addressee does before its colon and is the label of something else: 单位：万亩, 牵头单位：市水利局. */
export const UNIT_LABEL =
  /^(?:计量|金额|数量|面积|责任|牵头|主管|配合|协办|承办|主办|发布|编制|制定|起草|印发|实施|来源|填报|报送)?(?:单位|部门|机构)$/;
/** How an address may begin, whatever its end. */
export const ADDRESSEE_OPENINGS = [
  "各",
  "省政府",
  "市政府",
  "县政府",
  "区政府",
  "省直",
  "市直",
  "省有关",
  "市有关",
  "国务院各",
] as const;

/** Words of those spoken to in a report: 各位代表：, 同志们！ */
export const SALUTATIONS = ["各位", "同志们", "代表们", "委员们", "议长", "主席", "先生", "女士", "朋友们"] as const;

/** What the sentences of a transmitting notice say. Regular expression sources. */
export const ENVELOPE_WORDS = [
  "发给你们",
  "现予印发",
  "现印发",
  "现将",
  "现予公布",
  "现公布",
  "予以印发",
  "予以公布",
  "现予发布",
  "现予转发",
  "现转发",
  "遵照执行",
  "遵照实施",
  "通知如下",
  "请[^。]{0,24}(?:贯彻|执行|实施|落实)",
  "此件公开发布",
  "此件主动公开",
  "此件依申请公开",
  "已经?[^。]{0,60}(?:同意|审议通过|批准)，",
  "同意[^。]{0,60}，(?:现|请)",
] as const;
/** What the first line of a title that goes on in the next line holds or ends with. Regular expression sources. */
export const TITLE_STARTS = [
  "关于",
  "印发",
  "转发",
  "[省市县区州盟旗]$",
  "政府$",
  "[厅委局室会院部]$",
  "[和与及的]$",
  "”$",
  "年$",
] as const;
/** Notes in brackets that are part of the envelope. */
export const ENVELOPE_NOTES = ["此件", "联系人", "公开", "信息公开", "主动公开"] as const;

/** The bracket of a document number's year, its end, and the marks of a date. */
export const NUMBER_YEAR = "(?:[〔\\[（(【]\\s*(?:19|20)\\d\\d\\s*[〕\\]）)】]|(?:19|20)\\d\\d年?第)\\s*\\d{1,5}\\s*号";
export const DATE_LINE =
  "(?:(?:19|20)\\d\\d|[一二][〇○零九O0一二三四五六七八九]{3}|民国\\d{2,3})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?";
/** Who signs: the last words of a signature line. */
export const SIGNATURE_ENDINGS = [
  "政府",
  "办公厅",
  "办公室",
  "委员会",
  "国务院",
  "厅",
  "局",
  "部",
  "委",
  "院",
  "会",
  "小组",
  "指挥部",
  "中心",
  "办",
  "行",
  "公司",
  "署",
  "协会",
  "残联",
  "妇联",
  "工商联",
  "文联",
  "侨联",
  "科协",
  "供销社",
] as const;
/** Without it no line says where a report was held. */
export const HELD_MARK = "会";

/** Behind a date: where a report was held. Regular expression source. */
export const HELD = "[，,]?(?:在|于)[^。]{2,50}(?:会议|大会|全会)(?:上|$)";
/** Offices named before the speaker of a report: 省长　王某. */
export const SPEAKERS = [
  "(?:代)?(?:副)?(?:省|市|县|区|州|盟|旗|镇|乡)长",
  "自治区主席",
  "主任",
  "主席",
  "总理",
  "报告人",
] as const;
