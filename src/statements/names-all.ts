import { lastJoint, listMark, namedList } from "../../grammars/vocabulary/clause-words.ts";
import type { Quantity } from "./figure.ts";

/** How much before a figure is looked at, in UTF-16 units. */
const widest = 80;

/** 自然修复、辅助修复和生态重塑三种方式: as many as are named before it, not before `from`. */
export function namesAll(text: string, from: number, { start, value, op, max }: Quantity): boolean {
  if (op !== "=" || max !== undefined || value < 2) return false;
  const list = namedList.exec(text.slice(Math.max(from, start - widest), start))?.[0] ?? "";
  const members = list.split(listMark).length;
  return (
    members > 1 && !list.endsWith(listMark) && !/\d/.test(list) && members + (lastJoint.test(list) ? 1 : 0) === value
  );
}
