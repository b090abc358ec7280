import type { IToken } from "chevrotain";
import * as t from "../../grammars/tokens.ts";
import * as v from "../../grammars/vocabulary/periods.ts";
import type { DateExpression, Relative } from "./figure.ts";
import type { EdgeRole } from "./lex-island.ts";
import { hanValue } from "./numeral.ts";

/** One end of a date expression. */
interface Moment {
  from: string | undefined;
  by: string | undefined;
  /** a span is more than its last day: “十二五”, 上半年 */
  span: boolean;
  relative: Relative | undefined;
  year: number | undefined;
  edge: EdgeRole | undefined;
}

const parts = new Map<string, readonly [number, number]>(v.YEAR_PARTS.map(([word, from, by]) => [word, [from, by]]));
const relativeYears = new Map<string, number>(v.RELATIVE_YEARS);
const fixedEnds = new Map<string, number>(v.FIXED_ENDS);
const every = new Map<string, "year" | "quarter" | "month">(v.EVERY);
const plans = new Map<string, number>(Object.entries(v.PLANS));
const limitWords: ReadonlySet<string> = v.LIMIT_WORDS;

/** The date of a `date` node. `year` resolves 今年 and 6月底前. */
export function readDate(tokens: readonly IToken[], year: number | undefined): DateExpression {
  const head = tokens[0]?.tokenType === t.DateHead ? (tokens[0].payload as string) : undefined;
  const split = tokens.findIndex((token) => token.tokenType === t.RangeMark || token.tokenType === t.JoinMark);
  const first = momentOf(tokens, head ? 1 : 0, split < 0 ? tokens.length : split, year, undefined);
  const second = split < 0 ? undefined : momentOf(tokens, split + 1, tokens.length, year, first);
  const last = second ?? first;
  const limit =
    head === "to" ||
    last.edge === "end" ||
    last.edge === "span" ||
    (second !== undefined && first.edge !== "after") ||
    tokens.some(({ tokenType, image }) => tokenType !== t.Year && limitWords.has(image));
  const { from, by } = second ? { from: first.from, by: second.by } : bounds(first, head);
  return {
    kind: "date",
    start: (tokens[0] as IToken).startOffset,
    end: ((tokens[tokens.length - 1] as IToken).endOffset as number) + 1,
    limit,
    from,
    by,
    relative: last.relative,
    every: undefined,
  };
}

/** What 自 and 起, 底 and 期间 leave of a single date. */
function bounds(moment: Moment, head: string | undefined): Pick<Moment, "from" | "by"> {
  const { from, by, edge } = moment;
  if (edge === "from" || edge === "after" || (head === "from" && edge !== "end")) return { from, by: undefined };
  return moment.span && edge !== "end" && head !== "to" ? moment : { from: undefined, by };
}

/** What the tokens from `start` up to `end` say of one end. */
function momentOf(
  tokens: readonly IToken[],
  start: number,
  end: number,
  documentYear: number | undefined,
  before: Moment | undefined,
): Moment {
  const moment: Moment = {
    from: undefined,
    by: undefined,
    span: false,
    relative: undefined,
    year: undefined,
    edge: undefined,
  };
  let month: number | undefined;
  for (let at = start; at < end; at++) {
    const token = tokens[at] as IToken;
    const type = token.tokenType;
    if (type === t.Year) setYear(moment, yearOf(token.image));
    else if (type === t.NumericDate) setDay(moment, token.image);
    else if (type === t.Plan) setPlan(moment, token.image);
    else if (type === t.RelativeYear) setRelative(moment, token.image, documentYear);
    else if (type === t.Month) month = setMonth(moment, numberOf(token.image), documentYear, before);
    else if (type === t.Day) setDayOfMonth(moment, month, numberOf(token.image), before);
    else if (type === t.YearPart) setPart(moment, token.image, documentYear);
    else if (type === t.Edge) moment.edge = token.payload as EdgeRole;
  }
  return moment;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** 2015年, 二〇一五年; 民国114年 is 2025 */
function yearOf(image: string): number {
  const year = numberOf(image);
  return year < 200 ? year + 1911 : year;
}

/** The number a date token begins with. */
function numberOf(image: string): number {
  const digits = /\d+/.exec(image);
  if (digits) return Number(digits[0]);
  return hanValue(image.replace(/\s/g, "").slice(0, -1)) ?? Number.NaN;
}

function setYear(moment: Moment, year: number): void {
  moment.year = year;
  moment.from = moment.by = String(year);
}

function setDay(moment: Moment, image: string): void {
  const [year = "", month = "", day = ""] = image.split(/[-/.]/);
  moment.from = moment.by = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  moment.year = Number(year);
}

/** Five-year plans: the 3rd is 1966 to 1970, each later one follows. */
function setPlan(moment: Moment, image: string): void {
  v.PLAN_LONG.lastIndex = 0;
  const long = v.PLAN_LONG.exec(image)?.[1];
  const place = (long ? hanValue(long) : plans.get(image.replace(/[^\u4e00-\u9fa5]/g, ""))) ?? 0;
  const from = place === 1 ? 1953 : place === 2 ? 1958 : 1951 + 5 * place;
  moment.from = String(from);
  moment.by = String(from + 4);
  moment.span = true;
}

function setRelative(moment: Moment, word: string, year: number | undefined): void {
  const fixed = fixedEnds.get(word);
  if (fixed !== undefined) {
    const past = year !== undefined && year < 2000 && word.startsWith(v.THIS_CENTURY);
    setYear(moment, past ? fixed - 100 : fixed);
    return;
  }
  const years = relativeYears.get(word);
  if (years === undefined) {
    moment.relative = { kind: "plan-end" };
    return;
  }
  if (year !== undefined) setYear(moment, year + years);
  moment.relative = { kind: "year", years };
}

function setMonth(moment: Moment, month: number, documentYear: number | undefined, before: Moment | undefined): number {
  const open = moment.year === undefined && before?.year === undefined && !moment.relative;
  const year = moment.year ?? before?.year ?? (moment.relative ? undefined : documentYear);
  if (open) moment.relative = { kind: "month", from: pad(month), by: pad(month) };
  if (year !== undefined) {
    moment.year = year;
    moment.from = moment.by = `${year}-${pad(month)}`;
  }
  return month;
}

function setDayOfMonth(moment: Moment, month: number | undefined, day: number, before: Moment | undefined): void {
  const base = month === undefined ? before?.by?.slice(0, 7) : moment.by;
  if (base?.length === 7) moment.from = moment.by = `${base}-${pad(day)}`;
  else if (moment.relative?.kind === "month")
    moment.relative = {
      kind: "month",
      from: `${moment.relative.from}-${pad(day)}`,
      by: `${moment.relative.by}-${pad(day)}`,
    };
}

function setPart(moment: Moment, word: string, documentYear: number | undefined): void {
  const [from, by] = parts.get(word) ?? [1, 12];
  const year = moment.year ?? (moment.relative ? undefined : documentYear);
  moment.span = true;
  if (moment.year === undefined && !moment.relative) moment.relative = { kind: "month", from: pad(from), by: pad(by) };
  if (year === undefined) return;
  moment.from = `${year}-${pad(from)}`;
  moment.by = by === 12 ? String(year) : `${year}-${pad(by)}`;
}

/** 每年, 每季度 */
export function readEvery(token: IToken): DateExpression {
  return {
    kind: "date",
    start: token.startOffset,
    end: (token.endOffset as number) + 1,
    limit: false,
    from: undefined,
    by: undefined,
    relative: undefined,
    every: every.get(token.image) ?? "year",
  };
}
