/** Sizes that stand between an Arabic numeral and its measure: 1.2万亩, 3亿元. */
export const SIZES = "十百千万亿兆";

/** Measure words and units, one space between. Sizes before them are read on their own. */
const SHARES = "% ％ ‰ 个百分点 百分点 个千分点 个基点 基点 倍 番 成";
const COUNTS =
  "个 项 户 家 所 座 名 人 件 条 台 套 辆 架 艘 只 头 匹 羽 尾 株 棵 粒 颗 枚 块 片 张 幅 本 册 部 篇 卷 份 封 期 批 届 轮 次 回 场 场次 趟 班 校 盏 扇 窝 筒 具 顶 节 柜 池 棚 束 挂 副 味 载频 扇区 英亩 路端 线对 班次 列 列次 架次 艘次 车次 航次 批次 频次 " +
  "种 类 款 型 样 支 根 把 枝 筐 袋 箱 桶 瓶 盒 包 捆 罐 串 对 双 组 队 群 团 伙 帮 排 行 层 级 星 星级 档 等 等级 分 位 员 口 处 间 栋 幢 宗 起 例 案 桩 笔 单 票 桌 床 张床位 床位 席 席位 股 " +
  "门 堂 课时 学时 学分 学年 节课 节次 首 曲 部门 点位 线 路 道 段 标段 公里段 孔 眼 口井 眼井 圈 环 代 样本 条次 条线 条线路 站 点 版 页 字 词 人次 人天 人日 人年 人份 人口 " +
  "户次 家次 件次 项次 例次 台次 套次 台套 台班 辆次 头次 头份 吨次 家庭 村 乡镇 镇 乡 县 区县 县区 市 市州 省 省份 国 国家 校 厂 店 院 园 园区 社区 街道 委员 学位 岗位 " +
  "车位 泊位 车道 机位 充电桩 端口 节点 用户 门店 网点 站点 基站 小时 样次 批件 剂次 剂 针 针次 单元 标箱 标准箱 标台 标准台 标准车 自然箱 当量 人时 工日 工时 手 折 度 级次 年次 年一遇 格 卡 卡次 核 核时 机柜 机架 标准机架 万卡 标砖 重量箱";
const MONEY =
  "元 元人民币 人民币 美元 欧元 日元 港元 港币 英镑 元钱 块钱 角 厘 元/人 新台币 台币 元新台币 加元 澳元 卢布 韩元 新元 圆";
const LENGTHS =
  "公里 千米 米 分米 厘米 毫米 微米 纳米 里 华里 丈 尺 寸 海里 英里 英尺 英寸 延米 延长米 延公里 车道公里 皮长公里 芯公里 线公里 单线公里 营业公里 对公里 沟长公里 杆公里 公尺 公分 管线公里 轨公里 折算公里";
const AREAS =
  "亩 亩次 公顷 公顷次 平方公里 平方千米 平方米 平米 平方厘米 平方毫米 平方英尺 平方英里 平方尺 平方 标准亩 顷 坪 平方公尺 公亩次";
const VOLUMES = "立方米 立方 立方公里 立方厘米 方 升 毫升 加仑 桶油当量 标准立方米 标方 蓄积 立方公尺 公升";
const WEIGHTS =
  "吨 公吨 千克 公斤 市斤 斤 克 毫克 微克 纳克 担 两 磅 盎司 吨标准煤 吨标煤 吨煤 千克标准煤 克标准煤 千克标煤 克标煤 吨二氧化碳 吨二氧化碳当量 吨油当量 吨当量 吨公里 吨位 吨级 载重吨 总吨 克拉 吨钢 吨位次 蒸吨 蒸吨/小时 吨氨氮 吨矿 人公里 吨海里 公担";
const TIMES =
  "岁 周岁 年 周年 年度 学年度 个年头 个年度 个季度 季度 季 个月 月 个半月 周 个星期 星期 礼拜 个礼拜 天 日 昼夜 个工作日 工作日 个自然日 自然日 个交易日 交易日 个日历日 小时 个小时 个工时 钟头 个钟头 分钟 秒 秒钟 毫秒 微秒 纳秒 世纪 个世纪 刻钟 年时间 个月时间 天时间 个昼夜 个学期 学期 个百天 代人 个五年";
const ENERGY =
  "千瓦 千瓦时 瓩 千瓩 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 度电 千伏 千伏安 伏 伏安 兆伏安 安 安时 焦耳 千焦 兆焦 吉焦 太焦 大卡 千卡 卡路里 马力 千瓦·时 瓦特 摄氏度 ℃ 华氏度 帕 千帕 兆帕 巴 牛 牛顿 赫兹 兆赫 千赫 吉赫 分贝 流明 勒克斯 贝克勒尔 西弗 毫西弗 伏特 安培 欧姆 匹马力";
const DATA =
  "字节 比特 兆 兆比特 兆字节 吉比特 吉字节 太字节 拍字节 艾字节 兆比特每秒 每秒 像素 亿次 次每秒 亿次/秒 浮点运算 帧 参数 通道";
const LATIN =
  "㎡ ㎥ ㎢ ㎞ ㎝ ㎜ ㎛ ㎏ ㎎ ㎍ ㎖ ㏄ ㎾ ㎿ ㏊ k㎡ h㎡ mm cm dm m km μm um nm km² km2 m² m2 m³ m3 cm² cm2 cm³ cm3 mm² mm2 hm² hm2 ha mu L l mL ml μL uL g kg mg μg ug ng t kt Mt Gt tce tCO2 tCO2e W kW KW kw MW Mw GW TW Wh kWh KWh kwh kW·h kW.h MWh GWh TWh V kV KV kv mV A mA " +
  "VA kVA KVA MVA Ah kAh mAh J kJ MJ GJ TJ PJ EJ Pa kPa MPa GPa bar N kN h min s ms us ns Hz kHz KHz MHz GHz THz dB db lm lx bit Kb Mb Gb B KB MB GB TB PB EB ZB YB bps Kbps kbps Mbps Gbps Tbps Mb/s Gb/s MB/s GB/s M FLOPS MFLOPS GFLOPS TFLOPS PFLOPS EFLOPS ZFLOPS Flops EFlops PFlops TFlops EFLOPs PFLOPs " +
  "OPS TOPS PF EF POPS EOPS PUE ppm ppb ppt pH rpm mol TEU teu km/h m/s mg/L mg/l μg/L ug/L g/L mg/m³ mg/m3 μg/m³ μg/m3 ug/m³ ug/m3 g/m³ g/m3 kg/m³ kg/m3 m³/h m3/h m³/s m3/s m³/d m3/d t/d t/h t/a kg/h g/kWh gce/kWh W/m² W/m2 kWh/m² L/s K ℃ °C °F ° ′ ″ Ω px fps QPS TPS DWT USD RMB";

/** All measures. The longest that fits is read. */
export const UNITS: readonly string[] = [
  ...new Set([SHARES, COUNTS, MONEY, LENGTHS, AREAS, VOLUMES, WEIGHTS, TIMES, ENERGY, DATA].join(" ").split(" ")),
];
export const LATIN_UNITS: readonly string[] = [...new Set(LATIN.split(" "))];

/** Characters behind a measure that make another word of it: 5分别, 10家庭农场, 3天津. */
export const UNIT_BREAKS: Readonly<Record<string, string>> = {
  人: "工才民均大",
  家: "庭",
  分: "别析布类之",
  天: "然津",
  台: "湾",
  处: "理于罚",
  名: "牌",
  元: "旦",
  位: "于",
  所: "需属谓示述列",
  起: "来步草",
  道: "路德",
  行: "业动政",
  代: "表理替码",
  本: "地土科专质",
  口: "岸号径",
  期: "间货",
  支: "持付撑",
  单: "位一元",
  双: "方向",
  组: "织",
  头: "部",
  手: "段续",
  张: "家",
  方: "面式案向法便针",
  升: "级",
  克: "服",
  年: "轻龄",
  日: "常",
  周: "边期转围",
  季: "节",
  间: "接隙",
  层: "次面",
  包: "括含装",
  线: "上下路",
  路: "径",
  段: "落",
  成: "立为员果功效本熟长绩品套片都交型分就份",
  市: "场民",
  区: "域",
  村: "民庄",
  国: "家际内",
  里: "程",
  星: "期",
  安: "全排徽置",
  番: "禺茄",
  页: "岩",
  门: "诊槛类",
  排: "放名序",
  团: "队体",
  群: "众体",
  株: "洲",
  只: "有能要",
  环: "境保节",
  格: "局",
  股: "份权东",
  员: "工",
  院: "校士",
  店: "铺",
  省: "会",
  担: "保当",
  帮: "扶助",
  牛: "羊奶肉",
  字: "号",
  例: "如",
  案: "例件情卷由",
  列: "入出",
  批: "准复",
  轮: "换流",
  档: "案",
  回: "收归应",
  首: "都",
  核: "心电",
  巴: "彦中",
  户: "籍",
  节: "能水约假日点",
  具: "体有备",
  味: "道",
  顶: "层尖级",
  池: "州",
  柜: "台",
  挂: "牌职钩",
  副: "省中高市县食主会教",
  束: "缚",
  棚: "户改",
  校: "园企舍",
};

/** Measures that make other words behind a Han numeral (三方, 一线, 两端, 一期, 四类): no figure without a comparator. */
export const HAN_UNSAFE: ReadonlySet<string> = new Set(
  (
    "方 曲 线 路 道 段 期 代 级 类 等 档 层 环 圈 站 点 度 手 口 门 部 回 样 股 团 群 队 型 版 字 行 排 网 国 市 县 省 区 乡 镇 盏 扇 窝 筒 具 顶 节 柜 池 棚 束 挂 副 味 村 店 校 厂 院 园 本 面 批 届 轮 起 片 块 包 串 帮 星 安 里 对 双 单 伙 把 首 席 " +
    "分 月 日 季 两 角 牛 巴 格 卡 核 兆 新元 折 成 位 星级 国家 部门 用户 节点 家庭 社区 街道 岗位 款 支 组 员 回 国 代人 堂 例 案 张 场 批次 宗 版 号 刻 周 天 平方 克 课 升 学期 斤 份 通道 参数 口井"
  ).split(" "),
);

/** Those of them that count behind tens of more than one character（十二校, 二十五村; not 百村千乡）. */
export const COUNTED_BY_TENS: ReadonlySet<string> = new Set("校 村 县 镇 乡 厂 店 园".split(" "));

/** Those of them that make sayings behind hundreds, too（三百六十度, 八百里秦川, 三百六十行）; the others count there（三百亿斤, 五百份）. */
export const IDIOMATIC: ReadonlySet<string> = new Set("度 里 行 回 路 道 代 面 样".split(" "));

/** Measures that a lone 一 makes ordinary words of: 一个, 一种, 一次, 一套. */
export const ONE_UNSAFE: ReadonlySet<string> = new Set(
  "个 种 次 项 件 条 套 张 支 款 些 份 部 篇 步 场 组 场次 家 座 人 只 块 代 段 批 类 头 根 枚 起 次".split(" "),
);
