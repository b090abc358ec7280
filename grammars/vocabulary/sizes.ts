/** Words around the size by which a kind of machine or work is named（35蒸吨/小时以上燃煤锅炉全部改造）. */

/** Inhabitants size a place; other counts of people are counted（2万人口以上的建制镇）. */
export const inhabitants = /人口$/;

/** A count of those who live or work somewhere, and behind it the place that it sizes（50户以上自然村, 200人以上企业）. */
export const placeSizes: readonly { readonly unit: RegExp; readonly behind: RegExp }[] = [
  {
    unit: /^户$/,
    behind: /^的?[^，、]{0,8}(?:[村屯寨](?!民(?!小?组))|小区|社区|聚居点|居民点|安置点)/,
  },
  // 20万人口以上的县
  { unit: /人口$/, behind: /^的?[^，、；的]{0,6}(?:[县市区镇乡村]|城市|街道|社区|地区)(?![^，、；]{0,3}人口)/ },
  // not 1名以上乡村医生, 2名以上企业质量官
  {
    unit: /^[人名]$/,
    behind:
      /^的?[^，、]{0,6}(?:企业|单位|村(?!民)|乡镇|学校|场所|班级)(?![^，、；的配建设成开实通应要须]{0,8}(?:[员师官士者家长]|医生?|干部|人才|骨干|负责人|专家|教练|工人))/,
  },
];

/** Behind the size: what holds for all of the kind. */
export const allOfKind = /全部|一律|均(?!匀|等|衡)|都(?![市会])/;

/** Behind the size: a machine, which nobody counts by its size. */
export const machineBehind =
  /^(?:[（(]不?含[）)])?的?(?:[燃煤火热]电|燃[煤油气]|生物质|工业|供热|采暖|发电|在用|老旧|落后)*(?:锅炉|机组|高炉|转炉|焦炉|电炉|窑炉?|变压器|电动机|内燃机)/;

/** Before the size: it is an amount that is added or reached（新增300万千瓦以上机组）. */
export const addedBefore =
  /(?:新增|新建|建成|建设|投产|投运|并网|开工|核准|增加|形成|达到|达|实现|淘汰|关停|完成|装机|规模|容量为)$/;
