import { areaKinds } from "./clause-words.ts";

/** A kind of place with its people at the head of an indicator（城镇居民人均收入, 农村自来水普及率）. */
const ofPlace = `${areaKinds.source.slice(1)}(?:常住)?(?:居民|人口|家庭|职工)?`;
/**
 * Kinds that share an indicator from clause to clause, each list of one sort: the kind stands at its head（小学巩固率达到99%，初中达到98%）, or behind the measure
 * （近视率小学控制在38%以下，初中控制在60%以下）. Regular expression sources.
 */
export const kindsOfOneSort: readonly string[] = [
  ofPlace,
  "(?:城镇|城乡|农村|机关事业单位)?(?:职工|居民)(?:基本)?(?:医疗保险|养老保险|医保)?",
  "幼儿园|学前教育|小学|初中|(?:普通)?高中|中职(?:学校)?|高职(?:院校)?|义务教育(?:阶段|学校)?|高中阶段(?:教育)?|高等教育|大学",
  "[男女](?:性|生|职工|童)",
  "[小中大托]班",
  "高速公路|普通国省道|国省道|国省干线(?:公路)?|[国省县乡村]道|农村公路",
  "公办(?:园|校|学校|机构)?|民办(?:园|校|学校|机构)?",
  "三级(?:医院)?|二级(?:医院)?|(?:县级|县域|基层)医疗(?:卫生)?机构|乡镇卫生院|村卫生室|社区卫生服务中心",
  "(?:城市|农村|城镇)?社区|行政村|自然村|街道|乡镇",
  "[省市县乡村]级|[省市县乡村]本级",
  "大型企业|中型企业|小微企业|小型企业|规模以上(?:工业)?企业|规上(?:工业)?企业|中小企业",
  "[昼夜]间|[春夏秋冬]季|[早中晚]稻|上半年|下半年",
  "生活垃圾|厨余垃圾|建筑垃圾|生活污水|工业废水|工业固体?废物?|医疗废物|危险废物",
];

/** Nouns whose level a kind behind them limits, though they are no measures（噪声昼间≤65dB）. Regular expression source. */
export const limitedNouns = "噪声|噪音|水温|室温|班额|定额";
/** The whole of a place, before what is said of it. Regular expression source. */
export const wholeArea = "全[省市县区国州盟旗]";
/** Kinds of places that limit the measure before them（再生水利用率缺水城市达到25%, 综合利用率平原区不低于75%）. Regular expression source. */
export const areasBehind =
  "(?:缺水|沿海|沿江|沿边|内陆|内地|平原|山区|丘陵|高原|[东中西南北]部|重点|其他|其余|一般|省会|中心|设区的?|县级|地级|欠发达|发达|偏远|民族|边境|旅游)(?:城市|地区|市|县|城镇|农村|乡镇)|城[镇市乡区]|县城|农村|乡镇|[山坝灌牧林郊]区|平原区?|丘陵区?";
