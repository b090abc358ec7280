/** Places that govern, as documents name them. Data only. */

import { list } from "./rows.ts";
import { HAN } from "./script.ts";

/** Provinces, autonomous regions, municipalities and special regions of China (GB/T 2260): the full name behind the short one. */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
  `北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省
海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
香港特别行政区 澳门特别行政区`
    .split(/\s+/)
    .map((name) => [name.replace(/(?:市|省|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, ""), name]),
);

/**
 * The province whose government's code a document number begins with（闽政〔2023〕5号, 粤府办, 内政发）. Left out are codes that a city or county has too:
 * 宁政 of 宁夏 and 南京, 青政 of 青海 and 青岛, 新政 of 新疆 and 新乡, 晋政 of 山西 and 晋江.
 */
export const NUMBER_HEADS: ReadonlyMap<string, string> = new Map(
  list(`京政北京市 津政天津市 沪府上海市 渝府重庆市 冀政河北省 内政内蒙古自治区 辽政辽宁省 吉政吉林省 黑政黑龙江省 苏政江苏省 浙政浙江省 皖政安徽省 闽政福建省
赣府江西省 鲁政山东省 豫政河南省 鄂政湖北省 湘政湖南省 粤府广东省 桂政广西壮族自治区 琼府海南省 川府四川省 川办四川省 黔府贵州省 云政云南省 藏政西藏自治区
陕政陕西省 甘政甘肃省`).map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

/** Cities at prefecture level without 市, as of the code of administrative divisions. */
export const CITIES: readonly string[] =
  list(`石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳
葫芦岛 长春 四平 辽源 通化 白山 松原 白城 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州
黄冈 咸宁 随州 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州
梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州
成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁
昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 拉萨 日喀则 昌都 林芝 山南 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密
台北 新北 桃园 台中 台南 高雄 基隆`);

/** The whole country, as the region of a document. */
export const NATION = "全国";

/** How a title begins that a firm, school or hospital gives its own document: no region is told by what it leaves out. */
export const OWN_UNIT = /^[^，。《关]{2,16}?(?:集团|公司|大学|学院|医院)(?=[12]\d{3}|“|关于|工作要点)/;
/** How the name of a body or a title begins that speaks for the whole country. Regular expression source. */
export const NATIONAL = "国务院|中共中央|中央|全国|国家|中华人民共和国|中国(?!.{0,6}支行)|我国";
/** What stands before the place in the name of a local organ of a party or league: 中共江西省委, not 中共中央. Regular expression source. */
export const PARTY = "(?:中共|中国共产党|共青团|中国共产主义青年团|政协|中国人民政治协商会议)(?!中央|全国)";
/** A ministry or a national administration, at the head of a name: 工业和信息化部, 海关总署. Regular expression source. */
export const MINISTRY =
  "[^省市县区州旗盟]{2,12}?(?:部|总局|总署|人民银行|最高人民法院|最高人民检察院)(?=$|[、 　]|办公|关于)";
/** A province by its ending, at the head of a name: the longest names are of autonomous regions. Regular expression source. */
export const PROVINCE = `${HAN}{2,6}?(?:省(?!级|直|际|内|域|份)|自治区|特别行政区)`;
/** A place below the province at the head of a name; the shortest that ends so. Regular expression source. */
export const PLACE = `${HAN}{2,7}?(?:自治州|自治县|自治旗|地区|新区|市|县|区|盟|旗|州)`;
/** A county of one character, which only its government or office shows（礼县人民政府, 礼县教育局）. Regular expression source. */
export const SHORT_COUNTY = `${HAN}县`;
export const OFFICE_END = ".{1,14}(?:局|委|办|办公室|中心)$";
/** What shows that a place governs: 余姚市人民政府, 海西州党委. Regular expression source. */
export const GOVERNS =
  "人民政府|政府|人民代表大会|人大|党委|委员会|委(?![员托派任])|办公|行政公署|行署|管理委员会|管委会";
/**
 * Words that end as places do and are none: 质量强市, 城市, 示范区, 山区. Places are named so too（项城市, 白河县, 宝山区）: by one character before
 * 城市, 山区. Regular expression source.
 */
export const NO_PLACE = [
  "^(?:各|全|我|本|该|贯彻|关于|推进|实施|加快|促进)",
  "(?:强|都|超|股|楼|车|夜|菜|跨|入|本|各|全|我)(?:市|县|区|州|盟|旗)$",
  "^(?:大|小|中|新|老|旧|名|集|上|门)?(?:城市|市)$",
  "^(?!共青).{2,}城市$",
  "(?:示范|试验|实验|功能|开发|园|社|景|库|灾|牧|校|辖|片|街|地|农|疆|特|战|郊|产|矿|流域|保护|缓冲)区$",
  "^(?:.{2,})?(?:山|林|湾|河|海|江|湖)区$",
  "(?:^|主|老|旧|中心)城区$",
  "战略|改革|建设|发展",
].join("|");
/** How a local government speaks of its own region, and how a national document speaks of the country. Regular expression sources. */
export const OWN_REGION = "(?:我|全|本)(?:省|市|自治区|州|县|盟|旗)|(?:省|市|自治区|州|县)(?:政府|直|有关)";
/** How it names its own offices: 省财政厅, 市发展改革委. Regular expression source. */
export const OWN_OFFICE = "(?:^|[（(、，；由])[省市县区州](?!际)[^，。、（）()]{2,10}(?:厅|局|委|办)";
export const OWN_COUNTRY = "我国|全国";
/** How a document speaks of the country that is no local one: 我国, but not 全国前列. */
export const OUR_COUNTRY = "我国";
/** Before the place in a title: 2024年长宁区…. Regular expression source. */
export const LEADING_YEAR = "^(?:19|20)\\d\\d年度?";
