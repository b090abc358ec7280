/** Levels that a goal without a figure is measured by: 国际先进水平, 国家强制性标准, 全国前列, Ⅱ类及以上. Data only. */

/** Verbs that lead to a level of any kind（达到国家标准, 优于全国平均水平）. */
const levelVerbs = `达到|达(?![到标成产])|接近|逼近|趋近|符合|满足|优于|好于|高于|低于|超过|超越|赶上|赶超|追赶|追平|不低于|不高于|处于|处在|保持|保持在|维持在|稳定在|稳定达到|控制在
  |提高到|提高至|提升到|提升至|改善到|恢复到|对标|看齐`;
/** Verbs that lead to a place among others（位居全国前列, 进入国际先进行列）. */
const rankVerbs = `进入|迈入|迈进|迈向|步入|跨入|挺进|跻身|挤进|走在|走到|站在|位居|位列|位于|居于|(?<![宜安定移旅邻民])居(?![民住宜家所委])|名列|稳居|稳居于|跃居|跃升至|排在|排名|成为|保持|处于|处在`;

/** Nouns that close a place among others. */
const rankNouns = `前列|前茅|前沿|先列|行列|方阵|梯队|阵营|首位|首列|榜首|上游|中上游|中高端|高端|中高端水平|高端水平|领先水平|先进水平|领先地位|领先位置|先进地位|领先|先进|一流`;
/** Nouns that close a level. A demand is one where it is said who sets it（国家考核要求; not 高质量发展要求）. */
const levelNouns = `水平|标准|规范|标准线|平均|平均值|均值|平均线|限值|限额|基准|基准值
  |(?:总体|规划|控制|考核|预期|约束性)(?:目标|指标)|(?:国家|国际|欧盟|行业|上级|法定|法律法规|省级|部级|考核|验收|设计)[^，。；：]{0,12}?(?<!标准|规范|水平|指标|目标)(?:要求|规定|指标)`;
/** A class or grade（Ⅱ类, 三级, 四星级, 5A级）. */
const grades = `(?:[Ⅰ-Ⅻ]{1,2}|[一二三四五六1-6]|劣?[IV]{1,3})(?:[-—~～至或][Ⅰ-Ⅻ一二三四五六1-6])?[类级](?:甲等|乙等|水体?|水质|水域)?|[一二三四五3-5](?:星级?|A级)|A{1,5}级|[甲乙]级`;
/** What belongs to a level behind its noun（Ⅱ类及以上）, and what does not（国家标准要求, 下达的任务之内）. */
const edges = "及以上|以上|及以下|以下";
const tails = "(?:的)?(?:要求|规定)|(?:的)?(?:范围)?(?:以内|之内|内)";
/** What may follow a level in its clause; behind 的 it is an attribute. */
const stop = "$|[，。；：（]|并|且|而";

/** Places and circles that a rank is held in（国内领先, 全国一流）, and ranks that are a predicate of their own. */
const circles = `国际|国内|国内外|世界|全球|亚洲|全国|全省|全市|全区|全县|全行业|省内|市内|区内|西部|中部|东部|东北|西北|西南|华东|华南|华北|华中|中西部|同行业|行业|同类|同类城市|本行业|区域`;
const bareRanks = "领先|一流|先进|前列|领先水平|先进水平";

/** What is level with a level（与国际先进水平同步）. */
const alongside = "同步|相当|持平|接轨|看齐|一致|并跑";

/** Bounds before 以内（控制在国家下达任务以内, 在设防标准范围以内）. */
const bounds = "标准|指标|任务|目标|规定|限额|限值|总量|红线|水平|计划";

/** Alternatives, the longest first, without the blanks of the table. */
const any = (...lists: readonly string[]) =>
  lists
    .flatMap((list) => list.replace(/\s/g, "").split(/\|(?![^(]*\))/))
    .sort((a, b) => b.length - a.length)
    .join("|");
/** Verbs, in series too（达到或接近）, that lead to words closed by a noun; the last of several leads. */
const leading = (verbs: string, nouns: string) => {
  const verb = `(?:${any(verbs)})`;
  const phrase = "(?:(?!达到|符合|处于|位居)[^，。；：（]){0,30}?";
  const level = `${phrase}(?:${nouns})(?:${edges})?`;
  return new RegExp(`(?:${verb}[或和]?)+(${level})(?=(?:${tails})?(?:${stop}))`, "g");
};

/** How a clause names a level; group 1 is the level as written. `needs`: what every match holds, cheaper to look for and to compile. */
export const LEVELS: readonly { readonly needs: RegExp; readonly expression: RegExp }[] = [
  { needs: /./, expression: leading(levelVerbs, `${any(levelNouns, rankNouns)}|${grades}`) },
  { needs: /[列茅沿阵队营位首游端先流]/, expression: leading(rankVerbs, any(rankNouns)) },
  {
    needs: /[以之围]内/,
    expression: new RegExp(
      `[在到]([^，。；：（]{2,30}?(?:${bounds}))(?:的)?(?:范围)?(?:以内|之内|范围内)(?=${stop})`,
      "g",
    ),
  },
  { needs: /与/, expression: new RegExp(`与([^，。；：（与]{1,20}?(?:水平|标准))(?:${alongside})`, "g") },
  {
    needs: new RegExp(`(?:${bareRanks})$`),
    expression: new RegExp(
      `(?<!是|为|的)((?:${any(circles)})(?:[或和、](?:${any(circles)}))*(?:${any(bareRanks)}))$`,
      "g",
    ),
  },
];
/** What must stand behind the last word of a level: a look for both is cheaper than the expressions. */
export const LEVEL_END = new RegExp(`(?:${edges})?(?:${tails})?(?:${stop}|${alongside})`, "y");
/** Words of which one closes every level. */
export const LEVEL_WORDS: readonly string[] = [
  ...`平均值 平均线 标准线 基准值 地位 位置 甲等 乙等 水质 水体 水域 前列 前茅 前沿 先列 行列 方阵 梯队 阵营 首位 首列 榜首 上游 高端 领先 先进 一流 水平 标准 规范 平均 均值 限值 限额 基准 目标 指标 任务 要求 规定 总量 红线 计划 类 级 星`.split(
    " ",
  ),
];
/** Levels that name none（达到新水平, 更高标准）. */
export const VAGUE_LEVEL =
  /^(?:[一个新的更较高很好大最]|历史|全面|明显|一定|相应|有关|相关|自身|合理|适度|良好|稳定|正常|应有)*(?:水平|标准|规范|要求|目标|指标)*$/;
