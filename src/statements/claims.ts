import { pointUnit, scoreNoun } from "../../grammars/vocabulary/assessment.ts";
import {
  adverbialComparator,
  attributive,
  bareMeasure,
  classifiers,
  countingUnits,
  doing,
  eachHas,
  eachInside,
  existing,
  forEachAtEnd,
  frequencyWords,
  having,
  helpingVerbs,
  levelParticles,
  measuredVerbs,
  monthLimit,
  nounVerbs,
  openEnd,
  ownMeasure,
  perHeadTime,
  serving,
  shareUnits,
  sharing,
  sizedNouns,
  spentShare,
  taskNouns,
} from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";
import type { ChunkToken } from "./chunk.ts";
import type { Claim } from "./clause.ts";
import { countsTheSame } from "./counted-twice.ts";
import { distribute, overSizes } from "./distribute.ts";
import type { Op, Quantity } from "./figure.ts";
import { measured } from "./measured.ts";
import type { MemberParts } from "./member.ts";
import { ends, spanOf, trim } from "./noun-phrase.ts";

/** What a member may go on with: the claim of the member before it, the claims of the clauses before. */
export interface Context {
  readonly before: Claim | undefined;
  readonly previous: readonly Claim[];
}

/** What a member claims, figure by figure. */
export function claimsOf(text: string, parts: MemberParts, context: Context): Claim[] {
  const { make } = parts;
  if (make && isMeasure(text, parts, make)) return predicated(text, withVerb(text, parts, make), context);
  if (make) return (parts.attribute && !isAimed(text, parts)) || isCategory(parts) ? [] : madeOf(text, parts, make);
  return predicated(text, parts, context);
}

/** How a figure without a comparator of its own is read after its verb. */
function opOf(parts: MemberParts, quantity: Quantity, verb: ChunkToken | undefined): Op {
  if (quantity.op !== "=") return quantity.op;
  if (parts.modal) return parts.modal;
  const governing = verb?.verb;
  return governing && governing.kind !== "change" ? governing.op : "=";
}

/** 分别新增灌溉面积60万亩、70万亩, 分别建成3个和2个示范区: each figure of the list is made. */
function madeOf(text: string, parts: MemberParts, make: ChunkToken): Claim[] {
  const first = made(text, parts, make);
  const { figures } = parts;
  if (figures.length < 2 || !(parts.each || countsTheSame(figures[0], figures[1]))) return [first];
  const quote = { start: first.quote.start, end: parts.rest?.end ?? (figures.at(-1) as Quantity).end };
  return figures.map((quantity) => ({ ...first, quantity, op: opOf(parts, quantity, make), quote }));
}

/** 培育12个品牌; 建设梯田45万亩; 出台稳就业20条措施; 提高劳动生产率20%. */
function made(text: string, parts: MemberParts, make: ChunkToken): Claim {
  const quantity = parts.figures[0] as Quantity;
  const verb = spanOf(make);
  const words = [parts.phrase, parts.rest].map((span) => (span ? text.slice(...ends(span)) : ""));
  // 完成国家下达的50万亩建设任务
  const joint = parts.rest && parts.phrase && text.startsWith(attributive, parts.phrase.end) ? attributive : "";
  const named = words.join(joint).replace(frequencyWords, "");
  const indicator = parts.rest ? named : named.replace(openEnd, "");
  const change = make.verb?.kind === "change" ? make.verb.change : undefined;
  return {
    quantity,
    indicator,
    action: make.image,
    op: opOf(parts, quantity, make),
    of: undefined,
    change,
    baseline: parts.baselines[0],
    condition: undefined,
    quote: { start: verb.start, end: parts.rest?.end ?? quantity.end },
    shape: parts.phrase && !parts.rest ? "make-object" : "make-figure",
    subject: parts.phrase,
    verb,
  };
}

/** A noun that a verb before it may be part of（参与企业）, in characters. */
const LONGEST_NOUN = 3;

/** 实现覆盖率超过70%, 研发投入占比3%, 服务测评得分不低于85分: nobody makes a share or a score; a measure with a comparator for its verb is a level. */
function isMeasure(text: string, parts: MemberParts, make: ChunkToken): boolean {
  const quantity = parts.figures[0] as Quantity;
  if (!parts.phrase || parts.rest || make.verb?.kind === "change") return false;
  if (make.verb?.kind === "level" && levelParticles.includes(make.image.slice(-1))) return false;
  const words = text.slice(...ends(parts.phrase)).replace(frequencyWords, "");
  const compared = comparatorVerb(text, quantity) !== undefined;
  if (bareMeasure.test(words) && (compared || !measuredVerbs.has(make.image))) return true;
  if (quantity.unit === pointUnit && scoreNoun.test(words)) return true;
  if (nounVerbs.has(make.image)) return ownMeasure.test(words) || (compared && words.length <= LONGEST_NOUN);
  if (!ownMeasure.test(words)) return false;
  if (shareUnits.has(quantity.unit)) return make.image !== doing || compared;
  return helpingVerbs.has(make.image) && compared;
}

/** 投资完成率: the verb belongs to the noun, unless it only helps（实现覆盖率…）. */
const withVerb = (text: string, parts: MemberParts, make: ChunkToken): MemberParts => {
  if (!parts.phrase || helpingVerbs.has(make.image)) return parts;
  return { ...parts, phrase: trim(text, { start: make.startOffset, end: parts.phrase.end }) };
};

/** 形成1000万吨以上的回收利用能力, 完成50万亩的建设任务, 提供3000个以上的岗位: the figure is the size of what is made, or counts it. */
function isAimed(text: string, { rest, figures: [figure] }: MemberParts): boolean {
  const noun = rest && text.slice(...ends(rest));
  if (!noun || !figure) return false;
  return sizedNouns.test(noun) || classifiers.test(figure.unit) || (figure.op === "=" && taskNouns.test(noun));
}

/** 淘汰20蒸吨以下锅炉: nobody makes at most so many; the figure limits the noun behind it. */
const isCategory = (parts: MemberParts) => parts.rest !== undefined && parts.figures[0]?.after?.op === "<=";

/** 不低于60%的公益金用于养老服务: a share that is kept for something; its comparator is no verb. */
function isKept(text: string, { attribute, verb, rest, figures }: MemberParts): boolean {
  if (!attribute || verb || !rest || !shareUnits.has(figures[0]?.unit ?? "")) return false;
  return spentShare.test(text.slice((figures[0] as Quantity).end, rest.end));
}

/** 每年要有不低于60%的资金用于…, 有3家企业获奖: without the word that opens it. */
const withoutOpening = (text: string, parts: MemberParts, opening: RegExp): MemberParts =>
  parts.phrase && opening.test(text.slice(...ends(parts.phrase))) ? { ...parts, phrase: undefined } : parts;

/** 各县有1所医院, 每个村至少有1个活动室: what each of the places has is counted as if it were made. */
function hadByEach(text: string, { verb, phrase, rest, figures }: MemberParts): Claim[] | undefined {
  const quantity = figures[0] as Quantity;
  const place = phrase && eachHas.exec(text.slice(...ends(phrase)))?.[0].length;
  const have = (quantity.before?.end ?? quantity.start) - having.length;
  if (verb || !phrase || !place || !rest || !text.startsWith(having, have)) return undefined;
  const had = { start: have, end: have + having.length };
  const quote = { start: Math.min(have, quantity.start), end: rest.end };
  const indicator = text.slice(...ends(rest));
  return [{ ...bare(quantity, indicator, undefined), action: having, quote, shape: "make-figure", verb: had }];
}

/** 合格率达到95%以上; 棉花产量30万吨; 市场100%纳入监测; 3户企业获奖. */
function predicated(text: string, read: MemberParts, context: Context): Claim[] {
  const kept = isKept(text, read);
  const each = kept ? undefined : hadByEach(text, read);
  if (each) return each;
  const parts = withoutOpening(text, read, kept ? sharing : existing);
  const { verb, phrase, rest, figures } = parts;
  // 不少于30所学校开展…, 为不少于300户家庭改造…
  const opens = kept || (rest !== undefined && (phrase === undefined || text.slice(...ends(phrase)) === serving));
  const own = verb ? spanOf(verb) : opens ? undefined : comparatorVerb(text, figures[0] as Quantity);
  if (own && parts.attribute) return [];
  const inside = !own && rest !== undefined;
  if (inside && parts.attribute && isSize(figures[0] as Quantity)) return [];
  const subject = phrase ?? (own ? (context.before ?? context.previous.at(-1))?.subject : undefined);
  const inherited = !own && context.before?.shape.startsWith("make") ? context.before : undefined;
  const start = inherited?.quote.start ?? subject?.start ?? own?.start ?? (figures[0] as Quantity).start;
  const action = inherited?.action ?? (own ? text.slice(...ends(own)) : "");
  const quote = { start, end: inside ? (rest as Span).end : (figures.at(-1) as Quantity).end };
  const shape = inherited?.shape ?? shapeOf(parts, own);
  return pairs(namesOf(text, parts, subject, inside, context), figures).map(([name, quantity]): Claim => {
    const { of, change, baseline, points } = measured(text, parts, quantity);
    const other = apart(text, figures[0] as Quantity, quantity);
    if (other)
      return {
        ...bare(quantity, name, subject),
        action: text.slice(...ends(other)),
        quote,
        shape: "level",
        verb: other,
      };
    return {
      quantity,
      indicator: name.replace(frequencyWords, "").replace(monthLimit, ""),
      action,
      op: points
        ? quantity.op
        : (sharedOp(text, parts, quantity) ?? reachedOp(inherited, quantity) ?? opOf(parts, quantity, verb)),
      of: of ?? perHeadIn(name),
      change,
      baseline,
      condition: undefined,
      quote,
      shape,
      subject,
      verb: inherited?.verb ?? own,
    };
  });
}

/** 低保标准每人每月不低于900元, 检查费用每人不低于120元: for whom and how long the figure is. */
const perHeadIn = (name: string): string | undefined => (perHeadTime.exec(name) ?? forEachAtEnd.exec(name))?.[0];

/** 实现5个县摘帽、3万人脱贫: the verb reaches over the list, as does how it bounds a figure. */
const reachedOp = (inherited: Claim | undefined, { op }: Quantity): Op | undefined =>
  inherited?.action === doing && op === "=" ? ">=" : undefined;

/** 翻一番、超过1000家: a figure of another unit with a comparator for its verb goes its own way. */
const apart = (text: string, first: Quantity, quantity: Quantity): Span | undefined =>
  quantity.unit === first.unit ? undefined : comparatorVerb(text, quantity);

/** A claim of a figure with nothing but its indicator. */
const bare = (quantity: Quantity, indicator: string, subject: Span | undefined) => ({
  quantity,
  indicator,
  op: quantity.op,
  of: undefined,
  change: undefined,
  baseline: undefined,
  condition: undefined,
  subject,
});

/** 2万平方米以上的建筑: a size with a comparator names a kind. */
const isSize = (quantity: Quantity) => quantity.op !== "=" && !countingUnits.test(quantity.unit);

function shapeOf(parts: MemberParts, own: Span | undefined): Claim["shape"] {
  if (own) return parts.verb?.verb?.kind === "change" ? "change" : "level";
  if (parts.rest) return parts.phrase ? "inside" : "figure-first";
  return "nominal";
}

/** The indicators of a predicate: its subject, split where 分别 or 均 distributes; without one those of the clauses before. */
function namesOf(
  text: string,
  parts: MemberParts,
  subject: Span | undefined,
  inside: boolean,
  { previous }: Context,
): readonly string[] {
  const words = (span: Span | undefined) => (span ? text.slice(...ends(span)) : "");
  if (inside) return [words(parts.phrase) + words(parts.rest)];
  const count = parts.figures.length;
  if (!parts.phrase && (parts.each || count > 1)) {
    const listed = lastList(previous);
    if (listed.length > 1 && (count === 1 || count === listed.length)) return listed.map((claim) => claim.indicator);
  }
  const sized = count > 1 ? overSizes(words(subject)) : undefined;
  if (sized?.length === count) return sized;
  const splits = parts.each || (subject !== undefined && eachInside.test(words(subject)));
  const names = splits && subject ? distribute(words(subject)) : [words(subject)];
  if (!parts.each || parts.phrase || names.length === count || previous.length < count) return names;
  return previous.slice(-count).map((claim) => claim.indicator);
}

/** A、B2023年分别达到85%、80%，2025年均达到90%: the claims of the list that a clause without a subject goes on with. */
function lastList(previous: readonly Claim[]): readonly Claim[] {
  const last = previous.at(-1);
  return previous.filter(({ quote }) => quote.start === last?.quote.start && quote.end === last.quote.end);
}

/** 超过70%: a comparator before the figure is the verb where there is no other; 约, 至少 are none. */
function comparatorVerb(text: string, quantity: Quantity): Span | undefined {
  const before = quantity.before;
  if (!before || before.op === "~" || before.end - before.start < 2) return undefined;
  return adverbialComparator.test(text.slice(before.start, before.end)) ? undefined : before;
}

/** Names and figures of a distributed list; where their counts differ the one is repeated, or the list stays whole. */
function pairs(names: readonly string[], figures: readonly Quantity[]): [string, Quantity][] {
  if (figures.length === 1) return names.map((name) => [name, figures[0] as Quantity]);
  // more names than one and not as many as figures: which is whose is not said
  if (names.length > 1 && names.length !== figures.length) return [];
  return figures.map((figure, i) => [names[i] ?? (names[0] as string), figure]);
}

/** 85%和80%以上, 超过70%和50%: with 分别 a comparator holds for the whole list, one behind its figure for those of its unit; undefined where the figure has its own. */
function sharedOp(text: string, parts: MemberParts, quantity: Quantity): Op | undefined {
  if (!parts.each || quantity.op !== "=") return undefined;
  const from = [parts.figures.at(-1), parts.figures[0]].find((figure) => figure?.after ?? figure?.before);
  if (!from) return undefined;
  return from.unit === quantity.unit || comparatorVerb(text, from) ? from.op : undefined;
}
