import { buildingVerbs } from "./building-verbs.ts";
import { type Row, words } from "./rows.ts";

/**
 * Verbs that govern a figure.
 * - level: the figure is the level reached（达到95%, 降到8%）; `op` is how the bare figure is read (annotation.md, Comparators)
 * - change: the figure is the amount of change（降低10%）
 * - make: what is made, done or won is counted（培育10个企业, 建设农田100万亩）
 */
export type Verb =
  | { readonly kind: "level"; readonly op: ">=" | ">" | "<=" | "<" | "=" }
  | { readonly kind: "change"; readonly change: "rise" | "fall" }
  | { readonly kind: "make"; readonly op: ">=" | "=" };

const level = (op: ">=" | ">" | "<=" | "<" | "=") => ({ kind: "level", op }) as const;
const change = (direction: "rise" | "fall") => ({ kind: "change", change: direction }) as const;

/** 主导或参与制修订, 牵头制定: who sets a standard and how. */
function settingStandards(): string {
  const heads = ["主导", "主持", "牵头", "参与"];
  const joined = ["主导", "主持", "牵头"].flatMap((head) => ["或", "和", "、", ""].map((mark) => `${head}${mark}参与`));
  return [...heads, ...joined]
    .flatMap((head) => ["制定", "制订", "修订", "制修订", "起草", "编制"].map((verb) => head + verb))
    .join(" ");
}

/** 达到并保持在, 降到并稳定在: a level that is reached and held. */
function reachingAndHolding(reached: string, held: string): string {
  return reached
    .split(" ")
    .flatMap((word) => ["并", "并且", "且"].map((joint) => word + joint))
    .flatMap((head) => held.split(" ").map((word) => head + word))
    .join(" ");
}

export const verbs: readonly Row<Verb>[] = [
  ...words<Verb>(
    level(">="),
    `达到 达 达至 到达 提高到 提高至 提到 提升到 提升至 提升为 增加到 增加至 增长到 增长至 增至 增到 升至 升到 上升到 上升至
     扩大到 扩大至 扩展到 扩展至 拓展到 拓展至 发展到 发展至 壮大到 壮大至 扩充到 扩充至 推广到 推广至 延长到 延长至 恢复到 恢复至
     稳定在 稳定到 稳定达到 保持在 保持到 保持 维持在 维持 巩固在 保有 占到
     覆盖到 集聚到 聚集到 提高达到 增加达到 跃上 迈上 跨上 站上 登上 踏上 做到 达成 跃升至 跃升到 攀升至 攀升到 提速到 提速至 普及到 在`,
  ),
  ...words<Verb>(
    level(">="),
    reachingAndHolding("达到 提高到 提升到 恢复到 增加到 上升到", "保持在 稳定在 维持在 巩固在 稳定保持在"),
  ),
  ...words<Verb>(
    level("<="),
    `${reachingAndHolding("降到 降至 下降到 下降至 降低到 压减到", "保持在 稳定在 维持在 控制在")} ${reachingAndHolding("达到", "控制在")}`,
  ),
  // behind a base the comparator is no part of the figure（不少于营业收入的3%）
  ...words<Verb>(
    level(">="),
    "不低于 不少于 不小于 不短于 不得低于 不得少于 不能低于 不能少于 不应低于 不应少于 应不低于 应不少于 要不低于 要不少于 至少占 不弱于 不亚于",
  ),
  ...words<Verb>(
    level("<="),
    "不超过 不高于 不大于 不多于 不长于 不突破 不得超过 不得高于 不得多于 不能超过 不能高于 不应超过 不应高于 不宜超过 应不超过 应不高于 要不超过 要不高于",
  ),
  ...words<Verb>(level(">"), "超过 突破 超 高于 大于 多于 超出 高出 好于 优于 快于 长于"),
  ...words<Verb>(level("<"), "低于 少于 小于 短于"),
  ...words<Verb>(
    level("<="),
    `控制在 控制到 控制为 限制在 限定在 压减到 压减至 压缩到 压缩至 压降到 压降至 降到 降至 降为 降低到 降低至 下降到 下降至 减到 减至 减为
     减少到 减少至 削减到 削减至 缩短到 缩短至 缩小到 缩小至 精简到 精简至 回落到 回落至 下调到 下调至 调减到 调减至 缩减到 缩减至`,
  ),
  ...words<Verb>(level("="), "为 占 占据 相当于 是 调整到 调整为 调整至"),
  ...words<Verb>(
    change("rise"),
    `增长 增加 提高 提升 上升 扩大 递增 增 升 增强 调增 上调 净增 净增加 净增长 新增加 年均增长 年均增加 年均提高 年均提升 年均递增 年均增 年增长 年增 年递增
     翻 多增 增幅 高 快 多 成长 年成长 年均成长 调升 上涨 上浮`,
  ),
  ...words<Verb>(
    change("fall"),
    `降低 下降 减少 压减 压缩 削减 缩短 缩小 下调 降 减 调减 减轻 缩减 精简 压降 回落 下浮 节约 节省 低 慢 少 下跌 净削减 净减少 净压减 净下降 年均下降 年均降低 年均减少
    `,
  ),
  ...words<Verb>({ kind: "make", op: ">=" }, "实现"),
  ...words<Verb>(
    { kind: "make", op: "=" },
    `加装 疏浚 疏通 迁建 移建 翻建 复建 拆除 消除 清除 更换 置换 新修 新植 新栽 新挖 新打 新铺 新招 加固 除险加固 维修加固 补栽 补种 更新改造 报废 注销
     查办 侦破 收回 回购 购买 添置 配齐 出让 征迁 腾空 建有 设有 配有 具备 拥有 共有 恢复 编写 备案 核发 颁发 评审 筛选 引聘 招录 抚育 深松 开行 捐赠 承保 审结
     执结 排查 排查整治 整改 打掉 收缴 整建 汰换 汰购 增辟 辟建 增聘 添购 布建 建置 增班 修护`,
  ),
  // two verbs that are one deed; elsewhere the second is part of the noun（完成改造项目10个）
  ...words<Verb>(
    { kind: "make", op: "=" },
    `报废更新 淘汰更新 淘汰报废 更新淘汰 培育形成 培育打造 建设形成 打造形成 组织实施 组织开展 组织举办 组织参加 规划建设 规划实施 谋划实施 谋划建设 谋划推进 谋划储备 包装储备 储备实施 招引落地 推进实施 启动建设 启动实施 开工建设 新开工建设 开工改造 申报建设 申报创建
     承接转化 转化推广 推广转化 创作推出 创作生产 攻克突破 攻关突破 引进培育 引进落地 培育认定 培育发展 选派培养 培养引进 建成投用 建成运营 建设运营 改造建设      新建改扩建 更新建设 修缮改造 维修改造 整治提升 整合组建 筹划举办`,
  ),
  ...words<Verb>({ kind: "make", op: "=" }, settingStandards()),
  ...words<Verb>({ kind: "make", op: "=" }, buildingVerbs()),
  ...words<Verb>(
    { kind: "make", op: "=" },
    `培育 培养 培训 培植 扶持 支持 引导 推动 推进 促进 带动 拉动 帮助 帮扶 指导 鼓励 组织 开展 举办 承办 召开 创建 争创 新创 新创建 创办 创作 打造 建设 建成 建立 新建 新建成 改建
     扩建 续建 重建 共建 筹建 兴建 组建 搭建 修建 改造 新建改造 改造提升 提升改造 升级改造 整治 治理 修复 整理 开发 研发 研制 攻克 突破性 突破了 掌握 形成 制定 制订 修订 制修订 制(修)订 制（修）订 编制 起草 主导 主持 参与 牵头
     发布 出台 实施 推广 应用 推广应用 推出 推行 完成 落实 安排 落地 布局 规划 设立 设置 新设 开设 开办 开通 开工 开放 开发建设 启动 建成投产 投产 投用 投运 竣工 竣工验收 竣工投产 开竣工 引进 引育 招引 引入 吸引 聚集 集聚 汇聚 储备 遴选 评选 评定
     选拔 选派 选树 选聘 选择 选取 优选 精选 认定 认证 命名 授予 表彰 申报 申请 获得 取得 获评 获批 入选 申创 创成 新增 新晋 新登记 登记 增设 增加了 补充 转化 转移 转移转化 孵化 培育孵化 孵化培育 扶植 做强 做大 壮大 培育壮大 做优做强
     改善 解决 化解 办理 办结 受理 处理 处置 检查 巡查 抽查 检验 检测 抽检 监测 普查 摸排 淘汰 关闭 关停 退出 取缔 压减了 清理 取消 下放 精简了 整合 合并 撤并 救助 资助 补助了 惠及 覆盖 服务 安置 转移就业 吸纳 招收 招聘 招募 录取 输送 输转
     搬迁 种植 栽植 栽种 绿化 营造 养殖 放流 生产 制造 产出 加工 储存 收储 收购 销售 出口 进口 投资 投入 投放 融资 筹集 募集 发放 贷款 征收 供应 提供 配备 配置 配套 购置 更新 采购 新购 安装 铺设 架设 敷设 建造 装备 装配
     发展 提质升级 提档升级 转型升级 揭榜 征集 发掘 挖掘 保护 建档 修缮 维修 养护 绘制 建好 办好 抓好 抓实 抓 创立 树立 选育 繁育 引种 审定 改良 推介 宣传 播出 出版 拍摄 演出 创排 接待 输出 外派 派驻 派出 签约 签订 签署 承接 对接
     增补 扩大了 扩增 增配 扩容 腾退 盘活 回收 复垦 开垦 封育 供给 保障 谋划 划定 划分 设定 明确 撬动 清退 减征 缓缴 汇集 集纳 共享 归集 调度 选送 推荐 举荐 会商 约谈 通报 督办 储备了 梳理 凝练 推选 打通 贯通 联通 连通 畅通 建强 重组 纳入 改扩建 新改建 新改扩建 新建续建 新建（改造） 新建（改扩建） 新建（改造提升） 交付
     预留 出栏 年出栏 存栏 年末存栏 巩固 产生 规范 发动 直接服务 直接带动 直接吸纳 直接惠及 间接带动 巩固提升 完善 优化 健全 提升了 强化 建设改造 建设完善 联合 合作 发行 上市 挂牌 辅导 发明 授权 受理了 交易 流转 托管 走访 慰问 减免 清偿 追回 挽回 破获 查处 立案
     吸收 新增加装 布设 铺排 部署 补植 清淤 聘任 轮训 入库 达产 落户 授牌 征拆 清收 调解 新签 接续 替换 退役 硬化 亮化 美化 创评 刊播 编印 上线 接入 迁移 上云`,
  ),
];

/**
 * Verbs that hold their object: what is done is the indicator itself（人工造林30万亩, 脱贫3万人, 累计培训10万人次）, and commits as a verb does.
 */
export const objectWithin =
  /(?:造林|育林|植树|绿化|[增扩补植]绿|还[林草湿]|脱贫|减贫|摘帽|改[厕水厨圈]|清淤|减排|[节压]煤|招[生工]|培训|轮训|引[才智]|放流|移民|搬迁|接种|筛查|体检)$/;

/** A deed that closes what is counted. */
export const closingDeed = new RegExp(
  `${objectWithin.source}|(?:就业|创业|改造|提升|整治|治理|修复|建设|[新改扩续]建|加固|疏浚|整理|复垦|开发|开垦|安置|救助|帮扶|抚育|栽植|种植|养护|管护|退出|关停|淘汰|拆除|升级|转型|签约|开工|建成|竣工|完工|投产|交付|启动|新增|完成|入库|出栏|存栏|落地|通车|达标|创建|评定|认定|转移|供应|供给|配备|更新|更换|安装)$`,
);

/**
 * A deed at the end of what is counted（老旧小区改造120个, 失业人员再就业4000人）or between who does it and what is done（城区新建公园10个）: it
 * commits as a verb does; not 入驻企业20家, 建设用地5000亩.
 */
export const deedInside =
  /(?<=.{2})(?:新增|净增|新建|新建成|建成|改建|扩建|改扩建|新改扩建|新改建|新开工|新认定|新培育|新引进|完成|创建|打造|培育|引进|引育|转移|配备|配置|选派|设立|培训|培养|加装|安装|更换|拆除|修建|铺设|架设|栽植|开展|举办|组织|实施|推出|发放|惠及|带动|吸纳|接待|查处|化解|解决|招聘|招录|选聘)(?=.{2})/;
export const deedWithin = new RegExp(`${closingDeed.source}|${deedInside.source}`);

/** Verbs that take their object before the figure also in the middle of a clause（1000个项目完成投资1800亿元）. */
export const objectVerbs: ReadonlySet<string> = new Set([
  "完成",
  "惠及",
  "拉动",
  "实现",
  "发放",
  "达成",
  "签约",
  "吸纳",
  "筹集",
  "募集",
  "接待",
]);

/** Verbs that follow another verb of making to form a series（培育引进, 选派培养）; elsewhere a second verb is part of the noun. */
export const serialVerbs: ReadonlySet<string> = new Set([
  "培育",
  "引进",
  "打造",
  "创建",
  "争创",
  "新建",
  "改建",
  "扩建",
  "续建",
  "建成",
  "新增",
  "引育",
  "招引",
  "认定",
  "遴选",
  "壮大",
  "推出",
  "制定",
  "修订",
  "发布",
  "出台",
  "设立",
  "实施",
  "推广",
  "扶持",
  "开通",
  "提升",
  "建设",
]);

/**
 * What is chosen, and what is then done with it: one deed in two verbs（选拔资助青年教师50名, 遴选评定大师20名）.
 */
export const choosingVerbs: ReadonlySet<string> = new Set(
  "选拔 遴选 评选 筛选 推选 选聘 选树 征集 培养 培育 引进 招募 评审".split(" "),
);
export const bestowingVerbs: ReadonlySet<string> = new Set(
  "资助 认定 评定 扶持 命名 表彰 培养 产生 选派 推荐 授予 奖励 引进 输送 支持".split(" "),
);

/** Verbs that take the noun of a deed for their object: no series with it（开展监测20次, 提供救助100人）. */
export const deedVerbs: ReadonlySet<string> = new Set(
  "实现 完成 开展 举办 提供 实施 推进 落实 安排 启动 加强 做好 接受 参加 参与".split(" "),
);

/** Verbs of one character that may stand before the base of a share（占全国的20%）. */
export const baseVerbs: ReadonlySet<string> = new Set(["占"]);
/** 为 before what was planned, of which a share is told（为预算的101%, 为年度目标的98%）. */
export const ofPlanned = /^[为占](?:年初|全年|年度|调整|变动|预期)*(?:预算|计划|任务|目标)[数值]?的?$/;
/** Verbs only before what they count（出栏生猪40万头; not 年出栏500头以上）. */
export const beforeObject: ReadonlySet<string> = new Set(["出栏", "年出栏", "存栏", "年末存栏"]);
/** With these behind it such a verb takes up room（占地200亩）. */
export const roomBehind = "地";

/** Verbs that set others to do something: what they do governs the figure（支持企业建设10个中心）. */
export const auxiliaryVerbs: ReadonlySet<string> = new Set([
  "支持",
  "推动",
  "引导",
  "鼓励",
  "带动",
  "组织",
  "指导",
  "帮助",
  "促进",
  "推进",
  "扶持",
  "帮扶",
  "辅导",
]);
