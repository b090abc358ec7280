/** What a work costs and who bears which part of it: told of the work, neither aimed at nor promised. */

/** Words of a sentence that tells what a work costs, and of one that tells out of what; what is to be invested is an aim（完成投资50亿元）. */
export const costWords = /总投资|估算|概算|匡算|总造价|资金来源|资金筹措|投资规模/;
export const sourceWords = /中央|[省市县区]级|财政|贷款|自筹|自有|配套|债券|社会资[本金]/;
export const investing = /(?:完成|新增|实现|达到|增加|拉动|带动)[^，。；]{0,8}投资/;

/** Right before what a work costs; where it is estimated, no source needs to be told. */
export const costBefore = /(?:总投资|总造价|投资规模)额?(?:约|为|共)*$/;
export const estimatedBefore = /(?<!完成)(?:估算|概算|匡算)(?:总?投资|总?造价)?额?(?:约|为|共)*$/;
/** Right before what something costs in all, where nothing aims at it（总经费新台币842,150千元, 总投资80亿元）: of a report it is a result. */
export const costInAll =
  /(?:总经费|总投资(?:额|规模)?|(?:工程|该项目)投资|^(?:计划|预计|拟|累计|共|将|总)*(?:投资(?:总?额)?|总造价))(?:约|为|共|计|达|需|新台币|人民币)*$/;

const parts =
  "(?:中央|国家|[省市县区州镇]级?|地方|上级|本级|各级|财政|预算内|一般公共|专项|债券?|资金|投资|拨款|补[助贴]|配套|企业|业主|单位|项目|自筹|自有|自行|筹[措集]|银行|金融机构|贷款|融资|社会|资本金?|政府|群众|投劳|其[他余]|发行|基金|的|及|和|与|、)";

/** Who bears a part, from the start of its clause to the sum（其中中央预算内投资5亿元, 银行贷款4亿元）. */
export const sourceBefore = new RegExp(`^(?:其中[：:]?|拟|计划|需|安排)*${parts}{1,10}(?:约|为|共)?$`);
/** The same behind a sum before it（省级补助2000万元、县级配套1200万元）. */
export const nextSource = new RegExp(`[、和及]${parts}{1,10}(?:约|为|共)?$`);
/** What is applied for（申请中央和省级投资14.2亿元）. */
export const appliedFor = new RegExp(`^(?:其中[：:]?|拟|计划)*申请${parts}{1,10}(?:约|为|共)?$`);
