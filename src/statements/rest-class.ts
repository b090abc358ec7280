import { moneyUnit } from "../../grammars/vocabulary/funding.ts";
import { costInAll } from "../../grammars/vocabulary/investment.ts";
import {
  countedBefore,
  existsBefore,
  makingWords,
  openWords,
  reportWords,
  sizeBefore,
  sizeUnit,
  summedBefore,
  summedMoney,
  upToBefore,
  upToBehind,
} from "../../grammars/vocabulary/reports.ts";
import type { Span } from "../span.ts";
import type { Figure, Quantity } from "./figure.ts";
import { namesAll } from "./names-all.ts";

/** How much before a figure is looked at, in UTF-16 units. */
const widest = 80;

/** ，；：。！？: what parts clauses. */
const clauseMark = /[\uff0c\uff1b\uff1a\u3002\uff01\uff1f;]/;

/**
 * The classes of figures of a sentence that nothing claims: `facts`, sizes and costs told in passing（总面积16410平方公里）; `reported`, counts of what is done
 * or what there is（共受理申请131件）, before any word or date that aims at something; `sets`, as many as are
 * named before them. What is in doubt has none. `year`: the document's.
 */
export function classesOfRest(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  rest: readonly Quantity[],
  year: number | undefined,
): Map<Quantity, string> {
  const out = new Map<Quantity, string>();
  const report = reportWords.test(text.slice(sentence.start, sentence.end)) || isOver(figures, year);
  const ahead = figures.find((figure) => isAhead(text, figure, year))?.start ?? sentence.end;
  const open = openWords.exec(text.slice(sentence.start, sentence.end));
  const aims = Math.min(ahead, open ? sentence.start + open.index : sentence.end);
  for (const quantity of rest) {
    if (isBracketedSize(text, quantity)) out.set(quantity, "facts");
    const before = clauseBefore(text, sentence, quantity);
    if (moneyUnit.test(quantity.unit) && costInAll.test(before)) out.set(quantity, "facts");
    if (!isCount(quantity)) continue;
    if (namesAll(text, sentence.start, quantity)) out.set(quantity, "sets");
    else if (sizeBefore.test(before) && sizeUnit.test(quantity.unit)) out.set(quantity, "facts");
    else if (quantity.end <= aims && (report || isCounted(before, quantity.unit))) out.set(quantity, "reported");
  }
  return out;
}

/** 共出动40人, 另有120张: told by the words before it. */
const isCounted = (before: string, unit: string): boolean =>
  unit !== "" &&
  !summedMoney.test(unit) &&
  (countedBefore.test(before) || existsBefore.test(before) || (summedBefore.test(before) && !makingWords.test(before)));

/** A figure as it stands, or with 余, 多 behind: what has a bound may be an aim. */
const isCount = ({ op, before }: Quantity) => op === "=" || (op === ">" && before === undefined);

/** 步道（约700米）: a rough size in brackets. */
const isBracketedSize = (text: string, { op, start, end, unit }: Quantity) =>
  op === "~" && sizeUnit.test(unit) && opens.test(text.charAt(start - 1)) && closes.test(text.charAt(end));
const opens = /[(\uff08]/;
const closes = /[)\uff09]/;

/** What stands before a figure in its clause. */
function clauseBefore(text: string, sentence: Span, { start }: Quantity): string {
  let from = start;
  const limit = Math.max(sentence.start, start - widest);
  while (from > limit && !clauseMark.test(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

/** A limit that is still to come; 截至8月 and 至8月20日止 are none. */
function isAhead(text: string, figure: Figure, year: number | undefined): boolean {
  if (figure.kind !== "date" || !figure.limit || text.startsWith(upToBefore, figure.start)) return false;
  return text.charAt(figure.end - 1) !== upToBehind && !(year !== undefined && Number(figure.by?.slice(0, 4)) < year);
}

/** Every date of a sentence lies in years that are over. */
function isOver(figures: readonly Figure[], year: number | undefined): boolean {
  if (year === undefined) return false;
  const dates = figures.filter((figure) => figure.kind === "date");
  return dates.length > 0 && dates.every((date) => Number(date.by?.slice(0, 4)) < year);
}
