/** Leading groups and how plans set them up. Regular expression sources; data only. */

/** Verbs that set up a body. */
export const FOUNDS = "成立|设立|组建|建立健全|建立完善|建立|健全完善|健全|完善|调整充实|充实调整|调整|充实|设置";
/** What is set up: the last words of its name. */
export const GROUP_ENDINGS =
  "领导小组办公室|指挥部办公室|联席会议办公室|领导小组|协调小组|工作小组|推进小组|专项小组|专责小组|指导小组|专项工作组|推进工作组|工作组|推进组|指挥部|(?<!专业|技术|监督|村民|居民|业主|学术|教学|管理)委员会|联席会议制度|联席会议|工作专班|专班|推进办公室|(?:协调|推进|议事|联席)机制|办公室";
/** A mechanism is a body where somebody leads it: 由省发展改革委牵头的…协调机制. Regular expression source. */
export const NEEDS_LEADER = "机制$";
/** What the name of a body does not begin with; it is described and not named: 相应的工作机构. */
export const NOT_NAMED =
  "^(?:[\\d一二三四五六七八九十两]|相应|相关|健全|有关|由|以|和|或|与|了|一个|统一|高效|各级|多部门|跨部门|部门|政企|常态化|长效|科学|专门|强有力|上下|横向|纵向)|[，。；：]";

/** Before a name that is described: …为成员的, 由…牵头的. */
export const DESCRIBED = "(?:成员|组长|牵头|参加|参与|配合|协同|组成|召集人|负责|总指挥|指挥长|主任)的";

/** Who has which office: 以省长为组长, 由分管副省长任副组长, 省直各部门为成员. The first group names them. */
const holds = "(?:为|任|担任|兼任|出任|作为|参加|组成|是)";
export const DEPUTY = `([^，；。]+?)(?:同志)?${holds}(?:第一|常务)?副(?:组长|主任|总指挥|指挥长|召集人|主席|理事长)`;
export const LEAD = `([^，；。]+?)(?:同志)?${holds}(?:第一|双)?(?:组长|主任|总指挥|指挥长|总召集人|召集人|主席|理事长)`;
export const MEMBERS = `([^；。]+?)${holds}(?:小组|领导小组)?成员(?:单位)?`;
/** The same with the office before the names: 组长由市长担任, 成员由市发改委、市财政局组成. */
const heads = "(?:组长|主任|总指挥|指挥长|总召集人|召集人|主席|理事长)";
const held = "(?:同志)?(?:担任|兼任|出任|任)(?=[，；。、]|$)";
export const DEPUTY_BY = `副${heads}由([^，；。]{1,60}?)${held}`;
export const LEAD_BY = `(?<!副)${heads}由([^，；。]{1,60}?)${held}`;
export const MEMBERS_BY =
  "成员(?:单位)?(?:主要)?(?:由([^，；。]{1,200}?)(?:组成|担任|参加)|包括([^，；。]{1,200}))(?=[，；。]|$)";
/** Labels of a list of who belongs to a body, a line each: 组　长：…, 副总指挥：…, 成员：…. Regular expression sources. */
const spacedHeads = "(?:组\\s*长|总\\s*指\\s*挥|指\\s*挥\\s*长|总?\\s*召\\s*集\\s*人|主\\s*任|主\\s*席|理\\s*事\\s*长)";
export const ROSTER_LABELS = {
  deputies: `(?:第一|常务|执行)?\\s*副\\s*${spacedHeads}`,
  lead: `(?:第一|双|总)?\\s*${spacedHeads}`,
  members: "成\\s*员(?:\\s*单\\s*位)?|组\\s*员",
} as const;
/** A line of such a list: a name, a blank, an office（王某某　副市长）. Regular expression source. */
export const ROSTER_LINE = "^[\\u4e00-\\u9fff·]{1,6}\\s+[^\\s，。；：:][^。；：:]{0,60}$";
/** Words before the names of who has an office. */
const beforeHolders = "(?:成立|设立|组建|建立|调整充实|调整|由|以|，|、|并|和|及|以及)*";
/** With those of another office before them（由市长任组长、|常务副市长任副组长）. */
export const BEFORE_HOLDERS = `^${beforeHolders}(?:[^，；。、]{1,24}${holds}(?:第一|双)?${heads}[、和])?${beforeHolders}`;
/** 等相关部门 behind the names. */
export const AFTER_HOLDERS =
  "等(?:有关|相关|省直|市直|各|[\\d一二三四五六七八九十]+个)*(?:部门|单位|部门和单位)?(?:主要|分管)?(?:负责(?:同志|人)|领导)?$";
/** Behind bodies that are members: those who sit for them（市发改委、市财政局主要负责人）. */
export const WHO_SITS =
  "(?<=[厅局委办部会署院行府位门市县区镇乡联协室心社站所关)）])(?:的)?(?:党政)?(?:主要|分管|有关|相关)*(?:负责(?:同志|人)|领导(?:同志|干部)?)$";
/** Between two persons by their offices（分管秘书长和省质监局局长）, or two bodies. */
export const BETWEEN_HOLDERS = "(?<=[长人导志任记])[和、]|、";
/** A body led by others: 由水利部、生态环境部牵头的…机制. */
export const LED_BY = "由?([^，；。的由]+?)牵头(?:的|[，、][^；。]{2,80}?(?:参与|参加|配合|协同|组成)的)";
/** Those who take part in it（由市水利局牵头、市财政局等部门参与的联席会议）. */
export const HELPED_BY = "牵头[，、]([^；。的]{2,80}?)(?:共同)?(?:参与|参加|配合|协同|组成)的";

/** Where the office of a body is: 领导小组办公室设在省质监局. The first group names the office, the second the place. */
export const OFFICE =
  "((?:领导小组|指挥部|联席会议|委员会|专班)?(?:日常)?(?:工作)?(?:办公室|办事机构))(?:，)?(?:设|设立|设置|挂靠)在([^，；。]+)";
/** Behind the name of a body, where what is set up is called its system: 联席会议制度. Regular expression source. */
export const SYSTEM = "制度$";
