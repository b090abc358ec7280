/** How Word counts the paragraphs of a list（w:numFmt）. Data only. */

/** The digits from zero; the sizes ten, hundred, thousand. */
export interface Counting {
  readonly digits: string;
  readonly sizes: string;
}

const plain: Counting = { digits: "〇一二三四五六七八九", sizes: "十百千" };
const formal: Counting = { digits: "零壹贰叁肆伍陆柒捌玖", sizes: "拾佰仟" };
const formalTraditional: Counting = { digits: "零壹貳參肆伍陸柒捌玖", sizes: "拾佰仟" };

/** 十一, 二十, 一百零三. */
export const COUNTED: Readonly<Record<string, Counting>> = {
  chineseCounting: plain,
  chineseCountingThousand: plain,
  taiwaneseCounting: plain,
  taiwaneseCountingThousand: plain,
  japaneseCounting: plain,
  japaneseLegal: formalTraditional,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formalTraditional,
};

/** Digit by digit: 一〇, 一一. */
export const DIGIT_BY_DIGIT: Readonly<Record<string, string>> = {
  ideographDigital: plain.digits,
  taiwaneseDigital: plain.digits,
  japaneseDigitalTenThousand: plain.digits,
  decimalFullWidth: "０１２３４５６７８９",
  decimalFullWidth2: "０１２３４５６７８９",
};

/** One sign each, from one on. */
export const SIGNS: Readonly<Record<string, string>> = {
  decimalEnclosedCircle: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedCircleChinese: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedParen: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
  decimalEnclosedFullstop: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  ideographEnclosedCircle: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
  ideographTraditional: "甲乙丙丁戊己庚辛壬癸",
  ideographZodiac: "子丑寅卯辰巳午未申酉戌亥",
};

/** The zero between sizes（一百零三）, and the mark before a footnote's text. */
export const COUNTED_ZERO = "零";
export const NOTE = "注：";
