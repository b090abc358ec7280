/** 〔2012〕9号, [2012]9号, （2012）第9号: read from the bracket. */
export const DOCUMENT_NUMBER =
  /[〔[［(（【﹝]\s?(?:19|20)\d{2}\s?[〕\]］)）】﹞]\s?第?\s?\d{1,5}(?:[-—]\d{1,4})?\s?号?/y;
export const DOCUMENT_BRACKETS = "〔[［(（【﹝";
/** 第18号令, 9号文, 22号公告: behind the digits. */
export const ORDER_TAIL = /\s?号(?:令|文件|文|公告|通知|决定|线|院|楼)?/y;

/** Letters before a number that make a standard of it; longest first is not needed, the whole run is compared. */
export const STANDARDS: ReadonlySet<string> = new Set(
  "GB GBT GBZ GBJ DB DBJ ISO IEC IEEE ITU SAE EN BS DIN ASTM ANSI JIS HACCP OHSAS IATF TL AS JB HJ HG NY LY SB SL SN SC YY YD YB JT JTG JGJ CJ CJJ CECS CJT JC JR GA GY GM GD CH DL DZ FZ QB QC QX MZ MT MH LB LS LD TB TD TSG TY WB WS XB XF YC YS WH WM CY CB AQ BB DA DT EJ HB HS HY SH SJ SY T CAS CCSA".split(
    " ",
  ),
);
/** GB/T 19001-2008, DB63/T 1234, ISO 9001:2015, from the letters on. */
export const STANDARD_BODY =
  /[A-Za-z]{1,6}\d{0,4}(?:\s?[/／]\s?[A-Z]{1,6})*[\s-]?\d[\d.]*(?:\s?[-—–:：]\s?\d{2,4})?(?:\s?[/／、]\s?\d[\d.]*(?:[-—–:：]\d{2,4})?)*/y;

/** What a code may go on with: PM2.5, B2B, H5N1, COVID-19. */
export const CODE_BODY = /[A-Za-z0-9]+(?:[.+\-/:_@][A-Za-z0-9]+)*\+?/y;
/** 8K+500, 12K+300-16K+450: stakes along a road. */
export const STAKE = /\d{1,4}\s?[kK]\s?\+\s?\d{1,3}(?:\s?(?:[-–—~～－]|至)\s?\d{1,4}\s?[kK]\s?\+\s?\d{1,3})?/y;
/** 318国道, 102省道, 27甲线: behind the number of a road. */
export const ROAD_TAIL = /(?:国道|省道|县道|乡道|边防路|专用公路|[甲乙丙丁]线)/y;
/** 国道318, 县道199: before it. */
export const ROAD_HEADS: readonly string[] = ["国道", "省道", "县道", "乡道", "市道"];

/** https://… and addresses, to their end. */
export const URL_BODY = /[!-~]+/y;

/** 17:30, 8：30, 17时30分. */
export const CLOCK =
  /(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)|[时点](?:[0-5]?\d分|整|钟|(?=至|到|起|止|前(?!后)|[，。；、）)])))/y;
/** 0971-1234567, 400-123-4567, 13812345678. */
export const PHONE =
  /(?:0\d{2,3}[-—－]\d{7,8}|[48]00[-—]\d{3,4}[-—]\d{3,4}|1[3-9]\d{9}|1\d{4,5}(?=[”"」]|热线|举报|投诉|平台|电话|服务|政务|等|、1\d{4}|市民|便民|专线|维权|环保|民生))(?!\d)/y;
export const HOTLINES: ReadonlySet<string> = new Set(
  "12315 12345 12369 12348 12365 12331 12350 12358 12333 12329 12366 12368 12380 12388 12309 12319 12328 12336 12337 12355 12377 12385 12393 12316 12320 12301 12312 12330 12305 12317 12318 12122 12306 11185 12580 95598 12321 12300 12339 12379 12389 12393".split(
    " ",
  ),
);

/** Behind 第 and a number: articles of a text. */
export const ARTICLE_TAIL = /[条章节款项编]/y;
/** What an ordinal takes with it: 第三方, 第一批, 第3届, 第二产业. */
export const ORDINAL_TAIL =
  /(?:季度|书记|产业|课堂|医学|梯队|方阵|战略|资源|责任|时间|位|方|批|届|期|次|轮|名|号|类|级|步|阶段|人称|个|代|一|部分|线|站)/y;
/** 前三名, 前10位, 前100强: ranks. */
export const RANK_TAIL = /(?:名|位|强|列|甲|家|茅)/y;

/** 二类以上, 三级甲等, 2级及以上, 三星级: grades behind a numeral. */
export const GRADE =
  /(?:星级|[AＡ]{1,5}级?|级甲等|级乙等|级(?!别|次)|类(?=水|以上|及以上|以下|标准|地区|区|海域|居住|功能|以内|甲|医院|城市|公路|用地|资质|或|海水|支出)|甲(?=医|$|等)|等奖|本院校)/y;
/** Ⅱ级, Ⅲ类, IV类, AAAA级. */
export const ROMAN_GRADE =
  /(?:[Ⅰ-Ⅻ]{1,4}(?:[-—~～至、和或][Ⅰ-Ⅻ]{1,4}){0,3}|[IVX]{1,4}|A{1,5})(?:级|类|型|期|度|等|阶段)/y;
/** 20世纪80年代, 上世纪九十年代末: behind the first numeral. */
export const DECADE = /(?:世纪(?:\d0|[一二三四五六七八九]十))?年代(?:初|末|中期|后期|中后期|以[来后前])?/y;
/** 3岁以下, 60周岁以上, 3-6岁儿童. */
export const AGE =
  /周?岁(?:以上|及以上|以下|及以下|以内|至|[-—~～]|儿|孩|老人|老年|人口|婴|幼|妇女|青少年|学生|人群|少年|适龄|的|以后|前)/y;

/** Behind a numeral: what makes a name of it (三大战略, 100强, 两化, 十佳). */
export const NAME_TAIL =
  /(?:大(?!约|于|概)|强(?!制|化|度|力|劲|调|烈|于)|佳|优(?!质|先|良|惠)|绝|宝(?!贵)|老(?!年|人|龄))/y;
/** The same behind a Han numeral alone. */
export const HAN_NAME_TAIL =
  /(?:化(?!工|学|肥|妆|解)|网(?!点|络|站|格)|带(?!动|领|来)|廊|极|核(?!心|电)|翼|轴|山(?!东|西|区|体)|农(?!业|村|民|户|场|机|药)|品一标|同时|去一|位一体|带一路|国两制|新一|定方案|包|资|期叠加|公(?!里|顷|斤|司|共|开)|严|实(?!施|现|际|行)|风|宝|化融合|学一做|会一课|重一大|减(?!少)|免|补(?!助|贴)|通(?!过|车|道)|增(?!加|长|速)|提(?!高|升|供)|改(?!造|革|善)|治(?!理)|清单|城(?!市|乡)|省(?!级)|都(?!是|要)|屏障|高地|走廊|步走|票制|张网|张图|网统管|网通办|窗|站式|门式|单式|链(?!接|条)|圈|湖|江|河|谷|海|岛|州|市(?=共|一体|联)|县(?=共|一体|联)|生(?=空间|融合)|权(?=分置)|线(?=一单|建设|城市)|园(?=区)|基地|支柱|红线(?!内)|联(?=动|合)|馆|站(?=一)|改联动|重(?=”|项目)|新(?=”|政策|项目)|不|有(?!的|效|关)|比(?!例|重|较|上)|争|抓|保(?!障|护|证)|查|帮(?!助|扶)|建(?=交界)|审|评|证合一|证联办|表(?=”)|书(?=”)|单(?=合|制)|(?<=(?:人大|政协|代表大会|代会|委员会|常委会|常务会议?|全委会)第?[一二三四五六七八九十]{1,3})次(?=(?:全体)?会议|全会))/y;
/** Behind 个 and a Han numeral: the slogans of official language. */
export const SLOGAN_TAIL =
  /个(?:代表|全面|维护|意识|自信|确立|坚持|必须|务必|服务|转变|统筹|文明|一批|一百年|百年|第一|自觉|不动摇|毫不动摇|没有变|大局|伟大|革命|明确|牢牢|更加|提高|确保|到位|一律|不准|不变|严禁|亲自|结合(?!点)|面向|适应|不放过|延伸|轮子|市场两种资源|舍得|优先|能力建设|严格|最严|关键少数|善于|注重|突出|体系建设|走在前|聚焦|放心|满意|农民|龙头|振兴|奋斗目标|支撑|体制|“|「)/y;
/** Fixed names that begin with a numeral; the longest that fits is read. */
export const NAMES: readonly string[] = [
  "五位一体",
  "四位一体",
  "三位一体",
  "二位一体",
  "六位一体",
  "多位一体",
  "一带一路",
  "一国两制",
  "一岗双责",
  "一企一策",
  "一业一策",
  "一县一业",
  "一村一品",
  "一乡一品",
  "一镇一业",
  "一网通办",
  "一窗通办",
  "一件事一次办",
  "一案一策",
  "一事一议",
  "一物一码",
  "一河一策",
  "一湖一策",
  "一体两翼",
  "一核两翼",
  "一核多点",
  "一主多元",
  "一票否决",
  "一票制",
  "三次产业",
  "三次分配",
  "三去一降一补",
  "三品一标",
  "三产融合",
  "三重一大",
  "三会一课",
  "两学一做",
  "三严三实",
  "八项规定",
  "六稳",
  "六保",
  "两不愁三保障",
  "三线一单",
  "一二三产业",
  "一二三产",
  "一、二、三产业",
  "一、二、三产",
  "三年行动",
  "三年攻坚",
  "三年计划",
  "三年规划",
  "三年任务",
  "五年规划",
  "五年计划",
  "五年行动",
  "两年行动",
  "三年滚动",
  "三年提升",
  "百千万",
  "千百十",
  "双一流",
  "一中心",
  "七通一平",
  "三通一平",
  "五通一平",
  "三证合一",
  "五证合一",
  "多证合一",
  "两证整合",
  "四方责任",
  "五方责任",
  "三包",
  "四好农村路",
  "一把手",
  "七天无理由",
  "三江源",
  "三江平原",
  "三峡",
  "三亚",
  "四川",
  "六盘水",
  "九江",
  "五台",
  "五指山",
  "五常",
  "三明",
  "三门",
  "三沙",
  "七台河",
  "九寨沟",
  "百色",
  "千岛湖",
  "万州",
  "万宁",
  "双鸭山",
  "四平",
  "十堰",
  "三北",
  "三农",
  "三胎",
  "二孩",
  "三孩",
  "两会",
  "两院",
  "两法衔接",
  "两高",
  "两癌",
  "两岸",
  "两翼",
  "两山",
  "两弹一星",
  "六一",
  "五一",
  "七一",
  "八一",
  "十一国庆",
  "九三",
  "三八",
  "五四",
  "一二九",
  "三九",
  "二七",
  "两型社会",
  "两型",
  "二手",
  "二维码",
  "二次创业",
  "二次元",
  "二次污染",
  "二次供水",
  "二次开发",
  "二次利用",
  "二次加工",
  "二次分配",
  "二次装修",
  "二次搬运",
  "二次传播",
  "二次确认",
  "二氧化",
  "三氧化",
  "二恶英",
  "二噁英",
  "三聚氰胺",
  "三元",
  "三角",
  "三峡库区",
  "三甲医院",
  "三甲",
  "三级医院",
  "三轮车",
  "三轮",
  "四轮",
  "五保",
  "五金",
  "五险一金",
  "五官",
  "五谷",
  "五四青年",
  "六安",
  "七夕",
  "八达岭",
  "九年一贯",
  "九年义务",
  "十九大",
  "十八大",
  "二十大",
  "十七大",
  "十六大",
  "十五大",
  "二十届",
  "十九届",
  "十八届",
  "十七届",
  "两用",
  "四季",
  "四通八达",
  "四肢",
  "四周",
  "三维",
  "二维",
  "五笔",
  "三板",
  "四板",
  "三资",
  "三废",
  "三防",
  "三夏",
  "三秋",
  "三农工作",
  "两基",
  "两免一补",
  "四化同步",
  "两化",
  "两区",
  "三区三线",
  "三区三州",
  "三州",
  "四荒",
  "三地",
  "四地",
];

/** Ordinary words with a numeral in them: no figure at all. Read at the numeral, by what follows. */
export const WORDS: readonly string[] = [
  "一切",
  "一看",
  "一下",
  "一定",
  "一般",
  "一些",
  "一样",
  "一起",
  "一直",
  "一旦",
  "一致",
  "一贯",
  "一向",
  "一律",
  "一流",
  "一体",
  "一系列",
  "一批",
  "一方面",
  "一方",
  "一面",
  "一站式",
  "一线",
  "一代",
  "一级",
  "一类",
  "一次性",
  "一揽子",
  "一并",
  "一同",
  "一道",
  "一时",
  "一度",
  "一再",
  "一经",
  "一律",
  "一概",
  "一共",
  "一带",
  "一路",
  "一心",
  "一手",
  "一口",
  "一生",
  "一味",
  "一刻",
  "一举",
  "一番",
  "一对一",
  "一把",
  "一点",
  "一部分",
  "一大批",
  "一整套",
  "一刀切",
  "一视同仁",
  "一如既往",
  "一步",
  "一边",
  "一端",
  "一头",
  "一旁",
  "一应",
  "一世",
  "一言",
  "一阵",
  "一段",
  "一轮",
  "一期",
  "一届",
  "一目了然",
  "一锤",
  "一以贯之",
  "一窝蜂",
  "一哄",
  "一张图",
  "一张网",
  "一盘棋",
  "一条龙",
  "一卡通",
  "一本通",
  "一码",
  "一网",
  "一窗",
  "一门",
  "一屏",
  "一图",
  "一表",
  "一单",
  "一证",
  "一照",
  "一物",
  "一企",
  "一县",
  "一乡",
  "一村",
  "一户",
  "一园",
  "一院",
  "一校",
  "一品",
  "一业",
  "一策",
  "一档",
  "一案",
  "一事",
  "一地",
  "一府",
  "一城",
  "一区",
  "一市",
  "一省",
  "一国",
  "一江",
  "一河",
  "一湖",
  "一水",
  "一山",
  "一岗",
  "一人一",
  "一车",
  "一机",
  "一牌",
  "一号",
  "一款",
  "一封",
  "一片",
  "一股",
  "一抓",
  "一竿",
  "一帆",
  "一锅",
  "一亩三分",
  "一年一",
  "一日",
  "一把手",
  "一公里",
  "一人",
  "一池",
  "一圈",
  "十分",
  "十足",
  "十全",
  "十字",
  "十指",
  "十里",
  "百姓",
  "百货",
  "百科",
  "百强",
  "百度",
  "百花",
  "百家争鸣",
  "百年",
  "百叶",
  "千方百计",
  "千家万户",
  "千军万马",
  "千万不",
  "千万要",
  "千篇一律",
  "千瓦",
  "千克",
  "千米",
  "千伏",
  "千古",
  "千秋",
  "万一",
  "万众",
  "万无一失",
  "万物",
  "万维",
  "万能",
  "万象",
  "万元户",
  "万家",
  "万全",
  "万事",
  "万里长",
  "亿万",
  "兆瓦",
  "兆赫",
  "两者",
  "两端",
  "两侧",
  "两边",
  "两头",
  "两手",
  "两旁",
  "两极",
  "两难",
  "两两",
  "二者",
  "二来",
  "二胎",
  "三思",
  "三者",
  "三番",
  "四处",
  "四面",
  "四方",
  "四起",
  "四大发明",
  "五颜六色",
  "五花八门",
  "五彩",
  "五湖四海",
  "六神",
  "七嘴",
  "七上",
  "八方",
  "八卦",
  "九九",
  "九州",
  "九牛",
  "零售",
  "零部件",
  "零件",
  "零散",
  "零星",
  "零距离",
  "零跑",
  "零工",
  "零碎",
  "零容忍",
  "零增长",
  "零排放",
  "零碳",
  "零基础",
  "零就业",
  "零缺陷",
  "零事故",
  "零接触",
  "零信任",
  "零门槛",
  "零申报",
  "零成本",
  "零收费",
  "陆地",
  "陆上",
  "陆续",
  "陆部",
  "陆运",
  "陆海",
  "陆域",
  "陆空",
  "伍时",
  "伍仁",
  "拾取",
  "拾起",
  "拾到",
  "拾得",
  "肆意",
  "肆无",
  "仟佰",
  "百分位",
  "两翼",
  "两地",
  "两级",
  "三级",
  "四级",
  "五级",
  "多元",
];
/** The same by what stands before the numeral: 统一, 唯一, 进一步, 之一, 万一, 每一. */
export const WORD_ENDS = "统唯进专单逐同之另某任归划如不像这那哪每又另第合初其";
/** Before a sole Han numeral: words such as 放肆, 收拾, 大陆, 海陆, 队伍, 入伍, 登陆. */
export const FORMAL_ENDS = "放收大海队入退登内水着";

/** Quotes around slogans and nicknames: “131”, “3·15”, “1+N+X”, “三个代表”. */
export const QUOTES = { "“": "”", "「": "」", "『": "』" } as const;
/** A quoted text longer than this is a sentence of its own. */
export const QUOTED_NAME_LENGTH = 12;
export const TITLE_OPEN = "《";
export const TITLE_CLOSE = "》";
export const AGE_WORD = "岁";
export const RANK_HEAD = "前";
export const ONE = "一";
/** 第18号令, 第22号公告. */
export const ORDER_NAMED = /号(?:令|文件|文|公告|通知|决定)/y;
/** “1+N+X”, 3·15, 11·5, 7×24, 5+2: numbers that make one name. */
export const SUM_NAME =
  /\d{1,3}(?:(?:\+[A-Za-z\d]{1,4})+|[·•・]\d{1,2}|[×xX*]\d{1,3}(?!\d)(?:小时|模式)?|\/7(?!\d)|\+(?=[一-龥]))/y;
/** （1） and 1) inside a text. */
export const MARKER_OPEN = "（(";
export const MARKER_CLOSE = "）)";
/** What a grade without a numeral begins with: Ⅱ级, A级. */
export const GRADE_HEADS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫA";
/** A quoted text that says a figure and is no name: “80%”, “2020年”. */
export const QUOTED_FIGURE = /\d\s?(?:[%％‰]|年)/;
/** The longest title that is looked for. */
export const TITLE_LENGTH = 200;
/** 翻一番: what stands before a numeral that is no word there. */
export const DOUBLING = "翻";
/** What makes an amount of an age: 提高1岁以上, 达到80岁. */
export const AGE_VERB_ENDS = "高到至为加长达升过";
/** 专栏1, 附件2, 表3: names of parts of a document. */
export const PART_NAMES: readonly string[] = [
  "专栏",
  "附件",
  "附表",
  "附图",
  "表",
  "图",
  "专题",
  "栏",
  "附录",
  "式",
  "案例",
  "方案",
  "课题",
  "清单",
  "任务",
  "阶段",
  "模块",
  "类别",
  "编号",
  "代码",
  "邮编",
  "邮政编码",
  "电话",
  "传真",
  "热线",
  "索引号",
  "文号",
  "证号",
];
/** Behind a number that begins a line: what makes a marker of it (1. 1、 1）). */
export const LINE_MARKER = /\d{1,2}(?:[.．、）)]\s*(?!\d)|\s*\t)/y;
/** Behind these a number right before a word is a marker that has lost its point: …支撑。2强化引领. */
export const SENTENCE_AFTER = "。；;）)\n";
/** The largest of such markers. */
export const LAST_MARKER = 30;
/** What such a marker stands before. */
export const MARKED_WORD = /[一-龥]/;
/** A number without a measure that is a name: a year (2025), a version (4.0). */
export const BARE_NAME = /^(?:(?:19|20)\d\d|\d\.0)$/;
/** 12.7个、12个百分点: the measure that is said once, and what is left of it. */
export const POINTS = "个百分点";
export const POINTS_HEAD = "个";
/** 数十家, 几百个, 上千人, 近百家: before a size, what makes it no number. */
export const INDEFINITE = "数几好上近";
export const INDEFINITE_SIZES = "十百千万亿";
/** Verbs that end as 上千 begins: 迈上千亿元台阶. */
export const CLIMBING: ReadonlySet<string> = new Set(["迈上", "跨上", "登上", "踏上", "站上", "跃上"]);
/** Behind these a number with a point is a marker, too: …；1.加强 */
export const MARKER_AFTER = "。；;：\n";
/** Behind the number of a part it begins the title（附件3 年度指标）. */
export const YEARLY = "年度";
/** 表2-1, 附件3.1 */
export const PART_NUMBER = /\d{1,3}(?:[-—.]\d{1,2}(?!\d))*/y;
/** A size whose measure stands behind the next figure of a list（5万和6万平方米）, and the size before a measure. */
export const SIZE_ALONE = /^[百千万亿]+$/;
export const SIZE_HEAD = /^[百千万亿]+/;
/** A share written as a fraction: 三分之二, 2/3. */
export const FRACTION = /分之|\//;
/** The size behind a Han numeral that has no other（一百二十万）. */
export const HAN_SIZE = /^[^万亿\d]*([万亿]{1,2})$/;
