/** Public bodies as plans name them: endings of names, levels of government, bodies of the centre, classes of bodies. Data only. */

import { list } from "./rows.ts";
import { HAN } from "./script.ts";

/** Last words of the names of bodies: of state, party, army, mass organisations, public institutions and state firms. */
export const ORGAN_ENDINGS: readonly string[] = list(`
厅 局 委 办 部 会 署 社 院 行 台 馆 站 所 队 处 科 室 组 庭 校
总局 分局 总署 专员办 特派办 监管办 委员会 管委会 工委 党委 党组 党工委 纪委 监委 常委会 人大 政协 政法委 编委 编办
政府 人民政府 办公厅 办公室 行署 公署 街道 街道办 街道办事处 办事处 乡镇 乡 镇 村委会 居委会 兵团
法院 检察院 人民法院 人民检察院 海关 边检站 海事局 总队 支队 大队 消防救援局 武警 军分区 警备区
中心 服务中心 监管局 管理局 研究院 研究所 科学院 科技馆 设计院 规划院 大学 学院 党校 行政学院 学校 高校 院校 实验室 医院 博物馆 图书馆 档案馆 电视台 报社 日报社 出版社 气象台
银行 总行 分行 支行 中心支行 营管部 营业管理部 交易所 基金会 保险公司 公司 集团 总公司 分公司 企业 铁路局 电网 电力 国网 烟草
总工会 工会 团委 妇联 残联 科协 文联 作协 侨联 台联 工商联 贸促会 红十字会 社科联 记协 计生协 联合会 协会 学会 商会 理事会 供销社 供销合作社 供销总社 合作总社
领导小组 协调小组 工作小组 工作组 专项组 推进组 专责小组 指挥部 总指挥部 联席会议 专班 工作专班 推进办 协调机制 推进机制 议事协调机构
部门 单位 机构 机关 地区 地方 成员单位 园区 开发区 高新区 新区 自贸区 保税区 示范区 度假区 经开区 管理区
`);

/** Endings that also end words of other things: alone they make a name only behind a level, a place or with a role named. */
export const LEVELS =
  "中共|中央|国务院|国网|南网|国铁|团(?=中央|省|自治区|市|县|区|州)|全国|国家|中国|省|自治区|市|县|区|自治州|州|盟|旗|自治县|兵团|地区|地委|驻|直属|本级";
/** Words that begin with the character of a level and are none: 市场, 区域. Regular expression source. */
export const NO_LEVEL =
  "市场|市民(?!政|宗|族|委|防|盟|革|建)|市值|市郊|市区|市政(?!府|协|务|法|数)|区域|区块|区间|区位|县域|县城(?!管|建|投|乡|市)|州际|省际|省域|市域|旗舰|国家级|国家标准|国家重点|中国制造|中国特色|全国性|全国统一|中央企业(?!工委)";

/** Bodies of the centre by their usual names, also those of earlier decades. */
export const CENTRAL_BODIES: readonly string[] = list(`
外交部 国防部 发展改革委 国家发展改革委 国家发改委 发改委 国家发展和改革委员会 国家计委 国家经贸委 教育部 科技部 科学技术部 国家科委 工业和信息化部 工信部 信息产业部 国家民委 公安部 国家安全部 安全部 监察部
民政部 司法部 财政部 人力资源社会保障部 人力资源和社会保障部 人社部 劳动保障部 劳动和社会保障部 人事部 自然资源部 国土资源部 生态环境部 环境保护部 环保部 住房城乡建设部 住房和城乡建设部 住建部 建设部
交通运输部 交通部 铁道部 水利部 农业农村部 农业部 商务部 外经贸部 文化和旅游部 文旅部 文化部 卫生部 国家卫生健康委 卫生健康委 国家卫健委 卫健委 国家卫生计生委 卫生计生委 人口计生委 退役军人事务部 退役军人部 应急管理部 应急部
人民银行 中国人民银行 审计署 国资委 国务院国资委 海关总署 税务总局 国家税务总局 市场监管总局 国家市场监管总局 国家市场监督管理总局 金融监管总局 国家金融监督管理总局 广电总局 国家广播电视总局 新闻出版广电总局 新闻出版总署 体育总局 质检总局 国家质检总局
工商总局 食品药品监管总局 安全监管总局 环保总局 统计局 国家统计局 国际发展合作署 国家国际发展合作署 医保局 国家医保局 国管局 版权局 知识产权局 国家知识产权局 国务院参事室 中科院 中国科学院 社科院 中国社会科学院 工程院 中国工程院
国务院发展研究中心 气象局 中国气象局 银保监会 银监会 保监会 证监会 电监会 信访局 国家信访局 粮食局 国家粮食局 粮食和储备局 国家粮食和储备局 能源局 国家能源局 数据局 国家数据局 国防科工局 烟草局 国家烟草局 移民局 国家移民局 林草局 国家林草局
林业局 国家林业局 海洋局 国家海洋局 测绘地信局 铁路局 国家铁路局 民航局 中国民航局 邮政局 国家邮政局 文物局 国家文物局 中医药局 国家中医药局 疾控局 国家疾控局 矿山安监局 外汇局 国家外汇局 药监局 国家药监局 旅游局 国家旅游局 认监委 国家认监委
标准委 国家标准委 档案局 国家档案局 密码局 保密局 国家保密局 扶贫办 国务院扶贫办 乡村振兴局 国家乡村振兴局 法制办 侨办 港澳办 台办 地震局 中国地震局 网信办 中央网信办 国家网信办 中央编办 中央宣传部 中宣部 中央组织部 中组部 中央统战部 中央政法委
中央文明办 中央农办 中央财办 中央金融办 中央社会工作部 中央台办 全国总工会 共青团中央 团中央 全国妇联 中国科协 中国残联 全国工商联 中国文联 中国作协 中国侨联 中国贸促会 中国红十字会 供销总社 中华全国供销合作总社 全国人大常委会 全国政协
最高人民法院 最高人民检察院 最高法院 最高检 国家开发银行 中国进出口银行 进出口银行 农业发展银行 国铁集团 中国国家铁路集团 国家铁路集团 国家电网 南方电网 中央军委 国务院 国务院办公厅 中央办公厅 全国老龄办 国务院职能转变协调办
`);

/** The head of a class of bodies that is named by no name: 各地区, 有关部门, 地方各级. Regular expression source. */
export const CLASS_HEAD =
  "(?:国务院|中央|省|自治区|市|州|县|区|本|全)?(?:直|级|政府|属|委)?(?:各|有关|相关|其他|其它|地方|全体|所有|上述|承办|承担|属地|基层|当地|所在地)";
/** Words of an area at which 各市、县（市、区）人民政府 does not fall apart: it is one name. Regular expression source. */
const area =
  "(?:省|自治区|直辖市|县级市|市|县|区|州|自治州|自治县|盟|旗|镇|乡|街道|地区|地|乡镇|园区|开发区)(?:[（(〈][^（()）〈〉]{1,12}[)）〉])?";
const governing = "(?:人民政府|政府|党委|党委政府|管委会|办事处|人民法院|有关部门|相关部门)";
export const AREAS = `(?:地方)?(?:各级|各有关|各相关|各|有关各|有关|相关)(?:地级以上|设区的?)?${area}(?:[、和及]${area})+${governing}?|${area}(?:[、和及]${area})+${governing}`;

/** The last character of an area by which its governments are meant: 各县（市、区）, 各街道. Regular expression source. */
export const AREA_END = "(?:省|市|县|区|州|盟|旗|镇|乡|街道|乡镇)$";

/** What is left of a list: 等, 等有关部门, 等国务院相关部门和单位. Regular expression source. */
export const AND_SO_ON =
  "(?<![高中初同平优一二三四])等(?:(?:国务院|中央|省|自治区|市|州|县|区)?(?:直|级|政府)?(?:各|有关|相关|其他|多个|成员|职能|主管|行业主管|业务主管|涉及|[一二两三四五六七八九十百\\d]+个?家?)*(?:部门和单位|部门、单位|部门和地方|部门及单位|成员单位|职能部门|主管部门|部门|单位|机构|地区|地方|方面|企业))?";

/** Between what is left of a list and another name: 等有关部门及各地区. */
export const AND = "(?:以及|及|和)";
/** Characters between the names behind 会同: 会同省财政厅、省教育厅和省交通厅. */
export const JOINTS = "、和与及";
/** Between two names that are both whole: 省教育厅和省财政厅. Regular expression source. */
export const AND_BODY = "[和与](?=省|市|县|区|自治|国家|各|有关|相关)";
/** The last words of a name that a list shares: 济南、青岛市政府. Regular expression source. */
export const SHARED_HEAD =
  "(?:市|州|县|区|盟|旗|地区|自治州)?(?:人民政府|政府|管委会|海关|市委|县委|区委|监管局|税务局)$";
/** A place as it stands before a shared head: 济南, 甘南州. Regular expression source. */
export const BARE_PLACE = `^${HAN}{2,3}$`;

/** Names that stand for a body named in full before: 领导小组, 办公室. */
export const SHORT_NAMES: readonly string[] = list(
  "领导小组 领导小组办公室 协调小组 工作小组 工作组 办公室 联席会议 联席会议办公室 指挥部 指挥部办公室 工作专班 专班 委员会 委员会办公室 推进办 推进小组 管委会",
);
/** Mass organs, courts and the like whose names alone say which body of the place is meant: 县教育局、残联、妇联. */
export const BARE_ORGANS: readonly string[] = list(
  "残联 妇联 团委 共青团 总工会 工会 工商联 科协 文联 侨联 台联 社科联 贸促会 红十字会 供销社 供销联社 关工委 纪委 纪委监委 法院 检察院",
);
/**
 * Names of a kind of place or body rather than of one that can be given a duty: 西部地区, 省内企业, 县级以上人民政府, 市县两级政府.
 * Regular expression source.
 */
export const GENERIC =
  "(?:地区|地方|区域|企业|单位|机构|部门|园区|院校|学校|高校|医院|乡镇|街道|协会|组织)$|(?:以上|各级|两级|三级|级|基层)(?:地方)?(?:人民)?(?:政府|党委|党组织)$|^[省市县区州盟旗乡镇村]{2,4}(?:人民)?(?:政府|党委)$";
/** Characters that make another word of the last one of a name, which then does not end there: 省商务厅组|织, 省委办|理. */
export const NAME_BREAKS: Readonly<Record<string, string>> = {
  组: "织成建合",
  行: "动政使业为",
  办: "理好公法事学结",
  会: "同商议计展场费",
  部: "署分门",
  委: "托派员",
  处: "理置罚",
  科: "学技研",
  所: "有在需属",
  站: "点位",
  队: "伍",
  室: "内",
  院: "校",
  局: "面部",
  台: "账阶",
  社: "会区保情",
  校: "园外企内车",
};
/** Longer than this no name of a body is, in characters. */
export const LONGEST_NAME = 36;
