import type { Column } from "./table.ts";

/**
 * The columns of a table that tells how the aims of a period that is over were met: what was reached, the aims and what was expected; as they
 * are where an aim is still to come. An aim whose year is over is no level to start from. `review`: its caption says so（完成情况）.
 */
export function reviewed(columns: readonly Column[], review: boolean): Column[] {
  const reached = Math.max(...columns.map(({ done, year }) => (done && year) || 0));
  const isOver = ({ kind, year }: Column) => kind === "target" && (review || (year ?? Infinity) <= reached);
  const known = columns.map((column): Column => {
    if (column.named && (column.kind === "base" || isOver(column))) return { ...column, kind: "earlier" };
    return isOver(column) ? { ...column, kind: "base" } : column;
  });
  if (known.some(({ kind }) => kind === "target")) return known;
  const done = known.some((column) => column.done && column.kind === "base");
  if (!done && !review) return known;
  const last = Math.max(...known.map(({ kind, year }) => (kind === "base" && year) || 0));
  const aimed = known.some(({ kind }) => kind === "earlier");
  return known.map((column): Column => {
    if (column.kind === "base" && (done ? column.done : column.year === last)) return { ...column, kind: "result" };
    if (column.kind !== "growth") return column;
    return aimed && !column.done ? { ...column, kind: "earlier" } : { ...column, done: true };
  });
}
