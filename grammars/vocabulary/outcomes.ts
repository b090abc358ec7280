import { TIME_LABELS } from "./roles.ts";
import { words } from "./rows.ts";

/** How clauses say what is to be so, and how they say what is merely to be done. Data only. */

const listOf = (all: string) => words(true, all).map(({ word }) => word);
/** Alternatives of a list separated by blanks, the longest first. */
const any = (all: string) =>
  listOf(all)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Words that stand before the verb that opens a statement. */
const openers =
  any(`力争 争取 确保 努力 积极 着力 加快 加速 基本 全面 初步 逐步 逐渐 进一步 不断 持续 率先 尽快 切实 有效 显著 明显 大幅 大幅度 高质量 高标准 高水平
  高起点 深入 扎实 稳步 重点 同步 更好 更加 真正 普遍 并 并且 且 同时 进而 从而 使 其中 最终 到时 届时 务必 一定 要 应 将 必须 全部 继续 大力 全力 奋力 较好 总体上
  总体 整体 如期 系统 有序 统筹 科学 精准 严格 较大幅度 全省 全市 全县 全区 全国 我省 我市 我区 我县`);

/** Verbs that open a pure activity. Those that as often name a thing（发展, 服务, 创新, 保护）are none: what they open needs a predicate. */
const activities =
  any(`鼓励 支持 引导 推进 推动 促进 加强 强化 加大 深化 开展 实施 推行 推广 落实 贯彻 执行 优化 探索 做好 抓好 抓紧 抓实 搞好 做实 注重 重视
  发挥 扶持 培养 引进 严格 严控 严守 打击 整治 治理 维护 制定 编制 修订 出台 倡导 弘扬 整合 充分发挥 指导 督促 协助 配合 参与 加密 举办 召开 启动 谋划 培育 壮大
  做大 做强 做优 巩固 夯实 助力 聚焦 立足 着眼 瞄准 紧扣 吸引 提倡 防止 防范 防控 明确 完善 拓展 拓宽 围绕 调动 激发 激励 帮助 投入 安排 设立 提供 申报 申请 统筹
  抢抓 抓住 盘活 挖掘 引育 招引 宣传 组织开展 组织实施 大力发展 积极发展 加快发展 支撑`);
/** Words behind such a verb that make a noun of both（推进机制, 支持政策）, or a statement（推动形成）. */
const noActivity =
  any(`政策 机制 体系 力度 能力 作用 基金 水平 制度 措施 质量 工作 环境 条件 格局 模式 速度 规模 方式 活力 主体 基础 成效 成果 效果 平台 空间 后劲 动力
  潜力 效益 效能 产出 率 度 力 量 面 者 型 性 形成 实现 建成 建立 构建`);

/** Verbs that open a statement of what is to be so or is to exist. */
const results =
  any(`建成 形成 建立 健全 构建 构筑 打造 塑造 实现 创建 争创 创成 建设 建好 搭建 建起 培育形成 推动形成 推动建成 推动建立 推动构建 推动实现 促进形成
  达到 进入 成为 迈入 迈上 步入 跻身 走在 走出 提高 提升 增强 改善 降低 减少 减轻 扩大 缩小 缩短 增加 增进 杜绝 禁止 消除 消灭 遏制 扭转 避免 确保 保证 保障 保持
  完成 满足 拥有 具备 具有 解决 破解 突破 攻克 掌握 填补 普及 覆盖 奠定 树立 造就 涌现 取得 获得 赢得 补齐 化解 恢复 打通 畅通 释放 转变 净化 美化 汇聚 集聚 聚集
  凝聚 根除 根治 告别 结束 守住 控制 适应 符合 接近 赶上 超过 优于 丰富 创造 营造 呈现 展现 彰显`);
/** How much there is to be of what is made, without a figure; help for somebody else's is none. */
const some = "一批|一大批|一系列|一套|一支|一个|若干|一种|一条|一座";
const helping = "支持|鼓励|引导|推动|推进|组织|开展|扶持|实施";

/** Predicates between a subject and its object. */
export const PREDICATES: readonly string[] =
  listOf(`达到 实现 取得 成为 进入 迈入 迈上 迈出 迈向 步入 跨入 跻身 走向 走上 走出 登上 踏上 处于 位居 居于 走在 接近 符合 优于 高于 低于 满足 适应 纳入
  惠及 奠定 控制在 稳定在 保持 维持 具备 具有 拥有 形成 建立 建成 构建 覆盖 普及 消除 杜绝 遏制 破解 打破 突破 转变为 转化为 转向 呈现 展现 释放 趋于 趋向 得到 得以
  获得 告别 不再 过渡 充满 焕发 绽放 开创 激发 融入 占据 引领 全部 大部分 绝大部分 大多数 不发生 不出现 再上 跃上 迈进 跃升 落户 入驻 初步应用`);

/** How much, how fast, how widely: before a word of change they make a predicate of it（显著提升, 更加完善, 得到有效保障）. */
export const DEGREES: readonly string[] =
  listOf(`显著 明显 大幅 大幅度 较大幅度 较大 较快 持续 稳步 稳定 平稳 全面 进一步 不断 有效 基本 更加 更为 更 初步 逐步 逐渐 日益 日趋 日渐 愈加 愈发 越来越
  趋于 普遍 全部 整体 总体 根本 根本性 根本上 深入 加快 加速 快速 迅速 扎实 充分 切实 大为 极大 同步 有所 得到 得以 有力 有序 较为 大体 率先 成功 均 都 广泛 深度 良性
  高效 高质量 实质性 突破性 历史性 决定性 系统性 较好 相对 继续 逐年 协调 健康 长效 完全 协同 常态化 规范 安全 顺利 实现 取得 蓬勃 竞相 提前 如期 最大限度 紧密
  全方位 主动 科学 合理 动态 先行 重点 多点 双向 梯次 成倍 倍速 迭代`);
/** Words of change and of state behind them. */
export const CHANGES: readonly string[] =
  listOf(`提高 提升 增强 改善 好转 优化 完善 健全 形成 建立 建成 确立 确定 实现 普及 推广 应用 推开 铺开 展开 突破 增加 增长 增多 减少 下降 降低 减轻 减缓
  缓解 遏制 控制 保障 保护 扩大 拓展 拓宽 延伸 延长 缩小 缩短 加快 加速 加强 加深 加大 强化 推进 深化 融合 发展 壮大 集聚 升级 转型 转变 改观 改进 改变 满足 显现
  体现 凸显 彰显 释放 激发 迸发 涌现 丰富 多元 多样 齐全 齐备 完备 合理 协调 均衡 顺畅 畅通 便捷 便利 高效 规范 有序 稳定 稳固 巩固 牢固 夯实 稳健 安全 可靠 先进
  成熟 活跃 繁荣 协同 联动 贯通 打通 覆盖 全覆盖 达标 消除 清除 化解 解决 治理 整治 修复 恢复 脱贫 摘帽 振兴 复兴 富裕 和谐 文明 美丽 幸福 提速 提质 增效 见效 显著
  明显 突出 领先 一流 到位 落实 落地 向好 向优 趋缓 回升 企稳 好 优 强 美 高 实 足 运行 运转 流动 流通 循环 互通 互认 互联 共享 使用 转化 衔接 接轨 对接 匹配 适应
  相适应 持平 平衡 满意 上升 跃升 攀升 做强 翻番 收窄 压缩 成型 成势 定型 改造 淘汰 退出 清零 完成 开放 自由 宽松 透明 公平 公正 密切 充分 充足 充裕 强劲 雄厚 坚实
  扎实 优良 优美 良好 鲜明 浓厚 自觉 自信 可控 增进 跨越 崛起 起步 投产 通车 上线 融入 参与 发挥 传承 弘扬 提振 凝聚 显效 进步 进展 成效 净化 简化 标准化 现代化 智能化 数字化 网络化 信息化
  国际化 一体化 均等化 品牌化 多元化 常态化 制度化 规范化 集约化 集群化 机械化 清洁化 绿色化 低碳化 高端化 产业化 市场化 法治化 专业化`);
/** Words of state that close a clause without such a word before them（成效显著, 与经济增长同步）. */
export const STATES: readonly string[] =
  listOf(`显著 明显 突出 迅速 有力 有效 高效 合理 完备 齐全 一流 领先 完善 健全 顺畅 畅通 鲜明 凸显 彰显 显现 涌现 涌流 迸发 倍增 深入人心 好转 优良 良好 有序
  便捷 达标 清零 全覆盖 同步 相适应 相匹配 相协调 相衔接 到位 成熟 雄厚 优美 浓厚 旺盛 充沛 强劲 活跃 繁荣 兴旺 宜居 富裕 和谐 稳固 可控 翻番 见效 成型 定型 新台阶
  优越 转型升级 提质增效 增强 改善 提高 提升 优化 下降 减少 降低 上升 稳定 弘扬 平衡 稳中向好 稳中有进 促稳提质 稳中提质`);

/** What stands before the verb of a statement; the expressions below begin behind it. */
export const OPENERS = new RegExp(`^(?:${openers}){0,4}`);
/** What opens a pure activity. */
export const ACTIVITY = new RegExp(`^(?:${activities})(?!${noActivity})`);
/** Verbs that beside those open a heading of work: what it holds are measures（提升服务水平; not 保障能力）. */
export const WORK_VERB = new RegExp(
  `^(?:控制|提高|提升|增强|改善|减少|降低|扩大|解决|建设|打造|建立|健全|构建|营造|保障|确保)(?!${noActivity})`,
);
/** What always states a result, whatever opens its clause（推进…取得重大进展, 为…奠定基础）. */
export const GAIN =
  /取得[^，；]{0,12}(?:成效|进展|突破|成果|进步|成绩|效果)|[上跃迈][^，；]{0,4}台阶|奠定[^，；]{0,16}基础/;
/** A verb of making with an open number（培育一批企业, 建设若干平台）. */
export const SOME_MADE = new RegExp(`^(?!${helping})[^，；的“]{2,6}(?:${some})`);
/** What opens a statement of a result. */
export const RESULT = new RegExp(`^(?:${results})`);
/** What may stand between a degree and a word of change. */
export const MANNER = "地";
/** What makes a noun of a predicate, or joins it to one（价值实现与转化）. */
export const NO_PREDICATE_BEFORE = "、与和的";

/** Clauses that frame a statement and state nothing themselves（按照…要求, 以…为核心）. */
const framing =
  /(?:以[^，；]{1,60}?为(?!.{0,60}(?:达到|实现))|按照|根据|依据|围绕|紧紧围绕|紧扣|聚焦|坚持|立足|着眼|通过|经过|结合|依托|依靠|本着|对于|针对|随着|面对|抓住|抢抓|遵循|贯彻|凡|如|若|为(?:了|进一步|贯彻|落实|实现|加快|推进|推动|促进|确保|全面|深入)(?!.{0,60}(?:奠定|作出|贡献))|在[^，；]{1,60}(?:下|上|中|前|后|时|基础上)$|[把将][^，；]{1,60}作为|从[^，；]{1,60}(?:出发|入手))/;
/** Those, and the label of a date（完成时限：）. */
export const FRAME = new RegExp(`^(?:(?:${TIME_LABELS.join("|")})$|${framing.source})`);

/** Marks of counting before a statement, not part of it（一是, 第二步，, ③）. */
export const COUNT_HEAD =
  /^(?:[一二三四五六七八九十]{1,2}[是要](?!求)|第[一二三四五六七八九十](?:步|阶段|是)?[，,]?|其[一二三四五六][，,]|[①-⑳]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d))\s*/;
/** What such marks begin with: a look for it is cheaper than the expression. */
export const COUNT_STARTS = "一二三四五六七八九十第其①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(0123456789";
/** Words that may stand before a date that opens a statement（力争到2025年, 第一步，到2020年）. */
export const DATE_LEAD = /^(?:力争|争取|确保|努力|计划|预计|展望|其中|同时|即|再|力争用|争取用|[，,])*$/;
/** What may stand behind such a date（到2025年左右，）, and what makes a clause of its own of it（“十四五”及今后一个时期, 0202年）. */
export const DATE_TAIL = /^(?:左右|前后|时)?[，,]?/;
export const DATE_REST = /^(?:年|[^，；]{0,14}(?:时期|期间|阶段|时间))?$/;
