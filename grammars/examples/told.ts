/**
 * Figures that are reached already beside those that are aimed at: doc and test at once. `text` stands under a heading of work, or under `heading`, in a
 * document of `title`（a plan for 2024 to 2027 where none is given）; `told` and `aimed` hold value and unit of each figure, in the order of the text.
 */
export interface ToldExample {
  readonly construct: string;
  readonly text: string;
  readonly told: readonly string[];
  readonly aimed: readonly string[];
  readonly title?: string;
  readonly heading?: string;
  /** The date line at its end. */
  readonly issued?: string;
}

export const toldExamples: readonly ToldExample[] = [
  // by its date
  { construct: "a year before the plan", text: "2023年，全市粮食产量达到65万吨。", told: ["65万吨"], aimed: [] },
  { construct: "a year of the plan", text: "2024年，全市粮食产量达到65万吨。", told: [], aimed: ["65万吨"] },
  {
    construct: "a period before the plan",
    text: "“十三五”期间，高速公路里程由210公里增加到380公里。",
    told: ["380公里"],
    aimed: [],
  },
  {
    construct: "what goes on behind a past date",
    text: "2023年，全市粮食产量达到65万吨。拥有国家级龙头企业3家。",
    told: ["65万吨", "3家"],
    aimed: [],
  },
  {
    construct: "an aim behind a past date",
    text: "2023年，全市粮食产量达到65万吨。力争新建粮库12座。",
    told: ["65万吨"],
    aimed: ["12座"],
  },
  {
    construct: "a year before the date of a document without a period",
    title: "东海市人民政府关于发展旅游业的意见",
    issued: "2024年6月3日",
    text: "2023年，接待游客8760万人次。到2027年，接待游客1.2亿人次以上。",
    told: ["8760万人次"],
    aimed: ["1.2亿人次"],
  },
  {
    construct: "a title that names a far year alone",
    title: "东海市2030年前碳达峰实施方案",
    text: "2025年，非化石能源消费比重达到20%。",
    told: [],
    aimed: ["20%"],
  },
  {
    construct: "in a section of goals",
    heading: "主要目标",
    text: "2023年，全市生产总值达到500亿元，增长6%。",
    told: ["500亿元", "6%"],
    aimed: [],
  },
  { construct: "since then", text: "“十三五”以来，建成养老机构31家。", told: ["31家"], aimed: [] },
  { construct: "years that are over", text: "近年来，新增绿地120公顷。", told: ["120公顷"], aimed: [] },
  { construct: "a date worded as a limit", text: "2023年底前，建成水厂5座。", told: [], aimed: ["5座"] },
  {
    construct: "the date of a noun",
    text: "2010年建成的老旧管网改造率达到90%以上。",
    told: [],
    aimed: ["90%"],
  },
  {
    construct: "the date of a noun behind one to come",
    text: "到2026年，改造2000年底前建成的老旧小区120个。",
    told: [],
    aimed: ["120个"],
  },
  {
    construct: "what a change is measured against",
    text: "单位产值能耗比2020年降低10%以上。",
    told: [],
    aimed: ["10%"],
  },
  { construct: "from a year on", text: "2022年起，新建码头岸电配备率达到100%。", told: [], aimed: ["100%"] },
  // by its words, as far as they reach
  {
    construct: "done, and done again",
    text: "2023年已建成充电桩45座，2024年再新增50座。",
    told: ["45座"],
    aimed: ["50座"],
  },
  {
    construct: "now, then an aim",
    text: "目前，全市床位占比为45%，力争到2026年达到60%。",
    told: ["45%"],
    aimed: ["60%"],
  },
  {
    construct: "an aim, then now",
    text: "到2026年，床位占比达到60%，目前已达到45%。",
    told: ["45%"],
    aimed: ["60%"],
  },
  { construct: "counted up to a day", text: "截至2023年底，建成水厂5座。", told: ["5座"], aimed: [] },
  { construct: "up to a day to come", text: "截至2027年，建成水厂9座。", told: [], aimed: ["9座"] },
  { construct: "told at the end", text: "建成水厂5座，目前已全部投用。", told: ["5座"], aimed: [] },
  {
    construct: "an attribute of what is measured",
    text: "到2027年，劳动合同签订率达到95%以上，已建工会企业集体合同覆盖率达到90%以上。",
    told: [],
    aimed: ["95%", "90%"],
  },
  { construct: "an attribute with a bound", text: "已脱贫户收入增长8%以上。", told: [], aimed: ["8%"] },
  { construct: "an attribute of what is counted", text: "现有养老机构达到31家。", told: ["31家"], aimed: [] },
  { construct: "a comparison that is aimed at", text: "进出口总额较上年力争增长8%。", told: [], aimed: ["8%"] },
  { construct: "a comparison", text: "进出口总额同比增长8%。", told: ["8%"], aimed: [] },
  {
    construct: "the ground of a change",
    text: "旅行社总数在现有42家的基础上增加30%。",
    told: [],
    aimed: ["30%"],
  },
  { construct: "where a change starts", text: "绿化率从目前的35%提高到40%。", told: [], aimed: ["40%"] },
  { construct: "shared property", text: "新增共有产权住房5000套。", told: [], aimed: ["5000套"] },
  { construct: "for a purpose", text: "截至2023年底，为确保供水，建成水厂5座。", told: ["5座"], aimed: [] },
  { construct: "a sum that was won", text: "2023年，争取到项目45个。", told: ["45个"], aimed: [] },
  {
    construct: "what there is, without a count",
    text: "发挥我市现有企业的牵引作用，招引总部2家。",
    told: [],
    aimed: ["2家"],
  },
];
