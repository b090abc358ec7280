import {
  areaKinds,
  areaStart,
  attributive,
  bareLevel,
  eachInside,
  latinWord,
  levelStart,
  listMark,
  listMarks,
  measureHeads,
  noMeasure,
  nounBefore,
  nounBehind,
  openBound,
  openList,
  ownMeasure,
  peopleKinds,
  perOutput,
  shortMembers,
  sizeBound,
  sizeFloor,
  sizeMarks,
  sizesListed,
  substances,
  usePerOutput,
  wholeModifier,
  wholeNames,
  wordEnds,
} from "../../grammars/vocabulary/clause-words.ts";

/**
 * Splits a subject over which 均, 都 or 分别 distributes a figure.
 * 高速公路、农村公路合格率 → 高速公路合格率, 农村公路合格率 (the head is shared); 造林成活率和保存率 → 造林成活率, 造林保存率 (the modifier is shared
 * where 和, 与, 及 join or where the head is shared); A、B分别占比 → A占比, B占比; names joined by 、 with heads of their own stay as written; a list that
 * goes on（A、B等企业合格率）is one. What a bracket at the end says（含农业）holds for all.
 */
export function distribute(subject: string): string[] {
  const bracket = closingBracket.exec(subject)?.[0];
  if (bracket) return distribute(subject.slice(0, -bracket.length)).map((part) => part + bracket);
  const sized = overSizes(subject);
  if (sized) return sized;
  const inner = eachInside.exec(subject);
  if (inner)
    return distribute(subject.slice(0, inner.index)).map((part) => part + subject.slice(inner.index + inner[0].length));
  const short = overShort(subject);
  if (short) return short;
  const { parts, marks } = cutList(subject);
  const last = parts.at(-1) as string;
  if (parts.length < 2 || openList.test(last)) return [subject];
  const placed = overKinds(parts, last);
  if (placed) return placed;
  const output = perOutput.exec(parts[0] as string)?.[0];
  if (output) return parts.map((part) => (usePerOutput.test(part) ? output + part : part));
  const head = sharedHead(parts, last);
  const headed = head
    ? parts.map((part, i) => (i < parts.length - 1 && !part.endsWith(head) ? part + head : part))
    : parts;
  return headed.map((part, i) =>
    i > 0 && (head !== "" || joined(marks[i - 1])) ? shareModifier(headed[0] as string, part, head !== "") : part,
  );
}

/** 东、中、西部地区, 市、县、乡三级: members of one character share what stands behind the last; undefined where there are none. */
function overShort(subject: string): string[] | undefined {
  const { list, levels = list, tail } = shortMembers.exec(subject)?.groups ?? {};
  return levels?.split(listMark).map((part) => part + tail);
}

const closingBracket = /\uff08[^\uff08\uff09]*\uff09$/;

const joined = (mark: string | undefined) => mark !== undefined && mark !== "\u3001";

/** Cuts at list marks outside brackets and quotes; 和, 与, 及 join members only behind the last 、（A与B工程、C）. */
function cutList(subject: string): { parts: string[]; marks: string[] } {
  const [parts, marks]: [string[], string[]] = [[], []];
  let [depth, from] = [0, 0];
  const lastEnum = subject.lastIndexOf("\u3001");
  for (let i = 0; i < subject.length; i++) {
    const char = subject[i] as string;
    if (/[\uff08\u201c\u300a(]/.test(char)) depth++;
    else if (/[\uff09\u201d\u300b)]/.test(char)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      i > from + 1 &&
      listMarks.test(char) &&
      !insideWord(subject, i, char) &&
      i + 2 < subject.length &&
      (char === "\u3001" || i > lastEnum)
    ) {
      parts.push(subject.slice(from, i));
      marks.push(char);
      from = i + 1;
    }
  }
  parts.push(subject.slice(from));
  return { parts, marks };
}

/** 总和, 参与, 及时率: a mark that is part of a word. */
const insideWord = (subject: string, at: number, mark: string): boolean =>
  nounBefore[mark]?.includes(subject.charAt(at - 1)) === true ||
  nounBehind[mark]?.includes(subject.charAt(at + 1)) === true;

/** 年产值超过100亿元、50亿元的企业 → 年产值超过100亿元的企业, 年产值超过50亿元的企业: sizes of one noun; undefined where there is no list of them. */
export function overSizes(subject: string): string[] | undefined {
  const { head = "", sizes, noun = "" } = sizesListed.exec(subject)?.groups ?? {};
  if (sizes === undefined) return undefined;
  const [first = "", ...others] = sizes.split(sizeMarks);
  const bound = sizeBound.exec(first)?.[0] ?? "";
  return [first, ...others.map((size) => (sizeBound.test(size) || sizeFloor.test(size) ? size : bound + size))].map(
    (size) => head + size + noun,
  );
}

/** 中心城区、乡镇污水处理率, 城镇职工、城乡居民报销比例: kinds of places or people before one indicator; undefined where they are none. */
function overKinds(parts: readonly string[], last: string): string[] | undefined {
  const earlier = parts.slice(0, -1);
  for (const kinds of [areaKinds, peopleKinds]) {
    const indicator = last.replace(kinds, "");
    if (
      indicator.length < last.length &&
      indicator.length > 1 &&
      earlier.every((part) => part.replace(kinds, "") === "")
    )
      return [...earlier.map((part) => part + indicator), last];
  }
  return undefined;
}

/** The words of the last member that the earlier ones lack; none where one of them holds these words already. */
function sharedHead(parts: readonly string[], last: string): string {
  const earlier = parts.slice(0, -1);
  const previous = earlier.at(-1) as string;
  if (ownMeasure.test(previous) && !noMeasure.test(previous)) return "";
  const head =
    headBehindSubstance(last) ??
    headBehindLevel(previous, last) ??
    headBehindWord(earlier, last) ??
    headBehindEnding(previous, last) ??
    measureHead(last);
  return earlier.some((part) => part.includes(head)) ? "" : head;
}

/** 颗粒物、二氧化硫浓度: what stands behind the name of a substance. */
const headBehindSubstance = (last: string): string | undefined =>
  last.slice(substances.exec(last)?.[0].length ?? last.length) || undefined;

/** Longer than this the words of a list hold more than a name, in characters. */
const longestName = 3;

/** 失业、工伤、生育保险参保人数, PM10、PM2.5年均浓度: what stands behind a word as long as those before it, or behind the last word in Latin. */
function headBehindWord(earlier: readonly string[], last: string): string | undefined {
  const latin = latinWord.exec(last)?.[0].length ?? 0;
  if (latin > 0 && earlier.every((part) => latinWord.exec(part)?.[0] === part)) return last.slice(latin) || undefined;
  const [{ length } = { length: 0 }] = earlier as readonly [string];
  if (length < 2 || length > longestName || earlier.some((part) => part.length !== length || latinWord.test(part)))
    return undefined;
  let end = length;
  while (wordEnds.test(last.charAt(end))) end++;
  return end <= last.length - Math.max(2, measureHead(last).length) ? last.slice(end) : undefined;
}

/** 国家级、省级检测中心: what stands behind the level. */
function headBehindLevel(previous: string, last: string): string | undefined {
  const level = bareLevel.exec(previous)?.[0];
  const at = level ? last.indexOf(level) : -1;
  return level && at > 0 && at + level.length < last.length ? last.slice(at + level.length) : undefined;
}

/** 高架道路、隧道道路合格率, 省级开发区、工业园区改造率: what stands behind the ending that two members have in common. */
function headBehindEnding(previous: string, last: string): string | undefined {
  for (let length = Math.min(previous.length, 8); length >= 2; length--) {
    const at = last.lastIndexOf(previous.slice(-length));
    if (at > 0 && at + length < last.length) return last.slice(at + length);
  }
  const one = last.indexOf(previous.slice(-1));
  return one > 0 && one < 6 && one + 2 < last.length ? last.slice(one + 1) : undefined;
}

/** The noun of measure at the end of a member. */
function measureHead(last: string): string {
  const head = measureHeads.exec(last)?.[0] ?? "";
  return head.length < last.length ? head : "";
}

/** A second member longer than this has a modifier of its own（农民人均纯收入）, in characters. */
const longestOwn = 4;

/** 马铃薯种植机械化率, 收获机械化率 → 马铃薯收获机械化率: what the first has more than the other; a place stays with the first. */
function shareModifier(first: string, other: string, headed: boolean): string {
  const length = first.length - other.length;
  if (length < 2 || other.length < 2 || sharesEnd(first, other) || wholeNames.test(first)) return other;
  if (!headed && (other.length > longestOwn || (other.length > 2 && first.at(-1) !== other.at(-1)))) return other;
  const word = wholeModifier.exec(first)?.[0] ?? "";
  const cut = first.slice(0, Math.max(length, word.length));
  const modifier = cut.slice(0, cut.lastIndexOf(attributive) + 1) || cut;
  return areaStart.test(modifier) || openBound.test(modifier) || (levelStart.test(modifier) && levelStart.test(other))
    ? other
    : modifier + other;
}

/** 全省高速公路合格率, 干线公路合格率: members that differ in one word only need no modifier. */
function sharesEnd(first: string, other: string): boolean {
  return areaStart.test(first) && first.slice(-2) === other.slice(-2) && first.length - other.length === 2;
}
