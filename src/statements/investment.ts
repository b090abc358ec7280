import { moneyUnit } from "../../grammars/vocabulary/funding.ts";
import {
  appliedFor,
  costBefore,
  costWords,
  estimatedBefore,
  investing,
  nextSource,
  sourceBefore,
  sourceWords,
} from "../../grammars/vocabulary/investment.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";

/** How much of a clause is looked at before a sum, in characters. */
const widest = 30;

/** 总投资12亿元，其中银行贷款4亿元: whether a sentence tells what a work costs, and out of what. */
export function tellsSources(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return costWords.test(words) && sourceWords.test(words) && !investing.test(words);
}

/**
 * 估算总投资12亿元; 银行贷款4亿元; 申请中央投资2亿元: a sum that tells what a work costs or who bears a part. `sources`: its sentence tells out of what; a
 * total alone may be what projects are to amount to（总投资700亿元以上）, unless it is estimated.
 */
export function isInvestment(text: string, clause: Span, quantity: Quantity, sources: boolean): boolean {
  const { start, unit } = quantity;
  if (!moneyUnit.test(unit) || isBounded(quantity)) return false;
  const before = text.slice(Math.max(clause.start, start - widest), start);
  if (appliedFor.test(before) || estimatedBefore.test(before)) return true;
  return sources && (costBefore.test(before) || sourceBefore.test(before) || nextSource.test(before));
}

/** 不少于5亿元, 5亿元以上; 约5亿元 and 5亿余元 are told as they are. */
const isBounded = ({ op, before }: Quantity): boolean =>
  op !== "=" && op !== "~" && (op !== ">" || before !== undefined);
