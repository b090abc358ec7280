import type { NoAimExample } from "./no-aims.ts";

/** Sizes that name a kind of machine or work, or describe a project: `figures` as in no-aims.ts. */
export const sizeExamples: readonly NoAimExample[] = [
  {
    construct: "machines of a size, all of them",
    text: "35蒸吨/小时及以上燃气锅炉全部完成低氮改造。",
    figures: ["35蒸吨/小时及以上: conditions"],
  },
  {
    construct: "lines of a size, all of them",
    text: "水泥行业60万吨/年以下（不含）的粉磨站全部退出。",
    figures: ["60万吨/年以下: conditions"],
  },
  {
    construct: "lines by standard bricks",
    text: "3000万标砖/年以下（不含）的砖瓦生产线全部关停。",
    figures: ["3000万标砖/年以下: conditions"],
  },
  {
    construct: "works of a size, far from what is done",
    text: "2025年底前，20万千瓦及以上燃煤电厂供热半径15公里范围内的分散锅炉全部停用。",
    figures: ["20万千瓦及以上: conditions", "15公里: conditions"],
  },
  {
    construct: "machines of a size without 全部",
    text: "每小时65蒸吨以上燃煤锅炉实现超低排放。",
    figures: ["65蒸吨以上: conditions"],
  },
  {
    construct: "sizes held by each",
    text: "5000吨级以上码头均具备岸电供应能力。",
    figures: ["5000吨级以上: conditions"],
  },
  {
    construct: "places of a size",
    text: "3万人口以上的建制镇全部建成污水处理设施。",
    figures: ["3万人口以上: conditions"],
  },
  {
    construct: "a county of a size",
    text: "30万人口以上的县要办好特殊教育学校。",
    figures: ["30万人口以上: conditions"],
  },
  { construct: "people who are served", text: "供水惠及城镇人口15万人以上。", figures: ["15万人以上: aim"] },
  { construct: "an amount that is added", text: "新增300万千瓦以上风电机组。", figures: ["300万千瓦以上: aim"] },
  { construct: "an amount of land", text: "20万亩以上耕地实现节水灌溉。", figures: ["20万亩以上: aim"] },
  { construct: "so many, all of them", text: "60个以上的村全部完成改造。", figures: ["60个以上: aim"] },
  {
    construct: "what a road is designed for",
    text: "建成滨江快速路18公里，设计时速80公里。",
    figures: ["18公里: aim", "80公里: facts"],
  },
  {
    construct: "lanes of a road",
    text: "新建双向六车道一级公路24公里，设计速度为100公里/小时。",
    figures: ["六车道: facts", "24公里: aim", "100公里/小时: facts"],
  },
  { construct: "a speed that is reached", text: "公交车平均时速达到22公里。", figures: ["22公里: aim"] },
];
