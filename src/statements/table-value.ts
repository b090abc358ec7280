import { signs, sizeAlone, tails, valueCell } from "../../grammars/vocabulary/tables.ts";
import type { Span } from "../span.ts";
import type { Quantity } from "./figure.ts";
import { arabicValue } from "./numeral.ts";
import { isUnit } from "./table-fit.ts";

/** The value of a cell. */
export interface CellValue {
  readonly quantity: Quantity;
  /** [6.5], 9.5（累计）: over the whole period */
  readonly bracketed: boolean;
  /** 年均增长6.5% */
  readonly yearly: boolean;
  /** The stretch of a second value in brackets behind the first. */
  readonly more: Span | undefined;
}

/** The value that stands alone in a cell（≥95, 6.5左右, [13.5]以上, 1700[7], 9.5（累计））, in the unit of its row where it has none; undefined where none does. */
export function readValue(text: string, cell: Span, unit: string): CellValue | undefined {
  if (cell.end - cell.start > 40) return undefined;
  const groups = valueCell.exec(text.slice(cell.start, cell.end))?.groups;
  if (!groups || (groups.open === undefined) !== (groups.close === undefined)) return undefined;
  const own = groups.unit ?? groups.unitBehind ?? "";
  const sized = sizeAlone.test(own);
  if (own !== "" && !sized && !isUnit(own)) return undefined;
  const number = (groups.minus ? -1 : 1) * arabicValue(groups.number as string);
  const moreAt = groups.more === undefined ? -1 : text.lastIndexOf(groups.more, cell.end);
  const figure = { start: cell.start, end: moreAt < 0 ? cell.end : moreAt };
  const sign = signs.get(groups.outer ?? groups.sign ?? "") ?? tails.get(groups.tail ?? groups.tailBehind ?? "");
  return {
    quantity: {
      kind: "quantity",
      start: figure.start,
      end: figure.end,
      op: sign ?? (groups.max ? "range" : "="),
      value: number,
      unit: sized ? own + unit : own || unit,
      figure,
      numeral: "arabic",
      max: groups.max ? arabicValue(groups.max) : undefined,
      before: undefined,
      after: undefined,
    },
    bracketed: (groups.open ?? groups.total ?? groups.sum) !== undefined,
    yearly: groups.yearly !== undefined,
    more: moreAt < 0 ? undefined : { start: moreAt, end: cell.end },
  };
}
