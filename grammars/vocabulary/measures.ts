/** What units measure: for each kind its units with how many of the kind's base one of them is. Data only. */

/** Units of one size, one blank between. */
type Sizes = readonly (readonly [factor: number, units: string])[];

export const MEASURES: Readonly<Record<string, Sizes>> = {
  share: [
    [1, "% ％"],
    [0.1, "‰"],
    [10, "成"],
    [100, "倍"],
  ],
  points: [
    [1, "个百分点 百分点"],
    [0.1, "个千分点"],
    [0.01, "个基点 基点"],
  ],
  person: [[1, "人 名 位 人口 员"]],
  visit: [[1, "人次 人天"]],
  count: [
    [
      1,
      "个 项 户 家 所 座 件 条 台 套 辆 架 艘 只 头 匹 羽 尾 株 棵 粒 颗 枚 块 片 幅 本 册 部 篇 卷 份 封 期 批 场 种 类 款 型 支 根 组 队 群 处 间 栋 幢 宗 起 例 桩 张 床位 张床位 点位 门 课时 " +
        "村 乡镇 镇 乡 县 区县 市 省 国 园区 社区 街道 岗位 学位 车位 泊位 充电桩 端口 用户 门店 网点 站点 基站 家次 件次 户次 项次 台次 批次 次 届 列 架次 班次 车次 标准机架 机架 机柜 万卡 单元",
    ],
  ],
  container: [[1, "标箱 标准箱 自然箱 TEU teu"]],
  money: [
    [1, "元 圆 元钱 块钱 元人民币 人民币 RMB"],
    [0.1, "角"],
  ],
  dollar: [[1, "美元 USD"]],
  euro: [[1, "欧元"]],
  area: [
    [1, "平方米 平米 平方公尺 m² m2 ㎡"],
    [10000 / 15, "亩 标准亩 mu"],
    [10000, "公顷 hm² hm2 ha ㏊ h㎡"],
    [1e6, "平方公里 平方千米 km² km2 ㎢ k㎡"],
    [0.0001, "平方厘米 cm² cm2"],
  ],
  length: [
    [1000, "公里 千米 km ㎞"],
    [500, "里 华里"],
    [1, "米 公尺 m"],
    [0.01, "厘米 公分 cm ㎝"],
    [0.001, "毫米 mm ㎜"],
    [1e-6, "微米 μm um ㎛"],
    [1852, "海里"],
  ],
  volume: [
    [1, "立方米 立方 方 标准立方米 标方 立方公尺 m³ m3 ㎥"],
    [1e9, "立方公里"],
    [0.001, "升 公升 L l"],
    [1e-6, "毫升 mL ml ㎖ ㏄"],
  ],
  weight: [
    [1000, "吨 公吨 t"],
    [1, "千克 公斤 kg ㎏"],
    [0.5, "斤 市斤"],
    [0.05, "两"],
    [50, "担"],
    [0.001, "克 g"],
    [1e-6, "毫克 mg ㎎"],
    [1e-9, "微克 μg ug ㎍"],
    [1e-12, "纳克 ng"],
  ],
  coal: [
    [1000, "吨标准煤 吨标煤 tce"],
    [1, "千克标准煤 千克标煤"],
    [0.001, "克标准煤 克标煤 gce"],
  ],
  carbon: [[1, "吨二氧化碳 吨二氧化碳当量 tCO2 tCO2e"]],
  years: [
    [1, "年 周年 年度 学年度 岁 周岁"],
    [0.25, "季度 个季度"],
    [1 / 12, "月 个月"],
  ],
  duration: [
    [86400, "天 日 昼夜 d"],
    [604800, "周 个星期 星期"],
    [3600, "小时 个小时 钟头 个钟头 h"],
    [60, "分钟 min"],
    [1, "秒 秒钟 s"],
    [0.001, "毫秒 ms"],
    [1e-6, "微秒 us"],
  ],
  workday: [[1, "工作日 个工作日"]],
  power: [
    [1, "瓦 瓦特 W"],
    [1e3, "千瓦 kW KW kw ㎾"],
    [1e6, "兆瓦 MW Mw ㎿"],
    [1e9, "吉瓦 GW"],
    [1e12, "TW"],
  ],
  energy: [
    [1, "瓦时 Wh"],
    [1e3, "千瓦时 千瓦·时 度 度电 kWh KWh kwh kW·h kW.h"],
    [1e6, "兆瓦时 MWh"],
    [1e9, "吉瓦时 GWh"],
    [1e12, "太瓦时 TWh"],
  ],
  heat: [
    [1, "焦耳 J"],
    [1e3, "千焦 kJ"],
    [1e6, "兆焦 MJ"],
    [1e9, "吉焦 GJ"],
    [1e12, "太焦 TJ"],
    [1e15, "PJ"],
    [1e18, "EJ"],
  ],
  bytes: [
    [1, "字节 B"],
    [1e3, "KB"],
    [1e6, "兆字节 MB"],
    [1e9, "吉字节 GB"],
    [1e12, "太字节 TB"],
    [1e15, "拍字节 PB"],
    [1e18, "艾字节 EB"],
    [1e21, "ZB"],
  ],
  bandwidth: [
    [1, "bps"],
    [1e3, "Kbps kbps"],
    [1e6, "兆比特每秒 Mbps Mb/s"],
    [1e9, "Gbps Gb/s"],
    [1e12, "Tbps"],
  ],
  computing: [
    [1, "FLOPS Flops"],
    [1e6, "MFLOPS"],
    [1e9, "GFLOPS"],
    [1e12, "TFLOPS TFlops"],
    [1e15, "PFLOPS PFlops PFLOPs PF"],
    [1e18, "EFLOPS EFlops EFLOPs EF"],
    [1e21, "ZFLOPS"],
  ],
  temperature: [[1, "℃ °C 摄氏度"]],
  noise: [[1, "分贝 dB db"]],
};

/** Sizes before a unit: 万亩, 亿元, 千万元. */
export const UNIT_SIZES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
};

/** Kinds of which one may be set beside the other though they do not convert: 100名 beside 100个, 85% beside an index of 85. */
export const RELATED_KINDS: readonly (readonly string[])[] = [
  ["count", "person", "visit", ""],
  ["share", ""],
  ["coal", "weight"],
  ["carbon", "weight"],
];
