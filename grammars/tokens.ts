import { createToken, Lexer, type TokenType } from "chevrotain";

/** All token types of figures. The tokeniser that makes them reads the vocabulary tables; Chevrotain's lexer is not used. */
const types: TokenType[] = [];
const token = (name: string, ...categories: TokenType[]): TokenType => {
  const type = createToken({ name, pattern: Lexer.NA, categories });
  types.push(type);
  return type;
};

/** 35.8 or 一百二十 */
export const Numeral = token("Numeral");
export const Arabic = token("Arabic", Numeral);
export const Han = token("Han", Numeral);
/** 半个月, 一半, 翻番: a value without a numeral */
export const Half = token("Half", Numeral);
/** 负, - */
export const Minus = token("Minus");
/** 百分之 */
export const PartHead = token("PartHead");
/** 分之 */
export const Over = token("Over");
/** 一又二分之一 */
export const And = token("And");
/** 十 百 千 万 亿 behind a numeral */
export const Size = token("Size");
/** 余, 多, 几 */
export const Vague = token("Vague");
/** 万亩 without the 万 */
export const Unit = token("Unit");
/** 成 */
export const Tenths = token("Tenths");
/** 超过 */
export const Before = token("Before");
/** 以上 */
export const After = token("After");
/** - 至 到, before another number or date */
export const RangeMark = token("RangeMark");
/** 20和30之间: the 和 */
export const JoinMark = token("JoinMark");
/** 之间 */
export const Between = token("Between");
/** 未来(五年), 近(三年) */
export const SpanHead = token("SpanHead");
/** (五年)时间 */
export const SpanTail = token("SpanTail");

/** 到, 自 before a date */
export const DateHead = token("DateHead");
/** 2015年, 二〇一五年, 民国114年 */
export const Year = token("Year");
/** 6月 */
export const Month = token("Month");
/** 30日 */
export const Day = token("Day");
/** 上半年, 一季度 */
export const YearPart = token("YearPart");
/** 2015-06-30, 2015/6/30 */
export const NumericDate = token("NumericDate");
/** “十二五” */
export const Plan = token("Plan");
/** 今年, 规划期末, 本世纪中叶 */
export const RelativeYear = token("RelativeYear");
/** 每年 */
export const Every = token("Every");
/** 底, 前, 期间, 起 */
export const Edge = token("Edge");

/** Every token type; the parser uses each. */
export const FIGURE_TOKENS: readonly TokenType[] = types;
