import { type Row, words } from "./rows.ts";

/**
 * Words around money that is promised.
 * - give: verbs of giving, enough of themselves（给予50万元）
 * - hand: verbs that give only together with a noun of aid or of a sum（发放消费券, 提供补贴; 发放贷款 is none）
 * - aid: verbs and nouns of aid（奖励, 补助, 贴息）
 * - back: the same only right beside the figure（支持100万元; 支持企业投资100万元 is none）
 * - fund: nouns of a sum（专项资金, 基金, 消费券）
 * - set: verbs that set money aside or set up a fund（安排, 设立）
 * - prize: nouns that name a prize（一等奖10万元）
 * - filler: what stands between such a word and its figure（最高, 一次性, 每人, 标准）
 * - other: what moves or measures other money（投资, 贷款, 带动, 收入）
 * - plain: words that hold one of the above and are none（奖项, 预算法）
 */
export type FundingWord = "give" | "hand" | "aid" | "back" | "fund" | "set" | "prize" | "filler" | "other" | "plain";

export const fundingWords: readonly Row<FundingWord>[] = [
  ...words<FundingWord>("give", "给予 给与 予以 财政投入 财政安排 财政拨款 返还 减收 减征 退还"),
  ...words<FundingWord>(
    "hand",
    "发放 发给 派发 投放 拨付 拨给 拨款 划拨 下拨 下达 兑现 兑付 支付 提供 享受 获得 领取 申领 申请 追加 投入 给",
  ),
  ...words<FundingWord>(
    "aid",
    `奖励 奖励金 奖励额 奖励款 奖金 奖补 奖补额 重奖 嘉奖 激励 以奖代补 以奖促治 以奖促建 先建后补 后补助 前补助 后奖补 补助 补助金 补助费 补助款 补助额 补贴 补贴金 补贴款 补贴额 贴补 补偿 补偿金
     补偿费 补偿款 资助 资助金 资助额 资助款 贴息 贴息额 贷款贴息 贴费 津贴 安家费 安置费 租房券 房票 慰问金 救助金 奖学金 助学金 抚恤金 减免 免除 免收 免缴 保费补贴 定补 稳岗返还 配套奖励 配套补助 配套资助 配套补贴 配套资金 补助资金 奖补资金 补贴资金 奖励资金 资助资金 支持资金 扶持资金 激励资金 救助资金 帮扶资金 救济资金 援助资金 保障资金`,
  ),
  ...words<FundingWord>("back", "支持 扶持 配套 扶助 救助 优惠 让利 奖 补 补足"),
  ...words<FundingWord>(
    "fund",
    `专项资金 专项经费 引导资金 财政资金 财政预算 贴息资金 补助经费 工作经费 科研经费 启动经费 启动资金 运营经费 研究经费 项目经费 培训经费 办公经费
     发展资金 建设资金 补偿资金 风险补偿金 风险补偿资金 周转金 引导基金 产业基金 投资基金 发展基金 创业基金 母基金 子基金 基金 资金 经费 预算 专款 消费券 购物券 创新券 服务券 代金券 优惠券 培训券 科技券 算力券 文旅券 惠民券 抵用券
     体育券 餐饮券 数据券`,
  ),
  ...words<FundingWord>(
    "set",
    "安排 编列 设立 设置 新设 增设 列支 统筹 整合 筹措 预留 切块 组建 筹建 发起 成立 拿出 落实",
  ),
  ...words<FundingWord>("prize", "特等奖 一等奖 二等奖 三等奖 优秀奖 优胜奖 提名奖 金奖 银奖 铜奖 大奖 冠军 亚军 季军"),
  ...words<FundingWord>(
    "filler",
    `最高 最高可 最高可达 最高为 最多 至多 上限 上限为 封顶 顶格 最高额 最高额度 最高限额 一次性 累计 合计 总计 共计 总额 金额 额度 限额 定额 标准 比例 幅度 规模 总规模 首期规模 首期 总量 总体 原则上 不超过 不得超过 最低
     每年 每月 每季度 每人 每人每年 每人每月 每人每天 每户 每户每年 每家 每家每年 每个 每亩 每亩每年 每台 每辆 每名 每吨 每项 每件 每套 每张 每位 每次 每场 每平方米 每公里 每千瓦 每千瓦时 每度 每床 每床每年 每头 每只 每座 每处
     每村 每天 每日 每生 每生每年 每团 每标箱 每立方米 每公顷 每单 每班 每班每年 每学期 每对 每株 每期 每笔 每部 每篇 每班次 每架次 每县 每所 每支 每月每人 每年每户 每年每人 每年每亩 人均 户均 亩均 年均 单个 单个项目 单个企业
     单户 单家 单项 单台 单机 单笔 单次 单户企业 单家企业 单个机构 单个主体 同一企业 同一项目 同一单位 同一主体 每个单位 每个企业 每个主体 每家机构 每人次 每个项目 每家企业 每户企业 年度 全年 当年 人民币 现金 分别 分别按 各 均 为 达到 可达 提高到 提高至 调整为 调整到 调整至 增加到 增加至 控制在 按 按照 全额 足额
     测算比例 直接 另行 再 共 不高于 也 可 将 要 应 统一 即 等额`,
  ),
  ...words<FundingWord>(
    "other",
    `投资 投资额 收入 产值 产出 增加值 销售 销售额 营收 营业额 交易额 成交额 纳税 纳税额 税收 利润 贷款 授信 融资 债券 担保 保费 注册资本 资产 成本 价格 售价 出口 进口 进出口 消费额 零售额 总值 带动 拉动 撬动 引导 吸引 争取
     募集 筹集 完成 实现 突破 引进 新增 建设 建成 打造 率 比重 占比 占 增长 下降 提高 降低 提升 承担 分担 负担 增加 减少 节约 节省 收费 票价 罚款 处以 罚金 违约金 滞纳金 没收 缴纳 缴费 收取 工资 养老金 储备 采购 合同额 签约
     存款 余额 总投资 用于 研发费用 自筹 自有资金 社会资本 社会资金`,
  ),
  ...words<FundingWord>(
    "plain",
    "效率 率先 表率 利率 税率 奖项 奖状 奖牌 奖章 奖惩 补充 补齐 补短板 弥补 补选 补给站 占地 占用 为主 为期 为了 再生 再次 各级 各类 各地 各县 各市 各区 各部门 共同 公共 共享 可以 可持续 可再生 单位产值 个人所得税 将军 预算法 预算管理 实际投入 设备投入 技改投入 项目投入 建设投入 投入额 投入总额 实际支付 给水 供给 补办 成立以来 投入资金 总投入 转移支付 支付能力 研发投入",
  ),
];

/** Units of money; a share of a cost is paid too（按购置额的30%, 千分之三）. */
export const moneyUnit = /[元币圆]/;
export const shareUnits: ReadonlySet<string> = new Set(["%", "\u2030", "\u2031", "个百分点", "百分点"]);

/** Whether a sentence can promise money at all: looked for before its words are. */
export const fundingHint =
  /[奖补贴券]|资助|给予|予以|支持|扶持|减免|免[收除缴]|返还|退还|减[收征]|津|安排|编列|设立|列支|统筹|整合|基金|资金|经费|配套|安家|慰问|救助|优惠/;

/** A sentence that pays, fines or charges: a grade in it says who is meant（对水质达到Ⅱ类的断面给予奖励）, not what is to be held. */
export const paysOrFines = /奖励|奖补|补助|补贴|资助|补偿|给予|一次性|罚款|处以|收费|贴息/;

/** What bounds a sum though its figure has no comparator（上限100万元, 最高可达100万元, 不低于收益的70%）. */
export const upperBound = /最高|最多|至多|上限|封顶|顶格|不超过|不高于/;
export const lowerBound = /不低于|不少于|至少/;

/** Money already paid: a result, no promise（已发放, 累计拨付, 兑现了）. */
export const paidMarkers =
  /已经?(?:累计|共计?|全部|陆续|先后)?(?:发放|拨付|下达|下拨|兑现|兑付|支付|安排|落实|投入|减免|返还|补助|补贴|奖励|资助|到位)|(?:累计|共计?|总共|先后)(?:发放|拨付|下达|下拨|兑现|兑付|支付|安排|投入|减免|返还)(?![^，；。]{0,12}(?:不[超少低高][过于]|最高|以内|上限|至少))|(?:发放|拨付|下达|下拨|兑现|兑付|支付|安排|投入|减免|返还)了|目前(?:已|共|累计)/;

/** What is paid in a year that is over（2023年，发放补贴3亿元）: verbs of handing out behind its date. */
export const handedOut = /发放|拨付|下达|下拨|兑现|兑付|支付|减免|返还|安排|投入/;

/** Opens a report up to a day: all money in its sentence is paid. */
export const paidSince = /截至|截止(?!时间|日期)|[去今]年以来/;

/** Before what is given over years, behind a promise of what is given in each（三年累计投入不少于9000万元）. */
export const totalOf =
  /^(?:[一二三四五六七八九十\d]{1,2}年)?(?:累计|合计|总?共|共计|总计)(?:投入|安排|拨付|统筹|落实)(?:专项)?(?:资金)?$/;

/** Before what is given on top of the promise before it（购买一级能效产品的再增加|5%）. */
export const onTop = /(?:再|另|额外|再额外|叠加)(?:增加|提高|上浮|追加|加)$/;

/** The measure of a share or a standard: opens what stands before the figure（按投资额的, 按照每人）. */
export const byMeasure = /(?:按照?|依照|参照)[^，；]*$/;

/** Opens whom money is for（对…的企业, 凡…的）; not the words that 对 is part of（针对, 对口, 对外）. */
export const whomOpen =
  /(?<![针面反应相绝核比校派])对(?!口|接|外|内|标|比|应|策|照|话|手|等|流|称|方|冲)于?|^(?:凡是?|如果?|若|向|为(?!了|支持|鼓励|促进|推|进|加|确|保|落)|给(?!予|与))/;

/** What a person, firm or work has won or become: the prize or title is what the money is for（获得质量奖的企业）. Group 1 is it. */
export const earned =
  /^(?:首次|新|当年|年度内?|成功|被|经)*(?:获得|获评|获批|荣获|获授|获(?![批评授得])|认定为|评定为|评选为|评为|命名为|确定为|入选|列入|通过|取得|授予)(?:建设|设立|组建|创建|备案)?((?!(?:建设|设立|组建|创建|备案)?的).+?)(?:称号|荣誉)?(?:的(?:[^的，]{0,6}(?:企业|单位|个人|团队|组织|机构|人员|项目|园区|平台|基地|产品|地区|县|乡镇|村|学校|医院|人才|选手|主体|作品|品牌|合作社|农户|法人|者|的)(?:（[^）]{1,8}）)?))?$/;

/** The same behind its subject, in a clause of its own（企业获评…的; 授予…）. */
export const earnedInside = /(?:授予|获得|获评|获批|荣获|认定为|评为|命名为|入选)([^的，].*?)(?:称号|荣誉)?的?$/;

/** What is granted to whom in one clause（对…企业授予“质量奖”）: group 1 is it. */
export const granted = /授予(.{2,40})$/;

/** Ends a clause that says who qualifies（…达到5亿元的, …的企业）. */
export const qualifyingEnd = /的(?!减半|折半|参照|按|另行|就高|可(?!再)|除外|不[再予重享]|由)[^的，；\d]{0,12}$/;

/** What is done with somebody besides paying（对优秀的县予以通报表扬，…）: no part of who is meant. */
export const dealtWith =
  /(?:(?:予以|给予|进行|实[行施]|加以)[^，的]{1,8}|通报(?:表[扬彰]|嘉奖)|(?:优先)?(?:表扬|表彰|嘉奖|命名|授牌))$/;

/** A verb that names who pays（财政安排）: what stands before it is no one it is for. */
export const payerVerb = /^(?:财政|由)/;

/** Before a share: what it is a share of（给予项目实际投入30%的补助）. */
export const shareBase = /(?:投入|投资|额|费用|成本|支出|价款|总价|造价|收益|收入|利润)$/;

/** Names that are whole in a list（中国质量奖、中国质量奖提名奖）: none lends another its end. */
export const wholeName = /(?:奖|称号|资质|证书|认证|荣誉)$/;

/** The same without 的, right before a verb of giving（新建库容500立方米以上，按…给予补助）. */
export const qualifyingSize = /(?:以上|以下|以内)(?:[（(]含[）)])?$/;
export const givesAt = /^(?:按|给予|予以|可|一次性给予)/;

/** The figure that a change starts from（由1万元提高到1.5万元）. */
export const startOfChange = /[由从][^，、\d]{0,6}$/;

/** Opens a list of shares（保费补贴比例：中央45%、省级25%）. */
export const shareList = /(?:比例|标准|额度)(?:为|如下|分别为)?$/;

/** Joins two sums of which the verb stands behind the last. */
export const sumJoint = /^(?:、|且|并且|和|及)/;

/** Cut off the ends of the words that name whom the money is for; so are the number of a year（113年度）and the name of a currency. */
export const looseForStart =
  /^(?:[的、，]|其中|并且?|同时|另外|此外|还|再|对于?|凡是?|如果?|若|1[01]\d$|一是|二是|三是|四是|[：:]|到(?:20\d\d|1[0-3]\d)年[底末]?|[将把]|逐步)+/;
export const looseForEnd =
  /(?:的|，|人民币|新台币|台币|港币|、|均|都|可|将|再|另|各|并|在?(?:省|市|县|区|国家|各)级?财政(?:另行)?|财政|人均|户均|亩均|额外|按照?[^，]{1,10}|按规定|择优|优先|由|可以|要|应|连续[^，]{1,3}年|第[一二三四五]年|三年内|两年内|五年内|[0-9一二两三四五]+年内)$/;

/** Words before the figure that name who pays or when, not whom it is for. */
export const payer =
  /^(?:由.*|按.*|[今明]年.*|中央|分(?:阶段|期|年度?|档|类|批|次)|(?:每|单|同一)[个家户名人项位]?(?:企业|单位|机构|项目|主体|个人|园区|家庭|团队|平台|基地|人次|人)?|.{0,4}(?:财政|政府|财政局|财政厅|财政部|部门|委员会)(?:每年|[自从]?\d{4}年.{0,2}起(?:每年)?)?|\d{4}年(?:起|开始|以后)?(?:每年)?.{0,4}财政(?:每年)?|\d{4}年.{0,2}起|.{0,6}(?:联动|联合|统筹|共同|分级|[两三]级)|每.{1,4}|连续.*年|(?:自|从).*起|.*(?:期间|期内|年内|之后|以后|前|后)|.*年|经(?!济|营|销).*|计划|拟|力争|积极|加大|多渠道)$/;

/** What the money is to be used for, in its clause or in the next（用于支持中小企业技术改造）: group 1. */
export const usedFor =
  /^(?:主要|专项|专门|重点|全部|统筹|优先)?(?:用于|用作)(?:支持|扶持|奖励|补助|资助|开展|推进|推动|补贴)?([^，；。]{2,40})/;

/** Right behind a sum that is given or set aside（安排20亿元支持制造业发展）: group 1 is what it supports. */
export const supports = /^(?:专项|重点|优先)?(?:支持|扶持)([^，；。]{2,40})/;

/** What is shared out and is no money, between a clause's start and a share of it: 建设用地计划指标安排不少于10%. */
export const noMoney =
  /(?:用地|土地|建设用地|计划|能耗|排放|床位|学位|岗位|编制|职数|名额|面积)(?:计划)?(?:指标|总量|总数|规模)?(?:中|的)?(?:每年|原则上|应|应当|要)*(?:安排|拿出|预留|划出|切块)?(?:的|比例)?$/;
/** Behind a sum that is set aside: it is to be spent（安排2000万元用于…）. */
export const spentOn = /^(?:专项|专门|主要)?(?:用于|用作|支持|扶持)/;

/** Nouns of aid that say nothing of what it is for. */
export const bareAid =
  /^(?:一次性|专项|财政|资金|经费|奖励|补助|补贴|资助|支持|扶持|奖补|奖金|配套|激励|基金|预算|省级|市级|县级|区级|后|定额|标准|额度|金额|比例|的|贴息|减免|返还|津贴|补偿|优惠)*$/;

/** For each one, right before its verb（每列次奖励, 每间客房补助）. */
export const eachBefore = /(?<!对)每[^，、的]{1,4}$/;

/** A base between the standard and its share（奖励比例不低于转化收益的70%）. */
export const boundedBase = /^(?:不低于|不少于|不超过|不高于)[^，]{2,12}的$/;

/** For each one that is done or brought（每新增1家企业）. */
export const eachOne =
  /^每(?:新|培|引|建|增|完|认|创|举|开|吸|招|带|回|收|种|养|改|安|出|发|获|参|组|超|提|减|节|万|百|千|满|有|\d)/;
