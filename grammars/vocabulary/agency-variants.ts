/**
 * How the same office is spelled: the full name of its field, then the shorter ones in use（机构简称, as government gazettes print them）. Rows
 * hold only what can mean nothing else at the same level. Data only; longer spellings before those that they hold.
 */
export const FIELD_VARIANTS: readonly (readonly string[])[] = `
发展和改革委员会 发展改革委员会 发展和改革委 发展改革委 发改委
发展和改革局 发展改革局 发改局
工业和信息化 工业信息化 工信
经济和信息化委员会 经济和信息化委 经济信息化委 经信委
经济和信息化 经济信息化 经信
科学技术 科技
人力资源和社会保障 人力资源社会保障 人社
住房和城乡建设 住房城乡建设 住建
文化和旅游 文化旅游 文旅
文化广电和旅游 文化广电旅游 文广旅
卫生健康委员会 卫生健康委 卫健委
卫生和计划生育委员会 卫生计生委 卫计委
卫生健康局 卫健局
国有资产监督管理委员会 国有资产监管委 国资委
市场监督管理 市场监管
地方金融监督管理 地方金融监管
食品药品监督管理 食品药品监管 食药监
药品监督管理 药品监管 药监
质量技术监督 质监
工商行政管理 工商
安全生产监督管理 安全生产监管 安全监管 安监
医疗保障 医保
应急管理厅 应急厅
应急管理局 应急局
退役军人事务 退役军人
林业和草原 林业草原 林草
粮食和物资储备 粮食物资储备 粮食和储备 粮储
广播电视 广电
新闻出版广电 新广
互联网信息办公室 网信办
网络安全和信息化委员会办公室 网信办
机构编制委员会办公室 编办
城市管理综合行政执法 城市管理执法 城管执法
机关事务管理 机关事务
公共资源交易管理 公共资源交易
行政审批服务 审批服务
人民政府办公厅 政府办公厅
人民政府办公室 政府办公室 政府办
人民政府 政府
人民代表大会常务委员会 人大常委会
妇女联合会 妇联
残疾人联合会 残联
科学技术协会 科协
工商业联合会 工商联
文学艺术界联合会 文联
归国华侨联合会 侨联
社会科学界联合会 社科联
供销合作联合社 供销合作社 供销社
国际贸易促进委员会 贸促会
民族宗教事务委员会 民族宗教委 民宗委
民族事务委员会 民委
中国人民银行 人民银行 人行
国家税务总局 税务总局
银行保险监督管理局 银保监局
证券监督管理局 证监局
`
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

/** Levels before a name that a document of one province or city may leave out or write with its own name: 甘肃省财政厅, 省财政厅, 财政厅. */
export const OWN_LEVELS = ["自治区", "省", "市", "县", "区", "州", "盟", "旗"] as const;
/** Offices that there are at the level of a province alone: 财政厅 and 省财政厅 are one in a text that has both. */
export const PROVINCIAL_OFFICE = "厅";
/** 国家发展改革委 is 发展改革委 in a document of the country. */
export const OF_STATE = "国家";
