import type { Row } from "./rows.ts";
import { words } from "./rows.ts";

/** What a body does for a task. */
export type Role = "lead" | "support" | "responsible";

/** Labels before a list of bodies: 牵头单位：…. What stands in no label here names persons or things. */
export const LABELS: readonly Row<Role>[] = [
  ...words<Role>(
    "lead",
    `牵头单位 牵头部门 牵头责任单位 牵头责任部门 牵头负责单位 牵头处室 牵头科室 牵头机关 牵头考核单位 牵头主体 牵头 总牵头单位 主办单位 主办部门 主办机关 主责单位 主责部门 主要责任单位 主要负责单位 第一责任单位 首要责任单位 抓总单位 组织单位 发起单位`,
  ),
  ...words<Role>(
    "support",
    `配合单位 配合部门 配合处室 配合科室 配合责任单位 配合责任部门 配合 参加单位 参加部门 参与单位 参与部门 协办单位 协办部门 协办机关 配合机关 协助机关 协助单位 协助部门 协同单位 协同部门 协作单位 支持单位 支撑单位 会同单位 会办单位 协同配合单位`,
  ),
  ...words<Role>(
    "responsible",
    `责任单位 责任部门 责任机关 责任主体 责任处室 责任科室 责任机构 责任分工 部门分工 职责分工 任务分工 负责单位 负责部门 承办单位 承办部门 承办机关 承担单位 实施单位 实施机关 实施主体 实施部门 落实单位 落实部门 执行单位 执行机关 完成单位 主管单位 主管部门 主管机关 权责机关 责任落实单位 责任 分工单位 工作单位 责任单位及部门 责任部门和单位 责任部门及单位 责任单位和部门 责任地区 责任区县 任务单位 牵头及配合单位 牵头、配合单位 牵头和配合单位 牵头配合单位`,
  ),
];

/** Labels before the names of persons and how to reach them, which are no bodies: 责任领导：…; what stands behind them up to ； is left out. */
export const PERSON_LABELS: readonly string[] =
  `责任领导 牵头领导 分管领导 联系领导 包联领导 包抓领导 主管领导 牵头市领导 牵头县领导 牵头区领导 牵头省领导 牵头校领导 市领导 责任人 第一责任人 直接责任人 主要责任人 具体责任人 牵头责任人 牵头人 经办人 负责人 具体负责人 主要负责人 分管负责人 项目负责人 联系人 联系电话 联系方式 联络员 负责同志`.split(
    /\s+/,
  );

/** A role in a bracket behind one name: 市教育局（牵头）. Regular expression sources. */
export const NAME_ROLES: readonly (readonly [source: string, role: Role])[] = [
  ["[（(](?:牵头|牵头单位|主办|牵头部门|主责)[)）]", "lead"],
  ["[（(](?:配合|协办|配合单位|参与|协助)[)）]", "support"],
];

/** Labels of dates: 完成时限：2020年12月底前. */
export const TIME_LABELS: readonly string[] =
  `完成时限 完成时间 完成期限 完成时间节点 时间节点 时限要求 时间要求 时间安排 进度安排 进度要求 完成进度 实施时间 实施期限 工作时限 办理时限 时限 期限 时间 时间进度 推进时间 起止时间 完成日期 截止时间`.split(
    /\s+/,
  );

/** What follows a list of bodies and says what they do, longest first where it matters: 省财政厅配合, 按职责分工负责. Regular expression sources. */
const byDuty =
  "(?:[、，]?(?:并|要)?(?:按照|按|依照|依|依据|根据)(?:各自|部门|相关|有关|本|其|相应)?(?:职责|职能|工作职责|任务|职责任务|权限|管理权限)?(?:分工|权限|范围)?)?";
const manner = "(?:分别|共同|具体|统筹|主要|全面|积极|密切|协同|联合|组织|各自|统一|直接|总)?";
const helping = "配合|协助|参与|参加|协办|协同|支持|协作";
/** What such words may open with: the duty that they are done by, and how. Regular expression source. */
export const TAIL_LEADS = `${byDuty}(?:做好)?(?:为|作为|担任)?${manner}`;
/** `needs`: a word that every such tail holds, cheaper to look for and to compile. `source`: the deed, which may have a lead before it. */
export const TAILS: readonly { readonly needs: string; readonly source: string; readonly role: Role }[] = [
  {
    needs: "牵头",
    source: "牵头(?:负责|落实|实施|组织|组织实施|推进|抓总|办理|制定|完成|单位|部门)?",
    role: "lead",
  },
  { needs: "主办|抓总", source: "主办|抓总", role: "lead" },
  {
    needs: helping,
    source: `(?:${helping})(?:配合|实施|落实|推进|负责|单位|部门|做好|办理|完成)?`,
    role: "support",
  },
  {
    needs: "负责|其责|承担|落实|承办|实施|推进|做好|主管|办理|完成|执行",
    source:
      "负责|承担|落实|承办|实施|组织实施|推进|抓好落实|做好|主管|办理|完成|执行|各负其责|分工负责|分头负责|负责落实|负责实施|负责推进|负责组织实施|组织落实|推进落实|推动落实|贯彻落实",
    role: "responsible",
  },
  {
    needs: "职责|职能",
    source: "(?:按照|按|依照|依据|根据)(?:各自|部门|相关)?(?:职责|职能)(?:分工|权限)?(?:牵头负责)?",
    role: "responsible",
  },
];

/** Between who leads and who helps: 省科技厅会同省财政厅. Regular expression source. */
export const TOGETHER = "(?:牵头[、，]?)?(?:会同|商|会商|联合|协同|牵头组织|牵头协调|协调|组织)";
/** The first of a list leads: 列第一位者为牵头单位, 排在首位的为牵头部门. Regular expression source. */
export const FIRST_LEADS =
  "[列排]?(?:名|在|于|为)*(?:首位|第一位|第一|首个|第一个|前面|最前)(?:的|者)*(?:单位|部门)?(?:的|者)*(?:为|是|系)(?:牵头|主办|主责|抓总)(?:责任|负责)?(?:单位|部门|主体)?";
/** Characters of which such a remark holds one: a look for them is cheaper than the expression. Regular expression source. */
export const FIRST = "[首第前]";
/** It holds for all lists behind it: 下同. Regular expression source. */
export const HOLDS_ON = "(?:以)?下(?:皆|均)?同";
/** What a list says of others in passing and names nobody for its own measure: 以下均需各市人民政府落实，不再列出. Regular expression source. */
export const REMARKS =
  "(?:其他|其它)?(?:有关|相关)(?:部门|单位)(?:[和、及](?:有关|相关)?(?:部门|单位|地区))?(?:按照?|依照?|依据|根据)(?:各自)?(?:职责|职能)(?:分工|权限)?(?:负责|落实|配合|做好)?|(?:以[上下]|上述|下列)(?:各项|各条|所有|全部|有关|相关)?(?:任务|工作|事项|措施|政策措施|内容|条款)?(?:均|皆|都|也)?(?:需要?|须|要|应|由|涉及|请)[^，。；,;]{1,40}|(?:以下|此处|后文|后面)?(?:均|皆|都)?(?:不再|不另)(?:一一|逐一|逐项|另行|单独|分别|重复)?(?:列出|列示|列举|列入|罗列|标出|标注|注明|说明|单列|赘述|赘列|列)";
/** Between a label and its names: 牵头单位：…, 责任单位为…. */
export const LABEL_MARKS = ":：为";
/** Words that say when: 2025年, 6月底, 三季度, 年底前. Regular expression source. */
export const DATED = "[\\d〇一二三四五六七八九十]{1,4}\\s*(?:年|月|季度)|年底|年末|月底|年内|半年";
/** What is done without an end: 长期坚持, 持续推进. Regular expression source. */
export const WITHOUT_END =
  "长期(?:坚持|推进|任务|实施|执行|开展)?|持续(?:推进|实施|开展|深化|推动|落实|进行|用力)|常态化(?:推进|开展|实施)|常年(?:坚持|开展)|经常性工作|贯穿始终|全年(?:推进|开展|实施)";

/** Brackets that hold a list of bodies. */
export const LIST_BRACKETS: readonly string[] = ["（）", "()", "〔〕", "【】", "[]", "［］"];

/** By whose division of work: 按职责分工, 依照各自权限. */
const byShare =
  "(?:(?:按照|按|依照|依据|根据)(?:各自|部门|相关|有关|本部门|本单位|其|相应)?(?:工作)?(?:职责|职能|分工|权限)(?:任务|分工|权限|范围)?)?";
/** The end of a clause. */
const last = "(?=[，；。：！？,;]|$)";
/** By when work is to be done, behind the bodies that do it: 2008年6月底前, 每月5日前, 今年三季度末. */
const workTime =
  '(?:每(?:半年度?|年度?|季度?|个?月|周)|(?:\\d{4}|[今本明次当翌])年度?|[“"]?[一二三四五六七八九十]{1,3}五[”"]?)?(?:[上下]半年|第?[一二三四1-4]季度|[\\d一二三四五六七八九十]{1,2}月份?(?:\\d{1,2}[日号]|[上中下]旬)?|\\d{1,2}[日号]|年|期|规划期)?(?:底|末|初)?(?:之?前|以前|底|末|内)';
/** Where written up to a day or month by which it recurs, behind 每月: 每月5日前. Regular expression source. */
export const DAY_OF_MONTH = "\\d{1,2}[日号](?:之?前|以前)?";
/** Before a date: 于2025年底前. */
export const AT_DATE = "于在";
/** A duty in a sentence: 由省科技厅负责…; 省财政厅要…. The words between the bodies and what is to be done, by what they do. Regular expression sources. */
export const BY = "由";
export const CLAUSE_DUTIES = {
  together: "(?:要|应当|应|须)?(?:牵头)?(?:会同|商请?|联合)",
  lead: `(?:总|具体)?牵头(?:负责|抓总|协调|(?:组织|实施|推进|制定|落实)${last})?`,
  charge: `${byShare}(?:具体|统一|全面|主要|分别|共同|统筹|组织)?(?:负责|承担|主管|归口管理)|${byShare}(?:统筹(?:推进|协调|调度|实施|落实|抓总)?|(?:具体|分别|分头|组织|共同|抓好)*(?:落实|实施|推进|承办|执行|抓总))${last}`,
  help: `${byShare}(?:积极|主动|协同|密切|做好)?(?:配合|协助|(?:参与|参加|协同|协办|支持)(?:配合|实施|落实|推进|做好)?${last})`,
  must: "(?:要|应当|应|须|必须|需)(?![求用])",
  steady: "(?=每年|每半年|每季度|每月|每年度|定期)",
  when: `(?<!，)(?=[于在]?(?=[每今本明次当翌上下第年“\\d])${workTime})`,
  report:
    "(?=将(?!会|要|于|在|按|继续|进一步)[^，。；]{1,40}(?:报|报送|报告|报备|上报|呈报|抄送|抄报|函告|提交|反馈|移交|移送|通报|备案)(?:[^，。；警]|$))",
} as const;
/** What a body behind 由 does, without a word for duty: 由省水利厅组织开展…. A verb and what may stand before it. Regular expression source. */
export const ACTS =
  "(?:组织|统筹|汇总|提出|制定|制订|编制|编印|起草|拟订|拟定|开展|审核|审定|审查|审批|审议|核定|核准|核实|核查|核发|批准|确定|认定|研究|落实|实施|推进|推动|督促|督查|督导|指导|协调|调度|监督|监测|检查|考核|评估|评价|评定|验收|建立|健全|完善|出台|印发|发布|公布|公示|下达|分解|安排|拨付|筹集|报送|上报|报(?![告警社刊])|向|通报|提供|办理|受理|管理|建设|完成|做好|抓好|加强|强化|依法|依照|按照|按|根据|结合|定期|统一|分别|共同|联合|另行|具体|进行|予以|给予|召集|主持|派员|派出|委托|选派|收集|整理|签订|整改|排查|清理|清查|摸排|修订|修编|申报|编报|筹备|承办|部署|召开|举办|遴选|公开|公告|备案|移交|出具|调查|统计|测算|登记|采取|代表|对(?!口)|将)+";
/** A clause that ends so, before another with bodies and such a verb, says by when: 2025年6月底前，市住建局完成…. Regular expression source. */
export const DATED_CLAUSE = "[\\d年月日号旬度半](?:之前|以前|前|底前?|末前?)$";
/** The characters that such a clause ends in. */
export const DATED_ENDS = "前底末";
/** Behind such a verb: what is described by it（由省发展改革委核准的项目）, what comes only once it is done（由市政府批准后）. */
export const ATTRIBUTES = "的后之者";
/** What is told as done: 已由…, 首次由…, 完成了…. Regular expression source. */
export const DONE_DEED = "(?:已经?|曾经?|首[次度])(?:[由于在将向]|组织|完成|开展|制定|建立|出台|印发)|了(?![解望结却])";
/** Behind a duty word: what is no duty of a task（负责解释 stands in the by-laws, 负责人 is a person, 牵头的 says what kind, 日常工作 says nothing）. Regular expression source. */
export const NO_DUTY =
  "(?:负责|承担)解释(?:工作)?$|^(?:解释|人|同志|制(?![定订造作止约])|的|任$)|^(?:日常|具体)(?:的|管理|协调|联络|办公|事务)*(?:工作|事务)$|的(?:工作)?(?:机制|体制|制度|格局|体系|局面|模式|领导体制)";
/** That something gets done, without what: 2025年底前完成, 6月底前全面落实到位. Regular expression source. */
export const BARE_DEED =
  "^(?:全面|全部|基本|整体|如期|按期|按时|确保|力争)*(?:完成|完工|竣工|建成|办结|销号|启动|开工|动工|投用|投入使用|实施|落实|整改|执行)*(?:完成|完毕|到位|投用|销号)?$";
/** A clause that opens so only limits the one behind it: 按照本纲要内容，. Regular expression source. */
export const OPENS_CLAUSE =
  "^(?:每年|定期|并|同时|认真|切实)?(?:按照|依照|根据|依据|围绕|结合|以|对|在|针对|通过|会同|商)";
/** How a date is written that dates an aim or a count（到2015年, 截至2014年底）, not the work. Regular expression source. */
export const AIM_DATE = "^(?:力争)?(?:到|至|截至|截止)";
/** How a date is written by which work is to be done: 2015年底前, 6月底. Regular expression source. */
export const WORK_DATE = "(?:前|底|末)$";
/** Words before the name of who has a duty. Regular expression source. */
export const BEFORE_BODY = "^(?:请|特请|并|且|同时|另外|此外|具体|原则上|其中|各项工作|今后|今年|本年度|必要时)*";
/** Last words of names of offices. Behind such a name a bracket with one name says who that is: 联席会议办公室（省民政厅）. Regular expression source. */
export const OFFICES = "厅|局|委|办|部|署|委员会|办公室|领导小组|指挥部|联席会议|政府|部门";
/** The characters that words for a duty in a sentence begin with: each of CLAUSE_DUTIES with one of them. */
export const DUTY_OPENINGS =
  "参协支落实推执抓密做按依根于在将今本明次当翌0123456789牵总具会商联负承主归统全分共组配积协要应须必需每定";
/** The head of the column of a table that holds what is to be done: 重点任务, 工作内容, 改革事项. Regular expression source. */
export const TASK_HEAD =
  "^(?:重点|主要|工作|具体|目标|改革|建设|整改|分工|任务|年度|推进|考核|核心|评价)*(?:任务|事项|内容|措施|举措|项目|工作|要点|目标|要求|指标)(?:名称|内容|要求|分解|清单|及要求|与任务|和要求|[及和与]规模)?$";
/** The head of a column of what works cost: 总投资（亿元）, 2026年计划投资. Regular expression source. */
export const COST_HEAD =
  "^(?:20\\d\\d年)?(?:计划|估算|概算|预计|年度|当年|拟|累计|项目|总)*(?:投资|造价|资金|经费|预算)(?:总额|额|规模|估算|概算|需求|计划|安排|金额|数)?(?:[（(][百千万亿]*元[)）])?$";
/** Among such heads those of what is to be reached: 工作目标, 目标要求. Regular expression source. */
export const GOAL_HEAD = "目标(?:要求|内容)?$";
/** The head of the column that holds when: 完成时限, 时间, 进度安排. Regular expression source. */
export const TIME_HEAD = "时限|时间|期限|年限|进度|节点";
